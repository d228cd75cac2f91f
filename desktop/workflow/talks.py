"""The talk: rate, confirm, sit down together, agree, and re-open with a reason.

Every function is one step of the work. It is called by an actor and a clock, writes one change, and what it wrote is
durable when it returns. A step that cannot be taken raises UserError and changes nothing.
"""

from dataclasses import dataclass

from desktop.domain import rating as rating_domain
from desktop.domain import talk as talk_domain
from desktop.domain.framework import Area, Competence, Framework, areas_rated_by, expected_levels
from desktop.domain.journal import Fact
from desktop.domain.people import Actor, Person
from desktop.domain.plan import typed
from desktop.domain.problems import UserError
from desktop.domain.rating import Agreement, Rating, Reason, SelfRating
from desktop.domain.talk import Place, Step, Talk
from desktop.workflow import reading
from desktop.workflow.ports import Clock, Journal


@dataclass(frozen=True, slots=True)
class Sitting:
    """All a page needs about one person's talk: who, where it stands, the areas they rate and what is said so far.

    ``expected`` is what the job asks for per competence; pages show it only once the talk has reached `Step.IN_TALK`.
    """

    person: Person
    talk: Talk
    framework: Framework
    areas: tuple[Area, ...]
    expected: dict[str, int]
    ratings: dict[str, Rating]

    @property
    def competences(self) -> tuple[Competence, ...]:
        """What the person rates, in order."""
        return tuple(c for area in self.areas for c in area.competences)

    def rating(self, competence: str) -> Rating:
        """What is said about a competence so far."""
        return self.ratings.get(competence, Rating(competence))

    @property
    def unanswered(self) -> tuple[str, ...]:
        """Competences whose question is not done with, in order."""
        return tuple(c.id for c in self.competences if not self.rating(c.id).answered)

    @property
    def unsettled(self) -> tuple[str, ...]:
        """Competences the two have neither agreed on nor said that they do not agree on yet, in order."""
        return tuple(c.id for c in self.competences if self.rating(c.id).agreement is None)


def sitting(journal: Journal, person_id: str, round_: str) -> Sitting:
    """Everything about one person's talk; raises UserError for an unknown person or round.

    A talk that has begun keeps the framework version it began with.
    """
    person = reading.person(journal, round_, person_id)
    talk = reading.talk(journal, person_id, round_) or Talk(person_id, round_)
    framework = reading.framework(journal, talk.framework)
    return Sitting(
        person=person,
        talk=talk,
        framework=framework,
        areas=areas_rated_by(framework, person.held),
        expected=expected_levels(framework, person.held),
        ratings=reading.ratings(journal, person_id, round_),
    )


def begin(journal: Journal, actor: Actor, clock: Clock, person_id: str, round_: str) -> Sitting:
    """Begin a person's talk, or go on with the one begun."""
    if reading.talk(journal, person_id, round_) is None:
        reading.person(journal, round_, person_id)
        framework = reading.framework(journal)
        key = talk_domain.talk_key(person_id, round_)
        facts = [
            talk_domain.framework_fact(key, framework.id, framework.version),
            talk_domain.step_fact(key, Step.PREPARED, clock().date()),
        ]
        journal.record(actor, clock(), facts)
    return sitting(journal, person_id, round_)


def leave_at(journal: Journal, actor: Actor, clock: Clock, talk: Talk, place: Place) -> None:
    """Remember where a talk is left, so that it resumes there."""
    if talk.place == place:
        return
    key = talk_domain.talk_key(talk.person, talk.round)
    journal.record(actor, clock(), [talk_domain.place_fact(key, place)])


def answer(journal: Journal, actor: Actor, clock: Clock, talk: Talk, competence: str, rating: SelfRating) -> None:
    """Write the employee's own answer; raises UserError when the self-rating is already confirmed."""
    _refuse_confirmed(journal, talk)
    key = rating_domain.rating_key(talk.person, talk.round, competence)
    journal.record(actor, clock(), [rating_domain.self_fact(key, rating)])


def tell_motivation(
    journal: Journal, actor: Actor, clock: Clock, talk: Talk, competence: str, motivation: int | None
) -> None:
    """Write how much the employee wants to develop, 1 to 5, or None when they decline to say."""
    _refuse_confirmed(journal, talk)
    key = rating_domain.rating_key(talk.person, talk.round, competence)
    journal.record(actor, clock(), [rating_domain.motivation_fact(key, motivation)])


def finish_rating(journal: Journal, actor: Actor, clock: Clock, talk: Talk) -> Sitting:
    """Say that every question is done with; raises UserError naming how many are not."""
    now = sitting(journal, talk.person, talk.round)
    if now.unanswered:
        raise UserError("unanswered", count=len(now.unanswered))
    return move(journal, actor, clock, now, Step.SELF_RATED)


