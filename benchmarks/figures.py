"""What the centre's own work takes, for information: earlier ratings taken in, figures and report written."""

from pathlib import Path

from benchmarks.made_up import CENTRE, a_journal, clock, department, swedish, two_rounds
from benchmarks.measuring import Comparison, Sizes, seconds_of
from desktop.__main__ import shipped
from desktop.workflow import insight, setup
from exports.central.report import report


def figures(folder: Path, sizes: Sizes) -> tuple[Comparison, ...]:
    """Once each: there is nothing to set them against."""
    roster = department(sizes.people)
    ratings = two_rounds(roster)
    journal = a_journal(folder)
    try:
        setup.adopt_framework(journal, CENTRE, clock, shipped("framework.json"))
        setup.adopt_roster(journal, CENTRE, clock, roster)
        adopting = seconds_of(lambda: setup.adopt_ratings(journal, CENTRE, clock, ratings))
        reading = seconds_of(lambda: insight.dataset(journal))
        dataset = insight.dataset(journal)
        rounds = insight.rounds_to_report(dataset, "", "")
        names = insight.display_names(journal, "sv")
        writing = seconds_of(lambda: report(dataset, folder / "report", swedish, rounds, names))
    finally:
        journal.close()
    return (
        Comparison(f"take in {len(ratings)} earlier ratings", (adopting,), "s"),
        Comparison("read them for the figures", (reading,), "s"),
        Comparison("figures.csv, report.xlsx and summary.txt", (writing,), "s"),
    )
