"""The fourth rule as an audit: whom can somebody isolate by adding and subtracting what is published?

Knows nothing of how hiding is done. Whatever a reader can work out about a population is a linear combination of the
published sums, and such a combination weighs every atom (people who are alike in all that is published). Somebody is
isolated if 1 to 4 people can be weighed 1 and everybody else 0.
"""

from collections.abc import Sequence
from itertools import combinations_with_replacement, product

import numpy as np
import numpy.typing as npt

_PROBES = 2
_DIGITS = 6


def isolated(members: Sequence[frozenset[int]], sizes: Sequence[int], smallest: int = 5) -> tuple[int, ...]:
    """Atoms of 1 to `smallest` - 1 people in all that can be told apart, or () if there are none.

    `members` holds the atoms of every published sum, `sizes` the people of every atom.

    A set of atoms can be told apart exactly if every vector that all published sums weigh to nothing also sums to
    nothing over the set. Random such vectors are drawn, so a set is found by its sums (up to four atoms, in pairs).
    """
    if not members:
        return ()
    blind = _invisible(members, len(sizes))
    small = [atom for atom, n in enumerate(sizes) if 0 < n < smallest]
    few = [(a, b) for a, b in combinations_with_replacement(small, 2) if a == b or sizes[a] + sizes[b] < smallest]
    if not few:
        return ()
    first, second = np.array(few).T
    sums = blind[first] + np.where((first == second)[:, None], 0.0, blind[second])
    keys = np.rint(sums * 10**_DIGITS).astype(np.int64) @ np.array([1, 2**31])
    by_key: dict[int, list[frozenset[int]]] = {}
    for place in np.flatnonzero(np.isin(keys, -keys)).tolist():
        by_key.setdefault(int(keys[place]), []).append(frozenset(few[place]))
    for chosen in by_key.get(0, ()):
        return tuple(sorted(chosen))
    for key, several in by_key.items():
        for chosen, other in product(several, by_key.get(-key, ())):
            together = chosen | other
            if len(together) == len(chosen) + len(other) and sum(sizes[atom] for atom in together) < smallest:
                return tuple(sorted(together))
    return ()


def _invisible(members: Sequence[frozenset[int]], atoms: int) -> npt.NDArray[np.float64]:
    """Random vectors (columns) orthogonal to all published sums."""
    distinct = sorted(set(members), key=sorted)
    weights = np.zeros((len(distinct), atoms))
    for row, group in enumerate(distinct):
        weights[row, sorted(group)] = 1.0
    probes = np.random.default_rng(7).standard_normal((atoms, _PROBES))
    seen = weights.T @ (np.linalg.pinv(weights @ weights.T, rcond=1e-10, hermitian=True) @ (weights @ probes))
    blind: npt.NDArray[np.float64] = probes - seen
    return blind
