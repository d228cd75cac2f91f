"""Every benchmark runs once, small. What it measured is never asserted: a busy machine proves nothing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.__main__ import BENCHMARKS, DOCUMENT
from benchmarks.documents import a_plan, drawn, lines_of
from benchmarks.measuring import SMALL, Comparison, in_turns
from benchmarks.packages import raw_open, raw_seal
from benchmarks.tables import BEGIN, END, table, written_into
from exports.packages.sealing import AgeSealing


@pytest.mark.parametrize("name", BENCHMARKS)
def test_each_benchmark_runs_and_tells_what_it_found(name: str, tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None  # the click-to-saved measurement runs in the window's own event loop
    found = BENCHMARKS[name](tmp_path, SMALL)
    assert found
    for each in found:
        assert all(value > 0 for value in (*each.ours, *each.theirs)), each
        assert len(each.ours) == (len(each.theirs) or len(each.ours)), each
        assert each.what in table(found)


def test_pairs_take_turns_and_the_first_does_not_count() -> None:
    calls: list[str] = []

    def once(which: str) -> float:
        calls.append(which)
        return float(len(calls))

    assert in_turns(lambda: once("ours"), lambda: once("theirs"), 2) == ((3.0, 5.0), (4.0, 6.0))
    assert calls == ["ours", "theirs"] * 3


def test_the_bare_plan_draws_the_lines_of_ours() -> None:
    lines = lines_of(a_plan())
    assert {"Utvecklingsplan", "Söka och hitta information"} <= {line.text.strip() for line in lines}
    assert drawn(lines).startswith(b"%PDF")


def test_the_bare_package_is_really_sealed() -> None:
    keys = AgeSealing().new_keys()
    sealed = raw_seal(b"Selma Sagoberg" * 9, (keys.open_public,))
    assert b"Sagoberg" not in sealed
    assert raw_open(sealed, keys.open_secret) == b"Selma Sagoberg" * 9


def test_a_ratio_over_its_budget_stands_out() -> None:
    within = Comparison("one", (2.0, 2.0, 9.0), "ms", "bare", (1.0, 1.0, 1.0), 2.0)
    over = Comparison("two", (2.1,), "ms", "bare", (1.0,), 2.0)
    first, second = table([within, over]).splitlines()[2:]
    assert "| 2.00× |" in first
    assert "2 ms (2–9)" in first
    assert "| **2.10×** |" in second


def test_figures_replace_what_stood_between_the_marks() -> None:
    document = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    once = written_into(document, [Comparison("one", (1.0,))])
    assert once.startswith(f"before\n{BEGIN}\n")
    assert once.endswith(f"{END}\nafter\n")
    assert "old" not in once
    assert "| one |" in once
    with pytest.raises(ValueError, match="no place"):
        written_into("without marks", [])


def test_the_document_has_a_place_for_the_figures() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert written_into(text, []).count(BEGIN) == 1
