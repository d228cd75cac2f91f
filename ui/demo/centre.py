"""The demo's other half: a practice centre set up before the talk, and what it makes of the package afterwards.

Runs the same use cases as the command line, on real files in the folder the demo writes to.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.people import Actor, ActorRole, Person
from desktop.domain.practice import practice_manager
from desktop.domain.words import Language, Translate
from desktop.workflow import collecting, delivery, insight, practice, publishing, setup
from desktop.workflow.ports import Home
from desktop.workflow.practice import Practice
from ui.tools import Tools

CENTRE = Actor("centre", ActorRole.COORDINATOR)
LAPTOP = Actor("laptop", ActorRole.ADMINISTRATOR)
LAPTOP_NAME = "practice"


@dataclass(frozen=True, slots=True)
class DemoCentre:
    """Where the demo's centre and laptop live, and the manager the laptop is for."""

    central: Path
    laptop: Path
    manager: Person


def set_up(tools: Tools, out: Path, made_up: Practice) -> DemoCentre:
    """Make a centre from real roster, rounds and ratings files, enroll a laptop and hand it its set-up file."""
    whole = practice.everybody(made_up)
    where = DemoCentre(out / "central", out / "laptop", practice_manager(whole))
    given = out / "given"
    home, _recovery = tools.make_home(where.central, practice.PASSPHRASE)
    journal, readers, clock = home.journal, tools.readers(), tools.clock
    collecting.init_centre(journal, tools.sealing())
    tools.ship(journal, CENTRE, clock)
    tools.write_file(given / "divisions.csv", _table(("avdelning", "verksamhet"), made_up.departments.items()))
    tools.write_file(given / "roster.csv", _roster(whole.people))
    tools.write_file(given / "roster-faults.csv", _roster(_with_faults(whole.people)))
    setup.bring_divisions(journal, CENTRE, clock, readers, given / "divisions.csv")
    setup.bring_roster(journal, CENTRE, clock, readers, given / "roster.csv", valid_from=practice.VALID_FROM)
    tools.write_file(given / "ratings.csv", _ratings(home, made_up))
    setup.bring_ratings(journal, CENTRE, clock, readers, given / "ratings.csv")
    round_ = practice.open_practice_round(clock().date())
    days = (round_.name, round_.opens.isoformat(), round_.closes.isoformat())
    tools.write_file(given / "rounds.csv", _table(("omgång", "öppnar", "stänger"), [days]))
    setup.bring_rounds(journal, CENTRE, clock, readers, given / "rounds.csv")
    _enroll(tools, home, where)
    journal.close()
    return where


def collect(tools: Tools, where: DemoCentre, outbox: Path) -> tuple[str, ...]:
    """Collect what the talk left in ``outbox``; returns the names merged."""
    home = tools.open_home(where.central, practice.PASSPHRASE)

    def set_aside(name: str, content: bytes, reason: str) -> None:
        tools.write_file(where.central / "set-aside" / f"{reason}-{name}", content)

    done = collecting.collect(home.journal, home.merging, tools.sealing(), tools.folder(outbox), set_aside, tools.clock)
    home.journal.close()
    return done.merged


def report(tools: Tools, where: DemoCentre, translate: Translate, language: Language) -> tuple[Path, ...]:
    """Write the figures of the last practice round against the one before; returns the files."""
    home = tools.open_home(where.central, practice.PASSPHRASE)
    dataset = insight.dataset(home.journal)
    earlier = dataset.rounds[:2]
    names = insight.display_names(home.journal, language)
    written = tools.report()(dataset, where.central, translate, (earlier[1], earlier[0]), names)
    home.journal.close()
    return written


def _enroll(tools: Tools, centre: Home, where: DemoCentre) -> None:
    """The laptop asks to be known, the centre answers with its set-up file, the laptop takes it in."""
    sealing, clock = tools.sealing(), tools.clock
    laptop, _recovery = tools.make_home(where.laptop, practice.PASSPHRASE)
    letter, _words = delivery.enrol(laptop.journal, laptop.outbox, sealing, LAPTOP_NAME, where.manager.id)
    collecting.enroll(centre.journal, CENTRE, clock, sealing, letter)
    (written,) = publishing.publish(
        centre.journal, centre.outbox, centre.merging, sealing, tools.write_file, where.central / "published", clock
    )
    content = written.read_bytes()
    delivery.take_setup(laptop.journal, laptop.merging, laptop.outbox, sealing, clock, content, check=False)
    setup.choose_self(laptop.journal, LAPTOP, clock, where.manager.id)
    laptop.journal.close()


def _roster(people: Iterable[Person]) -> bytes:
    genders = {"woman": "kvinna", "man": "man", "other": "annat", "": ""}
    header = ("anställnings-id", "namn", "e-post", "avdelning", "enhet", "yrkesroll", "uppdrag", "chef", "kön",
              "skyddad identitet")  # fmt: skip
    rows = (
        (p.id, p.name, p.email, post.division, post.unit, post.role, ",".join(p.assignments), p.manager,
         genders[p.gender], "ja" if p.protected else "nej")
        for p in people
        for post in p.posts
    )  # fmt: skip
    return _table(header, rows)


def _with_faults(people: Sequence[Person]) -> list[Person]:
    """A few people as rosters arrive: a role nobody knows, a manager nobody is, an id twice, two in a circle."""
    few = [replace(person, manager="") for person in people[:8]]
    few[2] = replace(few[2], posts=(replace(few[2].posts[0], role="trollkonstnär"),))
    few[3] = replace(few[3], manager="P9999")
    few[5] = replace(few[5], id=few[4].id)
    few[6], few[7] = replace(few[6], manager=few[7].id), replace(few[7], manager=few[6].id)
    return few


def _ratings(home: Home, made_up: Practice) -> bytes:
    header = ("omgång", "anställnings-id", "delkompetens", "egen", "gemensam", "motivation", "datum")
    ratings = practice.earlier_ratings(home.journal, made_up, practice.everybody(made_up))
    rows = ((r.round, r.person, r.competence, r.self_level, r.agreed, r.motivation, r.date) for r in ratings)
    return _table(header, rows)


def _table(header: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """A table as Swedish Excel writes it: ``;`` between cells, UTF-8 with a byte order mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(("" if cell is None else cell for cell in row) for row in rows)
    return text.getvalue().encode("utf-8-sig")
