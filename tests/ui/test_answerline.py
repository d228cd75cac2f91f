"""Short answers among cards: one line, two lines, or under each other."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.controls import Option, RadioGroup
from ui.layout import column, panel
from ui.theme import LIGHT, dress

WISHES = [Option(n, words) for n, words in enumerate(["Inte alls", "Lite", "Ganska gärna", "Gärna", "Mycket gärna"], 1)]
OPTIONS = [
    Option(1, "Nivå 1", "Exempel.", level=1),
    Option(0, "Jag vet inte", "Hoppa över nu. Ni kan prata om det i samtalet.", apart=True, short=True),
    Option(10, "Ingår inte i mitt arbete", short=True),
    Option(11, "Jag vill inte svara", short=True),
]


def shown(show: Show, group: RadioGroup, width: int) -> RadioGroup:
    page = panel(column(group, None))
    dress(page, LIGHT)
    show(page, width, 700)
    return group


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (620, 2), (320, 5)])
def test_short_answers_take_as_few_lines_as_fit(show: Show, width: int, lines: int) -> None:
    group = shown(
        show, RadioGroup(LIGHT, "Hur gärna?", [*WISHES, Option(0, "Vill inte säga")][:5], look="short"), width
    )
    assert len({group.card(n).y() for n in range(1, 6)}) == lines


def test_short_answers_stand_beside_each_other_after_the_cards_and_are_as_high(show: Show) -> None:
    group = shown(show, RadioGroup(LIGHT, "Vad stämmer?", OPTIONS), 950)
    cards = [group.card(value) for value in (0, 10, 11)]
    assert len({(card.y(), card.height()) for card in cards}) == 1
    assert all(left.geometry().right() < right.x() for left, right in pairwise(cards))
    assert cards[0].y() > group.card(1).geometry().bottom() + 1


def test_an_answer_that_was_moved_to_another_line_is_gone_from_the_first(qtbot: QtBot, show: Show) -> None:
    group = shown(show, RadioGroup(LIGHT, "Hur gärna?", WISHES, look="short"), 320)
    group.window().resize(900, 700)
    qtbot.waitUntil(lambda: len({group.card(n).y() for n in range(1, 6)}) == 1)
    assert group.height() < 2 * group.card(1).height() + 60
