"""Our JSON form of a competence framework, decoded; pure, so that the journal can read back what it keeps."""

from collections.abc import Iterable

from desktop.domain.file_problems import refusing
from desktop.domain.framework import LEVELS, Area, Competence, Framework, LevelName, Role
from desktop.domain.json_parts import Part, document, shown
from desktop.domain.problems import Problem
from desktop.domain.words import Text

EVERYBODY = "all"


def framework_from_json(parsed: object, file: str = "") -> tuple[Framework | None, tuple[Problem, ...]]:
    """The framework in a parsed JSON document, or None and everything that is wrong with it.

    ``column`` of a problem is the path inside the document, such as ``areas[0].sub_competences[1].name.sv``.
    """
    root = document(parsed, file)
    scale = root.need("scale")
    motivation = root.need("motivation_scale")
    _check_bounds(scale)
    _check_bounds(motivation)
    expected = root.need("expected_levels")
    areas_part = root.need("areas")
    areas = tuple(_area(part) for part in areas_part.some())
    departments = {part.need("id").id(): part.both() for part in expected.need("departments").some()}
    roles = tuple(_role(part) for part in expected.need("roles").some())
    framework = Framework(
        id=root.need("id").id(),
        version=_version(root.need("version")),
        status=root.need("status").id(),
        levels=_level_names(scale.need("levels")),
        not_applicable=scale.need("not_applicable").both(),
        motivation_question=motivation.need("question").both(),
        motivation_labels=_labels(motivation.need("labels"), "value"),
        areas=areas,
        departments=departments,
        roles=roles,
    )
    if not areas_part.absent:
        _check_ids(root, framework)
        _check_references(root, framework)
    refused = refusing(root.problems)
    return (None if refused else framework), tuple(root.problems)


def _version(part: Part) -> int:
    value = part.value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
        return value
    part.note("version_not_whole", value=shown(value))
    return 0


def _check_bounds(scale: Part) -> None:
    for name, bound in (("min", LEVELS[0]), ("max", LEVELS[-1])):
        part = scale.at(name)
        if not part.absent and part.value != bound:
            part.note("scale_other", value=shown(part.value))


def _complete(part: Part, numbered: Iterable[tuple[int, Part]]) -> dict[int, Part]:
    """Level to part; notes levels that are told twice or not at all."""
    found: dict[int, Part] = {}
    for level, inside in numbered:
        if level and level in found:
            inside.note("duplicate_id", id=level)
        found.setdefault(level, inside)
    lacking = [str(level) for level in LEVELS if level not in found]
    if lacking:
        part.note("levels_incomplete", levels=", ".join(lacking))
    return found


def _labels(part: Part, number: str) -> tuple[Text, ...]:
    found = _complete(part, [(inside.need(number).level(), inside) for inside in part.items()])
    return tuple(found[level].both() for level in LEVELS if level in found)


def _level_names(part: Part) -> tuple[LevelName, ...]:
    found = _complete(part, [(inside.need("level").level(), inside) for inside in part.items()])
    return tuple(
        LevelName(level, found[level].need("label").both(), found[level].need("rule").both())
        for level in LEVELS
        if level in found
    )


def _area(part: Part) -> Area:
    by = part.need("rated_by")
    everybody = by.value == EVERYBODY
    return Area(
        id=part.need("id").id(),
        name=part.need("name").both(),
        rated_by=frozenset() if everybody else frozenset(inside.id() for inside in by.some()),
        competences=tuple(_competence(inside) for inside in part.need("sub_competences").some()),
    )


def _competence(part: Part) -> Competence:
    return Competence(
        id=part.need("id").id(),
        name=part.need("name").both(),
        description=part.need("description").both(),
        examples=_examples(part.at("examples")),
        sentences=_labels(part.need("levels"), "level"),
    )


def _examples(part: Part) -> tuple[Text, ...]:
    if part.absent:
        return ()
    swedish = [inside.line() for inside in part.need("sv").items()]
    english = [inside.line() for inside in part.at("en").items()] if not part.at("en").absent else []
    english += [""] * (len(swedish) - len(english))
    return tuple(Text(sv, en) for sv, en in zip(swedish, english, strict=False))


def _role(part: Part) -> Role:
    kind = part.at("kind")
    if not kind.absent and kind.value not in ("role", "assignment"):
        kind.note("word_unknown", value=shown(kind.value), list="role, assignment")
    return Role(
        id=part.need("id").id(),
        name=part.need("name").both(),
        departments=tuple(inside.id() for inside in part.need("departments").items()),
        expected={competence: inside.level() for competence, inside in part.need("expected").members()},
        is_assignment=kind.value == "assignment",
    )


def _check_ids(root: Part, framework: Framework) -> None:
    departments = [p.at("id").value for p in root.at("expected_levels").at("departments").items()]
    for path, ids in (
        ("areas", [area.id for area in framework.areas]),
        ("areas", [c.id for c in framework.competences]),
        ("expected_levels.departments", [str(value) for value in departments]),
        ("expected_levels.roles", [role.id for role in framework.roles]),
    ):
        for twice in _repeated(ids):
            _note_at(root, path, "duplicate_id", id=twice)
    for assignments in (False, True):
        alike = [role.name.sv.casefold() for role in framework.roles if role.is_assignment is assignments]
        for twice in _repeated(alike):
            _note_at(root, "expected_levels.roles", "duplicate_name", name=twice)
    if framework.areas and not framework.common:
        _note_at(root, "areas", "no_common_competence")


def _check_references(root: Part, framework: Framework) -> None:
    held = {role.id for role in framework.roles}
    known = {c.id for c in framework.competences}
    if not known or "" in known | held:
        return  # an id that could not be read is told already; each mention of it would only echo that
    for index, area in enumerate(framework.areas):
        for unknown in sorted(area.rated_by - held - {""}):
            _note_at(root, f"areas[{index}].rated_by", "role_unknown", role=unknown)
    for index, role in enumerate(framework.roles):
        path = f"expected_levels.roles[{index}]"
        for unknown in sorted(set(role.departments) - set(framework.departments) - {""}):
            _note_at(root, f"{path}.departments", "department_unknown", department=unknown)
        for unknown in sorted(set(role.expected) - known):
            _note_at(root, f"{path}.expected.{unknown}", "competence_unknown", competence=unknown)
        rated = {c.id for a in framework.areas if not a.rated_by or role.id in a.rated_by for c in a.competences}
        lacking = sorted(rated - set(role.expected) - {""})
        if lacking:
            _note_at(root, f"{path}.expected", "expected_missing", role=role.id, competences=", ".join(lacking))


def _repeated(ids: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    twice: dict[str, None] = {}
    for candidate in ids:
        if candidate and candidate in seen:
            twice[candidate] = None
        seen.add(candidate)
    return list(twice)


def _note_at(root: Part, path: str, code: str, **values: object) -> None:
    Part(None, path, root.file, root.problems).note(code, **values)
