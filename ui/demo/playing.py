"""Playing the demo: a practice centre, the story in a real window, and the centre's figures afterwards."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.domain.problems import UserError
from desktop.domain.words import Language
from ui.application import prepare
from ui.demo import centre
from ui.demo.newcomer import FirstStart, LostPassphrase
from ui.demo.player import Player
from ui.demo.story import Story
from ui.flows.people import begin_with_people
from ui.pages.look import Look
from ui.practising import shipped_practice
from ui.start import open_window
from ui.theme import LIGHT
from ui.tools import Tools
from ui.translation import translate_with, translator

MARK = ".kompetenssamtal-demo"


def play(tools: Tools, out: Path, language: Language, tell: Callable[[str], None]) -> int:
    """Play one whole talk and leave everything it makes in ``out``; tells one line per file.

    Returns the exit status.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = out.resolve()
    _make_room(out)
    qInstallMessageHandler(_say_unless_offscreen)
    where = centre.set_up(tools, out, shipped_practice())
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError(application)
    prepare(application)
    player = act(application, tools, out, where, language)
    translate = translate_with(translator(language))
    merged = centre.collect(tools, where, out / "outbox")
    figures = centre.report(tools, where, translate, language)
    handed = sorted((out / "outbox").iterdir())
    for path in (out / "plan.pdf", out / "plan.ics", *handed, *figures, *player.taken):
        tell(str(path))
    return 0 if merged else 1


def act(application: QApplication, tools: Tools, out: Path, where: centre.DemoCentre, language: Language) -> Player:
    """Play a first start and then the story, each in a real window; returns the player with what it did and saw."""
    for folder in ("outbox", "pictures"):
        (out / folder).mkdir()
    player = Player(application, out / "pictures")
    look = Look(LIGHT, language, practice=True)

    def begin(player: Player) -> None:
        FirstStart(player, out / "given", where.manager.name).play()

    _in_a_window(player, tools, out / "new-laptop", look, begin)

    def talk(player: Player) -> None:
        LostPassphrase(player).play()
        wish = QCoreApplication.translate("Demo", "En kort genomgång på plats av deltagarlistor, gärna före öppning.")
        Story(player, out, wish).play()

    _in_a_window(player, tools, where.laptop, look, talk)
    return player


def _in_a_window(player: Player, tools: Tools, place: Path, look: Look, act: Callable[[Player], None]) -> None:
    """Open a window on a home, play an act in it, and close it."""
    window, desk, opening = open_window(tools, place, begin_with_people, look)
    opening.begin()
    player.sit_down(desk)
    try:
        act(player)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()


def _say_unless_offscreen(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's messages, but for those about what an invisible screen cannot do."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _make_room(out: Path) -> None:
    """An empty folder, or what an earlier demo left cleared away; anything else is left alone: raises UserError."""
    mark = out / MARK
    if out.exists() and any(out.iterdir()):
        if not mark.exists():
            raise UserError("folder_not_empty", folder=out)
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    mark.write_text("", encoding="utf-8")
