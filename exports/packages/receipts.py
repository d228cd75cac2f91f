"""Receipts: the centre's word for which packages it has, so that a laptop may forget what waits.

A plain JSON file with a minisign signature beside it; it holds hashes and no personal data. Receipts only ever add:
a laptop believes all it was given, and the absence of one means nothing.
"""

from dataclasses import dataclass

from desktop.domain.journal import Json, canonical
from exports.packages import minisign
from exports.packages.envelope import check_size
from exports.packages.keys import KeyPair
from exports.packages.limits import LIMITS, Limits
from exports.packages.names import claimed_digest, digest_of, receipt_device, receipt_name, span_of
from exports.packages.package import SealedFile
from exports.packages.refusals import PackageRefusedError
from exports.packages.strict_json import BadJsonError, JsonObject, read_object

RECEIPT_FORMAT = "kompetenssamtal/receipt/1"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the centre has of one device.

    ``packages`` are (name, SHA-256 of the sealed file); ``state_hash`` is over the device's events as merged;
    ``written_at`` is an ISO 8601 time.
    """

    device: str
    epoch: str
    packages: tuple[tuple[str, str], ...]
    state_hash: str
    written_at: str


def write_receipt(receipt: Receipt, centre: KeyPair) -> SealedFile:
    """``<device>-<sha256[:16]>.receipt`` and its signature by the centre."""
    content = canonical(receipt_to_json(receipt)) + b"\n"
    comment = f"receipt device:{receipt.device} epoch:{receipt.epoch}"
    return SealedFile(
        receipt_name(receipt.device, content), content, minisign.sign(content, centre.sign_secret, comment)
    )


def read_receipt(
    name: str, content: bytes, signature: bytes | None, centre_sign: bytes, limits: Limits = LIMITS
) -> Receipt:
    """A receipt found to be signed by the centre (32 raw bytes) and to speak of the device in its name."""
    device = receipt_device(name)
    if device is None:
        raise PackageRefusedError("bad_name")
    check_size(content, limits)
    if signature is None:
        raise PackageRefusedError("unsigned")
    minisign.verify(content, signature, centre_sign)
    try:
        receipt = receipt_from_json(read_object(content.decode().removesuffix("\n"), limits.depth))
    except BadJsonError as error:
        raise PackageRefusedError("bad_letter", error.why) from error
    except UnicodeDecodeError as error:
        raise PackageRefusedError("bad_letter", "not_utf8") from error
    if receipt.device != device or digest_of(content) != claimed_digest(name):
        raise PackageRefusedError("renamed")
    return receipt


def receipt_to_json(receipt: Receipt) -> JsonObject:
    """The receipt as it stands in its file, and inside a set-up (already signed there)."""
    return {
        "format": RECEIPT_FORMAT,
        "device": receipt.device,
        "epoch": receipt.epoch,
        "packages": [[name, sha256] for name, sha256 in receipt.packages],
        "state_hash": receipt.state_hash,
        "written_at": receipt.written_at,
    }


def receipt_from_json(values: JsonObject) -> Receipt:
    """The receipt ``receipt_to_json`` wrote; refused as ``bad_letter``."""
    if values.get("format") != RECEIPT_FORMAT:
        raise PackageRefusedError("bad_letter", "format")
    packages = values.get("packages")
    if not isinstance(packages, list):
        raise PackageRefusedError("bad_letter", "packages")
    return Receipt(
        device=_text(values, "device"),
        epoch=_text(values, "epoch"),
        packages=tuple(_package(each) for each in packages),
        state_hash=_text(values, "state_hash"),
        written_at=_text(values, "written_at"),
    )


def _package(value: Json) -> tuple[str, str]:
    match value:
        case [str(name), str(sha256)] if span_of(name) is not None and claimed_digest(name) == sha256[:16]:
            return name, sha256
    raise PackageRefusedError("bad_letter", "packages")


def _text(values: JsonObject, name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str):
        raise PackageRefusedError("bad_letter", name)
    return value
