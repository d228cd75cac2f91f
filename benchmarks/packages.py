"""One session's package sealed and opened, against bare zstd and age over the same bytes."""

from collections.abc import Callable
from pathlib import Path

import pyrage
import zstandard

from benchmarks.made_up import a_session, draft_of, json_of
from benchmarks.measuring import Comparison, Sizes, compared, seconds_of
from exports.packages.envelope import COMPRESSION_LEVEL
from exports.packages.sealing import AgeSealing


def packages(folder: Path, sizes: Sizes) -> tuple[Comparison, ...]:
    """Sealing, and opening twice: against the bytes alone, and against the bytes read as JSON."""
    sealing = AgeSealing()
    laptop, centre = sealing.new_keys(), sealing.new_keys()
    draft = draft_of(a_session(folder))
    recipients = (centre.open_public, sealing.new_recovery()[1])
    sealed = sealing.seal(draft, recipients, laptop)
    plain = b"".join(line + b"\n" for line in draft.lines)
    raw = raw_seal(plain, recipients)
    registered = {draft.device: laptop.sign_public}

    def opening() -> object:
        return sealing.open(sealed.name, sealed.content, sealed.signature, registered, centre)

    def one(
        what: str, ours: Callable[[], object], against: str, theirs: Callable[[], object], budget: float | None
    ) -> Comparison:
        mine, others = (lambda: seconds_of(ours)), (lambda: seconds_of(theirs))
        return compared(what, mine, against, others, sizes.packages, budget)

    return (
        one(
            f"seal and sign a session's package ({len(draft.lines)} events)",
            lambda: sealing.seal(draft, recipients, laptop),
            "bare zstd + age of the same bytes",
            lambda: raw_seal(plain, recipients),
            budget=2.0,
        ),
        one(
            "verify and open it, its events read",
            opening,
            "bare age + zstd of the same bytes, read as JSON",
            lambda: json_of(raw_open(raw, centre.open_secret).splitlines()),
            budget=2.0,
        ),
        one(
            "verify and open it, its events read",
            opening,
            "bare age + zstd of the same bytes, not read",
            lambda: raw_open(raw, centre.open_secret),
            budget=None,
        ),
    )


def raw_seal(plain: bytes, recipients: tuple[str, ...]) -> bytes:
    """The bytes compressed and sealed, and nothing else."""
    packed = zstandard.ZstdCompressor(level=COMPRESSION_LEVEL).compress(plain)
    sealed: bytes = pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(each) for each in recipients])
    return sealed


def raw_open(sealed: bytes, identity: str) -> bytes:
    """The bytes unsealed and unpacked, and nothing else."""
    packed = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)])
    return zstandard.ZstdDecompressor().decompress(packed)