def confirm_rating(journal: Journal, actor: Actor, clock: Clock, talk: Talk) -> Sitting:
    """Confirm the self-rating: from now on it is kept unchanged, and others may see it."""
    now = sitting(journal, talk.person, talk.round)
    if now.talk.step is Step.PREPARED:
        now = finish_rating(journal, actor, clock, talk)
    return move(journal, actor, clock, now, Step.CONFIRMED)


def sit_down_together(journal: Journal, actor: Actor, clock: Clock, talk: Talk) -> Sitting:
    """The two sit side by side: the expected levels are shown from here on."""
    return move(journal, actor, clock, sitting(journal, talk.person, talk.round), Step.IN_TALK)


def agree(
    journal: Journal,
    actor: Actor,
    clock: Clock,
    talk: Talk,
    competence: str,
    agreement: Agreement | None,
    words: str = "",
) -> None:
    """Write what the two settled about a competence; ``Agreement(None)`` says that they do not agree yet.

    None takes the answer back. ``words`` are their own, at most 500 characters. Raises UserError outside the talk.
    """
    if reading_step(journal, talk) is not Step.IN_TALK:
        raise UserError("not_in_talk")
    key = rating_domain.rating_key(talk.person, talk.round, competence)
    facts: list[Fact] = [rating_domain.agreed_fact(key, agreement)]
    kept = typed(words)
    known = reading.ratings(journal, talk.person, talk.round).get(competence)
    if kept != (known.words if known else ""):
        facts.append(rating_domain.words_fact(key, kept))
    journal.record(actor, clock(), facts)


def lacks_reason(rating: Rating) -> bool:
    """Whether the agreed level is another than the employee's own and no reason is given."""
    agreement = rating.agreement
    if agreement is None or agreement.level is None or rating.self_level is None:
        return False
    if agreement.level == rating.self_level:
        return False
    return agreement.reason is None or (agreement.reason is Reason.OWN_WORDS and not rating.words)


def finish_comparing(journal: Journal, actor: Actor, clock: Clock, talk: Talk) -> Sitting:
    """Say that every competence is settled; raises UserError naming how many are not or lack a reason."""
    now = sitting(journal, talk.person, talk.round)
    if now.unsettled:
        raise UserError("unsettled", count=len(now.unsettled))
    lacking = [c.id for c in now.competences if lacks_reason(now.rating(c.id))]
    if lacking:
        raise UserError("no_reason", count=len(lacking))
    return move(journal, actor, clock, now, Step.AGREED)


def reopen(journal: Journal, actor: Actor, clock: Clock, talk: Talk, to: Step, reason: str) -> Sitting:
    """Go back to an earlier step with a reason in words; raises UserError without one. Nothing said is lost."""
    now = sitting(journal, talk.person, talk.round)
    why = typed(reason)
    if not talk_domain.may_reopen(now.talk.step, to, why):
        raise UserError("no_reopening")
    key = talk_domain.talk_key(talk.person, talk.round)
    facts = [talk_domain.step_fact(key, to, clock().date()), talk_domain.reopened_fact(key, why)]
    journal.record(actor, clock(), facts)
    return sitting(journal, talk.person, talk.round)


def close(journal: Journal, actor: Actor, clock: Clock, talk: Talk) -> Sitting:
    """Close the talk when the plan is done."""
    return move(journal, actor, clock, sitting(journal, talk.person, talk.round), Step.CLOSED)


def reading_step(journal: Journal, talk: Talk) -> Step | None:
    """The step the journal holds for the talk."""
    found = reading.talk(journal, talk.person, talk.round)
    return found.step if found else None


def move(journal: Journal, actor: Actor, clock: Clock, now: Sitting, to: Step) -> Sitting:
    """Take the talk to its next step; being there or beyond already changes nothing. Raises UserError otherwise."""
    here = reading_step(journal, now.talk)
    if here is not None and now.talk.reached(to):
        return now
    if not talk_domain.may_move(here, to):
        raise UserError("wrong_step", step=to.value)
    key = talk_domain.talk_key(now.talk.person, now.talk.round)
    journal.record(actor, clock(), [talk_domain.step_fact(key, to, clock().date())])
    return sitting(journal, now.talk.person, now.talk.round)


def _refuse_confirmed(journal: Journal, talk: Talk) -> None:
    step = reading_step(journal, talk)
    if step is None:
        raise UserError("not_begun")
    if talk_domain.ORDER.index(step) >= talk_domain.ORDER.index(Step.CONFIRMED):
        raise UserError("already_confirmed")
