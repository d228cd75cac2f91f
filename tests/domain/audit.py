"""The fourth rule as an audit: whom can somebody isolate by adding and subtracting what is published?

Knows nothing of how hiding is done. Whatever a reader can work out about a population is a linear combination of the
published sums, and such a combination weighs every atom (people who are alike in all that is published). Somebody is
isolated if 1 to 4 people can be weighed 1 and everybody else 0.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations_with_replacement

import numpy as np
import numpy.typing as npt

_PROBES = 3
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
    sums: dict[tuple[float, ...], list[tuple[int, ...]]] = {}
    few = [chosen for chosen in _up_to_two(small) if sum(sizes[atom] for atom in chosen) < smallest]
    for chosen in few:
        sums.setdefault(_key(blind[list(chosen)].sum(axis=0)), []).append(chosen)
    for chosen in few:
        for other in sums.get(_key(-blind[list(chosen)].sum(axis=0)), ()):
            together = tuple(sorted({*chosen, *other}))
            if len(together) == len(chosen) + len(other) and sum(sizes[atom] for atom in together) < smallest:
                return together
    return next(iter(sums.get(_key(np.zeros(_PROBES)), ())), ())


def _invisible(members: Sequence[frozenset[int]], atoms: int) -> npt.NDArray[np.float64]:
    """Random vectors (columns) orthogonal to all published sums."""
    distinct = sorted(set(members), key=sorted)
    weights = np.zeros((len(distinct), atoms))
    for row, group in enumerate(distinct):
        weights[row, sorted(group)] = 1.0
    _, values, directions = np.linalg.svd(weights, full_matrices=False)
    seen = directions[values > 1e-9 * values[0]]
    probes = np.random.default_rng(7).standard_normal((atoms, _PROBES))
    blind: npt.NDArray[np.float64] = probes - seen.T @ (seen @ probes)
    return blind


def _up_to_two(atoms: Iterable[int]) -> Iterable[tuple[int, ...]]:
    for a, b in combinations_with_replacement(list(atoms), 2):
        yield (a,) if a == b else (a, b)


def _key(values: npt.NDArray[np.float64]) -> tuple[float, ...]:
    # Adding zero turns -0.0 into 0.0, which is another key otherwise only to the eye.
    return tuple((np.round(values, _DIGITS) + 0.0).tolist())
