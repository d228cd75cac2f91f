"""The development plan: one to three items, the time set aside and when the two meet again.

Activity, hours, date and helper are one value, since they must agree. Free words are fields of their own: they travel
less far.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.journal import Fact, Json

ITEM_KIND = "plan_item"
PLAN_KIND = "plan"
WHAT = "what"
PLACE = "place"
WISH = "wish"
SIGN = "sign"
HELPER_NAME = "helper_name"
DROPPED = "dropped"
TIME = "time"
MEETING = "meeting"
ROOM = "room"
LONGEST_WORDS = 500


class Helper(StrEnum):
    """Who helps; a name, where one is given, is a free word beside it."""

    COLLEAGUE = "colleague"
    COACH = "coach"
    MANAGER = "manager"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One step of the plan: from which level to which in one competence, and how.

    ``activity`` is an activity's id, or empty; ``wish`` is what they wish for instead. ``hours`` is None while unknown.
    """

    id: str
    competence: str
    from_level: int
    to_level: int
    place: int = 0
    activity: str = ""
    hours: float | None = None
    due: date | None = None
    helper: Helper | None = None
    wish: str = ""
    sign: str = ""
    helper_name: str = ""
    dropped: bool = False

    @property
    def has_way(self) -> bool:
        """Whether it is decided how to learn: an activity or a wish."""
        return bool(self.activity or self.wish)

    @property
    def complete(self) -> bool:
        """Whether how, when and with whom are all decided."""
        return self.has_way and self.due is not None and self.helper is not None


@dataclass(frozen=True, slots=True)
class LearningTime:
    """Time set aside: hours a week, on which weekday (0 Monday to 6) and at what time (``HH:MM``, empty if open)."""

    hours_a_week: float
    weekday: int
    start: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """One person's plan in one round; dropped items are left out, the rest stand in the order they chose."""

    items: tuple[PlanItem, ...] = ()
    time: LearningTime | None = None
    meeting: datetime | None = None
    room: str = ""


def typed(text: str, most: int = LONGEST_WORDS) -> str:
    """What somebody typed, as it is written: no NUL, no lone surrogate, no blanks around it, at most ``most`` characters.

    Both can come from a keyboard or a clipboard, and a package that holds one would be refused by every reader.
    """
    kept = "".join(c for c in text if c != "\x00" and not "\ud800" <= c <= "\udfff")
    return kept.strip()[:most].strip()


def item_key(person: str, round_: str, item: str) -> dict[str, str]:
    """Key of a plan item; ``item`` is a random id given at birth."""
    return {"person": person, "round": round_, "item": item}


def plan_key(person: str, round_: str) -> dict[str, str]:
    """Natural key of a plan."""
    return {"person": person, "round": round_}


def item_facts(person: str, round_: str, item: PlanItem, before: PlanItem | None = None) -> tuple[Fact, ...]:
    """What differs between ``item`` and ``before`` as facts; everything that is said when it is new."""
    key = item_key(person, round_, item.id)
    old = before or PlanItem(item.id, "", 0, 0, place=-1)
    what: Json = _what(item)
    facts = [Fact(ITEM_KIND, key, WHAT, what)] if what != _what(old) else []
    if item.place != old.place:
        facts.append(Fact(ITEM_KIND, key, PLACE, item.place))
    for name in (WISH, SIGN, HELPER_NAME):
        words = typed(getattr(item, name))
        if words != getattr(old, name):
            facts.append(Fact(ITEM_KIND, key, name, words))
    if item.dropped != old.dropped:
        facts.append(Fact(ITEM_KIND, key, DROPPED, item.dropped))
    return tuple(facts)


def time_fact(key: Mapping[str, str], time: LearningTime | None) -> Fact:
    """Time set aside as a fact; None takes it back."""
    if time is None:
        return Fact(PLAN_KIND, key, TIME, None)
    return Fact(PLAN_KIND, key, TIME, {"hours": time.hours_a_week, "weekday": time.weekday, "start": time.start})


def meeting_facts(key: Mapping[str, str], at: datetime | None, room: str) -> tuple[Fact, ...]:
    """When and where the two meet again."""
    when = at.isoformat(timespec="minutes") if at else None
    return Fact(PLAN_KIND, key, MEETING, when), Fact(PLAN_KIND, key, ROOM, typed(room))


def gather_items(fields: Iterable[tuple[str, str, Json]], *, with_dropped: bool = False) -> tuple[PlanItem, ...]:
    """Plan items from (item id, field, value) in the order the two chose; dropped ones only when asked for."""
    found: dict[str, PlanItem] = {}
    for item, field, value in fields:
        before = found.get(item, PlanItem(item, "", 0, 0))
        try:
            found[item] = _with_field(before, field, value)
        except (KeyError, ValueError):  # a newer version or another program wrote it otherwise
            found[item] = before
    kept = (item for item in found.values() if item.competence and (with_dropped or not item.dropped))
    return tuple(sorted(kept, key=lambda item: (item.place, item.id)))


def gather_plan(items: tuple[PlanItem, ...], fields: Iterable[tuple[str, Json]]) -> Plan:
    """The plan from its items and its own (field, value) pairs."""
    plan = Plan(items)
    for field, value in fields:
        try:
            plan = _with_plan_field(plan, field, value)
        except (KeyError, ValueError):  # a newer version or another program wrote it otherwise
            continue
    return plan


def _with_plan_field(plan: Plan, field: str, value: Json) -> Plan:
    if field == TIME and isinstance(value, dict):
        weekday = int(_number(value["weekday"]) or 0)
        return replace(plan, time=LearningTime(_number(value["hours"]) or 0, weekday, str(value.get("start") or "")))
    if field == MEETING and isinstance(value, str):
        return replace(plan, meeting=datetime.fromisoformat(value))
    return replace(plan, room=value) if field == ROOM and isinstance(value, str) else plan


def _what(item: PlanItem) -> dict[str, Json]:
    return {
        "competence": item.competence,
        "from": item.from_level,
        "to": item.to_level,
        "activity": item.activity,
        "hours": item.hours,
        "due": item.due.isoformat() if item.due else None,
        "helper": item.helper.value if item.helper else None,
    }


def _with_field(item: PlanItem, field: str, value: Json) -> PlanItem:
    if field == WHAT and isinstance(value, dict):
        due, helper = value.get("due"), value.get("helper")
        return replace(
            item,
            competence=str(value["competence"]),
            from_level=int(_number(value["from"]) or 0),
            to_level=int(_number(value["to"]) or 0),
            activity=str(value.get("activity") or ""),
            hours=_number(value.get("hours")),
            due=date.fromisoformat(str(due)) if due else None,
            helper=Helper(str(helper)) if helper else None,
        )
    if field == PLACE and isinstance(value, int) and not isinstance(value, bool):
        return replace(item, place=value)
    if field == DROPPED and isinstance(value, bool):
        return replace(item, dropped=value)
    if not isinstance(value, str):
        return item
    if field == WISH:
        return replace(item, wish=value)
    if field == SIGN:
        return replace(item, sign=value)
    return replace(item, helper_name=value) if field == HELPER_NAME else item


def _number(value: Json) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
