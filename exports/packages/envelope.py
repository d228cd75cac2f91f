"""The sealed envelope: ``age(zstd(plain))``, closed to recipients and opened under caps."""

from collections.abc import Sequence

import pyrage
import zstandard

from exports.packages.keys import recipient_of
from exports.packages.limits import LIMITS, Limits
from exports.packages.refusals import PackageRefusedError

# Lines are mostly hashes: higher levels cost four times as much and gain nothing (measured).
COMPRESSION_LEVEL = 3

_AGE = b"age-encryption.org/v1\n"
_HEADER_END = b"\n--- "
_STANZA = b"\n-> "
_NOT_FOR_US = "No matching keys found"


def close(plain: bytes, recipients: Sequence[str], limits: Limits = LIMITS) -> bytes:
    """``plain`` compressed and sealed to every recipient (``age1…``); only what ``open_envelope`` takes is written.

    Refused as ``too_large`` over the caps. No recipient, or more than the header has room for, is a ``ValueError``.
    """
    if not 0 < len(recipients) < limits.stanzas:  # one place is left for the stanza age adds at random
        raise ValueError(f"{len(recipients)} recipients")
    if len(plain) > limits.unpacked_bytes:
        raise PackageRefusedError("too_large", f"{len(plain)} bytes unpacked")
    packed = zstandard.ZstdCompressor(level=COMPRESSION_LEVEL, write_content_size=True, write_checksum=True).compress(
        plain
    )
    try:
        keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError as error:
        raise ValueError("not an age recipient") from error
    sealed: bytes = pyrage.encrypt(packed, keys)
    check_size(sealed, limits)
    check_header(sealed, limits)
    return sealed


def open_envelope(sealed: bytes, identities: Sequence[str], limits: Limits = LIMITS) -> bytes:
    """What was sealed, for one of ``identities`` (``AGE-SECRET-KEY-1…``).

    Refused as ``too_large``, ``bad_header``, ``too_many_stanzas``, ``wrong_recipient`` or ``bad_archive``.
    """
    check_size(sealed, limits)
    check_header(sealed, limits)
    try:
        # In one piece: the streaming reader hands out bytes before it knows that the file is whole.
        packed: bytes = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(each) for each in identities])
    except pyrage.DecryptError as error:
        if _NOT_FOR_US in str(error):
            raise PackageRefusedError(
                "wrong_recipient", ", ".join(recipient_of(each) for each in identities)
            ) from error
        raise PackageRefusedError("bad_archive", "age: the file is damaged") from error
    return _unpack(packed, limits)


def check_size(sealed: bytes, limits: Limits = LIMITS) -> None:
    """Refused as ``too_large`` over the cap."""
    if len(sealed) > limits.sealed_bytes:
        raise PackageRefusedError("too_large", f"{len(sealed)} bytes")


def check_header(sealed: bytes, limits: Limits = LIMITS) -> None:
    """Refused as ``bad_header`` or ``too_many_stanzas``, before any key is tried on it."""
    if not sealed.startswith(_AGE):
        raise PackageRefusedError("bad_header", "not an age file")
    end = sealed.find(_HEADER_END, 0, limits.header_bytes)
    stanzas = sealed.count(_STANZA, 0, end if end >= 0 else limits.header_bytes)
    if stanzas > limits.stanzas:
        raise PackageRefusedError("too_many_stanzas", f"at least {stanzas}")
    if end < 0:
        raise PackageRefusedError("bad_header", f"no end within {limits.header_bytes} bytes")


def _unpack(packed: bytes, limits: Limits) -> bytes:
    """One zstd frame that tells its size, within the cap; cut or prolonged it is refused."""
    try:
        frame = zstandard.get_frame_parameters(packed)
        if frame.content_size == zstandard.CONTENTSIZE_UNKNOWN:
            raise PackageRefusedError("bad_archive", "zstd: no content size")
        if max(frame.content_size, frame.window_size) > limits.unpacked_bytes:
            raise PackageRefusedError("too_large", f"{frame.content_size} bytes unpacked")
        # In one call: the streaming reader gives nothing, and no error, for a frame that was cut.
        plain = zstandard.ZstdDecompressor(max_window_size=limits.unpacked_bytes).decompress(
            packed, max_output_size=limits.unpacked_bytes, allow_extra_data=False
        )
    except zstandard.ZstdError as error:
        raise PackageRefusedError("bad_archive", "zstd: the archive is damaged") from error
    if len(plain) != frame.content_size:
        raise PackageRefusedError("bad_archive", "zstd: another size than declared")
    return plain
