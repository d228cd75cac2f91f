"""Small-group hiding: which groups a figure may be published for, so that nobody can isolate 1 to 4 people.

`small_groups.hidden_groups` decides for one population (the people behind one measure, round and competence); `hide`
applies it to a whole set of figures.

Why it is safe. What is published for one population are sums over blocks of three partitions: the organisation (units,
and what is left of a division or of the whole), the roles, the genders. Whatever adding and subtracting gives is
therefore f(organisation block) + g(role block) + h(gender block) for each person.

- Inside one partition only blocks can be had: rules 1 and 2 keep each at 5 people or more.
- Between organisation and roles, what can be isolated is a union P of organisation blocks less a union Q of role blocks
  that lies wholly in it. Rule 3 is enforced for all such unions, not only for pairs of cells (`small_cuts.py`): role
  cells give way, and they alone can always mend it, so units never need to.
- With genders, every organisation × role block that holds both must lend all its women or all its men. If those minima
  add up to less than 5 there is no split by gender; otherwise genders can isolate nobody.
- An area is published for a group only where all its competences are, and all areas together only where every area is.
  So a sum over competences tells nothing that its terms do not. (Here the parent gives way, not the next smallest part:
  one cell is lost instead of two, and the sum of the areas that do stand can still be made by whoever wants it.)
- A population that lies in another (who rated, among who was registered) also hides what the larger one hides, so that
  equal denominators tell nothing about 1 to 4 people outside the smaller one. Measures with one population (need rate
  and mean level; goals and wishes) hide the same groups.

Limits, as in `design.md`: bounds (everybody in a group has a need), what a reader knows from elsewhere, one round
compared with another, and files of several reports laid side by side after the ratings have changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from desktop.domain.dataset import FigureRow, HiddenReason
from desktop.domain.small_groups import SMALLEST, WHOLE, Group, Population, hidden_groups


class Cell(NamedTuple):
    """A figure before hiding, with the number of people it speaks of."""

    row: FigureRow
    people: int


PopulationKey = tuple[str, str, str]
"""Round, measure, competence; competence is empty where a measure has one population for everything."""


def hide(
    cells: Iterable[Cell],
    populations: Mapping[PopulationKey, Population],
    rosters: Mapping[str, Population],
    area_of: Mapping[str, str],
) -> Iterator[FigureRow]:
    """Give the rows as they may be published.

    `populations` holds the people behind every competence's response rate, need rate, high motivation and talk effect,
    and behind share with needs and goals (competence empty); `rosters` everybody registered, by round.
    """
    withheld = _withheld(populations, rosters)
    for row, people in cells:
        competences = withheld[row.round, row.measure].get(_group_of(row), frozenset())
        if _covers_withheld(row, competences, area_of):
            reason: HiddenReason = "small group" if 0 < people < SMALLEST else "could be worked out"
            yield replace(row, numerator=None, denominator=None, value=None, hidden=reason)
        else:
            yield row


def _withheld(
    populations: Mapping[PopulationKey, Population], rosters: Mapping[str, Population]
) -> Mapping[tuple[str, str], Mapping[Group, frozenset[str]]]:
    """For each round and measure: the groups that are hidden, and for which competences."""
    result: dict[tuple[str, str], dict[Group, frozenset[str]]] = defaultdict(dict)
    topics = sorted({competence for _, _, competence in populations})
    for name, roster in rosters.items():
        everybody = hidden_groups(roster)
        for topic in topics:
            hidden: dict[str, frozenset[Group]] = {}
            for measure, larger in _LARGER_POPULATION.items():
                people = populations.get((name, measure, topic))
                if people is not None:
                    hidden[measure] = hidden_groups(people, hidden.get(larger, everybody))
            for measure, twin in _SAME_POPULATION.items():
                hidden[measure] = hidden.get(twin, frozenset())
            for measure, groups in hidden.items():
                of_measure = result[name, measure]
                of_measure.update({group: of_measure.get(group, frozenset()) | {topic} for group in groups})
    return result


_LARGER_POPULATION: Final[Mapping[str, str]] = {
    "response_rate": "",
    "need_rate": "response_rate",
    "high_motivation": "response_rate",
    "talk_effect": "need_rate",
    "share_with_needs": "",
    "goals": "",
}
"""In which population each measure's lies; empty is everybody registered. Larger ones stand first."""

_SAME_POPULATION: Final[Mapping[str, str]] = {"mean_level": "need_rate", "wishes": "goals"}


def _covers_withheld(row: FigureRow, competences: frozenset[str], area_of: Mapping[str, str]) -> bool:
    """Whether the row tells of a competence that is withheld; a population for all topics is withheld as ""."""
    if "" in competences:
        return True
    if row.competence:
        return row.competence in competences
    return any(row.area in ("", area_of[competence]) for competence in competences)


def _group_of(row: FigureRow) -> Group:
    if row.unit:
        return Group("unit", row.division, row.unit)
    if row.division:
        return Group("division", row.division)
    if row.role:
        return Group("role", row.role)
    return Group("gender", row.gender) if row.gender else WHOLE
