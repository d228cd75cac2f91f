"""The centre takes in two rounds of everybody in one package a laptop, against bare inserts of the same rows."""

import gc
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.made_up import Laptop, a_centre, a_journal, a_key, clock, hand_over, laptops
from benchmarks.measuring import Comparison, Sizes, in_turns, resident_mib, seconds_of
from desktop.workflow.collecting import collect
from exports.packages.folder import LocalFolder
from exports.packages.sealing import AgeSealing
from storage.database import create_database
from storage.events import INSERT, row_of
from storage.journal import JournalDatabase
from storage.migrations import m001_journal


@dataclass
class WatchedFolder(LocalFolder):
    """A folder that notes what the process holds in memory whenever a package is fetched."""

    place: Path
    held: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(self.place)

    def get(self, name: str) -> bytes:
        if name.endswith(".kpk"):
            self.held.append(resident_mib())
        return super().get(name)


def collects(folder: Path, sizes: Sizes) -> tuple[Comparison, ...]:
    """Time against bare inserts; then all packages against half of them, in time and in memory."""
    sealing = AgeSealing()
    known = laptops(sealing, sizes.laptops, sizes.people)
    half = known[: max(1, len(known) // 2)]
    rows = sum(len(laptop.events) for laptop in known)
    held: list[tuple[float, float]] = []

    def ours(of: Sequence[Laptop]) -> float:
        taken, memory = collected(folder, sealing, of)
        held.append((memory[len(memory) // 2], memory[-1]))
        return taken

    all_of_them, raw = in_turns(lambda: ours(known), lambda: inserted(folder, known), sizes.collects)
    whole, part = in_turns(lambda: ours(known), lambda: ours(half), sizes.collects)
    what = f"collect {sizes.people} people × 2 rounds, {len(known)} packages, {rows} events"
    longest = [pair for pair in held if pair[1]]
    return (
        Comparison(what, all_of_them, "s", "bare inserts of the same rows, same table", raw, budget=6.0),
        Comparison(
            f"collect all {len(known)} packages",
            whole,
            "s",
            f"collecting {len(half)} of them",
            part,
            budget=1.1 * len(known) / len(half),
        ),
        Comparison(
            "memory at the last package",
            (median(end for _, end in longest),),
            "MiB",
            "memory at the middle one",
            (median(middle for middle, _ in longest),),
            budget=1.1,
        ),
    )


def collected(folder: Path, sealing: AgeSealing, known: Sequence[Laptop]) -> tuple[float, list[float]]:
    """The seconds one whole collecting takes into a new centre, and what was held at each package."""
    place = folder / secrets.token_hex(4)
    place.mkdir(parents=True)
    transport = WatchedFolder(place)
    journal = a_journal(folder)
    try:
        hand_over(sealing, transport, known, a_centre(journal, sealing, known))
        gc.collect()
        taken = seconds_of(lambda: _collect(journal, sealing, transport, len(known)))
    finally:
        journal.close()
    return taken, transport.held


def inserted(folder: Path, known: Sequence[Laptop]) -> float:
    """The seconds bare inserts of the same rows take, one transaction for each package."""
    packages = [[row_of(event) for event in laptop.events] for laptop in known]
    place = folder / secrets.token_hex(4)
    place.mkdir(parents=True)
    opened = create_database(place / "raw.db", a_key())
    m001_journal(opened.db)

    def insert() -> None:
        for rows in packages:
            with opened.db.atomic():
                opened.db.conn.executemany(INSERT, rows)

    try:
        return seconds_of(insert)
    finally:
        opened.close()


def _collect(journal: JournalDatabase, sealing: AgeSealing, transport: LocalFolder, packages: int) -> None:
    done = collect(journal, journal.merging, sealing, transport, _refused, clock)
    if len(done.merged) != packages:
        raise RuntimeError(f"{len(done.merged)} of {packages} packages were merged")


def _refused(name: str, content: bytes, reason: str) -> None:
    raise RuntimeError(f"{name}, {len(content)} bytes: {reason}")
