"""The first line of a package: what the rest of it has to be."""

from dataclasses import dataclass

from desktop.domain.journal import Json
from exports.packages.names import Span
from exports.packages.refusals import PackageRefusedError
from exports.packages.strict_json import JsonObject

FORMAT = "kompetenssamtal/package/1"

_FAMILY = "kompetenssamtal/package/"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says of itself.

    ``count`` lines follow whose bytes (line breaks included) have the hash ``sha256``; ``previous`` is the hash of the
    device's previous package, empty for the first; ``recipients`` are their 16-digit marks; ``frameworks`` the
    versions its ratings speak of.
    """

    format: str
    span: Span
    count: int
    sha256: str
    previous: str
    recipients: tuple[str, ...]
    frameworks: tuple[str, ...]

    def to_json(self) -> JsonObject:
        """The manifest as it stands on the first line."""
        return {
            "format": self.format,
            "device": self.span.device,
            "epoch": self.span.epoch,
            "first": self.span.first,
            "last": self.span.last,
            "count": self.count,
            "sha256": self.sha256,
            "previous": self.previous,
            "recipients": list(self.recipients),
            "frameworks": list(self.frameworks),
        }


def manifest_from_json(values: JsonObject) -> Manifest:
    """The manifest on the first line; refused as ``newer_format`` or ``bad_manifest``. Unknown fields are left alone."""
    declared = _text(values, "format")
    if declared != FORMAT:
        raise PackageRefusedError("newer_format" if declared.startswith(_FAMILY) else "bad_manifest", declared[:80], 1)
    return Manifest(
        format=declared,
        span=Span(_text(values, "device"), _text(values, "epoch"), _number(values, "first"), _number(values, "last")),
        count=_number(values, "count"),
        sha256=_text(values, "sha256"),
        previous=_text(values, "previous"),
        recipients=_texts(values, "recipients"),
        frameworks=_texts(values, "frameworks"),
    )


def _text(values: JsonObject, name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str):
        raise PackageRefusedError("bad_manifest", name, 1)
    return value


def _number(values: JsonObject, name: str) -> int:
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise PackageRefusedError("bad_manifest", name, 1)
    return value


def _texts(values: JsonObject, name: str) -> tuple[str, ...]:
    value: Json = values.get(name)
    if not isinstance(value, list):
        raise PackageRefusedError("bad_manifest", name, 1)
    texts = tuple(each for each in value if isinstance(each, str))
    if len(texts) != len(value):
        raise PackageRefusedError("bad_manifest", name, 1)
    return texts
