"""Which groups may be told of for one population: the rules for small groups, for one figure by group.

Why it works is told in `disclosure.py`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from desktop.domain.small_cuts import small_cut

SMALLEST: Final = 5
"""A published figure speaks of at least so many people."""

Kind = Literal["whole", "division", "unit", "role", "gender"]


class Group(NamedTuple):
    """People who share something: `first` is the division, role or gender, `second` the unit of that division."""

    kind: Kind
    first: str = ""
    second: str = ""


class Atom(NamedTuple):
    """The finest group anything is told about; every person stands in exactly one. Empty means not known."""

    division: str
    unit: str
    role: str
    gender: str


WHOLE = Group("whole")
Population = Mapping[Atom, int]
"""Number of people by atom."""


def hidden_groups(people: Population, base: frozenset[Group] = frozenset(), rules: int = 3) -> frozenset[Group]:
    """Groups that may not be published for these people; groups without people are not among them.

    `base` holds groups that are hidden already, for example for a larger population. `rules` says how many of the rules
    apply, one after the other: 1 only small cells, 2 also subtraction, 3 all. Only tests, to show what each is for, give
    less than 3.
    """
    atoms = [(atom, n) for atom, n in people.items() if n > 0]
    sizes: Counter[Group] = Counter()
    for atom, n in atoms:
        for group in _groups_of(atom):
            sizes[group] += n
    hidden = {group for group, n in sizes.items() if n < SMALLEST or group in base or _nameless(group)}
    if WHOLE in hidden:
        return frozenset(sizes)
    settled = False
    while not settled:
        if rules >= 2:
            _close_organisation(sizes, hidden)
            _close_parts("role", sizes, hidden)
        settled = rules < 3 or not _hide_cut_role(atoms, sizes, hidden)
    _close_genders(atoms, sizes, hidden, rules)
    return frozenset(hidden)


def _groups_of(atom: Atom) -> tuple[Group, ...]:
    return (
        WHOLE,
        Group("division", atom.division),
        Group("unit", atom.division, atom.unit),
        Group("role", atom.role),
        Group("gender", atom.gender),
    )


def _nameless(group: Group) -> bool:
    """People whose division, unit or role is not known have no row, but may be had by subtraction all the same."""
    return group.kind != "whole" and (not group.first or (group.kind == "unit" and not group.second))


def _shown(kind: Kind, sizes: Mapping[Group, int], hidden: set[Group]) -> list[Group]:
    return [group for group in sizes if group.kind == kind and group not in hidden]


def _close_parts(kind: Kind, sizes: Mapping[Group, int], hidden: set[Group]) -> None:
    """Hide the next smallest parts of the whole until what is hidden is nobody or enough people."""
    parts = [group for group in sizes if group.kind == kind]
    while 0 < _left(parts, sizes, hidden) < SMALLEST:
        _hide_smallest(parts, sizes, hidden)


def _close_organisation(sizes: Mapping[Group, int], hidden: set[Group]) -> None:
    """The same for the units of each division, then for the divisions of the whole."""
    units: dict[Group, list[Group]] = {group: [] for group in sizes if group.kind == "division"}
    for group in sizes:
        if group.kind == "unit":
            units[Group("division", group.first)].append(group)
    for division, own in units.items():
        if division not in hidden and 0 < _left(own, sizes, hidden) < SMALLEST:
            _hide_smallest(own, sizes, hidden)

    def rest() -> int:
        return sum(_left(own, sizes, hidden) for division, own in units.items() if division in hidden)

    while 0 < rest() < SMALLEST:
        shown = _shown("division", sizes, hidden)
        part = _hide_smallest(shown, sizes, hidden) if shown else None
        # A division all of whose units are shown could be added up again.
        own = units[part] if part else [unit for several in units.values() for unit in several]
        if part is None or not _left(own, sizes, hidden):
            _hide_smallest(own, sizes, hidden)


def _left(units: Iterable[Group], sizes: Mapping[Group, int], hidden: set[Group]) -> int:
    return sum(sizes[unit] for unit in units if unit in hidden)


def _hide_smallest(groups: Iterable[Group], sizes: Mapping[Group, int], hidden: set[Group]) -> Group | None:
    shown = [group for group in groups if group not in hidden]
    if not shown:
        return None
    part = min(shown, key=lambda group: (sizes[group], group))
    hidden.add(part)
    return part


def _block(atom: Atom, hidden: set[Group]) -> Group:
    """The organisation block people can be placed in: their unit, the rest of their division, or of the whole."""
    unit, division = Group("unit", atom.division, atom.unit), Group("division", atom.division)
    if unit not in hidden:
        return unit
    return division if division not in hidden else WHOLE


def _part(group: Group, hidden: set[Group]) -> Group:
    return group if group not in hidden else WHOLE


def _hide_cut_role(atoms: Iterable[tuple[Atom, int]], sizes: Mapping[Group, int], hidden: set[Group]) -> bool:
    """Hide a role (two, if all were shown) that with other groups tells 1 to 4 people apart; False if none does."""
    people: Counter[tuple[Group, Group]] = Counter()
    for atom, n in atoms:
        people[_block(atom, hidden), _part(Group("role", atom.role), hidden)] += n
    cut = small_cut(people, SMALLEST)
    if cut is None:
        return False
    roles = {group for group in sizes if group.kind == "role"}
    all_shown = not roles & hidden
    if WHOLE in cut.inside:
        _hide_smallest(cut.crossing, sizes, hidden)
    else:
        _hide_smallest(cut.inside, sizes, hidden)
        if all_shown:
            # One hidden role alone could be had by subtraction.
            _hide_smallest(roles - cut.inside, sizes, hidden)
    return True


def _close_genders(
    atoms: Iterable[tuple[Atom, int]], sizes: Mapping[Group, int], hidden: set[Group], rules: int
) -> None:
    """Hide the genders, all of them if `other` is small or if together with other groups they tell people apart."""
    genders = _shown("gender", sizes, hidden)
    small_other = 0 < sizes.get(Group("gender", "other"), 0) < SMALLEST
    if rules >= 2:
        _close_parts("gender", sizes, hidden)
        if small_other:
            hidden.update(genders)
    if rules < 3:
        return
    lent: Counter[Group] = Counter()
    blocks: dict[tuple[Group, Group], Counter[Group]] = defaultdict(Counter)
    for atom, n in atoms:
        block = _block(atom, hidden), _part(Group("role", atom.role), hidden)
        blocks[block][_part(Group("gender", atom.gender), hidden)] += n
    for counts in blocks.values():
        total = sum(counts.values())
        lent.update({gender: min(n, total - n) for gender, n in counts.items()})
    if len(lent) > 1 and min(lent.values()) < SMALLEST:
        hidden.update(genders)
