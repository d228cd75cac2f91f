"""The competence framework: areas, competences, level sentences, roles, assignments and expected levels.

Rules from the framework's own note: a person with several roles or assignments is expected to reach the highest level
any of them asks for; an area that names roles is rated by those only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.words import Text

LEVELS = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class LevelName:
    """A step of the scale: its number 1 to 5, its label and the rule in one sentence."""

    level: int
    label: Text
    rule: Text


@dataclass(frozen=True, slots=True)
class Competence:
    """A sub-competence with its description, examples and one "I can" sentence per level (index 0 is level 1)."""

    id: str
    name: Text
    description: Text
    examples: tuple[Text, ...]
    sentences: tuple[Text, ...]

    def sentence(self, level: int) -> Text:
        """The "I can" sentence of ``level`` (1 to 5)."""
        return self.sentences[level - 1]


@dataclass(frozen=True, slots=True)
class Area:
    """A competence area; ``rated_by`` is empty when everybody rates it, else the ids of roles and assignments."""

    id: str
    name: Text
    rated_by: frozenset[str]
    competences: tuple[Competence, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """A role, or an assignment on top of one, with the level expected per competence id."""

    id: str
    name: Text
    departments: tuple[str, ...]
    expected: Mapping[str, int]
    is_assignment: bool


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework as loaded; a talk keeps the ``id`` and ``version`` it began with."""

    id: str
    version: int
    status: str
    levels: tuple[LevelName, ...]
    not_applicable: Text
    motivation_question: Text
    motivation_labels: tuple[Text, ...]
    areas: tuple[Area, ...]
    departments: Mapping[str, Text]
    roles: tuple[Role, ...]

    @property
    def competences(self) -> tuple[Competence, ...]:
        """Every competence in the order of the areas."""
        return tuple(competence for area in self.areas for competence in area.competences)

    @property
    def common(self) -> frozenset[str]:
        """Ids of the competences that everybody rates."""
        return frozenset(c.id for area in self.areas if not area.rated_by for c in area.competences)


def competence(framework: Framework, competence_id: str) -> Competence:
    """The competence with that id; raises KeyError when the framework has none."""
    for candidate in framework.competences:
        if candidate.id == competence_id:
            return candidate
    raise KeyError(competence_id)


def area_of(framework: Framework) -> dict[str, str]:
    """Competence id to area id."""
    return {c.id: area.id for area in framework.areas for c in area.competences}


def role(framework: Framework, role_id: str) -> Role:
    """The role or assignment with that id; raises KeyError when the framework has none."""
    for candidate in framework.roles:
        if candidate.id == role_id:
            return candidate
    raise KeyError(role_id)


def areas_rated_by(framework: Framework, held: Iterable[str]) -> tuple[Area, ...]:
    """The areas a person rates who holds these roles and assignments."""
    ids = frozenset(held)
    return tuple(area for area in framework.areas if not area.rated_by or area.rated_by & ids)


def expected_levels(framework: Framework, held: Iterable[str]) -> dict[str, int]:
    """Expected level per competence id the person rates: the highest any held role or assignment asks for.

    A competence no held role speaks of expects level 1, the lowest of the scale.
    """
    ids = tuple(held)
    known = [r.expected for r in framework.roles if r.id in ids]
    return {
        c.id: max((expected[c.id] for expected in known if c.id in expected), default=1)
        for area in areas_rated_by(framework, ids)
        for c in area.competences
    }
