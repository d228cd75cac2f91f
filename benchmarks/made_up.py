"""What the measurements work on: a made-up department, homes on the real disk, laptops with full packages."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.__main__ import shipped
from desktop.domain.audience import Recipient
from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.framework_json import framework_from_json
from desktop.domain.journal import Event, Fact, Position, canonical, event_json, write
from desktop.domain.people import Actor, ActorRole, Roster
from desktop.domain.practice import practice_ratings
from desktop.domain.rating import Agreement, Answer, SelfRating, agreed_fact, motivation_fact, rating_key, self_fact
from desktop.domain.talk import Place
from desktop.workflow import collecting, practice, setup, talks
from desktop.workflow.keys import RECOVERY
from desktop.workflow.outgoing import Readers, lacking, written_here
from desktop.workflow.ports import EnrolmentLetter, Keys, PackageDraft, Sealing, Transport
from desktop.workflow.practice import Practice, practice_from_json
from desktop.workflow.talks import Sitting
from storage.database import DatabaseKey, create_database
from storage.journal import JournalDatabase

CENTRE = Actor("centre", ActorRole.COORDINATOR)
MANAGER = Actor("P0001", ActorRole.MANAGER)
EVERYBODY_ANSWERS = 1.1
FACTS_OF_A_BEGINNING = 2
_SECRET = b"the secret of a made-up set-up"


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop as the centre meets it: its name and keys, its people's events and the package they lie in."""

    device: str
    keys: Keys
    events: tuple[Event, ...]
    draft: PackageDraft


def clock() -> datetime:
    """Always the same time: the clock is not measured."""
    return datetime(2026, 11, 23, 9, tzinfo=UTC)


def a_journal(folder: Path) -> JournalDatabase:
    """A new encrypted journal in a folder of its own, its key unlocked already."""
    home = folder / secrets.token_hex(4)
    home.mkdir(parents=True)
    return JournalDatabase(create_database(home / "journal.db", a_key()))


def a_key() -> DatabaseKey:
    """A fresh key."""
    return DatabaseKey(secrets.token_bytes(32), secrets.token_bytes(16))


def made_up_practice() -> Practice:
    """The practice department we ship."""
    return practice_from_json(shipped("practice.json"))


def department(people: int) -> Roster:
    """The first ``people`` of the practice department."""
    whole = practice.everybody(made_up_practice())
    return Roster(date(2025, 1, 1), whole.people[:people])


def two_rounds(roster: Roster) -> tuple[EarlierRating, ...]:
    """Two rounds in which everybody of the roster answers everything."""
    framework, problems = framework_from_json(shipped("framework.json"))
    if framework is None:
        raise ValueError(problems)
    rounds = [replace(round_, response=EVERYBODY_ANSWERS) for round_ in made_up_practice().rounds[:2]]
    return practice_ratings(framework, roster, rounds)


def events_of(ratings: Sequence[EarlierRating], position: Position) -> tuple[Event, ...]:
    """The events of talks as one laptop writes them: self-rating, motivation and agreed level, one change each."""
    found: list[Event] = []
    for rating in ratings:
        for fact in _facts(rating):
            position, events = write(
                position,
                [fact],
                secret=_SECRET,
                actor="",
                now=clock(),
                change=secrets.token_hex(16),
                salt=lambda: secrets.token_hex(16),
                heads_of=lambda _entity, _field: (),
            )
            found += events
    return tuple(found)


def laptops(sealing: Sealing, count: int, people: int) -> tuple[Laptop, ...]:
    """``count`` laptops that share the people between them, each with two rounds of talks."""
    roster = department(people)
    owner = {person.id: place % count for place, person in enumerate(roster.people)}
    shares: list[list[EarlierRating]] = [[] for _ in range(count)]
    for rating in two_rounds(roster):
        shares[owner[rating.person]].append(rating)
    return tuple(_laptop(sealing, number, share) for number, share in enumerate(shares))


