"""One row of a roster: its words made into the domain's values, and everything wrong with it told."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from desktop.domain.framework import Framework, Role
from desktop.domain.json_parts import shown
from desktop.domain.people import Post
from desktop.domain.problems import Problem
from exports.incoming.columns import Columns, Words
from exports.incoming.employee_ids import as_id, is_personal_number

ROSTER_WORDS: Words = {
    "id": ("anställnings-id", "employee id"),
    "name": ("namn", "name"),
    "email": ("e-post", "email"),
    "division": ("avdelning", "division"),
    "unit": ("enhet", "unit"),
    "role": ("yrkesroll", "role"),
    "assignments": ("uppdrag", "assignments"),
    "manager": ("chef", "manager"),
    "gender": ("kön", "gender"),
    "protected": ("skyddad identitet", "protected identity"),
}
REQUIRED = frozenset({"id", "name", "division", "unit", "role", "manager"})

GENDERS = {"": "", "kvinna": "woman", "man": "man", "annat": "other", "woman": "woman", "other": "other"}
YES = "yes"
PROTECTED = {"": "", "nej": "", "no": "", "ja": YES, "yes": YES}

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+")
_OUTSIDE_PARENTHESES = re.compile(r",(?![^()]*\))")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One row, read: ``sound`` is False when something is wrong with it; its id still counts as known then."""

    number: int
    id: str
    name: str
    email: str
    post: Post
    assignments: tuple[str, ...]
    manager: str
    gender: str
    protected: bool
    sound: bool


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What a role or assignment goes by, in plain words, to its id; the two lists are kept apart."""

    roles: Mapping[str, str]
    assignments: Mapping[str, str]


def role_words(framework: Framework) -> RoleWords:
    """Ids and names in both languages, with and without a closing remark such as "(uppdrag)"."""
    return RoleWords(
        _words_of([role for role in framework.roles if not role.is_assignment]),
        _words_of([role for role in framework.roles if role.is_assignment]),
    )


def read_row(
    columns: Columns, number: int, record: Mapping[str, str], words: RoleWords, note: Callable[[Problem], None]
) -> RosterRow:
    """The row's values; each problem goes to ``note``."""
    told: list[Problem] = []
    person, manager = (as_id(record[field]) for field in ("id", "manager"))
    required = ("id", "name", "division", "unit", "role")
    told += [columns.problem("value_missing", number, field) for field in required if not record[field]]
    for field, value in (("id", person), ("manager", manager)):
        if is_personal_number(value):
            told.append(columns.problem("personal_number", number, field))
    email = record.get("email", "")
    if email and not _EMAIL.fullmatch(email):
        told.append(columns.problem("bad_email", number, "email"))
    post = Post(record["division"], record["unit"], _role(columns, number, record["role"], words, told))
    assignments = tuple(_assignments(columns, number, record.get("assignments", ""), words, told))
    gender = _chosen(columns, number, "gender", record, GENDERS, told)
    protected = _chosen(columns, number, "protected", record, PROTECTED, told)
    for problem in told:
        note(problem)
    return RosterRow(
        number=number,
        id=person,
        name=record["name"],
        email=email,
        post=post,
        assignments=assignments,
        manager=manager,
        gender=gender,
        protected=protected == YES,
        sound=not told,
    )


def _role(columns: Columns, number: int, text: str, words: RoleWords, told: list[Problem]) -> str:
    plain = _plain(text)
    if not text or plain in words.roles:
        return words.roles.get(plain, "")
    code = "role_is_assignment" if plain in words.assignments else "role_unknown"
    told.append(columns.problem(code, number, "role", role=shown(text)))
    return ""


def _assignments(columns: Columns, number: int, text: str, words: RoleWords, told: list[Problem]) -> Iterator[str]:
    for each in dict.fromkeys(map(str.strip, _OUTSIDE_PARENTHESES.split(text))):
        plain = _plain(each)
        if plain in words.assignments:
            yield words.assignments[plain]
        elif plain:
            code = "assignment_is_role" if plain in words.roles else "assignment_unknown"
            told.append(columns.problem(code, number, "assignments", assignment=shown(each)))


def _chosen(
    columns: Columns,
    number: int,
    field: str,
    record: Mapping[str, str],
    known: Mapping[str, str],
    told: list[Problem],
) -> str:
    text = record.get(field, "")
    if text.casefold() not in known:
        told.append(columns.problem(f"{field}_unknown", number, field, value=shown(text)))
    return known.get(text.casefold(), "")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _words_of(roles: list[Role]) -> dict[str, str]:
    words: dict[str, str] = {}
    for role in roles:
        for name in (role.name.sv, role.name.en):
            words.setdefault(_plain(re.sub(r"\s*\([^()]*\)$", "", name)), role.id)
    for role in roles:
        words.update(dict.fromkeys((_plain(role.name.sv), _plain(role.name.en)), role.id))
    for role in roles:
        words[_plain(role.id)] = role.id
    words.pop("", None)
    return words
