"""Ratings: the employee's own, the manager's and the agreed one. Three values, and all are kept.

Each is one field of the entity person x round x competence; this module turns them to and from the journal's JSON.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.journal import Fact, Json

KIND = "rating"
SELF = "self"
MOTIVATION = "motivation"
MANAGER = "manager"
AGREED = "agreed"
AGREED_WORDS = "agreed_words"

HIGH_MOTIVATION = 4


class Answer(StrEnum):
    """What the employee answered; everything but a level counts as not rated."""

    LEVEL = "level"
    DONT_KNOW = "dont_know"
    NOT_PART = "not_part"
    DECLINED = "declined"


class Reason(StrEnum):
    """Why the agreed level is another than the employee's own."""

    KNOWS_MORE = "knows_more"
    READ_DIFFERENTLY = "read_differently"
    SELDOM = "seldom"
    MANAGER_SAW_MORE = "manager_saw_more"
    OWN_WORDS = "own_words"


@dataclass(frozen=True, slots=True)
class SelfRating:
    """The employee's own answer; ``level`` is 1 to 5 for ``Answer.LEVEL`` and None otherwise."""

    answer: Answer
    level: int | None = None

    def __post_init__(self) -> None:
        """Refuse a level outside the scale, or one that does not belong to the answer; raises ValueError."""
        if (self.answer is Answer.LEVEL) != (self.level in range(1, 6)):
            raise ValueError(self.level)


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the two settled: a level 1 to 5, or None when they are not agreed yet. A changed level has a reason."""

    level: int | None
    reason: Reason | None = None

    def __post_init__(self) -> None:
        """Refuse a level outside the scale; raises ValueError."""
        if self.level is not None and self.level not in range(1, 6):
            raise ValueError(self.level)


@dataclass(frozen=True, slots=True)
class Rating:
    """All that is said about one person's one competence in one round; None where nothing is said."""

    competence: str
    self_rating: SelfRating | None = None
    motivation: int | None = None
    motivation_declined: bool = False
    manager_level: int | None = None
    agreement: Agreement | None = None
    words: str = ""

    @property
    def self_level(self) -> int | None:
        """The employee's own level, None for every other answer."""
        return self.self_rating.level if self.self_rating else None

    @property
    def agreed_level(self) -> int | None:
        """The agreed level, None when there is none yet."""
        return self.agreement.level if self.agreement else None

    @property
    def level(self) -> int | None:
        """The level that counts: agreed, else the employee's own."""
        return self.agreed_level or self.self_level

    @property
    def answered(self) -> bool:
        """Whether the question is done with: an answer, and a motivation or a declined one."""
        if self.self_rating is None:
            return False
        if self.self_rating.answer in (Answer.NOT_PART, Answer.DECLINED):
            return True
        return self.motivation is not None or self.motivation_declined


def rating_key(person: str, round_: str, competence: str) -> dict[str, str]:
    """Natural key of a rating."""
    return {"person": person, "round": round_, "competence": competence}


def self_fact(key: Mapping[str, str], rating: SelfRating) -> Fact:
    """The employee's own answer as a fact."""
    return Fact(KIND, key, SELF, {"answer": rating.answer.value, "level": rating.level})


def motivation_fact(key: Mapping[str, str], motivation: int | None) -> Fact:
    """The motivation 1 to 5 as a fact; None says that it was declined. Raises ValueError outside 1 to 5."""
    if motivation is not None and motivation not in range(1, 6):
        raise ValueError(motivation)
    return Fact(KIND, key, MOTIVATION, {"value": motivation})


def manager_fact(key: Mapping[str, str], level: int) -> Fact:
    """The manager's own view as a fact; raises ValueError outside 1 to 5."""
    if level not in range(1, 6):
        raise ValueError(level)
    return Fact(KIND, key, MANAGER, {"level": level})


def agreed_fact(key: Mapping[str, str], agreement: Agreement | None) -> Fact:
    """The agreement as a fact: level and reason are one value, since they must agree. None takes it back."""
    if agreement is None:
        return Fact(KIND, key, AGREED, None)
    reason = agreement.reason.value if agreement.reason else None
    return Fact(KIND, key, AGREED, {"level": agreement.level, "reason": reason})


def words_fact(key: Mapping[str, str], words: str) -> Fact:
    """The reason in the two's own words as a fact of its own: free words travel less far than levels."""
    return Fact(KIND, key, AGREED_WORDS, words)


def with_field(rating: Rating, field: str, value: Json) -> Rating:
    """The rating with one field of the journal read into it.

    Unknown fields, withheld values and values a newer version or another program wrote otherwise change nothing.
    """
    try:
        return _read_into(rating, field, value)
    except (KeyError, ValueError):
        return rating


def _read_into(rating: Rating, field: str, value: Json) -> Rating:
    if field == AGREED and value is None:
        return replace(rating, agreement=None)
    if field == AGREED_WORDS and isinstance(value, str):
        return replace(rating, words=value)
    if not isinstance(value, dict):
        return rating
    if field == SELF:
        return replace(rating, self_rating=SelfRating(Answer(str(value["answer"])), _level(value.get("level"))))
    if field == MOTIVATION:
        motivation = _level(value["value"])
        return replace(rating, motivation=motivation, motivation_declined=motivation is None)
    if field == MANAGER:
        return replace(rating, manager_level=_level(value["level"]))
    if field == AGREED:
        reason = value.get("reason")
        return replace(rating, agreement=Agreement(_level(value["level"]), Reason(str(reason)) if reason else None))
    return rating


def gather(fields: Iterable[tuple[str, str, Json]]) -> dict[str, Rating]:
    """Ratings by competence from (competence, field, value) of one person's round."""
    found: dict[str, Rating] = {}
    for competence, field, value in fields:
        found[competence] = with_field(found.get(competence, Rating(competence)), field, value)
    return found


def _level(value: Json) -> int | None:
    """A level or motivation, None where none is told; raises ValueError for anything outside 1 to 5."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value not in range(1, 6):
        raise ValueError(value)
    return value
