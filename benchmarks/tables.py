"""The figures as a table, for the terminal and for docs/performance.md."""

import os
import platform
import sys
from collections.abc import Iterable
from datetime import date
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks.measuring import MIB, Comparison

BEGIN, END = "<!-- figures: python -m benchmarks --write -->", "<!-- end of figures -->"
HEAD = ("what", "ours", "against", "theirs", "ratio", "at most", "pairs")


def table(found: Iterable[Comparison]) -> str:
    """One line a comparison: medians with the least and the most in brackets."""
    lines = [HEAD, tuple("---" for _ in HEAD), *(_cells(each) for each in found)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine() -> str:
    """What the figures were taken on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // MIB if hasattr(os, "sysconf") else 0
    parts = (
        _processor(),
        f"{os.cpu_count()} cores",
        f"{memory / 1024:.0f} GiB",
        f"{platform.system()} {platform.release()}",
        f"Python {platform.python_version()}",
        *(
            f"{name} {version(name)}"
            for name in ("PySide6-Essentials", "sqlcipher3", "reportlab", "pyrage", "zstandard")
        ),
    )
    return f"{date.today().isoformat()}: {', '.join(part for part in parts if part)}."  # noqa: DTZ011 # the day here


def written_into(document: str, found: Iterable[Comparison]) -> str:
    """The document with the figures between its two marks replaced; raises ValueError without the marks."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the document has no place for the figures")
    return f"{before}{BEGIN}\n{machine()}\n\n{table(found)}\n{END}{after}"


def _cells(each: Comparison) -> tuple[str, ...]:
    ratio = each.ratio
    if ratio is None or not each.theirs:
        return each.what, _spread(each.ours, each.unit), "–", "–", "–", "–", str(len(each.ours))
    over = each.budget is not None and ratio > each.budget
    return (
        each.what,
        _spread(each.ours, each.unit),
        each.against,
        _spread(each.theirs, each.unit),
        f"**{ratio:.2f}×**" if over else f"{ratio:.2f}×",
        f"{each.budget:.2g}×" if each.budget is not None else "–",
        str(len(each.ours)),
    )


def _spread(values: tuple[float, ...], unit: str) -> str:
    middle = f"{median(values):.3g} {unit}"
    return middle if len(values) == 1 else f"{middle} ({min(values):.3g}–{max(values):.3g})"


def _processor() -> str:
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()
