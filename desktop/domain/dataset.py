"""What the centre counts: the pseudonymised rows behind the figures, and a figure as it is published."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Answer = Literal["level", "dont_know", "not_part", "declined", ""]
ItemKind = Literal["activity", "wish"]
HiddenReason = Literal["", "small group", "could be worked out"]
Measure = Literal[
    "response_rate",
    "share_with_needs",
    "need_rate",
    "mean_level",
    "high_motivation",
    "talk_effect",
    "goals",
    "wishes",
]


@dataclass(frozen=True, slots=True)
class Registration:
    """One person in one round, as the round's roster has them; at most one per round and person.

    `expected` names every competence the person is to rate, with the level the job asks for (1 to 5).
    `gender` is `woman`, `man`, `other` or empty; an empty division, unit or role means that it is not known.
    """

    round: str
    person: str
    division: str
    unit: str
    role: str
    gender: str
    expected: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One person's rating of one competence in one round; levels and motivation are 1 to 5 or None.

    `disagreed` says that the two have marked that they do not agree yet.
    """

    round: str
    person: str
    competence: str
    answer: Answer
    self_level: int | None
    agreed: int | None
    disagreed: bool
    motivation: int | None


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One person has a plan in one round."""

    round: str
    person: str


@dataclass(frozen=True, slots=True)
class PlanItemRow:
    """One step of a person's plan: an activity, or a wish for one that does not exist."""

    round: str
    person: str
    competence: str
    kind: ItemKind


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything the figures are counted from.

    `rounds` stand in order of time, `area_of` names the area of every competence, and `common` holds the
    competences that everybody rates. Rows about people or competences that are not registered are not counted.
    """

    rounds: tuple[str, ...]
    area_of: Mapping[str, str]
    common: frozenset[str]
    registrations: tuple[Registration, ...]
    ratings: tuple[RatingRow, ...]
    plans: tuple[PlanRow, ...]
    items: tuple[PlanItemRow, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One published figure, field by field a row of `figures.csv`; an empty dimension means all.

    A hidden row has neither numerator, denominator nor value and says why in `hidden`. A row that speaks of
    nobody (goals and wishes where there is no plan) has 0, 0 and no value.
    """

    round: str
    division: str
    unit: str
    role: str
    gender: str
    area: str
    competence: str
    measure: Measure
    numerator: int | None
    denominator: int | None
    value: float | None
    hidden: HiddenReason