def a_centre(journal: JournalDatabase, sealing: Sealing, known: Sequence[Laptop]) -> tuple[str, str]:
    """Make ``journal`` a centre that knows these laptops; gives what packages are sealed to."""
    collecting.init_centre(journal, sealing)
    for number, laptop in enumerate(known):
        letter = EnrolmentLetter(
            laptop.device, f"Laptop {number}", "P0001", laptop.keys.sign_public, laptop.keys.open_public
        )
        collecting.enroll(journal, CENTRE, clock, sealing, sealing.write_enrolment(letter, laptop.keys))
    return collecting.own_centre_keys(journal).open_public, journal.secret(RECOVERY)


def hand_over(sealing: Sealing, transport: Transport, known: Sequence[Laptop], recipients: Sequence[str]) -> None:
    """Lay each laptop's sealed package and its signature into a folder."""
    for laptop in known:
        sealed = sealing.seal(laptop.draft, recipients, laptop.keys)
        transport.put_new(f"{sealed.name}.minisig", sealed.signature)
        transport.put_new(sealed.name, sealed.content)


def a_talk(journal: JournalDatabase) -> Sitting:
    """A practice laptop with its people and earlier rounds, and a talk begun on it."""
    setup.adopt_framework(journal, MANAGER, clock, shipped("framework.json"))
    setup.adopt_catalogue(journal, MANAGER, clock, shipped("activities.json"))
    manager = practice.fill_laptop(journal, MANAGER, clock, made_up_practice())
    round_ = practice.open_practice_round(clock().date())
    return talks.begin(journal, MANAGER, clock, manager.id, round_.name)


def a_session(folder: Path) -> tuple[Event, ...]:
    """What one whole talk, until the two agree, hands over to the centre."""
    journal = a_journal(folder)
    try:
        now = a_talk(journal)
        before = max(event.envelope.seq for event in journal.outbox.own_events()) - FACTS_OF_A_BEGINNING
        for competence in now.competences:
            talks.leave_at(journal, MANAGER, clock, now.talk, Place("question", competence.id))
            talks.answer(journal, MANAGER, clock, now.talk, competence.id, SelfRating(Answer.LEVEL, 2))
            talks.tell_motivation(journal, MANAGER, clock, now.talk, competence.id, 4)
        talks.confirm_rating(journal, MANAGER, clock, now.talk)
        talks.sit_down_together(journal, MANAGER, clock, now.talk)
        for competence in now.competences:
            talks.agree(journal, MANAGER, clock, now.talk, competence.id, Agreement(2))
        talks.finish_comparing(journal, MANAGER, clock, now.talk)
        outbox = journal.outbox
        events = lacking(journal, outbox, written_here(outbox), Readers(Recipient.CENTRE, ()), ())
        return tuple(event for event in events if event.envelope.seq > before)
    finally:
        journal.close()


def draft_of(events: Sequence[Event]) -> PackageDraft:
    """The package that carries these events of one chain."""
    first, last = events[0].envelope, events[-1].envelope
    lines = tuple(canonical(event_json(event)) for event in events)
    return PackageDraft(first.device, first.epoch, first.seq, last.seq, "", ("standard/2026-1",), lines)


def swedish(_context: str, source: str, _disambiguation: str | None = None, n: int = -1, /) -> str:
    """The source text, which is Swedish."""
    return source.replace("%n", str(n)) if n >= 0 else source


def json_of(lines: Sequence[bytes]) -> list[object]:
    """Each line read by the standard library."""
    return [json.loads(line) for line in lines]


def _laptop(sealing: Sealing, number: int, share: Sequence[EarlierRating]) -> Laptop:
    device = f"laptop{number:08x}"
    events = events_of(share, Position(device, "0123abcd"))
    return Laptop(device, sealing.new_keys(), events, draft_of(events))


def _facts(rating: EarlierRating) -> list[Fact]:
    key = rating_key(rating.person, rating.round, rating.competence)
    own = SelfRating(Answer.LEVEL, rating.self_level) if rating.self_level else SelfRating(Answer.DONT_KNOW)
    facts = [self_fact(key, own), motivation_fact(key, rating.motivation)]
    return [*facts, agreed_fact(key, Agreement(rating.agreed))] if rating.agreed else facts
