"""Walking a parsed JSON document while noting everything that is wrong with it, each with its path."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from desktop.domain.problems import Problem
from desktop.domain.words import Text

MOST_PARTS = 5_000
LONGEST_ID = 64
LONGEST_TEXT = 2_000
MOST_READ = 16
"""No object has more members that are read than this; asking each of a part of the wrong type tells it once."""


class _Absent(Enum):
    """Stands in for what the document lacks, so that one missing part is told once and not for everything below it."""

    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Part:
    """One value of the document, where it stands, and the list that every part shares for what is wrong.

    Reading a part always gives a value of the asked type; when the document has something else, a problem is noted and
    an empty stand-in is given, so that one pass tells everything.
    """

    value: object
    path: str
    file: str
    problems: list[Problem]

    @property
    def absent(self) -> bool:
        """True when the document has nothing here."""
        return self.value is _Absent.ABSENT

    def note(self, code: str, **values: object) -> None:
        """Note a problem at this place; nothing is noted about what is already told to be missing."""
        if not self.absent:
            told = {name: str(value) for name, value in values.items()}
            problem = Problem(code, self.file, None, self.path, told)
            if problem not in self.problems[-MOST_READ:]:
                self.problems.append(problem)

    def at(self, key: str) -> "Part":
        """The member ``key``; absent, without a problem, when there is none or it is null."""
        inside = self.value.get(key) if isinstance(self.value, dict) else None
        place = f"{self.path}.{key}" if self.path else key
        return Part(_Absent.ABSENT if inside is None else inside, place, self.file, self.problems)

    def need(self, key: str) -> "Part":
        """The member ``key``; notes a problem when it is missing."""
        found = self.at(key)
        if found.absent and not self.absent:
            if isinstance(self.value, dict):
                self.problems.append(Problem("json_missing", self.file, None, found.path))
            else:
                self.note("json_wrong_type", expected="object")
        return found

    def items(self) -> Iterator["Part"]:
        """The elements of a list."""
        if not isinstance(self.value, list):
            self.note("json_wrong_type", expected="list")
            return
        if len(self.value) > MOST_PARTS:
            self.note("json_too_many", most=MOST_PARTS)
            return
        for index, element in enumerate(self.value):
            yield Part(element, f"{self.path}[{index}]", self.file, self.problems)

    def some(self) -> Iterator["Part"]:
        """The elements of a list that must not be empty."""
        if self.value == []:
            self.note("json_empty")
        yield from self.items()

    def members(self) -> Iterator[tuple[str, "Part"]]:
        """Keys and parts of an object."""
        if not isinstance(self.value, dict):
            self.note("json_wrong_type", expected="object")
            return
        if len(self.value) > MOST_PARTS:
            self.note("json_too_many", most=MOST_PARTS)
            return
        for key, element in self.value.items():
            place = f"{self.path}.{shown(key)}" if self.path else shown(key)
            yield str(key), Part(element, place, self.file, self.problems)

    def line(self, most: int = LONGEST_TEXT) -> str:
        """A text that is not empty, without control characters."""
        if not isinstance(self.value, str):
            self.note("json_wrong_type", expected="text")
            return ""
        text = self.value.strip()
        odd = first_control(text)
        if not text:
            self.note("json_empty")
        elif len(text) > most:
            self.note("value_too_long", most=most)
        elif odd:
            self.note("control_character", character=odd)
        else:
            return text
        return ""

    def id(self) -> str:
        """An id: a short text on one line."""
        text = self.line(LONGEST_ID)
        odd = next((character for character in text if not character.isprintable()), "")
        if odd:
            self.note("control_character", character=f"U+{ord(odd):04X}")
        return "" if odd else text

    def both(self) -> Text:
        """A text in Swedish and English; English may be missing."""
        english = self.at("en")
        return Text(self.need("sv").line(), "" if english.absent or english.value == "" else english.line())

    def level(self) -> int:
        """A level 1 to 5; 0 stands in for anything else."""
        if isinstance(self.value, int) and not isinstance(self.value, bool) and 1 <= self.value <= 5:
            return self.value
        self.note("level_outside", value=shown(self.value))
        return 0


def document(value: object, file: str) -> Part:
    """The whole document as a part."""
    return Part(value, "", file, [])


def shown(value: object) -> str:
    """A value as a problem may quote it: short and on one line; lists and objects are not spelled out."""
    if isinstance(value, list | dict):
        return "…"
    text = " ".join(str(value).split())
    safe = "".join("?" if first_control(character) else character for character in text[:60])
    return f"{safe}…" if len(text) > 60 else safe


def first_control(text: str) -> str:
    """The first character that no name or text needs, as ``U+0007``; empty when there is none.

    Control characters, lone surrogates and the marks that turn the reading direction; joiners some names need pass.
    """
    if text.isprintable():
        return ""
    for character in text:
        if not character.isprintable() and character not in "\u200c\u200d\u00a0\n\t":
            return f"U+{ord(character):04X}"
    return ""
