"""Every code that the tree can report has words, and the words name only what the problem carries."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from desktop.domain.file_problems import FILE_PROBLEMS
from desktop.domain.problems import InputRefusedError, Problem, UserError
from desktop.domain.words import Translate
from exports.packages.folder import _CODES
from exports.packages.refusals import PackageRefusedError, Reason
from ui.problem_texts import describe, known_codes, problem_parts

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [p for folder in ("desktop", "storage", "exports", "ui") for p in (ROOT / folder).rglob("*.py")]
ASKED = {"UserError": 0, "Problem": 0, "problem": 0, "note": 0, "_note_at": 2, "_check_same": 2}
"""Calls that name a code, and in which argument."""


def plainly(_context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /) -> str:
    return source


def reversed_words(_context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /) -> str:
    return f"«{source}»"


def strings_in(node: ast.expr) -> Iterator[str]:
    """The texts an argument can be: itself, or either side of an if."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from strings_in(node.body)
        yield from strings_in(node.orelse)


def codes_in(source: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            place = ASKED.get(name)
            if place is not None and len(node.args) > place:
                found.update(strings_in(node.args[place]))
    return found


def all_codes() -> set[str]:
    found = set(FILE_PROBLEMS) | set(_CODES.values()) | {"folder_failed", "input_refused"}
    found |= {f"package_{reason}" for reason in get_args(Reason)}
    for path in SOURCES:
        found |= codes_in(path.read_text(encoding="utf-8"))
    return found


def test_every_code_of_the_tree_has_words() -> None:
    assert all_codes() - set(known_codes()) == set()


def test_a_code_stands_in_one_area_only() -> None:
    assert len(known_codes()) == len(set(known_codes()))


def test_codes_are_found_where_they_are_raised() -> None:
    source = (
        'raise UserError("one" if x else "two", file=y)\nproblems.append(Problem("three"))\npart.note("four", value=1)'
    )
    assert codes_in(source) == {"one", "two", "three", "four"}


@pytest.mark.parametrize("code", sorted(known_codes()))
def test_words_say_what_is_wrong_and_what_to_do(code: str) -> None:
    what, what_to_do = problem_parts(UserError(code), plainly)
    for text in (what, what_to_do):
        assert text[-1] == "."
        assert text[0].isupper() or text.startswith("…")
        assert len(text) <= 120
        assert "{" not in text.replace("{ }", "")


@pytest.mark.parametrize("code", sorted(FILE_PROBLEMS))
def test_words_name_only_values_the_problem_carries(code: str) -> None:
    """A value that is not carried would be shown as an ellipsis."""
    carried = dict.fromkeys(FILE_PROBLEMS[code], "7")
    assert "…" not in " ".join(problem_parts(Problem(code, values=carried), plainly))


def test_one_line_tells_file_row_column_what_and_what_to_do() -> None:
    problem = Problem("role_unknown", "personal.xlsx", 17, "yrkesroll", {"role": "Drake"})
    assert describe(problem, plainly) == (
        "personal.xlsx, rad 17, kolumn yrkesroll: Yrkesrollen Drake finns inte i ramverket. "
        "Skriv rollen som den heter i ramverket."
    )


def test_a_place_inside_a_json_file_is_no_column() -> None:
    problem = Problem("json_wrong_type", "ramverk.json", None, "areas[0].name", {"expected": "list"})
    assert describe(problem, plainly) == (
        "ramverk.json, plats areas[0].name: Här ska stå en lista inom [ ]. Ändra värdet."
    )


def test_an_error_without_a_place_is_one_line_with_its_values() -> None:
    assert describe(UserError("unanswered", count=3), plainly).startswith(
        "Alla frågor är inte besvarade. Kvar: 3. Svara"
    )
    assert "2" in describe(InputRefusedError([Problem("no_rows"), Problem("no_rows")]), plainly)


def test_technical_detail_of_a_refused_package_stands_last() -> None:
    refused = PackageRefusedError("wrong_recipient", "abc123")
    assert describe(refused, plainly).endswith("den här datorn. [abc123]")
    assert "[" not in describe(PackageRefusedError("wrong_recipient"), plainly)


def test_values_with_braces_are_shown_as_they_are() -> None:
    problem = Problem("role_unknown", values={"role": "{0} {role.__class__}"})
    assert "{0} {role.__class__}" in describe(problem, plainly)


def test_an_unknown_code_is_said_aloud() -> None:
    assert "made_up_code" in describe(UserError("made_up_code"), plainly)


@pytest.mark.parametrize("translate", [plainly, reversed_words])
def test_all_words_pass_through_the_catalogue(translate: Translate) -> None:
    problem = Problem("file_empty", "fil.csv", 3, "namn")
    expected = 4 if translate is reversed_words else 0
    assert describe(problem, translate).count("«") == expected


def test_the_words_need_no_window() -> None:
    program = "import sys, ui.problem_texts; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
