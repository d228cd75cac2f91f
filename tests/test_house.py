"""The house rules that no other tool checks: sizes, arrows, errors, silenced checks, and Qt's own manners."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("desktop", "ui", "storage", "exports", "resources")
FILES = sorted(
    path
    for folder in (*PACKAGES, "tests", "benchmarks")
    if (ROOT / folder).is_dir()
    for path in (ROOT / folder).rglob("*.py")
)
TESTS = [path for path in FILES if path.is_relative_to(ROOT / "tests")]

FILE_LINES = 350
FUNCTION_LINES = 60

# Files and functions over the ceiling: path or path::function, the lines it may have, and above it a comment why.
ALLOWED_LINES: dict[str, int] = {}

# Where every error may be caught, because it is handed on whole: path, and above it a comment why.
CATCHES_ALL: set[str] = {"ui/hook.py"}  # the one top-level hook: it can only write down that it failed too

SLEEPS_AND_SKIPS = {
    "asyncio.sleep", "pytest.importorskip", "pytest.mark.flaky", "pytest.mark.skip", "pytest.mark.skipif",
    "pytest.mark.xfail", "pytest.skip", "pytest.xfail", "QTest.qSleep", "QTest.qWait", "qtbot.wait", "time.sleep",
}  # fmt: skip


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), relative(path))


def sizes(path: Path) -> Iterator[tuple[str, int, int]]:
    """Yield (name, lines, ceiling) of the file and of each function in it."""
    yield relative(path), len(path.read_text(encoding="utf-8").splitlines()), FILE_LINES
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{relative(path)}::{node.name}", node.end_lineno - node.lineno + 1, FUNCTION_LINES


def dotted(node: ast.expr) -> str:
    """`a.b.c` of an attribute chain; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (start := dotted(node.value)):
        return f"{start}.{node.attr}"
    return ""


def swallows_everything(handler: ast.ExceptHandler) -> bool:
    """Whether any error ends here; cleaning up and raising it again is fine."""
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    last = handler.body[-1]
    raised_again = isinstance(last, ast.Raise) and last.exc is None
    return not raised_again and any(kind is None or dotted(kind) in {"Exception", "BaseException"} for kind in kinds)


def test_files_and_functions_stay_small() -> None:
    too_long = [
        f"{name}: {lines} lines, at most {ALLOWED_LINES.get(name, ceiling)}"
        for path in FILES
        for name, lines, ceiling in sizes(path)
        if lines > ALLOWED_LINES.get(name, ceiling)
    ]
    assert not too_long, "\n".join(too_long)


def test_allowances_are_still_needed() -> None:
    needed = {name for path in FILES for name, lines, ceiling in sizes(path) if lines > ceiling}
    assert set(ALLOWED_LINES) <= needed
    catching = {relative(path) for path in FILES if any(map(swallows_everything, handlers(path)))}
    assert catching >= CATCHES_ALL


def handlers(path: Path) -> list[ast.ExceptHandler]:
    return [node for node in ast.walk(parsed(path)) if isinstance(node, ast.ExceptHandler)]


def test_nobody_swallows_every_error() -> None:
    swallowing = [
        f"{relative(path)}:{handler.lineno}"
        for path in FILES
        for handler in handlers(path)
        if swallows_everything(handler) and relative(path) not in CATCHES_ALL
    ]
    assert not swallowing


def test_tests_neither_sleep_nor_skip() -> None:
    found = [
        f"{relative(path)}:{node.lineno} {name}"
        for path in TESTS
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute | ast.Name) and (name := dotted(node)) in SLEEPS_AND_SKIPS
    ]
    aliases = [
        f"{relative(path)}:{node.lineno} from {node.module} import {alias.name}"
        for path in TESTS
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if f"{node.module}.{alias.name}" in SLEEPS_AND_SKIPS
    ]
    assert not found + aliases


SILENCED = re.compile(
    r"#\s*(?:noqa\b(?P<noqa>:\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)?|type:\s*ignore(?P<mypy>\[[\w, -]+\])?)(?P<rest>.*)"
)


def silenced_without_reason(text: str) -> list[int]:
    """Line numbers of `noqa` and `type: ignore` comments that lack a rule's name, or a reason beside or just above."""
    lines = text.splitlines()
    found = []
    for number, line in enumerate(lines, start=1):
        match = SILENCED.search(line)
        if match is None or "re.compile" in line:
            continue
        beside = re.search(r"\w{3}", match["rest"])
        above = number > 1 and lines[number - 2].lstrip().startswith("# ")
        if not (match["noqa"] or match["mypy"]) or not (beside or above):
            found.append(number)
    return found


def test_silenced_checks_name_their_rule_and_reason() -> None:
    found = [
        f"{relative(path)}:{number}"
        for path in FILES
        if path != Path(__file__)
        for number in silenced_without_reason(path.read_text(encoding="utf-8"))
    ]
    assert not found


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("x = 1  # noqa\n", [1]),
        ("x = 1  # noqa: S608\n", [1]),
        ("x = 1  # noqa: S608, E731 the name is fixed\n", []),
        ("# the library has no stubs\nx = f()  # type: ignore[no-untyped-call]\n", []),
        ("x = f()  # type: ignore[arg-type]  # Qt takes None here\n", []),
        ("x = f()  # type: ignore  # no rule named\n", [1]),
    ],
)
def test_a_reason_is_recognised(text: str, lines: list[int]) -> None:
    assert silenced_without_reason(text) == lines


def test_arrows_point_inwards() -> None:
    lint_imports = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_module_imports_itself_through_others() -> None:
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        order = list(TopologicalSorter(imports).static_order())
    except CycleError as error:
        pytest.fail(f"import cycle: {' <- '.join(error.args[1])}")
    assert set(order) >= {*PACKAGES}


NONE_COUNT = """
import gc, sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

app = QApplication([])
window, lonely = QWidget(), QObject()
layout = QVBoxLayout(window)
calls = [lonely.parent, lambda: layout.itemAt(9), app.focusWidget, lambda: window.findChild(QLabel), lonely.sender]
gc.disable()
for call in calls:
    call()
    before = sys.getrefcount(None)
    for _ in range(500):
        call()
    print(sys.getrefcount(None) - before)
"""


def test_qt_gives_back_none_without_spending_it() -> None:
    """PySide6 6.12.0 loses a reference to None per call on Python 3.11, until the process dies."""
    done = subprocess.run([sys.executable, "-c", NONE_COUNT], capture_output=True, text=True, check=True)
    drifts = [int(line) for line in done.stdout.split()]
    assert len(drifts) == 5
    assert all(abs(drift) < 50 for drift in drifts), drifts
