"""A package: one stretch of a laptop's journal, sealed to its readers and signed by the laptop.

``age(zstd(JSONL))``: the manifest on the first line, then one event a line. What is refused is refused whole.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.journal import canonical
from exports.packages import minisign
from exports.packages.envelope import check_size, close, open_envelope
from exports.packages.keys import KeyPair, recipient_mark, recipient_of
from exports.packages.limits import LIMITS, Limits
from exports.packages.manifest import FORMAT, Manifest, manifest_from_json
from exports.packages.names import SIGNATURE_SUFFIX, Span, claimed_digest, digest_of, package_name, span_of
from exports.packages.refusals import PackageRefusedError
from exports.packages.strict_json import BadJsonError, JsonObject, read_object

_COMMENT = re.compile(r"device:(\S+) epoch:(\S+) range:([0-9]+-[0-9]+) to:([0-9a-f,]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file that travels, and the signature that lies beside it."""

    name: str
    content: bytes
    signature: bytes

    @property
    def sha256(self) -> str:
        """The hash receipts and later packages name this file by."""
        return hashlib.sha256(self.content).hexdigest()

    def files(self) -> tuple[tuple[str, bytes], ...]:
        """Names and contents in the order to write them: signature first, so that no file is seen unsigned."""
        return ((self.name + SIGNATURE_SUFFIX, self.signature), (self.name, self.content))


