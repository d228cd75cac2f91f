"""Names of the files that travel: content-bound, ASCII, at most 100 characters with ``.minisig``."""

import hashlib
import re
from dataclasses import dataclass

SIGNATURE_SUFFIX = ".minisig"

_DEVICE = r"(?P<device>[a-z0-9]{1,32})"
_NUMBER = r"(?:0|[1-9][0-9]{0,9})"
_DIGEST = r"(?P<digest>[0-9a-f]{16})"
_PACKAGE = re.compile(
    rf"{_DEVICE}-(?P<epoch>[a-z0-9]{{1,16}})-(?P<first>{_NUMBER})-(?P<last>{_NUMBER})-{_DIGEST}\.kpk", re.ASCII
)
_RECEIPT = re.compile(rf"{_DEVICE}-{_DIGEST}\.receipt", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one device's journal: ``first`` to ``last`` (sequence numbers, both included) of one epoch."""

    device: str
    epoch: str
    first: int
    last: int


def digest_of(content: bytes) -> str:
    """First 16 hex digits of the SHA-256: the part of a name that binds it to its content."""
    return hashlib.sha256(content).hexdigest()[:16]


def package_name(span: Span, content: bytes) -> str:
    """``<device>-<epoch>-<first>-<last>-<sha256[:16]>.kpk``; a ``ValueError`` when a part does not fit the pattern."""
    name = f"{span.device}-{span.epoch}-{span.first}-{span.last}-{digest_of(content)}.kpk"
    if span_of(name) != span or span.first > span.last:
        raise ValueError(f"not a package name: {name!r}")
    return name


def receipt_name(device: str, content: bytes) -> str:
    """``<device>-<sha256[:16]>.receipt``; a ``ValueError`` when the device does not fit the pattern."""
    name = f"{device}-{digest_of(content)}.receipt"
    if not _RECEIPT.fullmatch(name):
        raise ValueError(f"not a receipt name: {name!r}")
    return name


def span_of(name: str) -> Span | None:
    """The stretch a package's name claims, None when it is not the name of a package."""
    found = _PACKAGE.fullmatch(name)
    if found is None:
        return None
    return Span(found["device"], found["epoch"], int(found["first"]), int(found["last"]))


def receipt_device(name: str) -> str | None:
    """The device a receipt's name speaks to, None when it is not the name of a receipt."""
    found = _RECEIPT.fullmatch(name)
    return None if found is None else found["device"]


def claimed_digest(name: str) -> str:
    """The digest inside the name of a package or receipt; a ``ValueError`` for any other name."""
    found = _PACKAGE.fullmatch(name) or _RECEIPT.fullmatch(name)
    if found is None:
        raise ValueError(f"no content-bound name: {name!r}")
    return found["digest"]


def travels(name: str) -> bool:
    """Whether a file of this name may lie in the shared folder: a package, a receipt or the signature of one."""
    stem = name.removesuffix(SIGNATURE_SUFFIX)
    return _PACKAGE.fullmatch(stem) is not None or _RECEIPT.fullmatch(stem) is not None
