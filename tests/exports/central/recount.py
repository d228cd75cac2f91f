"""The figures counted anew, one cell at a time, with nothing but the standard library; knows nothing of the SQL."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import NamedTuple

from desktop.domain.dataset import Dataset, RatingRow, Registration


class Counted(NamedTuple):
    numerator: int
    denominator: int
    value: Fraction | None
    people: int


Key = tuple[str, str, str, str, str, str, str, str]
Belongs = Callable[[Registration], bool]


def recount(dataset: Dataset) -> dict[Key, Counted]:
    """Every cell by round, division, unit, role, gender, area, competence and measure."""
    result: dict[Key, Counted] = {}
    topics = [("", "")] + [(area, "") for area in sorted(set(dataset.area_of.values()))]
    topics += [(area, competence) for competence, area in dataset.area_of.items()]
    for name in dataset.rounds:
        people = [r for r in dataset.registrations if r.round == name]
        ratings = {(r.person, r.competence): r for r in dataset.ratings if r.round == name}
        for division, unit, role, gender in _groups(people):
            group = [
                p
                for p in people
                if division in ("", p.division)
                and unit in ("", p.unit)
                and role in ("", p.role)
                and gender in ("", _gender(p))
            ]
            for area, competence in topics:
                for measure, counted in _topic(dataset, name, group, ratings, area, competence):
                    result[name, division, unit, role, gender, area, competence, measure] = counted
    return result


def _gender(person: Registration) -> str:
    return person.gender if person.gender in ("woman", "man") else "other"


def _groups(people: list[Registration]) -> set[tuple[str, str, str, str]]:
    groups = {("", "", "", "")} if people else set()
    for p in people:
        groups.add((p.division, "", "", ""))
        groups.add((p.division, p.unit, "", "") if p.division else ("", "", "", ""))
        groups.add(("", "", p.role, ""))
        groups.add(("", "", "", _gender(p)))
    return groups


def _topic(
    dataset: Dataset,
    name: str,
    group: list[Registration],
    ratings: dict[tuple[str, str], RatingRow],
    area: str,
    competence: str,
) -> Iterator[tuple[str, Counted]]:
    covered = [c for c, a in dataset.area_of.items() if competence in ("", c) and area in ("", a)]
    pairs = [(p, c, ratings.get((p.person, c))) for p in group for c in covered if c in p.expected]
    pairs = [(p, c, r) for p, c, r in pairs if r is None or r.answer != "not_part"]
    levels = [(p, c, r, _level(r)) for p, c, r in pairs if r is not None]
    rated = [(p, c, level) for p, c, _, level in levels if level is not None]
    if pairs:
        rates = []
        for one in covered:
            registered = sum(c == one for _, c, _ in pairs)
            if registered:
                rates.append(Fraction(sum(c == one for _, c, _ in rated), registered))
        yield (
            "response_rate",
            Counted(len(rated), len(pairs), sum(rates, Fraction()) / len(rates), len({p.person for p, _, _ in pairs})),
        )
    if rated:
        people = len({p.person for p, _, _ in rated})
        yield "need_rate", _divided(sum(level < p.expected[c] for p, c, level in rated), len(rated), people)
        yield "mean_level", _divided(sum(level for _, _, level in rated), len(rated), people)
    motivations = [(p, r.motivation) for p, _, r, _ in levels if r.motivation is not None]
    if motivations:
        high = sum(motivation in (4, 5) for _, motivation in motivations)
        yield "high_motivation", _divided(high, len(motivations), len({p.person for p, _ in motivations}))
    both = [(p, r.agreed - r.self_level) for p, _, r, _ in levels if r.agreed is not None and r.self_level is not None]
    if both:
        yield "talk_effect", _divided(sum(effect for _, effect in both), len(both), len({p.person for p, _ in both}))
    if not area and not competence:
        common = [(p, c, level) for p, c, level in rated if c in dataset.common]
        raters = {p.person for p, _, _ in common}
        if raters:
            needing = {p.person for p, c, level in common if level < p.expected[c]}
            yield "share_with_needs", _divided(len(needing), len(raters), len(raters))
    planning = {plan.person for plan in dataset.plans if plan.round == name} & {p.person for p in group}
    steps = [i for i in dataset.items if i.round == name and i.person in planning and i.competence in covered]
    yield "goals", _divided(len(steps), len(planning), len(planning))
    yield "wishes", _divided(sum(i.kind == "wish" for i in steps), len(planning), len(planning))


def _level(rating: RatingRow) -> int | None:
    return rating.self_level if rating.agreed is None else rating.agreed


def _divided(numerator: int, denominator: int, people: int) -> Counted:
    return Counted(numerator, denominator, Fraction(numerator, denominator) if denominator else None, people)
