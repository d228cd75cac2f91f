"""One whole talk, played once through the real window, for every test that looks at what it left."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.__main__ import tools
from desktop.domain.journal import Fact
from desktop.domain.people import Person, staff_of
from desktop.workflow import practice
from storage.journal import JournalDatabase
from ui.application import prepare
from ui.demo import centre, playing
from ui.demo.centre import DemoCentre
from ui.practising import shipped_practice
from ui.translation import translate_with, translator


@dataclass(frozen=True, slots=True)
class Played:
    """What the whole talk left: folder, centre and laptop, the gestures per page and the changes written meanwhile."""

    out: Path
    where: DemoCentre
    merged: tuple[str, ...]
    figures: tuple[Path, ...]
    pictures: tuple[Path, ...]
    gestures: Counter[str]
    changes: tuple[tuple[Fact, ...], ...]
    people: tuple[Person, ...]


@pytest.fixture(scope="session")
def played(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Played:
    out = tmp_path_factory.mktemp("demo")
    prepare(qapp)
    made_up = shipped_practice()
    where = centre.set_up(tools(), out, made_up)
    changes: list[tuple[Fact, ...]] = []
    patch = pytest.MonkeyPatch()
    record = JournalDatabase.record

    def counted(self: JournalDatabase, *arguments: object) -> str:
        changes.append(tuple(arguments[2]))  # type: ignore[arg-type] # record(actor, now, facts)
        return record(self, *arguments)  # type: ignore[arg-type] # passed on as it came

    patch.setattr(JournalDatabase, "record", counted)
    player = playing.act(qapp, tools(), out, where, "sv")
    patch.undo()
    merged = centre.collect(tools(), where, out / "outbox")
    figures = centre.report(tools(), where, translate_with(translator("sv")), "sv")
    whole = practice.everybody(made_up)
    people = (where.manager, *staff_of(whole.people, where.manager.id))
    return Played(out, where, merged, figures, tuple(player.taken), player.gestures, tuple(changes), people)
