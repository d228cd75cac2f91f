"""Measures everything against its budget: ``python -m benchmarks [--write] [--small] [name ...]``."""

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp

from benchmarks.answering import answers, saved_answers
from benchmarks.collecting import collects
from benchmarks.documents import plans
from benchmarks.figures import figures
from benchmarks.measuring import FULL, SMALL, Comparison, Sizes
from benchmarks.packages import packages
from benchmarks.tables import machine, table, written_into

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "performance.md"
Benchmark = Callable[[Path, Sizes], tuple[Comparison, ...]]


def _starts(folder: Path, sizes: Sizes) -> tuple[Comparison, ...]:
    from benchmarks.starting import starts

    return starts(folder, sizes)


BENCHMARKS: Mapping[str, Benchmark] = {
    "start": _starts,
    "answer": lambda folder, sizes: (answers(folder, sizes), saved_answers(folder, sizes)),
    "plan": lambda _folder, sizes: (plans(sizes),),
    "package": packages,
    "collect": collects,
    "figures": figures,
}


def measured(names: Sequence[str], sizes: Sizes) -> tuple[Comparison, ...]:
    """The benchmarks of these names, all without any; their files lie in build/, on the disk the program is on."""
    found: list[Comparison] = []
    (ROOT / "build").mkdir(exist_ok=True)
    for name in names or BENCHMARKS:
        folder = Path(mkdtemp(prefix="benchmark-", dir=ROOT / "build"))
        try:
            print(f"{name} …", file=sys.stderr, flush=True)
            found += BENCHMARKS[name](folder, sizes)
        finally:
            shutil.rmtree(folder)
    return tuple(found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, or write them into docs/performance.md; a ratio over its budget is printed in bold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *BENCHMARKS], help="what to measure; everything unless told")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/performance.md too")
    parser.add_argument("--small", action="store_true", help="once and small, to see that everything runs")
    given = parser.parse_args(arguments)
    if given.write and (given.names or given.small):
        parser.error("--write takes everything at full size")
    found = measured(given.names, SMALL if given.small else FULL)
    print(f"{machine()}\n\n{table(found)}")
    if given.write:
        DOCUMENT.write_text(written_into(DOCUMENT.read_text(encoding="utf-8"), found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
