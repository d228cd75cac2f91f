"""JSON read strictly: what two programs could read differently is refused, not guessed."""

import json
import math
import re
from typing import TypeAlias

from desktop.domain.journal import Json

JsonObject: TypeAlias = dict[str, Json]

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_OPENING = {"{": 1, "[": 1, "}": -1, "]": -1}
_LARGEST = 2**63 - 1


class BadJsonError(ValueError):
    """Not strict JSON; ``why`` is one of the short codes below."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read_object(text: str, depth: int) -> JsonObject:
    """The JSON object that fills ``text`` from its first to its last character, nested at most ``depth`` deep.

    ``BadJsonError`` says ``not_object`` (also a byte order mark, a carriage return or blanks around it), ``too_deep``,
    ``not_json``, ``duplicate_key``, ``bad_number`` (NaN, infinite, or outside 64 bits), ``nul`` or ``surrogate``.
    """
    if not (text.startswith("{") and text.endswith("}")):
        raise BadJsonError("not_object")
    if text.count("{") + text.count("[") > depth and _depth(text) > depth:
        raise BadJsonError("too_deep")
    try:
        value, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        raise BadJsonError("not_json") from error
    if end != len(text):
        raise BadJsonError("not_json")
    if "\\u" in text:  # the only way for NUL and lone surrogates to get in
        _check_strings(value)
    checked: JsonObject = value
    return checked


def _unique(pairs: list[tuple[str, Json]]) -> JsonObject:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise BadJsonError("duplicate_key")
    return value


def _whole(digits: str) -> int:
    if len(digits) > 20 or abs(number := int(digits)) > _LARGEST:
        raise BadJsonError("bad_number")
    return number


def _finite(digits: str) -> float:
    if not math.isfinite(number := float(digits)):
        raise BadJsonError("bad_number")
    return number


def _no_constant(_name: str) -> Json:
    raise BadJsonError("bad_number")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_whole, parse_float=_finite, parse_constant=_no_constant
)


def _depth(text: str) -> int:
    """The deepest nesting of brackets outside strings, found without recursion."""
    deepest = level = 0
    for character in _STRING.sub("", text):
        level += _OPENING.get(character, 0)
        deepest = max(deepest, level)
    return deepest


def _check_strings(value: Json) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            _check_strings(key)
            _check_strings(inner)
    elif isinstance(value, list):
        for inner in value:
            _check_strings(inner)
    elif isinstance(value, str):
        if "\x00" in value:
            raise BadJsonError("nul")
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise BadJsonError("surrogate")
