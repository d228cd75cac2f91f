"""What the centre and the manager see: the people list, the plan as a document, and the figures' input."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desktop.domain import documents
from desktop.domain import plan as plan_domain
from desktop.domain import rating as rating_domain
from desktop.domain.activities import Catalogue, activity
from desktop.domain.dataset import Dataset, PlanItemRow, PlanRow, RatingRow, Registration
from desktop.domain.framework import area_of, expected_levels, role
from desktop.domain.journal import Json
from desktop.domain.needs import strengths
from desktop.domain.people import Person, roster_for, staff_of
from desktop.domain.plan import PlanItem, gather_items
from desktop.domain.problems import UserError
from desktop.domain.rating import Rating
from desktop.domain.talk import PHASE_OF, Phase, Round, Step, Talk
from desktop.domain.words import Language, Translate
from desktop.workflow import reading
from desktop.workflow.plans import PlanSitting
from desktop.workflow.ports import Clock, Journal
from desktop.workflow.wording import why, with_whom


class Shown(StrEnum):
    """The groups the people list can be narrowed to."""

    TO_DO = "to_do"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of the manager's list: who, where the talk stands, and the date that says it best."""

    person: Person
    talk: Talk | None
    phase: Phase
    meeting: datetime | None


@dataclass(frozen=True, slots=True)
class Staff:
    """The manager's people in a round."""

    manager: Person | None
    round: Round
    rows: tuple[PersonRow, ...]


def current_round(journal: Journal, today: date) -> Round | None:
    """The round open today, else the next to open, else the latest; None when there is none."""
    known = reading.rounds(journal)
    open_now = [r for r in known if r.opens <= today <= r.closes]
    if open_now:
        return open_now[-1]
    coming = [r for r in known if r.opens > today]
    if coming:
        return min(coming, key=lambda r: r.opens)
    return known[-1] if known else None


def staff(journal: Journal, manager: str, round_: Round) -> Staff:
    """Who has ``manager`` as theirs in the round's roster and where each one stands; everybody if nobody is chosen."""
    people = reading.people_of(journal, round_.name)
    talks = reading.talks(journal, round_.name)
    chosen = staff_of(people, manager) if manager else tuple(sorted(people, key=lambda p: p.name.casefold()))
    meetings = {
        entry.key["person"]: entry.value
        for entry in reading.with_parts(journal.read(plan_domain.PLAN_KIND, round=round_.name), "person")
        if entry.field == plan_domain.MEETING
    }
    rows = tuple(_row(person, talks.get(person.id), meetings.get(person.id)) for person in chosen)
    return Staff(next((p for p in people if p.id == manager), None), round_, rows)


def _row(person: Person, talk: Talk | None, meeting: Json) -> PersonRow:
    phase = PHASE_OF[talk.step] if talk else Phase.SELF_RATING
    plan = plan_domain.gather_plan((), [(plan_domain.MEETING, meeting)])
    return PersonRow(person, talk, phase, plan.meeting)


def plan_document(
    journal: Journal,
    clock: Clock,
    now: PlanSitting,
    language: Language,
    translate: Translate,
    *,
    manager_name: str,
    practice: bool,
) -> documents.PlanDocument:
    """The plan as the two get it: what it says in ``language``, names from framework and catalogue."""
    sitting, plan = now.sitting, now.plan
    framework = sitting.framework
    catalogue = reading.catalogue(journal)
    names = {c.id: c.name.in_(language) for c in sitting.competences}
    reasons = {s.competence: why(translate, s) for s in now.suggestions}
    items = tuple(
        replace(
            _document_item(item, names, catalogue, language),
            why=reasons.get(item.competence, ""),
            with_whom=with_whom(translate, item),
        )
        for item in plan.items
    )
    chart = tuple(
        documents.ChartRow(names[i.competence], i.from_level, i.to_level, sitting.expected.get(i.competence))
        for i in plan.items
    )
    strong = strengths(sitting.ratings.values(), sitting.expected)
    return documents.PlanDocument(
        key=f"{sitting.talk.round}-{'-'.join(item.id for item in plan.items[:1])}",
        person=sitting.person.name,
        role=role(framework, sitting.person.posts[0].role).name.in_(language),
        manager=manager_name,
        talk_date=sitting.talk.since or clock().date(),
        created=clock(),
        language=language,
        practice=practice,
        strengths=tuple(names[c] for c in strong[:3] if c in names),
        chart=chart,
        items=items,
        learning_time=_learning_time(plan.time),
        follow_up=documents.FollowUpMeeting(plan.meeting, plan.room) if plan.meeting else None,
        level_names=tuple(level.label.in_(language) for level in framework.levels),
    )


def _document_item(
    item: PlanItem, names: Mapping[str, str], catalogue: Catalogue, language: Language
) -> documents.PlanDocumentItem:
    how: documents.ActivityChoice | documents.WishChoice = documents.WishChoice(item.wish)
    prepare = ""
    if item.activity:
        how, prepare = _activity(item, catalogue, language)
    return documents.PlanDocumentItem(
        key=item.id,
        competence=names.get(item.competence, item.competence),
        from_level=item.from_level,
        to_level=item.to_level,
        why="",
        how=how,
        prepare=prepare,
        with_whom="",
        due=item.due,
        how_we_notice=item.sign,
    )


