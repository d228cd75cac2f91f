"""The self-rating: from the start page until the employee has confirmed the answers."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import UserError
from desktop.domain.rating import Rating, SelfRating
from desktop.domain.talk import Place, Step
from desktop.workflow import talks
from desktop.workflow.ports import Home
from desktop.workflow.talks import Sitting
from ui.desk import Desk
from ui.pages.area_done import AreaDonePage
from ui.pages.audience import AudiencePage
from ui.pages.look import Look
from ui.pages.question import QuestionPage
from ui.pages.review import ReviewPage
from ui.pages.start import StartPage

QUESTION = "question"


class RatingFlow(QObject):
    """One employee's answers. ``left`` tells that they paused or went back; ``confirmed`` that they are done."""

    left = Signal()
    confirmed = Signal(object)

    def __init__(self, desk: Desk, sitting: Sitting, manager_name: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._sitting = sitting
        self._manager_name = manager_name
        self._employee = Actor(sitting.talk.person, ActorRole.EMPLOYEE)
        self._reviewing = False

    def resume(self) -> None:
        """Show the page the answers stand at."""
        if self._sitting.talk.step is Step.SELF_RATED:
            self._show_review()
        else:
            self._show_start()

    def _show_start(self) -> None:
        def make(look: Look) -> StartPage:
            page = StartPage(look, self._sitting, self._manager_name)
            page.main.connect(self._begin)
            page.back.connect(self.left)
            page.pause.connect(self.left)
            return page

        self._desk.show("start", make)

    def _begin(self) -> None:
        going_on = bool(self._sitting.ratings)
        person, round_ = self._sitting.talk.person, self._sitting.talk.round
        clock = self._desk.tools.clock

        def begun(sitting: Sitting) -> None:
            self._sitting = sitting
            if going_on:
                self._show_where_left()
            else:
                self._show_audience()

        self._desk.ask(lambda home: talks.begin(home.journal, self._employee, clock, person, round_), begun)

    def _show_audience(self) -> None:
        def make(look: Look) -> AudiencePage:
            page = AudiencePage(look, self._sitting)
            page.main.connect(self._show_where_left)
            page.back.connect(self._show_start)
            page.pause.connect(self._pause)
            return page

        self._desk.show("audience", make)

    def _show_where_left(self) -> None:
        place = self._sitting.talk.place
        known = [c.id for c in self._sitting.competences]
        unanswered = self._sitting.unanswered
        if place is not None and place.page == QUESTION and place.about in known:
            self._show_question(place.about)
        elif unanswered:
            self._show_question(unanswered[0])
        else:
            self._show_review()

    def _show_question(self, competence: str) -> None:
        def make(look: Look) -> QuestionPage:
            page = QuestionPage(look, self._sitting, competence)
            page.answered.connect(lambda rating: self._answer(page, competence, rating))
            page.motivated.connect(lambda motivation: self._tell_motivation(page, competence, motivation))
            page.main.connect(lambda: self._reread(lambda: self._after(competence)))
            page.back.connect(lambda: self._before(competence))
            page.pause.connect(self._pause)
            return page

        self._desk.show(QUESTION, make)
        self._leave_at(Place(QUESTION, competence))

    def _answer(self, page: QuestionPage, competence: str, rating: SelfRating) -> None:
        talk, clock = self._sitting.talk, self._desk.tools.clock
        self._keep(competence, replace(self._sitting.rating(competence), self_rating=rating))
        self._desk.ask(
            lambda home: talks.answer(home.journal, self._employee, clock, talk, competence, rating),
            lambda _done: self._say_saved(page, competence),
            self._take_back,
        )

    def _tell_motivation(self, page: QuestionPage, competence: str, motivation: int | None) -> None:
        talk, clock = self._sitting.talk, self._desk.tools.clock
        told = replace(self._sitting.rating(competence), motivation=motivation, motivation_declined=motivation is None)
        self._keep(competence, told)
        self._desk.ask(
            lambda home: talks.tell_motivation(home.journal, self._employee, clock, talk, competence, motivation),
            lambda _done: self._say_saved(page, competence),
            self._take_back,
        )

    def _take_back(self, error: UserError) -> None:
        """An answer was not saved: show the page as what is saved says, so that it is not taken for kept."""
        self._reread(lambda: self._desk.show_again(error))

    def _keep(self, competence: str, rating: Rating) -> None:
        """Remember an answer for pages made anew; what is asked of the database is what counts."""
        self._sitting = replace(self._sitting, ratings={**self._sitting.ratings, competence: rating})

    def _say_saved(self, page: QuestionPage, competence: str) -> None:
        if self._desk.window.page is page:
            ids = [c.id for c in self._sitting.competences]
            saved = self.tr("Svaret är sparat. Fråga {number} av {count}.")
            page.set_saved(saved.format(number=ids.index(competence) + 1, count=len(ids)))

    def _after(self, competence: str) -> None:
        """The next question, the end of an area, or the review."""
        if self._reviewing:
            self._show_review()
            return
        ids = [c.id for c in self._sitting.competences]
        area = next(a for a in self._sitting.areas if competence in [c.id for c in a.competences])
        place = ids.index(competence) + 1
        if place == len(ids):
            self._show_review()
        elif competence == area.competences[-1].id:
            self._show_area_done(area.id, ids[place])
        else:
            self._show_question(ids[place])

    def _before(self, competence: str) -> None:
        ids = [c.id for c in self._sitting.competences]
        place = ids.index(competence)
        if self._reviewing:
            self._reread(self._show_review)
        elif place == 0:
            self._show_audience()
        else:
            self._reread(lambda: self._show_question(ids[place - 1]))

    def _show_area_done(self, area: str, following: str) -> None:
        def make(look: Look) -> AreaDonePage:
            page = AreaDonePage(look, self._sitting, area)
            page.main.connect(lambda: self._show_question(following))
            page.back.connect(lambda: self._before(following))
            page.pause.connect(self._pause)
            return page

        self._desk.show("area_done", make)
        self._leave_at(Place(QUESTION, following))

    def _show_review(self) -> None:
        self._reviewing = False

        def make(look: Look) -> ReviewPage:
            page = ReviewPage(look, self._sitting)
            page.change_wanted.connect(self._change)
            page.main.connect(self._confirm)
            page.back.connect(lambda: self._show_question(self._sitting.competences[-1].id))
            page.pause.connect(self._pause)
            return page

        self._desk.show("review", make)
        self._leave_at(Place("review"))

    def _change(self, competence: str) -> None:
        self._reviewing = True
        self._show_question(competence)

    def _confirm(self) -> None:
        talk, clock = self._sitting.talk, self._desk.tools.clock
        self._desk.ask(
            lambda home: talks.confirm_rating(home.journal, self._employee, clock, talk), self.confirmed.emit
        )

    def _reread(self, following: Callable[[], None]) -> None:
        person, round_ = self._sitting.talk.person, self._sitting.talk.round

        def read(sitting: Sitting) -> None:
            self._sitting = sitting
            following()

        self._desk.ask(lambda home: talks.sitting(home.journal, person, round_), read)

    def _leave_at(self, place: Place) -> None:
        talk, clock = self._sitting.talk, self._desk.tools.clock

        def leave(home: Home) -> None:
            talks.leave_at(home.journal, self._employee, clock, talk, place)

        self._desk.ask(leave, lambda _done: None)

    def _pause(self) -> None:
        self._desk.ask_to_pause(self.left.emit)
