"""Values with sensible defaults, so that a test says only what it is about. Names are plainly made up."""

import json
from datetime import UTC, date, datetime
from functools import cache

from desktop.domain.activities import Catalogue
from desktop.domain.catalogue_json import catalogue_from_json
from desktop.domain.framework import Framework, areas_rated_by, expected_levels
from desktop.domain.framework_json import framework_from_json
from desktop.domain.needs import first_steps
from desktop.domain.people import Person, Post
from desktop.domain.plan import Helper, LearningTime, Plan, PlanItem
from desktop.domain.rating import Agreement, Answer, Rating, Reason, SelfRating
from desktop.domain.talk import Step, Talk
from desktop.workflow.plans import PlanSitting
from desktop.workflow.talks import Sitting
from resources import resource

ROUND = "Övning vintern 2027"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@cache
def shipped_framework() -> Framework:
    """The framework we ship."""
    found, problems = framework_from_json(json.loads(resource("framework.json").read_text(encoding="utf-8")))
    assert found is not None, problems
    return found


@cache
def shipped_catalogue() -> Catalogue:
    """The catalogue we ship."""
    document = json.loads(resource("activities.json").read_text(encoding="utf-8"))
    found, problems = catalogue_from_json(document, shipped_framework())
    assert found is not None, problems
    return found


def a_person(name: str = "Selma Sagoberg", role: str = "museivard", **changes: object) -> Person:
    """A museum host unless told otherwise."""
    values: dict[str, object] = {
        "id": "P0001",
        "name": name,
        "email": "selma@exempel.invalid",
        "posts": (Post("Museer och konst", "Museum 4", role),),
        "manager": "P0002",
        "gender": "woman",
    }
    return Person(**{**values, **changes})  # type: ignore[arg-type] # a builder takes what the value takes


def rated(own: int | None = 2, motivation: int | None = 4, agreed: int | None = None) -> Rating:
    """A rating without its competence; ``own`` None is "don't know"."""
    answer = SelfRating(Answer.LEVEL, own) if own else SelfRating(Answer.DONT_KNOW)
    reason = Reason.KNOWS_MORE if agreed is not None and agreed != own else None
    return Rating("", answer, motivation, agreement=Agreement(agreed, reason) if agreed is not None else None)


def a_sitting(step: Step = Step.PREPARED, person: Person | None = None, **ratings: Rating) -> Sitting:
    """A talk at ``step``; ratings by competence with ``_`` for the point, as in ``c1_1=rated(2)``."""
    who = person or a_person()
    framework = shipped_framework()
    found = {name[1:].replace("_", "."): rating for name, rating in ratings.items()}
    return Sitting(
        person=who,
        talk=Talk(who.id, ROUND, step, date(2026, 11, 23)),
        framework=framework,
        areas=areas_rated_by(framework, who.held),
        expected=expected_levels(framework, who.held),
        ratings={
            c: Rating(c, r.self_rating, r.motivation, r.motivation_declined, r.manager_level, r.agreement, r.words)
            for c, r in found.items()
        },
    )


def a_talked_sitting(step: Step = Step.IN_TALK) -> Sitting:
    """A talk in which everything is answered and most is agreed: needs, strengths and one "don't know"."""
    return a_sitting(
        step,
        c1_1=rated(2, 3, 2),
        c1_2=rated(3, 2, 3),
        c1_3=rated(2, 3, 2),
        c2_1=rated(3, 3, 3),
        c2_2=rated(1, 4, 2),
        c2_3=rated(2, 5, 2),
        c3_1=rated(2, 2, 2),
        c3_2=rated(None, 3, 2),
        c4_1=rated(2, 4, 2),
        c4_2=rated(1, 3, 1),
        c5_1=rated(1, 2, 1),
        c5_2=rated(3, 4, 3),
    )


def an_item(**changes: object) -> PlanItem:
    """A plan item that is decided in full."""
    values: dict[str, object] = {
        "id": "i1",
        "competence": "4.2",
        "from_level": 1,
        "to_level": 3,
        "activity": "LA-001",
        "hours": 2.0,
        "due": date(2027, 1, 29),
        "helper": Helper.COLLEAGUE,
        "sign": "Du tar emot en deltagarlista utan att fråga någon.",
    }
    return PlanItem(**{**values, **changes})  # type: ignore[arg-type] # a builder takes what the value takes


def a_plan_sitting(*items: PlanItem, sitting: Sitting | None = None, whole: bool = True) -> PlanSitting:
    """A plan under way; ``whole`` sets time aside and a meeting."""
    now = sitting or a_talked_sitting(Step.AGREED)
    plan = Plan(items)
    if whole:
        plan = Plan(items, LearningTime(1, 2, "09:00"), datetime(2027, 3, 11, 10, 0), "Röda rummet")  # noqa: DTZ001 - local
    return PlanSitting(now, first_steps((now.rating(c.id) for c in now.competences), now.expected), plan)
