"""The divisions map: which department of the catalogue each of the roster's divisions belongs to.

The map is a plain mapping of division name to department id; an empty id says that somebody looked and nothing fits.
"""

import re
from collections.abc import Iterable, Mapping

from desktop.domain.words import Text

SHORTEST_STEM = 4

# Endings of Swedish and English nouns, longest first, so that "museerna", "museet" and "museum" meet in one stem.
_ENDINGS = (
    *("arna", "erna", "orna", "ens", "ets", "ies", "ern"),
    *("en", "et", "er", "ar", "or", "um"),
    *("y", "e", "s", "a"),
)
_WORD = re.compile(r"[^\W\d_]+")
_AND = re.compile(r"\b(?:och|and|samt)\b|[&,/+_]")


def departments_of(divisions: Iterable[str], divisions_map: Mapping[str, str]) -> frozenset[str]:
    """The catalogue departments of these divisions; empty when the map knows none of them."""
    return frozenset(divisions_map[name] for name in divisions if divisions_map.get(name))


def suggest(divisions: Iterable[str], departments: Mapping[str, Text]) -> dict[str, str]:
    """Division name to the department id its name points at; empty where nothing fits or two fit as well.

    A department's name is one or more phrases ("Museer och konst" is two); a phrase points at a division when each of
    its words begins or ends one of the division's words, inflection apart ("Stadsbiblioteket", "HR-stab").
    """
    return {name: _suggested(name, departments) for name in divisions}


def _suggested(division: str, departments: Mapping[str, Text]) -> str:
    plain = division.strip().casefold()
    for department, text in departments.items():
        if plain in {department.casefold(), text.sv.casefold(), text.en.casefold()} - {""}:
            return department
    words = _stems(division)
    points = {
        department: max(_pointing(words, name) for name in (department, text.sv, text.en))
        for department, text in departments.items()
    }
    best = max(points.values(), default=0)
    fitting = [department for department, count in points.items() if count == best]
    return fitting[0] if best and len(fitting) == 1 else ""


def _pointing(words: frozenset[str], department_name: str) -> int:
    """How many phrases of the department's name the division's words hold."""
    phrases = (_stems(phrase) for phrase in _AND.split(department_name.casefold()))
    return sum(all(_held(stem, words) for stem in phrase) for phrase in phrases if phrase)


def _held(stem: str, words: frozenset[str]) -> bool:
    if stem in words:
        return True
    return len(stem) >= SHORTEST_STEM and any(word.startswith(stem) or word.endswith(stem) for word in words)


def _stems(name: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORD.findall(name.casefold()))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return _stem(word[: -len(ending)])
    return word
