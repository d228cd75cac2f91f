"""The practice home: a made-up department in a home of its own."""

import json
from pathlib import Path

from desktop.domain.people import Actor, ActorRole
from desktop.workflow import practice
from desktop.workflow.practice import Practice, practice_from_json
from resources import resource
from ui.tools import Tools


def shipped_practice() -> Practice:
    """The made-up department we ship."""
    return practice_from_json(json.loads(resource("practice.json").read_text(encoding="utf-8")))


def make_practice_home(tools: Tools, place: Path) -> None:
    """Make the practice home unless it is there: made-up people only, its passphrase told on the first page."""
    if tools.is_home(place):
        return
    home, _recovery = tools.make_home(place, practice.PASSPHRASE)
    actor = Actor("laptop", ActorRole.ADMINISTRATOR)
    tools.ship(home.journal, actor, tools.clock)
    practice.fill_laptop(home.journal, actor, tools.clock, shipped_practice())
    home.journal.close()
