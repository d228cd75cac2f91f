"""A JSON file as a parsed document, bounded in size and strict about what JSON leaves open."""

import json
from pathlib import Path

from desktop.domain.json_parts import shown
from desktop.domain.problems import Problem
from exports.incoming.tables import TableRefusedError, file_name, read_bytes

MOST_BYTES = 5_000_000


class _RepeatedKeyError(ValueError):
    """An object says one key twice; which one counts would be anybody's guess."""


def read_json(path: Path) -> tuple[object, tuple[Problem, ...]]:
    """The document in a JSON file (UTF-8, with or without BOM), or None and why it cannot be read.

    At most 5 MB; a repeated key, NaN and infinity are refused. Never raises on content.
    """
    file = file_name(path)
    if path.suffix.casefold() != ".json":
        return None, (Problem("file_kind_unknown", file, values={"expected": ".json"}),)
    try:
        text = read_bytes(path, file, MOST_BYTES).decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number), ()
    except TableRefusedError as refused:
        return None, (refused.problem,)
    except _RepeatedKeyError as repeated:
        return None, (Problem("json_duplicate_key", file, values={"key": shown(repeated.args[0])}),)
    except json.JSONDecodeError as broken:
        return None, (Problem("json_broken", file, broken.lineno, values={"line": str(broken.lineno)}),)
    except ValueError:  # bytes that are not UTF-8, NaN, or a number of thousands of digits
        return None, (Problem("json_broken", file, values={"line": "?"}),)
    except RecursionError:
        return None, (Problem("json_too_deep", file),)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise _RepeatedKeyError(next(key for key in keys if keys.count(key) > 1))
    return found


def _no_number(word: str) -> object:
    raise ValueError(word)
