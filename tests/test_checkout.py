"""The checkout as a whole: locks, documents, and that the strict test run really is strict."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def bare(requirement: str) -> str:
    return re.split(r"[^\w-]", requirement)[0].lower().replace("_", "-")


def asked_for() -> dict[str, set[str]]:
    """Names of the packages each lock must hold, as pyproject.toml asks for them."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = {bare(text) for text in table["project"]["dependencies"]}
    central = {bare(text) for text in table["project"]["optional-dependencies"]["central"]}
    development = {bare(text) for text in table["dependency-groups"]["dev"]}
    return {"requirements.lock": runtime, "requirements-dev.lock": runtime | central | development}


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_what_the_project_asks_for(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    locked = set(re.findall(r"^([\w-]+)==", text, re.MULTILINE))
    assert locked >= asked_for()[name]
    assert "pyside6-essentials==6.11.3 " in text
    pins = re.split(r"^(?=[\w-]+==)", text, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in pin for pin in pins)


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_name_no_place_to_fetch_from(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    shapes = re.compile(r"#.*|[\w-]+==[\w.]+( ; [^/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|    #( .*)?")
    assert [line for line in lines if not shapes.fullmatch(line) or "://" in line] == []


OURS = ("desktop", "ui", "storage", "exports", "resources")


def imported(folder: str) -> set[str]:
    """Top-level names of all modules that files under the folder import."""
    names = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize("folder", [*OURS, "tests", "benchmarks"])
def test_what_is_imported_is_asked_for(folder: str) -> None:
    asked = asked_for()["requirements-dev.lock"] | {"shiboken6"}  # comes with PySide6, in the same version
    foreign = imported(folder) - set(sys.stdlib_module_names) - {*OURS, "tests", "benchmarks", "pysqlite3"}
    makers = packages_distributions()
    unasked = {name for name in foreign if not asked & {bare(maker) for maker in makers.get(name, [])}}
    assert unasked == set()


def test_the_laptop_lock_does_without_the_centre() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"^(duckdb|pyarrow)==", text, re.MULTILINE)


def test_the_readme_names_every_command_make_shows() -> None:
    helped = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = set(re.findall(r"^make (\w+) ", helped, re.MULTILINE))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert targets >= {"run", "test", "check", "shots", "bench", "bundle", "strings", "lock"}
    assert targets <= set(re.findall(r"`make (\w+)`", readme))


def test_documents_link_to_what_exists() -> None:
    documents = [*ROOT.glob("*.md"), *sorted((ROOT / "docs").rglob("*.md"))]
    links = [
        (document, target)
        for document in documents
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", document.read_text(encoding="utf-8"))
    ]
    assert links
    assert [f"{document.name}: {target}" for document, target in links if not (document.parent / target).exists()] == []


OFFENCES = """
import logging, threading, warnings
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []
done = threading.Event()

def test_clean(qtbot, expect_log):
    expect_log("as announced")
    logging.getLogger("x").warning("as announced")
    qtbot.addWidget(QWidget())

def test_warns(): warnings.warn("old", DeprecationWarning)
def test_logs(): logging.getLogger("x").warning("unexpected")
def test_does_not_log(expect_log): expect_log("never comes")
def test_qt_complains(qapp): qWarning("out of order")
def test_leaves_a_window(qapp): kept.append(QWidget())
def test_leaves_a_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)
def test_leaves_a_thread(): threading.Thread(target=done.wait, daemon=True).start()
"""


def test_the_strict_run_is_strict(tmp_path: Path) -> None:
    (tmp_path / "test_offences.py").write_text(OFFENCES, encoding="utf-8")
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), "-rA"]
    command += ["-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert set(re.findall(r"^(?:FAILED|ERROR) .*::test_(\w+)", done.stdout, re.MULTILINE)) == {
        "warns",
        "logs",
        "does_not_log",
        "qt_complains",
        "leaves_a_window",
        "leaves_a_timer",
        "leaves_a_thread",
    }, done.stdout
