"""From the process's start to its first page, and from the passphrase to the people, against a bare PySide6 window."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import Comparison, Sizes, in_unit
from desktop.__main__ import tools
from ui.practising import make_practice_home

BARE = "a bare PySide6 window"
PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the process's start until the first page was painted, what it then held (MiB), and the seconds to
    the people after unlocking, without the key derivation; 0 for a bare window.
    """

    seconds: float
    held: float
    people: float


def starts(folder: Path, sizes: Sizes) -> tuple[Comparison, ...]:
    """Processes of their own in turns, offscreen, with the interpreter that runs this."""
    home = folder / "home"
    make_practice_home(tools(), home)
    compiled = folder / "compiled"
    pairs = [(started(compiled, "ours", str(home)), started(compiled, "bare")) for _ in range(sizes.windows + 1)][1:]
    ours, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    walls = in_unit([each.seconds for each in bare], "ms")
    return (
        Comparison("start to the unlock page", in_unit([s.seconds for s in ours], "ms"), "ms", BARE, walls, 1.5),
        Comparison(
            "memory at the unlock page",
            tuple(s.held for s in ours),
            "MiB",
            BARE,
            tuple(s.held for s in bare),
            1.4,
        ),
        Comparison(
            "passphrase to the people, key derivation apart",
            in_unit([s.people for s in ours], "ms"),
            "ms",
            f"start of {BARE}",
            walls,
            1.0,
        ),
    )


def started(compiled: Path, which: str, *arguments: str) -> Start:
    """One start of one of the programs in `benchmarks.windows`.

    Bytecode is kept in ``compiled`` from the first start on: an installed program is not compiled again each time.
    """
    command = [sys.executable, "-m", f"benchmarks.windows.{which}", *arguments]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(compiled)}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=surroundings) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        seconds = time.perf_counter() - begin
        rest = process.stdout.read()
        status = process.wait(PATIENCE)
    told = dict(line.split() for line in (first, *rest.splitlines()) if line.strip())
    if status or "painted" not in told:
        raise RuntimeError(f"{which} ended with {status} and said {told}")
    return Start(seconds, float(told["painted"]), float(told.get("people", 0)))
