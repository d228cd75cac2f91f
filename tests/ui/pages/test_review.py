"""Area done, all answers seen over, and sitting down together."""

import pytest

from desktop.domain.rating import Answer, Rating, SelfRating
from desktop.workflow.talks import Sitting
from tests.builders import a_sitting, a_talked_sitting, rated
from tests.ui.conftest import Show
from tests.ui.pages.hands import button, click, heard, settle, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.frame import PageFrame
from ui.pages.area_done import AreaDonePage
from ui.pages.look import Look
from ui.pages.review import ReviewPage
from ui.pages.together import TogetherPage
from ui.theme import LIGHT

LOOK = Look(LIGHT, "sv")


def half_answered() -> Sitting:
    return a_sitting(
        c1_1=rated(2, 3),
        c1_2=Rating("", SelfRating(Answer.LEVEL, 4), motivation_declined=True),
        c1_3=Rating("", SelfRating(Answer.NOT_PART)),
        c2_1=rated(None, 4),
        c2_2=Rating("", SelfRating(Answer.LEVEL, 5)),
    )


def test_how_many_areas_are_left_is_counted(show: Show) -> None:
    page = AreaDonePage(LOOK, half_answered(), "1")
    show(page)
    assert "4 av 5 områden kvar. Vill du vila en stund?" in texts(page)
    assert texts(page).count("Klart") == 1


def test_when_none_is_left_it_says_what_comes_next(show: Show) -> None:
    page = AreaDonePage(LOOK, a_talked_sitting(), "5")
    show(page)
    assert "Alla områden är klara. Nu kan du se över dina svar." in texts(page)


def test_one_can_take_a_break_or_go_on(show: Show) -> None:
    page = AreaDonePage(LOOK, half_answered(), "1")
    show(page)
    paused, went_on = heard(page.pause), heard(page.main)
    click(button(page, "Ta en paus"))
    click(page.main_button)
    assert (len(paused), len(went_on)) == (1, 1)


def test_every_answer_stands_there_in_words(show: Show) -> None:
    page = ReviewPage(LOOK, half_answered())
    show(page)
    said = texts(page)
    for words in (
        "2  Enkla uppgifter",
        "Vill lära: Ganska gärna",
        "Vill lära: vill inte säga",
        "Ingår inte i mitt arbete",
        "Jag vet inte",
        "Vill lära: inte besvarad",
        "Inte besvarad",
    ):
        assert words in said
    assert not [text for text in said if "kräver" in text]


def test_an_answer_can_be_changed(show: Show) -> None:
    page = ReviewPage(LOOK, half_answered())
    show(page)
    told = heard(page.change_wanted)
    click(button(page, "Ändra Kommunicera digitalt"))
    assert told == [("2.1",)]


def test_only_what_is_whole_is_confirmed(show: Show) -> None:
    page = ReviewPage(LOOK, half_answered())
    show(page)
    told = heard(page.main)
    click(page.main_button)
    assert told == []
    assert page.errors.hasFocus()
    assert "Inte besvarad: Dela och samarbeta digitalt" in page.errors.accessibleName()
    click(button(page, "Inte besvarad: Dela och samarbeta digitalt"))
    assert page.change["2.2"].hasFocus()
    whole = ReviewPage(LOOK, a_talked_sitting())
    show(whole)
    told = heard(whole.main)
    click(whole.main_button)
    assert told == [()]


def test_sitting_down_together_now_or_later(show: Show) -> None:
    page = TogetherPage(LOOK, a_talked_sitting())
    show(page)
    now, later = heard(page.main), heard(page.later)
    assert page.main_button is not None
    assert name_of(page.main_button) == "Vi sitter här båda två"
    click(button(page, "Spara till senare"))
    assert (now, later) == ([], [()])
    click(page.main_button)
    assert now == [()]


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (683, 100), (1366, 200), (320, 100)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    look = Look(LIGHT.at(scale), "en", practice=True)
    sitting = half_answered()
    pages: list[PageFrame] = [AreaDonePage(look, sitting, "1"), ReviewPage(look, sitting), TogetherPage(look, sitting)]
    for page in pages:
        show(page, width)
        click(page.main_button)
        settle()
        assert (cut_off(page), stands_out(page)) == ([], 0)
