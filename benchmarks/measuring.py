"""Measuring two things side by side: ours and the least that could be done, in turns within one run."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Measure = Callable[[], float]
"""Does the work once and gives what it took; what has to be made ready is not counted."""

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of everything: pairs of runs for each comparison, and the people and laptops behind them."""

    windows: int
    answers: int
    plans: int
    packages: int
    collects: int
    laptops: int
    people: int


FULL = Sizes(windows=11, answers=300, plans=25, packages=200, collects=3, laptops=60, people=1224)
SMALL = Sizes(windows=1, answers=3, plans=1, packages=2, collects=1, laptops=2, people=8)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What ours took and what the other took, pair by pair, in ``unit``; ``budget`` is the ratio it may have at most.

    Without ``theirs`` it is told for information alone.
    """

    what: str
    ours: tuple[float, ...]
    unit: str = "ms"
    against: str = ""
    theirs: tuple[float, ...] = ()
    budget: float | None = None

    @property
    def ratio(self) -> float | None:
        """Our median in theirs."""
        return median(self.ours) / median(self.theirs) if self.theirs else None


def seconds_of(work: Callable[[], object]) -> float:
    """How long ``work`` takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turns(ours: Measure, theirs: Measure, pairs: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Both in turns, ``pairs`` times each, after one pair that does not count: what disturbs the machine meets both."""
    found = [(ours(), theirs()) for _ in range(pairs + 1)][1:]
    return tuple(pair[0] for pair in found), tuple(pair[1] for pair in found)


def compared(
    what: str, ours: Measure, against: str, theirs: Measure, pairs: int, budget: float | None, unit: str = "ms"
) -> Comparison:
    """Two works in turns, their seconds told in ``unit`` (``ms`` or ``s``)."""
    mine, others = in_turns(ours, theirs, pairs)
    return Comparison(what, in_unit(mine, unit), unit, against, in_unit(others, unit), budget)


def in_unit(seconds: Sequence[float], unit: str) -> tuple[float, ...]:
    """Seconds as they are, or as milliseconds."""
    return tuple(value * 1000 if unit == "ms" else value for value in seconds)


def resident_mib() -> float:
    """What this process holds in memory now, in MiB; 0 where the system does not tell (only Linux does)."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) * 1024 / MIB for line in lines if line.startswith("VmRSS:"))
