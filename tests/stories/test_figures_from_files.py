"""From the files a centre is given to the figures it publishes: every shown cell equals a count of the files themselves.

The files are read, and the cells counted, with the standard library alone.
"""

import csv
import json
from pathlib import Path

import pytest

from desktop.domain.dataset import Dataset, RatingRow, Registration
from resources import resource
from tests.exports.central.recount import Counted, recount
from tests.stories.conftest import Played

pytestmark = [
    pytest.mark.xdist_group("whole talk"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

MEASURES = {
    *("response_rate", "share_with_needs", "need_rate", "mean_level"),
    *("high_motivation", "talk_effect", "goals", "wishes"),
}
GENDERS = {"kvinna": "woman", "man": "man", "annat": "other", "": ""}


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def counted_from_files(given: Path) -> Dataset:
    framework = json.loads(resource("framework.json").read_text(encoding="utf-8"))
    area_of = {c["id"]: area["id"] for area in framework["areas"] for c in area["sub_competences"]}
    rated_by = {area["id"]: area["rated_by"] for area in framework["areas"]}
    levels = {role["id"]: role["expected"] for role in framework["expected_levels"]["roles"]}
    ratings = rows_of(given / "ratings.csv")
    rounds = sorted(
        {row["omgång"] for row in ratings}, key=lambda name: min(r["datum"] for r in ratings if r["omgång"] == name)
    )
    posts: dict[str, list[dict[str, str]]] = {}
    for row in rows_of(given / "roster.csv"):
        posts.setdefault(row["anställnings-id"], []).append(row)
    registrations = []
    for person, own in posts.items():
        held = [row["yrkesroll"] for row in own] + [a for row in own for a in row["uppdrag"].split(",") if a]
        expected = {
            competence: max(levels[role][competence] for role in held if competence in levels[role])
            for competence, area in area_of.items()
            if rated_by[area] == "all" or set(held) & set(rated_by[area])
        }
        first = own[0]
        place = (first["avdelning"], first["enhet"], first["yrkesroll"], GENDERS[first["kön"]])
        registrations += [Registration(name, person, *place, expected) for name in rounds]

    def level(text: str) -> int | None:
        return int(text) if text else None

    return Dataset(
        rounds=tuple(rounds),
        area_of=area_of,
        common=frozenset(c for c, area in area_of.items() if rated_by[area] == "all"),
        registrations=tuple(registrations),
        ratings=tuple(
            RatingRow(
                row["omgång"],
                row["anställnings-id"],
                row["delkompetens"],
                "level" if row["egen"] else "",
                level(row["egen"]),
                level(row["gemensam"]),
                disagreed=False,
                motivation=level(row["motivation"]),
            )
            for row in ratings
        ),
        plans=(),
        items=(),
    )


def test_every_published_figure_equals_a_count_of_the_files(played: Played) -> None:
    files = counted_from_files(played.out / "given")
    counted = recount(files)
    with (played.out / "central" / "figures.csv").open(encoding="utf-8", newline="") as file:
        published = [row for row in csv.DictReader(file) if row["round"] in files.rounds]
    shown = [row for row in published if not row["hidden"]]
    assert {row["measure"] for row in shown} == MEASURES
    assert {(bool(r["division"]), bool(r["unit"]), bool(r["role"]), bool(r["gender"])) for r in shown} == {
        (False, False, False, False),
        (True, False, False, False),
        (True, True, False, False),
        (False, False, True, False),
        (False, False, False, True),
    }
    assert len(shown) > 5000
    for row in shown:
        key = tuple(
            row[name] for name in ("round", "division", "unit", "role", "gender", "area", "competence", "measure")
        )
        told: Counted = counted[key]  # type: ignore[index] # a key of eight texts, as the recount makes them
        assert (int(row["numerator"]), int(row["denominator"])) == (told.numerator, told.denominator), row
        if told.value is None:
            assert row["value"] == "", row
        else:
            assert float(row["value"]) == pytest.approx(float(told.value), abs=1e-12), row
    for row in published:
        if row["hidden"]:
            assert row["numerator"] == row["denominator"] == row["value"] == "", row
