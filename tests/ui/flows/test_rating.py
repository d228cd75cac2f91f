"""An answer that cannot be saved is not shown as if it were."""

from desktop.domain.rating import Answer, SelfRating
from desktop.workflow import reading, talks
from tests.ui.flows.room import Room
from tests.workflow import places
from tests.workflow.places import ROUND, SELMA
from ui.flows.comparing import ComparingFlow
from ui.flows.rating import RatingFlow
from ui.pages.audience import AudiencePage
from ui.pages.compare import ComparePage
from ui.pages.question import QuestionPage
from ui.pages.start import StartPage


def saved(room: Room) -> SelfRating | None:
    found = room.asked(lambda home: reading.ratings(home.journal, SELMA, ROUND.name))
    return found["1.1"].self_rating if "1.1" in found else None


def test_a_refused_answer_is_taken_back_on_the_page(room: Room) -> None:
    sitting = room.asked(lambda home: talks.sitting(home.journal, SELMA, ROUND.name))
    RatingFlow(room.desk, sitting, "Chefia Chefsson").resume()
    room.player.go_on(room.player.page(StartPage))
    room.player.go_on(room.player.page(AudiencePage))
    room.player.click(room.player.page(QuestionPage).levels.card(3))
    room.write_protect(on=True)
    room.player.click(room.player.page(QuestionPage).levels.card(5))
    overlay = room.desk.messages.overlay
    assert overlay is not None
    assert "Det gick inte att spara." in overlay.text
    assert room.player.page(QuestionPage).levels.value == 3
    room.player.click(overlay.no)
    room.write_protect(on=False)
    assert saved(room) == SelfRating(Answer.LEVEL, 3)
    room.player.click(room.player.page(QuestionPage).levels.card(5))
    assert room.player.page(QuestionPage).footer.state == "Svaret är sparat. Fråga 1 av 12."
    assert saved(room) == SelfRating(Answer.LEVEL, 5)


def test_a_refused_agreement_is_taken_back_on_the_page(room: Room) -> None:
    talk = room.within(lambda home: places.rate_all(home).talk)
    room.within(lambda home: talks.confirm_rating(*home.ports, talk))
    sitting = room.within(lambda home: talks.sit_down_together(*home.ports, talk))
    ComparingFlow(room.desk, sitting).resume()
    page = room.player.page(ComparePage)
    room.write_protect(on=True)
    room.player.click(page.rows["1.1"].not_yet)
    overlay = room.desk.messages.overlay
    assert overlay is not None
    room.player.click(overlay.no)
    assert not room.player.page(ComparePage).rows["1.1"].not_yet.isChecked()
