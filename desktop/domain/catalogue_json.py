"""Our JSON form of a catalogue of activities, decoded; pure, so that the journal can read back what it keeps."""

from collections.abc import Mapping
from datetime import datetime

from desktop.domain.activities import Activity, ActivitySession, Catalogue, Training
from desktop.domain.file_problems import refusing
from desktop.domain.framework import Framework
from desktop.domain.json_parts import Part, document, shown
from desktop.domain.problems import Problem
from desktop.domain.words import Text

EVERYBODY = frozenset({"alla", "all"})
MOST_HOURS = 1_000.0
MOST_SEATS = 100_000
NO_START = datetime(2000, 1, 1)  # noqa: DTZ001  # sessions are wall clock, without zone


def catalogue_from_json(
    parsed: object, framework: Framework, file: str = ""
) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """The catalogue in a parsed JSON document, or None and everything that is wrong with it.

    Competences, roles and departments must be the framework's. A catalogue written for another framework's id is told
    by the notice ``framework_other`` and read all the same: what matters is that every id is known.
    """
    root = document(parsed, file)
    vocab = root.need("vocab")
    formats, modes, levels, themes = (_words(vocab.need(name)) for name in ("format", "mode", "level", "theme"))
    words = {"format": formats, "mode": modes, "level": levels, "theme": themes}
    written_for = root.need("framework")
    if not written_for.absent and written_for.id() not in {"", framework.id}:
        written_for.note("framework_other", framework=shown(written_for.value), expected=framework.id)
    catalogue = Catalogue(
        id=root.need("id").id(),
        status=root.need("status").id(),
        framework=written_for.value if isinstance(written_for.value, str) else "",
        activities=tuple(_activity(part, words, framework) for part in root.need("activities").some()),
        formats=formats,
        modes=modes,
        levels=levels,
        themes=themes,
    )
    _check_ids(root, catalogue)
    return (None if refusing(root.problems) else catalogue), tuple(root.problems)


def _words(part: Part) -> dict[str, Text]:
    return {key: inside.both() for key, inside in part.members()}


def _activity(part: Part, words: Mapping[str, Mapping[str, Text]], framework: Framework) -> Activity:
    audience = part.need("audience")
    chosen = {name: _word(part.need(name), known) for name, known in words.items()}
    return Activity(
        id=part.need("id").id(),
        title=part.need("title").both(),
        description=part.need("description").both(),
        trains=tuple(_training(inside, framework) for inside in part.need("trains").some()),
        format=chosen["format"],
        mode=chosen["mode"],
        level=chosen["level"],
        hours=_hours(part.need("duration_hours")),
        departments=_known(
            audience.need("departments"), frozenset(framework.departments), "department_unknown", "department"
        ),
        roles=_known(audience.need("roles"), frozenset(r.id for r in framework.roles), "role_unknown", "role"),
        theme=chosen["theme"],
        prep=part.need("prep").both(),
        follow_up=part.need("follow_up").both(),
        sessions=() if part.at("sessions").absent else tuple(_session(s) for s in part.at("sessions").items()),
        partial=part.at("contribution").value == "partial",
    )


def _word(part: Part, known: Mapping[str, Text]) -> str:
    word = part.id()
    if word and word not in known:
        part.note("word_unknown", value=shown(word), list=", ".join(known))
    return word


def _known(part: Part, known: frozenset[str], code: str, name: str) -> frozenset[str]:
    """The ids of an audience; everybody is the empty set."""
    ids = [(inside.id(), inside) for inside in part.some()]
    if any(each in EVERYBODY for each, _ in ids):
        return frozenset()
    for each, inside in ids:
        if each and each not in known:
            inside.note(code, **{name: shown(each)})
    return frozenset(each for each, _ in ids)


def _training(part: Part, framework: Framework) -> Training:
    sub = part.need("sub")
    competence = sub.id()
    if competence and competence not in {c.id for c in framework.competences}:
        sub.note("competence_unknown", competence=shown(competence))
    step = Training(competence, part.need("from").level(), part.need("to").level())
    if step.from_level and step.to_level and step.from_level >= step.to_level:
        part.note("step_not_upwards", **{"from": step.from_level, "to": step.to_level})
    return step


def _hours(part: Part) -> float:
    value = part.value
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= MOST_HOURS:
        return float(value)
    part.note("bad_hours", value=shown(value))
    return 0.0


def _session(part: Part) -> ActivitySession:
    return ActivitySession(_start(part.need("start")), part.need("place").line(), _seats(part.at("seats")))


def _start(part: Part) -> datetime:
    text = part.line()
    try:
        # The wall clock at the place is what people read on the poster; an offset beside it is dropped.
        start = datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        start = NO_START
    if text and not NO_START < start < datetime(2100, 1, 1):  # noqa: DTZ001  # wall clock, as told above
        part.note("bad_date", value=shown(text))
    return start


def _seats(part: Part) -> int:
    value = part.value
    if part.absent:
        return 0
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_SEATS:
        return value
    part.note("bad_seats", value=shown(value))
    return 0


def _check_ids(root: Part, catalogue: Catalogue) -> None:
    seen: set[str] = set()
    for index, offered in enumerate(catalogue.activities):
        if offered.id and offered.id in seen:
            place = f"activities[{index}].id"
            root.problems.append(Problem("duplicate_id", root.file, None, place, {"id": offered.id}))
        seen.add(offered.id)
