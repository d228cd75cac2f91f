"""Needs, the tags of the compare page, and the suggestion of one to three first steps.

need = max(0, expected - agreed); where no level is agreed the employee's own stands in.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.rating import HIGH_MOTIVATION, Rating

MOST_FIRST_STEPS = 3


class Standing(StrEnum):
    """How a level stands against the expected one."""

    BELOW = "below"
    REACHED = "reached"
    ABOVE = "above"
    TO_TALK_ABOUT = "to_talk_about"


@dataclass(frozen=True, slots=True)
class Need:
    """A competence whose level is below the expected one; ``steps`` is how many levels remain, 1 to 4."""

    competence: str
    level: int
    expected: int
    motivation: int | None

    @property
    def steps(self) -> int:
        """Levels between where the person stands and what the job asks for."""
        return self.expected - self.level


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A competence to begin with: whether it is suggested, and what its place in the order rests on."""

    competence: str
    level: int
    goal: int
    steps: int
    motivation: int | None
    suggested: bool


def standing(level: int | None, expected: int) -> tuple[Standing, int]:
    """How ``level`` stands against ``expected``, and how many steps lie between; no level is something to talk about."""
    if level is None:
        return Standing.TO_TALK_ABOUT, 0
    if level < expected:
        return Standing.BELOW, expected - level
    return (Standing.REACHED, 0) if level == expected else (Standing.ABOVE, level - expected)


def needs(ratings: Iterable[Rating], expected: Mapping[str, int]) -> tuple[Need, ...]:
    """The needs among ``ratings``; competences the person is not expected to rate have none."""
    return tuple(
        Need(r.competence, r.level, expected[r.competence], r.motivation)
        for r in ratings
        if r.level is not None and r.competence in expected and r.level < expected[r.competence]
    )


def strengths(ratings: Iterable[Rating], expected: Mapping[str, int]) -> tuple[str, ...]:
    """Competences where the level reaches or passes the expected one, the furthest past first."""
    past = [
        (r.level - expected[r.competence], r.competence)
        for r in ratings
        if r.level is not None and r.competence in expected and r.level >= expected[r.competence]
    ]
    return tuple(competence for _, competence in sorted(past, key=lambda pair: (-pair[0], pair[1])))


def first_steps(ratings: Iterable[Rating], expected: Mapping[str, int]) -> tuple[Suggestion, ...]:
    """Everything one could begin with, in order, one to three of them suggested.

    First the needs, the most remaining steps first, then by motivation, then in the framework's order. After them what
    the person wants to learn much more about though the level is reached (one step up). A need is suggested when two
    steps or more remain or the motivation is high; if none is, the first in order. At most three are.
    """
    kept = [r for r in ratings if r.level is not None and r.competence in expected]
    order = {competence: place for place, competence in enumerate(expected)}
    lacking = sorted(needs(kept, expected), key=lambda n: (-n.steps, -(n.motivation or 0), order[n.competence]))
    eager = sorted(
        (r for r in kept if _wants_more(r, expected[r.competence])),
        key=lambda r: (-(r.motivation or 0), order[r.competence]),
    )
    rows = [(n.competence, n.level, n.expected, n.steps, n.motivation) for n in lacking]
    rows += [(r.competence, r.level or 0, (r.level or 0) + 1, 0, r.motivation) for r in eager]
    strong = [row[0] for row in rows if row[3] >= 2 or (row[3] and (row[4] or 0) >= HIGH_MOTIVATION)]
    chosen = set(strong[:MOST_FIRST_STEPS] or [row[0] for row in rows[:1]])
    return tuple(Suggestion(*row, suggested=row[0] in chosen) for row in rows)


def _wants_more(rating: Rating, expected: int) -> bool:
    level = rating.level or 0
    return level >= expected and level < 5 and (rating.motivation or 0) >= HIGH_MOTIVATION