def _activity(item: PlanItem, catalogue: Catalogue, language: Language) -> tuple[documents.ActivityChoice, str]:
    """The chosen activity and how to prepare for it; by its id alone where a newer catalogue does not hold it."""
    try:
        chosen = activity(catalogue, item.activity)
    except KeyError:
        return documents.ActivityChoice(item.activity, "", "", item.hours), ""
    how = documents.ActivityChoice(
        chosen.title.in_(language),
        catalogue.formats[chosen.format].in_(language),
        catalogue.modes[chosen.mode].in_(language),
        item.hours if item.hours is not None else chosen.hours,
    )
    return how, chosen.prep.in_(language)


def _learning_time(aside: plan_domain.LearningTime | None) -> documents.LearningTime | None:
    if aside is None:
        return None
    try:
        starts = time.fromisoformat(aside.start) if aside.start else None
    except ValueError:  # open is better than no document
        starts = None
    ends = None
    if starts is not None:
        ends = (datetime.combine(date.min, starts) + timedelta(hours=aside.hours_a_week)).time()
    return documents.LearningTime(aside.hours_a_week, None, aside.weekday, starts, ends)


def dataset(journal: Journal) -> Dataset:
    """All that the figures are counted from, every round."""
    framework = reading.framework(journal)
    rounds, rosters = reading.rounds(journal), reading.rosters(journal)
    registrations: list[Registration] = []
    for round_ in rounds:
        roster = roster_for(rosters, round_.closes)
        for person in roster.people if roster else ():
            post = person.posts[0]
            expected = expected_levels(framework, person.held)
            registrations.append(
                Registration(round_.name, person.id, post.division, post.unit, post.role, person.gender, expected)
            )
    planned = {
        (talk.person, talk.round)
        for round_ in rounds
        for talk in reading.talks(journal, round_.name).values()
        if talk.reached(Step.PLANNED)
    }
    return Dataset(
        rounds=tuple(r.name for r in rounds),
        area_of=area_of(framework),
        common=framework.common,
        registrations=tuple(registrations),
        ratings=_rating_rows(journal),
        plans=tuple(PlanRow(round_, person) for person, round_ in sorted(planned)),
        items=_item_rows(journal, planned),
    )


def rounds_to_report(dataset: Dataset, round_: str, against: str) -> tuple[str, str | None]:
    """The round to report and the one to compare with; raises UserError for names nobody knows and for a round against itself.

    Unless told: the latest round with a rating, and the one before it that has any.
    """
    if not dataset.rounds:
        raise UserError("no_rounds")
    for name in (round_, against):
        if name and name not in dataset.rounds:
            raise UserError("round_not_known", round=name, known=", ".join(dataset.rounds))
    rated = {row.round for row in dataset.ratings}
    with_ratings = [name for name in dataset.rounds if name in rated]
    chosen = round_ or (with_ratings or dataset.rounds)[-1]
    if against == chosen:
        raise UserError("same_round", round=chosen)
    before = [name for name in with_ratings if dataset.rounds.index(name) < dataset.rounds.index(chosen)]
    return chosen, against or (before[-1] if before else None)


def display_names(journal: Journal, language: Language) -> dict[str, str]:
    """Names of areas, competences and roles by id, for reports."""
    framework = reading.framework(journal)
    names = {area.id: area.name for area in framework.areas}
    names |= {c.id: c.name for c in framework.competences}
    names |= {r.id: r.name for r in framework.roles}
    return {thing: name.in_(language) for thing, name in names.items()}


def _rating_rows(journal: Journal) -> tuple[RatingRow, ...]:
    found: dict[tuple[str, str, str], Rating] = {}
    for entry in reading.with_parts(journal.read(rating_domain.KIND), "round", "person", "competence"):
        place = (entry.key["round"], entry.key["person"], entry.key["competence"])
        found[place] = rating_domain.with_field(found.get(place) or Rating(place[2]), entry.field, entry.value)
    return tuple(_rating_row(round_, person, rating) for (round_, person, _), rating in found.items())


def _rating_row(round_: str, person: str, rating: Rating) -> RatingRow:
    own, agreement = rating.self_rating, rating.agreement
    return RatingRow(
        round=round_,
        person=person,
        competence=rating.competence,
        answer=own.answer.value if own else "",
        self_level=rating.self_level,
        agreed=rating.agreed_level,
        disagreed=agreement is not None and agreement.level is None,
        motivation=rating.motivation,
    )


def _item_rows(journal: Journal, planned: set[tuple[str, str]]) -> tuple[PlanItemRow, ...]:
    fields: dict[tuple[str, str], list[tuple[str, str, Json]]] = {}
    for entry in reading.with_parts(journal.read(plan_domain.ITEM_KIND), "person", "round", "item"):
        place = (entry.key["person"], entry.key["round"])
        fields.setdefault(place, []).append((entry.key["item"], entry.field, entry.value))
    return tuple(
        PlanItemRow(round_, person, item.competence, "wish" if item.wish and not item.activity else "activity")
        for (person, round_), found in sorted(fields.items())
        if (person, round_) in planned
        for item in gather_items(found)
    )
