"""Frameworks and catalogues: the shipped ones are read whole; every way of spoiling them is told with its path."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.activities import activity
from desktop.domain.catalogue_json import catalogue_from_json
from desktop.domain.framework import Framework, expected_levels, role
from desktop.domain.framework_json import framework_from_json
from desktop.domain.words import Text
from exports.incoming.catalogue_file import read_catalogue
from exports.incoming.framework_file import read_framework
from exports.incoming.json_file import MOST_BYTES, read_json
from resources import resource
from tests.exports.incoming.files import Document, codes, places, write_json

Spoil = Callable[[Document], object]


def test_the_shipped_framework_is_read_whole(framework: Framework) -> None:
    assert (framework.id, framework.version, framework.status) == ("proposal-2025-1", 1, "proposal")
    assert len(framework.competences) == 15
    assert len(framework.common) == 12
    assert framework.areas[5].rated_by == {"chef", "systemagare", "systemansvarig"}
    assert [level.label.sv for level in framework.levels][0::4] == ["Med hjälp", "Leder och lär andra"]
    assert [label.en for label in framework.motivation_labels][-1] == "Very much"
    assert framework.not_applicable == Text("Ingår inte i mitt arbete", "Not part of my work")
    assert framework.departments["museer_konst"] == Text("Museer och konst", "Museums and art")
    first = framework.competences[0]
    assert first.examples[1] == Text("Söka i bibliotekskatalogen", "Search the library catalogue")
    assert first.sentence(1).sv.startswith("Jag kan söka efter något")
    assert role(framework, "systemagare").is_assignment
    assert not role(framework, "chef").is_assignment
    assert expected_levels(framework, ["museivard", "systemagare"])["2.3"] == 3


def test_the_shipped_catalogue_is_read_whole(framework: Framework) -> None:
    catalogue, problems = read_catalogue(resource("activities.json"), framework)
    assert not problems
    assert catalogue is not None
    assert len(catalogue.activities) == 84
    assert catalogue.formats["nanolarande"] == Text("nanolärande", "nano-learning")
    first = activity(catalogue, "LA-001")
    assert (first.hours, first.mode, first.roles, first.partial) == (0.75, "digitalt", frozenset(), True)
    assert len(first.departments) == 5
    assert sum(not each.roles for each in catalogue.activities) == 34


def _area(d: Document) -> Any:
    return d["areas"][0]


def _role(d: Document) -> Any:
    return d["expected_levels"]["roles"][0]


def _competence(d: Document) -> Any:
    return d["areas"][0]["sub_competences"][0]


FRAMEWORK_SPOILS: list[tuple[Spoil, str, str]] = [
    (lambda d: d.pop("id"), "json_missing", "id"),
    (lambda d: d.pop("scale"), "json_missing", "scale"),
    (lambda d: d.pop("areas"), "json_missing", "areas"),
    (lambda d: d.pop("expected_levels"), "json_missing", "expected_levels"),
    (lambda d: d["motivation_scale"].pop("question"), "json_missing", "motivation_scale.question"),
    (lambda d: _competence(d)["name"].pop("sv"), "json_missing", "areas[0].sub_competences[0].name.sv"),
    (lambda d: d.update(version="ett"), "version_not_whole", "version"),
    (lambda d: d.update(version=1.5), "version_not_whole", "version"),
    (lambda d: d.update(version=True), "version_not_whole", "version"),
    (lambda d: d.update(version=0), "version_not_whole", "version"),
    (lambda d: d["scale"].update(max=7), "scale_other", "scale.max"),
    (lambda d: d["scale"]["levels"].pop(), "levels_incomplete", "scale.levels"),
    (lambda d: _competence(d)["levels"].pop(2), "levels_incomplete", "areas[0].sub_competences[0].levels"),
    (lambda d: d.update(areas=[]), "json_empty", "areas"),
    (lambda d: _area(d).update(rated_by=[]), "json_empty", "areas[0].rated_by"),
    (lambda d: _area(d).update(rated_by=["trollkarl"]), "role_unknown", "areas[0].rated_by"),
    (lambda d: _area(d).update(rated_by=5), "json_wrong_type", "areas[0].rated_by"),
    (lambda d: d["areas"][1].update(id="1"), "duplicate_id", "areas"),
    (lambda d: _competence(d).update(id="1.2"), "duplicate_id", "areas"),
    (lambda d: _competence(d).update(name="x"), "json_wrong_type", "areas[0].sub_competences[0].name"),
    (lambda d: _competence(d).update(id="1\u0007"), "control_character", "areas[0].sub_competences[0].id"),
    (lambda d: _competence(d).update(id="1\n1"), "control_character", "areas[0].sub_competences[0].id"),
    (lambda d: _competence(d)["name"].update(sv="\ud800"), "control_character", "areas[0].sub_competences[0].name.sv"),
    (lambda d: _role(d)["expected"].update({"1.1": 6}), "level_outside", "expected_levels.roles[0].expected.1.1"),
    (lambda d: _role(d)["expected"].update({"1.1": True}), "level_outside", "expected_levels.roles[0].expected.1.1"),
    (lambda d: _role(d)["expected"].update({"9.9": 2}), "competence_unknown", "expected_levels.roles[0].expected.9.9"),
    (lambda d: _role(d)["expected"].pop("1.1"), "expected_missing", "expected_levels.roles[0].expected"),
    (lambda d: _role(d)["departments"].append("x"), "department_unknown", "expected_levels.roles[0].departments"),
    (lambda d: _role(d).update(id="chef"), "duplicate_id", "expected_levels.roles"),
    (lambda d: _role(d)["name"].update(sv="CHEF"), "duplicate_name", "expected_levels.roles"),
    (lambda d: d.update(areas=[1] * 5001), "json_too_many", "areas"),
    (lambda d: _role(d).update(kind=[]), "word_unknown", "expected_levels.roles[0].kind"),
    (lambda d: _role(d).update(kind="x"), "word_unknown", "expected_levels.roles[0].kind"),
]


@pytest.mark.parametrize(("spoil", "code", "path"), FRAMEWORK_SPOILS)
def test_each_way_to_spoil_a_framework_is_told(
    tmp_path: Path, framework_document: Document, spoil: Spoil, code: str, path: str
) -> None:
    spoil(framework_document)
    found, problems = framework_from_json(framework_document, "f.json")
    assert found is None
    assert (code, None, path) in places(problems)
    assert {problem.file for problem in problems} == {"f.json"}
    assert len(problems) <= 16, "one fault is not told by a wall of echoes"
    if "\\ud800" not in repr(framework_document):
        file = write_json(tmp_path / "f.json", framework_document)
        assert read_framework(file) == (None, problems)


def test_what_is_no_framework_at_all_is_told_once(framework: Framework) -> None:
    documents: tuple[object, ...] = ([], "x", 5, True)
    for document in documents:
        assert places(framework_from_json(document)[1]) == [("json_wrong_type", None, "")]
        assert places(catalogue_from_json(document, framework)[1]) == [("json_wrong_type", None, "")]


def test_a_framework_nobody_rates_in_common_is_refused(framework_document: Document) -> None:
    for area in framework_document["areas"]:
        area["rated_by"] = ["chef"]
    assert "no_common_competence" in codes(framework_from_json(framework_document)[1])


def test_english_may_be_missing_and_a_version_may_be_a_number(framework_document: Document) -> None:
    framework_document["version"] = 7
    for competence in framework_document["areas"][0]["sub_competences"]:
        competence["name"].pop("en")
        competence["examples"]["en"].pop()
        competence["description"]["en"] = ""
    found, problems = framework_from_json(framework_document)
    assert not problems
    assert found is not None
    assert found.version == 7
    assert found.competences[0].name.in_("en") == "Söka och hitta information"
    assert found.competences[0].examples[2] == Text("Hitta en blankett på intranätet", "")


def _first(d: Document) -> Any:
    return d["activities"][0]


CATALOGUE_SPOILS: list[tuple[Spoil, str, str]] = [
    (lambda d: d.pop("activities"), "json_missing", "activities"),
    (lambda d: d.update(activities=[]), "json_empty", "activities"),
    (lambda d: d.pop("vocab"), "json_missing", "vocab"),
    (lambda d: _first(d).pop("title"), "json_missing", "activities[0].title"),
    (lambda d: _first(d).update(id="LA-002"), "duplicate_id", "activities[1].id"),
    (lambda d: _first(d).update(trains=[]), "json_empty", "activities[0].trains"),
    (lambda d: _first(d)["trains"][0].update(sub="9.9"), "competence_unknown", "activities[0].trains[0].sub"),
    (lambda d: _first(d)["trains"][0].update({"from": 2}), "step_not_upwards", "activities[0].trains[0]"),
    (lambda d: _first(d)["trains"][0].update({"from": 3}), "step_not_upwards", "activities[0].trains[0]"),
    (lambda d: _first(d)["trains"][0].update(to=6), "level_outside", "activities[0].trains[0].to"),
    (lambda d: _first(d)["audience"].update(roles=["x"]), "role_unknown", "activities[0].audience.roles[0]"),
    (lambda d: _first(d)["audience"].update(roles=[]), "json_empty", "activities[0].audience.roles"),
    (
        lambda d: _first(d)["audience"].update(departments=["x"]),
        "department_unknown",
        "activities[0].audience.departments[0]",
    ),
    *[
        (lambda d, bad=bad: _first(d).update(duration_hours=bad), "bad_hours", "activities[0].duration_hours")
        for bad in (0, -1, "två", True, 10**400, float("nan"), float("inf"), 1001)
    ],
    (lambda d: _first(d).update(mode="moln"), "word_unknown", "activities[0].mode"),
    (lambda d: _first(d).update(theme="x"), "word_unknown", "activities[0].theme"),
    (
        lambda d: _first(d).update(sessions=[{"start": "i vår", "place": "x"}]),
        "bad_date",
        "activities[0].sessions[0].start",
    ),
    (
        lambda d: _first(d).update(sessions=[{"start": "2026-03-02T09:00", "place": "x", "seats": 0}]),
        "bad_seats",
        "activities[0].sessions[0].seats",
    ),
]


@pytest.mark.parametrize(("spoil", "code", "path"), CATALOGUE_SPOILS)
def test_each_way_to_spoil_a_catalogue_is_told(
    catalogue_document: Document, framework: Framework, spoil: Spoil, code: str, path: str
) -> None:
    spoil(catalogue_document)
    found, problems = catalogue_from_json(catalogue_document, framework, "c.json")
    assert found is None
    assert (code, None, path) in places(problems)


def test_sessions_keep_the_wall_clock(catalogue_document: Document, framework: Framework) -> None:
    _first(catalogue_document)["sessions"] = [
        {"start": "2026-03-02T09:00+01:00", "place": "Sagosalen", "seats": 12},
        {"start": "2026-03-09T13:30", "place": "Sagosalen"},
    ]
    found, problems = catalogue_from_json(catalogue_document, framework)
    assert not problems
    assert found is not None
    first, second = found.activities[0].sessions
    assert (first.start, first.place, first.seats) == (datetime(2026, 3, 2, 9), "Sagosalen", 12)  # noqa: DTZ001  # wall clock
    assert second.seats == 0


def test_a_catalogue_for_another_framework_is_noticed_and_read(
    catalogue_document: Document, framework: Framework
) -> None:
    catalogue_document["framework"] = "another"
    found, problems = catalogue_from_json(catalogue_document, framework)
    assert found is not None
    assert places(problems) == [("framework_other", None, "framework")]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", b"", "file_empty"),
        ("a.json", b'{"a": 1,}', "json_broken"),
        ("a.json", b'{"a": NaN}', "json_broken"),
        ("a.json", b'{"a": ' + b"9" * 5000 + b"}", "json_broken"),
        ("a.json", b'{"\xe5": 1}', "json_broken"),
        ("a.json", b'{"a": {"b": 1, "c": 2, "b": 3}}', "json_duplicate_key"),
        ("a.json", b"[" * 200_000, "json_too_deep"),
        ("a.json", b" " * (MOST_BYTES + 1), "file_too_large"),
        ("a.txt", b"{}", "file_kind_unknown"),
    ],
)
def test_what_is_not_json_is_told(tmp_path: Path, framework: Framework, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert codes(read_json(path)[1]) == [code]
    assert read_framework(path)[0] is None
    assert codes(read_catalogue(path, framework)[1]) == [code]


def test_broken_json_tells_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{"a": 1,\n "b" 2}')
    assert places(read_json(tmp_path / "a.json")[1]) == [("json_broken", 2, "")]


def test_a_byte_order_mark_is_no_problem(tmp_path: Path, framework: Framework) -> None:
    (tmp_path / "f.json").write_bytes(b"\xef\xbb\xbf" + resource("framework.json").read_bytes())
    assert read_framework(tmp_path / "f.json") == (framework, ())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just("all"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def _replaced(document: Any, steps: list[int], value: object) -> Any:
    """The document with the part that the steps lead to replaced."""
    if not steps or not isinstance(document, dict | list) or not document:
        return value
    keys = list(document) if isinstance(document, dict) else list(range(len(document)))
    key = keys[steps[0] % len(keys)]
    copy: Any = dict(document) if isinstance(document, dict) else list(document)
    copy[key] = _replaced(document[key], steps[1:], value)
    return copy


_FRAMEWORK = read_framework(resource("framework.json"))[0]
_DOCUMENTS = {name: read_json(resource(name))[0] for name in ("framework.json", "activities.json")}


@settings(max_examples=150)
@given(
    name=st.sampled_from(sorted(_DOCUMENTS)),
    steps=st.lists(st.integers(0, 90), min_size=0, max_size=7),
    value=json_values,
)
def test_any_value_in_any_place_is_read_or_told(name: str, steps: list[int], value: object) -> None:
    document = _replaced(_DOCUMENTS[name], steps, value)
    assert _FRAMEWORK is not None
    found, problems = (
        framework_from_json(document) if name == "framework.json" else catalogue_from_json(document, _FRAMEWORK)
    )
    assert found is not None or problems
    places(problems)
    "".join(f"{problem.column}{problem.values}" for problem in problems).encode()


@settings(max_examples=100)
@given(content=st.binary(max_size=200) | json_values.map(repr).map(lambda text: text.encode(errors="replace")))
def test_any_bytes_are_read_or_told(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(content)
    found, problems = read_framework(path)
    assert found is None
    assert codes(problems)
