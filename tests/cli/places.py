"""What a command left, and the folders of a story told by commands alone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.people import Actor, ActorRole
from storage import home as storage_home
from storage.key_slots import KeyCost
from tests.workflow.places import Home, Ticking

PASSPHRASE = "höst lampa björk"
ROUND = "Hösten 2026"
PEOPLE = 60
HEADER = "anställnings-id;namn;e-post;avdelning;enhet;yrkesroll;uppdrag;chef;kön;skyddad identitet"
PLANTED = "Selma Sagoberg-Påhittad"
CHEAP = KeyCost(memory_kib=32, passes=1, lanes=1)
CENTRAL_COMMANDS = ("init", "import", "enroll", "publish", "collect", "report")


@dataclass(frozen=True)
class Ran:
    """What a command left: exit status, lines on stdout and on stderr."""

    status: int
    out: tuple[str, ...]
    err: tuple[str, ...]


Run = Callable[..., Ran]


def at(flag: str, folder: Path, secret: Path) -> tuple[object, ...]:
    return (flag, folder, "--passphrase-file", secret)


def words_in(lines: tuple[str, ...], label: str) -> str:
    (line,) = [line for line in lines if line.startswith(label)]
    return line.partition(": ")[2]


def opened(folder: Path) -> Home:
    """A laptop as the window opens it, for what the command line does not do: the talk itself."""
    journal = storage_home.open_home(folder, "", PASSPHRASE)
    clock = Ticking(datetime(2026, 11, 23, 12, 0).astimezone())
    return Home(folder, journal, clock, Actor("C1", ActorRole.MANAGER))


@dataclass(frozen=True)
class Story:
    """A centre and a laptop that know each other, and the folders between them."""

    folder: Path
    secret: Path
    spare: str

    def laptop(self) -> tuple[object, ...]:
        return at("--home", self.folder / "laptop", self.secret)

    def central(self) -> tuple[object, ...]:
        return at("--central", self.folder / "central", self.secret)
