"""The plan: first steps, activity or wish, when and with whom, the next meeting, done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain import plan as plan_domain
from desktop.domain.activities import Match, matching
from desktop.domain.framework import LEVELS
from desktop.domain.journal import Fact
from desktop.domain.needs import MOST_FIRST_STEPS, Suggestion, first_steps
from desktop.domain.people import Actor
from desktop.domain.plan import LearningTime, Plan, PlanItem
from desktop.domain.problems import UserError
from desktop.domain.talk import ORDER, Step, Talk
from desktop.workflow import reading
from desktop.workflow.ports import Clock, Journal
from desktop.workflow.talks import Sitting, move, sitting

ActivityFilter = tuple[str | None, float | None, bool]
"""Mode id or None, most hours or None, and whether only activities with a date are wanted."""


@dataclass(frozen=True, slots=True)
class PlanSitting:
    """What the plan pages need: the sitting, what could be begun with in order, and the plan so far."""

    sitting: Sitting
    suggestions: tuple[Suggestion, ...]
    plan: Plan

    @property
    def offered(self) -> tuple[Suggestion, ...]:
        """What can be chosen: the suggestions, what the plan holds already, and with no suggestion whatever has a level."""
        known = {s.competence: s for s in self.suggestions}
        for item in self.plan.items:
            known.setdefault(item.competence, self._as_planned(item))
        if not self.suggestions:
            for competence in self.sitting.competences:
                rating = self.sitting.rating(competence.id)
                if rating.level is not None:
                    goal = min(rating.level + 1, LEVELS[-1])
                    further = Suggestion(competence.id, rating.level, goal, 0, rating.motivation, suggested=False)
                    known.setdefault(competence.id, further)
        return tuple(known.values())

    def _as_planned(self, item: PlanItem) -> Suggestion:
        steps = max(0, self.sitting.expected.get(item.competence, 0) - item.from_level)
        motivation = self.sitting.rating(item.competence).motivation
        return Suggestion(item.competence, item.from_level, item.to_level, steps, motivation, suggested=False)

    @property
    def unfinished(self) -> tuple[PlanItem, ...]:
        """Items that still lack a way, a date or a helper."""
        return tuple(item for item in self.plan.items if not item.complete)


def plan_sitting(journal: Journal, person_id: str, round_: str) -> PlanSitting:
    """Read what the plan pages need."""
    now = sitting(journal, person_id, round_)
    return PlanSitting(
        sitting=now,
        suggestions=first_steps((now.rating(c.id) for c in now.competences), now.expected),
        plan=reading.plan(journal, person_id, round_),
    )


def choose_first_steps(
    journal: Journal,
    actor: Actor,
    clock: Clock,
    talk: Talk,
    competences: Sequence[str],
    new_id: Callable[[], str],
) -> PlanSitting:
    """Choose one to three of the offered competences to begin with, in order; raises UserError otherwise.

    What is no longer chosen is dropped from the plan, never erased; choosing it again brings back what was decided.
    Where the agreed level has changed since, the step begins at the new one.
    """
    if len(set(competences)) < len(competences):
        raise UserError("step_twice")
    if not 1 <= len(competences) <= MOST_FIRST_STEPS:
        raise UserError("one_to_three", count=len(competences))
    _refuse_outside_planning(journal, talk)
    now = plan_sitting(journal, talk.person, talk.round)
    items = _all_items(journal, talk)
    suggested = {s.competence: s for s in now.offered}
    # Two laptops may both have chosen a competence: the one that stands in the plan goes before the dropped one.
    known = {item.competence: item for item in sorted(items, key=lambda i: (not i.dropped, i.id))}
    if unknown := set(competences) - suggested.keys() - known.keys():
        raise UserError("not_a_step", competence=min(unknown))
    facts: list[Fact] = []
    for place, competence in enumerate(competences):
        before, suggestion = known.get(competence), suggested.get(competence)
        if before is None:
            chosen = suggested[competence]
            item = PlanItem(new_id(), competence, chosen.level, chosen.goal, place)
        else:
            item = replace(before, place=place, dropped=False)
            if suggestion and suggestion.level != before.from_level:
                item = replace(item, from_level=suggestion.level, to_level=suggestion.goal)
        facts += plan_domain.item_facts(talk.person, talk.round, item, before)
    kept = {known[competence].id for competence in competences if competence in known}
    for before in items:
        if before.id not in kept and not before.dropped:
            facts += plan_domain.item_facts(talk.person, talk.round, replace(before, dropped=True), before)
    if facts:
        journal.record(actor, clock(), facts)
    return plan_sitting(journal, talk.person, talk.round)


def change_item(journal: Journal, actor: Actor, clock: Clock, talk: Talk, item: PlanItem) -> PlanSitting:
    """Write what changed in a plan item: activity or wish, hours, date, helper, how they notice.

    An activity and a wish may both be told; which of them a page clears is the page's matter. Raises UserError when
    the plan does not hold the item.
    """
    _refuse_outside_planning(journal, talk)
    before = next((known for known in _all_items(journal, talk) if known.id == item.id), None)
    if before is None:
        raise UserError("unknown_item")
    facts = plan_domain.item_facts(talk.person, talk.round, item, before)
    if facts:
        journal.record(actor, clock(), facts)
    return plan_sitting(journal, talk.person, talk.round)


def set_time_aside(journal: Journal, actor: Actor, clock: Clock, talk: Talk, time: LearningTime | None) -> PlanSitting:
    """Set hours a week aside, or take that back."""
    _refuse_outside_planning(journal, talk)
    if reading.plan(journal, talk.person, talk.round).time != time:
        key = plan_domain.plan_key(talk.person, talk.round)
        journal.record(actor, clock(), [plan_domain.time_fact(key, time)])
    return plan_sitting(journal, talk.person, talk.round)


def set_meeting(
    journal: Journal, actor: Actor, clock: Clock, talk: Talk, at: datetime | None, room: str
) -> PlanSitting:
    """Say when and where the two meet again."""
    _refuse_outside_planning(journal, talk)
    before = reading.plan(journal, talk.person, talk.round)
    key = plan_domain.plan_key(talk.person, talk.round)
    stands = plan_domain.meeting_facts(key, before.meeting, before.room)
    facts = [fact for fact in plan_domain.meeting_facts(key, at, room) if fact not in stands]
    if facts:
        journal.record(actor, clock(), facts)
    return plan_sitting(journal, talk.person, talk.round)


def finish_plan(journal: Journal, actor: Actor, clock: Clock, talk: Talk) -> PlanSitting:
    """Say that the plan is done; raises UserError when items lack something or no meeting is set."""
    now = plan_sitting(journal, talk.person, talk.round)
    if not now.plan.items:
        raise UserError("empty_plan")
    if now.unfinished:
        raise UserError("unfinished_items", count=len(now.unfinished))
    if now.plan.meeting is None:
        raise UserError("no_meeting")
    move(journal, actor, clock, now.sitting, Step.PLANNED)
    return plan_sitting(journal, talk.person, talk.round)


def activities_for(journal: Journal, clock: Clock, now: Sitting, item: PlanItem) -> tuple[Match, ...]:
    """Activities that fit a plan item's step, the person's role and division, in an order that can be told."""
    ground = reading.ground(journal)
    homes = {ground.divisions.get(post.division, "") for post in now.person.posts} - {""}
    return matching(ground.catalogue, item.competence, item.from_level, now.person.held, homes, today=clock().date())


def _all_items(journal: Journal, talk: Talk) -> tuple[PlanItem, ...]:
    """Every item ever chosen, dropped ones too."""
    entries = journal.read(plan_domain.ITEM_KIND, person=talk.person, round=talk.round)
    return plan_domain.gather_items(((e.key["item"], e.field, e.value) for e in entries), with_dropped=True)


def _refuse_outside_planning(journal: Journal, talk: Talk) -> None:
    found = reading.talk(journal, talk.person, talk.round)
    if found is None or ORDER.index(found.step) < ORDER.index(Step.AGREED):
        raise UserError("not_agreed_yet")
    if found.step is Step.CLOSED:
        raise UserError("talk_closed")
