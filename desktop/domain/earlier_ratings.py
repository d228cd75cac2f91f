"""Ratings of earlier rounds, as another tool left them: one value per person, competence and round."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EarlierRating:
    """One person's rating of one competence in one earlier round; levels and motivation are 1 to 5 or None."""

    round: str
    person: str
    competence: str
    self_level: int | None
    agreed: int | None
    motivation: int | None
    date: date


def rounds_of(ratings: Iterable[EarlierRating]) -> tuple[tuple[str, date, date], ...]:
    """Each round's name with its first and last date, earliest first; a round not known yet is open between them."""
    spans: dict[str, tuple[date, date]] = {}
    for rating in ratings:
        first, last = spans.get(rating.round, (rating.date, rating.date))
        spans[rating.round] = (min(first, rating.date), max(last, rating.date))
    rounds = ((name, first, last) for name, (first, last) in spans.items())
    return tuple(sorted(rounds, key=lambda span: (span[1], span[2], span[0])))
