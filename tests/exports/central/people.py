"""Made-up departments for the figures: one shaped like the report's, with 1,224 people, and small ones."""

import random
from collections.abc import Sequence

from desktop.domain.dataset import Answer, Dataset, PlanItemRow, PlanRow, RatingRow, Registration

AREAS = {
    **{competence: competence[0] for competence in ("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2")},
    **{competence: competence[0] for competence in ("4.1", "4.2", "5.1", "5.2", "6.1", "6.2", "6.3")},
}
COMMON = frozenset(competence for competence, area in AREAS.items() if area != "6")
ROUNDS = ("Våren 2025", "Vintern 2026")

_DIVISIONS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("Bibliotek", 24, ("bibliotekarie", "biblioteksassistent", "vaktmästare")),
    ("Kulturskola", 12, ("kulturskollärare", "administratör")),
    ("Museer", 9, ("museivärd", "antikvarie", "vaktmästare", "samlingsregistrator")),
    ("Evenemang", 4, ("producent", "administratör")),
    ("Konst", 3, ("antikvarie", "museivärd", "producent")),
    ("Administrativ stab", 2, ("administratör", "handläggare")),
    ("Kulturstrategisk stab", 1, ("handläggare",)),
    ("Kommunikationsstab", 1, ("kommunikatör",)),
)
_SHARE = (560, 270, 210, 70, 45, 35, 18, 16)


def department(seed: int = 1, rounds: Sequence[str] = ROUNDS) -> Dataset:
    """1,224 people in five divisions and three staffs; every seventh or so also rates area 6."""
    chance = random.Random(seed)
    registrations = [registration for name in rounds for registration in _everybody(random.Random(seed), name)]
    ratings, plans, items = [], [], []
    for person in registrations:
        if chance.random() < 0.13:
            continue
        ratings += [_rating(chance, person, competence) for competence in person.expected if chance.random() < 0.97]
        if chance.random() < 0.6:
            plans.append(PlanRow(person.round, person.person))
            items += [
                PlanItemRow(
                    person.round,
                    person.person,
                    chance.choice(sorted(person.expected)),
                    "wish" if chance.random() < 0.2 else "activity",
                )
                for _ in range(chance.randrange(4))
            ]
    return Dataset(tuple(rounds), AREAS, COMMON, tuple(registrations), tuple(ratings), tuple(plans), tuple(items))


def _everybody(chance: random.Random, name: str) -> list[Registration]:
    people: list[Registration] = []
    for (division, units, roles), size in zip(_DIVISIONS, _SHARE, strict=True):
        for index in range(size):
            unit = f"{division} {index % units + 1}"
            is_manager = index < units
            role = "chef" if is_manager else chance.choices(roles, range(2 * len(roles), len(roles), -1))[0]
            gender = chance.choices(("woman", "man", "other", ""), (68, 31, 0.6, 0.4))[0]
            rates_six = is_manager or chance.random() < 0.07
            expected = {c: chance.randint(2, 4) for c, area in AREAS.items() if area != "6" or rates_six}
            people.append(Registration(name, f"{division}-{index}", division, unit, role, gender, expected))
    return people


def _rating(chance: random.Random, person: Registration, competence: str) -> RatingRow:
    answers: tuple[Answer, ...] = ("level", "dont_know", "not_part", "declined", "")
    answer = chance.choices(answers, (90, 4, 3, 2, 1))[0]
    own = chance.randint(1, 5) if answer == "level" else None
    talked = chance.random() < 0.7 and answer in ("level", "dont_know")
    disagreed = talked and chance.random() < 0.03
    agreed = min(5, max(1, (own or 3) + chance.choice((-1, 0, 0, 0, 1)))) if talked and not disagreed else None
    motivation = chance.randint(1, 5) if answer in ("level", "dont_know") and chance.random() < 0.95 else None
    return RatingRow(person.round, person.person, competence, answer, own, agreed, disagreed, motivation)
