"""The demo's story: unlock, rate, compare, plan and hand over, gesture by gesture."""

from pathlib import Path

from PySide6.QtCore import Qt

from desktop.domain.rating import Answer
from desktop.workflow.practice import PASSPHRASE
from ui.controls import Button, Chip
from ui.demo.player import Player, StuckError
from ui.pages.activity import ActivityPage
from ui.pages.activity_card import ActivityCard
from ui.pages.area_done import AreaDonePage
from ui.pages.audience import AudiencePage
from ui.pages.compare import ComparePage
from ui.pages.compare_row import CompareRow
from ui.pages.depth import DepthPage
from ui.pages.done import DonePage
from ui.pages.first_steps import FirstStepsPage
from ui.pages.hand_over import HandOverPage
from ui.pages.meeting import MeetingPage
from ui.pages.people import PeoplePage
from ui.pages.plan import PlanPage
from ui.pages.question import VALUES, QuestionPage
from ui.pages.review import ReviewPage
from ui.pages.start import StartPage
from ui.pages.time import TimePage
from ui.pages.together import TogetherPage
from ui.pages.unlock import UnlockPage
from ui.pages.when import WhenPage
from ui.pages.wish import WishPage

# What the made-up employee answers: level 1 to 5, 0 for "don't know", and how much they want to learn, 1 to 5.
ANSWERS = ((2, 3), (3, 2), (2, 3), (3, 3), (1, 4), (2, 5), (2, 2), (0, 3), (2, 4), (1, 3), (1, 2), (3, 4))
# What the two agree on instead, by place; everything else is agreed as answered. None: not agreed yet.
AGREED = {4: 2, 7: 2, 6: None}
IN_DEPTH = 9


class Story:
    """Plays one whole talk with one person; files and packages land in ``out``."""

    def __init__(self, player: Player, out: Path, wish: str) -> None:
        self._player = player
        self._out = out
        self._wish = wish

    def play(self) -> None:
        """Play it all, from the closed laptop to the package."""
        self._unlock()
        self._rate()
        self._compare()
        self._plan()
        self._finish()
        self._hand_over()

    def _unlock(self) -> None:
        player = self._player
        page = player.page(UnlockPage)
        player.picture("unlock")
        player.write(PASSPHRASE, page.passphrase.field)
        player.go_on(page)
        people = player.page(PeoplePage)
        player.picture("people")
        player.click(people.first_action)
        start = player.page(StartPage)
        player.picture("start")
        player.go_on(start)

    def _rate(self) -> None:
        player = self._player
        audience = player.page(AudiencePage)
        player.picture("audience")
        player.click(audience.who_sees)
        player.picture("audience-table")
        player.go_on(audience)
        for number, (level, wish) in enumerate(ANSWERS):
            page = player.page(QuestionPage)
            if number == 0:
                player.picture("question")
            self._answer(page, number, level, wish)
            if number in (1, 5, 7):
                player.picture(f"question-answered-{number + 1}")
            player.go_on(page)
            self._rest(first=number == 2)
        review = player.page(ReviewPage)
        player.picture("review")
        player.click(tuple(review.change.values())[1])
        player.go_on(player.page(QuestionPage))
        player.go_on(player.page(ReviewPage))

    def _answer(self, page: QuestionPage, number: int, level: int, wish: int) -> None:
        """By keys every other time, by clicks the rest."""
        player = self._player
        if level and number % 2:
            page.levels.take_focus()
            player.press(Qt.Key(Qt.Key.Key_0 + level), str(level))
        else:
            player.click(page.levels.card(level or VALUES[Answer.DONT_KNOW]))
        player.click(page.wishes.card(wish))

    def _rest(self, *, first: bool) -> None:
        """The end of an area, where there is one."""
        page = self._player.front
        if isinstance(page, AreaDonePage):
            if first:
                self._player.picture("area-done")
            self._player.go_on(page)

    def _compare(self) -> None:
        player = self._player
        together = player.page(TogetherPage)
        player.picture("together")
        player.go_on(together)
        place = area = 0
        while isinstance(player.front, ComparePage):
            page = player.page(ComparePage)
            if place == 0:
                player.picture("compare-empty")
            for competence in tuple(page.rows):
                page = player.page(ComparePage)
                self._settle(page.rows[competence], place)
                place += 1
            area += 1
            player.picture(f"compare-{area}")
            player.go_on(player.page(ComparePage))

    def _settle(self, row: CompareRow, place: int) -> None:
        player = self._player
        level = AGREED.get(place, ANSWERS[place][0])
        if place == IN_DEPTH:
            self._talk_in_depth(row, level or 1)
        elif level is None:
            player.click(row.not_yet)
        else:
            for _ in range(level):
                player.press(Qt.Key.Key_Up, widget=row.level.box)
            if row.reasons.isVisible():
                player.click(row.reasons.findChildren(Chip)[0])

    def _talk_in_depth(self, row: CompareRow, level: int) -> None:
        player = self._player
        player.click(row.talk)
        depth = player.page(DepthPage)
        player.picture("depth")
        player.click(depth.levels.card(level))
        player.go_on(depth)

    def _plan(self) -> None:
        player = self._player
        steps = player.page(FirstStepsPage)
        player.picture("first-steps")
        chosen = len(steps.chosen)
        player.go_on(steps)
        for number in range(chosen):
            self._choose_way(number)
            self._say_when(number)
        time = player.page(TimePage)
        player.click(time.hours.findChildren(Button)[-1])
        player.click(time.weekday.card(2))
        player.picture("time")
        player.go_on(time)
        meeting = player.page(MeetingPage)
        player.picture("meeting")
        player.go_on(meeting)

    def _choose_way(self, number: int) -> None:
        player = self._player
        page = player.page(ActivityPage)
        cards = [card for card in page.findChildren(ActivityCard) if card.isVisible()]
        if number == 1 or not cards:
            player.click(page.wish_button)
            wish = player.page(WishPage)
            player.write(self._wish, wish.area.field)
            player.picture("wish")
            player.go_on(wish)
        else:
            player.click(cards[0].choose)
            if number == 0:
                player.picture("activity")
        player.go_on(player.page(ActivityPage))

    def _say_when(self, number: int) -> None:
        player = self._player
        page = player.page(WhenPage)
        player.click(page.due.card((3, 1, 6)[number]))
        player.click(page.helper.card((0, 1, 2)[number]))
        if number == 0:
            player.picture("when")
        player.go_on(page)

    def _finish(self) -> None:
        player = self._player
        plan = player.page(PlanPage)
        player.picture("plan")
        player.click(plan.pdf_button)
        player.choose_path(self._out / "plan.pdf")
        self._must_be_there(self._out / "plan.pdf")
        player.go_on(player.page(PlanPage))
        done = player.page(DonePage)
        player.click(done.calendar_button)
        player.choose_path(self._out / "plan.ics")
        self._must_be_there(self._out / "plan.ics")
        done = player.page(DonePage)
        player.picture("done")
        player.go_on(done)

    def _hand_over(self) -> None:
        player = self._player
        people = player.page(PeoplePage)
        player.picture("people-after")
        player.go_on(people)
        page = player.page(HandOverPage)
        player.picture("hand-over")
        if page.folder_button is None:
            raise StuckError("there is no folder to choose")
        player.click(page.folder_button)
        player.choose_path(self._out / "outbox")
        player.go_on(player.page(HandOverPage))
        player.page(HandOverPage)
        player.picture("handed-over")

    def _must_be_there(self, path: Path) -> None:
        if not path.is_file():
            raise StuckError(f"{path} was not written")
