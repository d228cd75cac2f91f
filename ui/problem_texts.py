"""The words of problems and errors: what is wrong and what to do. Used by the window and by the command line alike."""

from collections.abc import Mapping
from itertools import chain
from typing import Final

from desktop.domain.problems import Problem, UserError
from desktop.domain.words import Translate
from ui.problem_words.centre import CENTRE
from ui.problem_words.documents import DOCUMENTS
from ui.problem_words.home import HOME
from ui.problem_words.packages import PACKAGES
from ui.problem_words.parts import Parts, WordsOf
from ui.problem_words.people import PEOPLE
from ui.problem_words.tables import TABLES
from ui.problem_words.work import WORK

_AREAS: Final[tuple[WordsOf, ...]] = (TABLES, PEOPLE, DOCUMENTS, PACKAGES, HOME, WORK, CENTRE)
_UNSAID: Final = "…"


def known_codes() -> tuple[str, ...]:
    """Every code that has words; a code stands in one area only."""
    return tuple(chain.from_iterable(_AREAS))


def describe(problem: Problem | UserError, translate: Translate) -> str:
    """One line: file, row and column as far as they are known, what is wrong, and what to do."""
    what, what_to_do = problem_parts(problem, translate)
    place = _place(problem, translate) if isinstance(problem, Problem) else ""
    detail = problem.values.get("detail", "") if isinstance(problem, UserError) else ""
    said = f"{what} {what_to_do}" + (f" [{detail}]" if detail else "")
    return f"{place}: {said}" if place else said


def problem_parts(problem: Problem | UserError, translate: Translate) -> Parts:
    """What is wrong, and what to do, each a sentence or two in the user's language.

    A code nobody has written words for is shown as it is: better a strange word than a silent refusal.
    """
    code = problem.code
    values = _Values(_readable(problem, translate))
    for area in _AREAS:
        if code in area:
            what, what_to_do = area[code](translate)
            return what.format_map(values), what_to_do.format_map(values)
    what = translate("Problem", "Något gick fel ({code}).").format(code=code)
    return what, translate("Problem", "Fråga den som har hand om datorn.")


class _Values(dict[str, str]):
    """The values of a problem; one it does not carry is shown as an ellipsis, never as an error."""

    def __missing__(self, key: str) -> str:
        return _UNSAID


def _readable(problem: Problem | UserError, translate: Translate) -> Mapping[str, str]:
    """The values, with the kinds of JSON in words."""
    if problem.code != "json_wrong_type":
        return problem.values
    kinds = {
        "object": translate("Problem", "ett objekt inom { }"),
        "list": translate("Problem", "en lista inom [ ]"),
        "text": translate("Problem", "en text inom citattecken"),
    }
    told = problem.values.get("expected", "")
    return {**problem.values, "expected": kinds.get(told, told)}


def _place(problem: Problem, translate: Translate) -> str:
    parts = [problem.file]
    if problem.row is not None:
        parts.append(translate("Problem", "rad {row}").format(row=problem.row))
    if problem.column:
        column, path = translate("Problem", "kolumn {column}"), translate("Problem", "plats {column}")
        parts.append((path if problem.row is None else column).format(column=problem.column))
    return ", ".join(part for part in parts if part)