@dataclass(frozen=True, slots=True)
class RegisteredDevice:
    """A device the reader knows: its signing key (32 raw bytes).

    ``valid_through`` is None while the device is trusted. A revoked one has the last sequence number still believed
    for each epoch; epochs it does not name are refused altogether.
    """

    sign: bytes
    valid_through: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that passed every check: the manifest and one JSON object a line."""

    manifest: Manifest
    lines: tuple[JsonObject, ...]


def seal(
    span: Span,
    lines: Sequence[bytes | JsonObject],
    *,
    previous: str,
    frameworks: Sequence[str],
    recipients: Sequence[str],
    keys: KeyPair,
    limits: Limits = LIMITS,
) -> SealedFile:
    """The package of ``span``: sealed to ``recipients`` (``age1…``), signed with ``keys``.

    ``lines`` are JSON objects, or their canonical bytes (`desktop.domain.journal.canonical`), which are taken as they
    are. ``previous`` is the SHA-256 of the device's previous package to the same readers, empty for the first.
    Refused as ``too_large`` or ``bad_line`` when no reader could take it.
    """
    written = [line if isinstance(line, bytes) else canonical(line) for line in lines]
    body = b"".join(line + b"\n" for line in written)
    _check_writable(written, body, limits)
    marks = tuple(recipient_mark(recipient) for recipient in recipients)
    manifest = Manifest(
        format=FORMAT,
        span=span,
        count=len(written),
        sha256=hashlib.sha256(body).hexdigest(),
        previous=previous,
        recipients=marks,
        frameworks=tuple(frameworks),
    )
    content = close(canonical(manifest.to_json()) + b"\n" + body, recipients, limits)
    comment = f"device:{span.device} epoch:{span.epoch} range:{span.first}-{span.last} to:{','.join(marks)}"
    return SealedFile(package_name(span, content), content, minisign.sign(content, keys.sign_secret, comment))


def open_package(
    name: str,
    content: bytes,
    signature: bytes | None,
    registered: Mapping[str, RegisteredDevice],
    identities: Sequence[str],
    limits: Limits = LIMITS,
) -> Opened:
    """The lines of a package, once everything about it is found to be right; otherwise `PackageRefusedError`.

    Checks go from cheap and outside to dear and inside: name, size, signature of a ``registered`` device (by device
    id), header, decryption with one of ``identities``, bounded unpacking, manifest, lines.
    """
    span = span_of(name)
    if span is None or span.first > span.last:
        raise PackageRefusedError("bad_name")
    check_size(content, limits)
    comment = _verify(name, span, content, signature, registered)
    _check_comment(comment, span, identities)
    plain = open_envelope(content, identities, limits)
    first_line, _, body = plain.partition(b"\n")
    manifest = manifest_from_json(_line(_text(first_line, 1), 1, limits))
    _check_manifest(manifest, span, body, limits)
    return Opened(manifest, _read_lines(body, limits))


def _verify(
    name: str, span: Span, content: bytes, signature: bytes | None, registered: Mapping[str, RegisteredDevice]
) -> str:
    """The signature's trusted comment, once it is the device's own over this very file."""
    if signature is None:
        raise PackageRefusedError("unsigned")
    device = registered.get(span.device)
    if device is None:
        raise PackageRefusedError("unknown_device", span.device)
    if device.valid_through is not None and span.last > device.valid_through.get(span.epoch, -1):
        raise PackageRefusedError("revoked_device", span.device)
    as_named = digest_of(content) == claimed_digest(name)
    try:
        comment = minisign.verify(content, signature, device.sign)
    except PackageRefusedError as refusal:
        if refusal.reason == "altered" and as_named:  # the content is what its name says: the signature strayed
            raise PackageRefusedError("other_file") from refusal
        raise
    if not as_named:
        raise PackageRefusedError("renamed")
    return comment


def _check_comment(comment: str, span: Span, identities: Sequence[str]) -> None:
    found = _COMMENT.fullmatch(comment)
    if found is None or found.groups()[:3] != (span.device, span.epoch, f"{span.first}-{span.last}"):
        raise PackageRefusedError("renamed", comment)
    if not {recipient_mark(recipient_of(each)) for each in identities} & set(found[4].split(",")):
        raise PackageRefusedError("wrong_recipient", found[4])


def _check_manifest(manifest: Manifest, span: Span, body: bytes, limits: Limits) -> None:
    if manifest.span != span:
        raise PackageRefusedError("range_differs")
    count = body.count(b"\n")
    if count > limits.lines:
        raise PackageRefusedError("too_large", f"{count} lines")
    if count != manifest.count or (body and not body.endswith(b"\n")):
        raise PackageRefusedError("count_differs", f"{count} of {manifest.count}")
    if hashlib.sha256(body).hexdigest() != manifest.sha256:
        raise PackageRefusedError("hash_differs")


def _read_lines(body: bytes, limits: Limits) -> tuple[JsonObject, ...]:
    lines = _text(body, 2).split("\n")[:-1]
    return tuple(_line(line, number, limits) for number, line in enumerate(lines, start=2))


def _text(raw: bytes, number: int) -> str:
    """``raw`` as UTF-8; its first line has this ``number`` in the unpacked file."""
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise PackageRefusedError("bad_line", "not_utf8", raw.count(b"\n", 0, error.start) + number) from error


def _line(text: str, number: int, limits: Limits) -> JsonObject:
    if len(text) > limits.line_length:
        raise PackageRefusedError("bad_line", "too_long", number)
    try:
        return read_object(text, limits.depth)
    except BadJsonError as error:
        raise PackageRefusedError("bad_line", error.why, number) from error


def _check_writable(lines: Sequence[bytes], body: bytes, limits: Limits) -> None:
    """Refuse to seal what every reader would refuse, as far as what people type can lead there.

    Reading all lines strictly would cost more than the sealing, so only suspicious ones are.
    """
    if len(lines) > limits.lines or len(body) > limits.unpacked_bytes:
        raise PackageRefusedError("too_large", f"{len(lines)} lines, {len(body)} bytes")
    if body.count(b"\n") != len(lines):
        raise ValueError("a line with a line break inside")
    if b"\\u" in body or max(map(len, lines), default=0) > limits.line_length:
        for number, line in enumerate(lines, start=2):
            if b"\\u" in line or len(line) > limits.line_length:
                _line(line.decode(), number, limits)
