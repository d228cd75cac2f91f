"""The pictures say in words what they show, and show what they say."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.domain.charts import MarkKind
from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of, said
from ui.marks import DotLine, Legend, LevelMove, MarkKey, Picture, ScaleLine
from ui.theme import LIGHT, THEMES, Theme, dress


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ({MarkKind.SELF: 2, MarkKind.EXPECTED: 3}, "Du: 2. Det jobbet kräver: 3."),
        ({MarkKind.SELF: None, MarkKind.EXPECTED: 3}, "Du: vet inte. Det jobbet kräver: 3."),
        (
            {MarkKind.SELF: 3, MarkKind.EXPECTED: 3, MarkKind.MANAGER: 4, MarkKind.EARLIER: 2},
            "Du: 3. Förra gången: 2. Det jobbet kräver: 3. Chefen: 4.",
        ),
    ],
)
def test_a_scale_says_its_levels(qtbot: QtBot, levels: Mapping[MarkKind, int | None], words: str) -> None:
    scale = ScaleLine(LIGHT, levels)
    qtbot.addWidget(scale)
    assert name_of(scale) == words
    scale.show_levels({MarkKind.SELF: 5})
    assert name_of(scale) == "Du: 5."


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        (lambda: LevelMove(LIGHT, 1, 3), "Från nivå 1 till nivå 3"),
        (lambda: DotLine(LIGHT, 2, "Samtal"), "Steg 2 av 4: Samtal"),
        (lambda: MarkKey(LIGHT, MarkKind.SELF, "Så svarade du"), "Så svarade du"),
    ],
)
def test_pictures_are_graphics_with_a_name(qtbot: QtBot, picture: type[Picture], words: str) -> None:
    made = picture()  # type: ignore[call-arg]  # a factory without arguments
    qtbot.addWidget(made)
    assert said(made).role() == QAccessible.Role.Graphic
    assert name_of(made) == words


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_you_are_filled_and_the_job_is_hollow_on_the_line(show: Show, theme: Theme) -> None:
    scale = ScaleLine(theme, {MarkKind.SELF: 2, MarkKind.EXPECTED: 4})
    dress(scale, theme)
    show(scale, 444, 66)
    picture = scale.grab().toImage()
    step = (444 - 44) / 4

    def at(level: int) -> str:
        return picture.pixelColor(QPoint(round(22 + (level - 1) * step), 28)).name()

    assert at(2) == theme.accent.lower()
    assert at(3) == theme.border.lower()
    assert at(4) == theme.card.lower()
    assert picture.pixelColor(QPoint(round(22 + 1.5 * step), 28)).name() == theme.accent.lower()
    assert picture.pixelColor(QPoint(round(22 + 3.5 * step), 28)).name() == theme.track.lower()


def test_marks_on_one_level_nest(show: Show) -> None:
    scale = ScaleLine(LIGHT, {MarkKind.SELF: 3, MarkKind.EXPECTED: 3})
    dress(scale, LIGHT)
    show(scale, 444, 66)
    picture = scale.grab().toImage()
    middle = [picture.pixelColor(QPoint(222 + away, 28)).name() for away in (0, 8, 11)]
    assert middle == [LIGHT.accent.lower(), LIGHT.card.lower(), LIGHT.accent.lower()]


@pytest.mark.parametrize("width", [260, 900])
def test_a_legend_keeps_its_words_at_every_width(show: Show, width: int) -> None:
    legend = Legend(
        LIGHT,
        (
            (MarkKind.SELF, "Så svarade du"),
            (MarkKind.EXPECTED, "Det jobbet kräver"),
            (MarkKind.MANAGER, "Din chefs bild"),
        ),
    )
    dress(legend, LIGHT)
    show(legend, width, 300)
    assert cut_off(legend) == []
