"""Homes on disk for the use cases; every one is closed when its test ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.workflow.places import Home, Ticking, fill, new_centre, new_home


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def homes(tmp_path: Path, clock: Ticking) -> Iterator[Callable[[str], Home]]:
    """Makes homes by name, all on one clock."""
    made: list[Home] = []

    def make(name: str) -> Home:
        made.append(new_centre(tmp_path / name, clock) if name == "centre" else new_home(tmp_path / name, clock))
        return made[-1]

    yield make
    for home in made:
        home.journal.close()


@pytest.fixture
def home(homes: Callable[[str], Home]) -> Home:
    """A laptop without a centre, with people and a round."""
    return fill(homes("home"))


@pytest.fixture
def centre(homes: Callable[[str], Home]) -> Home:
    return homes("centre")
