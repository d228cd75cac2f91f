"""Hand the talks over: what waits, where the packages go, and what happens then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.workflow.delivery import Waiting, Whereabouts
from ui.accessibility import announce
from ui.controls import Button, Card, Heading, Icon, Label, Progress, Tag, Wrap
from ui.layout import FOCUS_MARGIN, GAP, clear, column, inset, panel, row
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage
from ui.pages.waiting_list import WaitingList


@dataclass(frozen=True, slots=True)
class HandOverState:
    """How a hand-over stands.

    ``folder`` is empty while none is chosen; ``connected`` says whether there is a centre to hand over to; ``progress`` is
    (done, of) packages while it runs, ``written`` how many when it is done; ``problem`` is what went wrong, in words.
    ``lacks`` says whether the folder lacks anything that could be handed over, None while nobody has looked: then whatever no
    receipt has come for does.
    """

    folder: str = ""
    connected: bool = True
    progress: tuple[int, int] | None = None
    written: int | None = None
    problem: str = ""
    lacks: bool | None = None


class HandOverPage(TalkPage):
    """*Lämna över samtalen.* ``show_state`` shows another state, and other rows, in place.

    Signals: ``folder_wanted``, ``cancelled``, ``enrol_wanted``, ``setup_wanted``, and ``main`` when there is something to hand
    over, a centre and a folder. ``list`` is the `WaitingList`; ``folder_button``, ``cancel_button``, ``enrol_button`` and
    ``setup_button`` are there in the states that have them, else None.
    """

    folder_wanted = Signal()
    cancelled = Signal()
    enrol_wanted = Signal()
    setup_wanted = Signal()

    def __init__(
        self,
        look: Look,
        rows: tuple[Waiting, ...],
        state: HandOverState,
        *,
        where: str = "",
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", sub=where, parent=parent)
        self.where.setText(self.tr("Lämna över"))
        self.setWindowTitle(self.where.text())
        self._today, self._rows, self._state = today, rows, state
        self.folder_button: Button | None = None
        self.cancel_button: Button | None = None
        self.enrol_button: Button | None = None
        self.setup_button: Button | None = None
        self._bar: tuple[Progress, Label] | None = None
        self._folder_line: QBoxLayout | None = None
        self.content.addLayout(inset(self.errors))
        self.title(self.tr("Lämna över samtalen"), self.tr("Du ser alltid var varje samtal finns."))
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for side in (self._left, self._right):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(GAP)
        self._side = panel(self._right)
        line = row((panel(self._left), 1), self._side, gap=16 - FOCUS_MARGIN, margins=(0, 0, FOCUS_MARGIN, 0))
        self.fold(line)
        self.reflowed.connect(self._fit)
        self.content.addLayout(line, 1)
        self._fit(self.is_wide)
        self._render()
        self.set_state(self.tr("Inget tas bort från datorn förrän kvittot har kommit"), "lock")

    def missing(self) -> Sequence[Missing]:
        """A centre, a folder, and something that waits."""
        if not self._state.connected and self.setup_button is not None:
            return [(self.tr("Datorn är inte ansluten än. Ta in startfilen först."), self.setup_button)]
        unreceived = any(waiting.whereabouts is not Whereabouts.RECEIVED for waiting in self._rows)
        if not (unreceived if self._state.lacks is None else self._state.lacks):
            return [(self.tr("Inget väntar. Allt som kan lämnas över är redan överlämnat."), self.list)]
        if not self._state.folder and self.folder_button is not None:
            return [(self.tr("Välj vart filerna ska läggas. Tryck på Välj mapp."), self.folder_button)]
        return ()

    def show_state(self, state: HandOverState, rows: tuple[Waiting, ...] | None = None) -> None:
        """Show how it goes. A step forward only moves the bar; the end of the work gives the main button focus."""
        before, self._state = self._state, state
        if before.progress and state.progress and self._bar is not None and rows is None:
            self._show_progress(*self._bar, state.progress)
            return
        self._rows = self._rows if rows is None else rows
        self._render()
        outcome = state.problem or (self._written(state.written) if state.written is not None else "")
        if outcome and before.progress:
            announce(self, outcome)
        if self.focusWidget() is None or before.progress:
            self.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        state = self._state
        running = state.progress is not None
        clear(self._left)
        clear(self._right)
        self.folder_button = self.cancel_button = self.enrol_button = self.setup_button = None
        self._bar = self._folder_line = None
        self.errors.show_errors(())
        self.list = WaitingList(self.look, self._rows, running=running, today=self._today)
        self._left.addWidget(self.list)
        self.list.show()
        self._left.addStretch()
        self._right.setContentsMargins(0, FOCUS_MARGIN, 0, 0)
        cards = [self._folder_card() if state.connected else self._enrol_card()]
        if state.progress is not None:
            cards.append(self._progress_card(state.progress))
        elif state.problem:
            cards.append(self._problem_card(state.problem))
        elif state.written is not None:
            cards.append(self._written_card(state.written))
        for card in (*cards, self._then_card()):
            self._right.addWidget(card)
            card.show()  # at once, so that what is in it can have focus
        self._right.addStretch()
        main = self.tr("Lämnar över") if running else self.tr("Försök igen") if state.problem else self.tr("Lämna över")
        self.set_main(main, enabled=not running)
        self._choose_focus()

    def _choose_focus(self) -> None:
        wanted = self.cancel_button or self.enrol_button or (None if self._state.folder else self.folder_button)
        self.first_focus = wanted or self.main_button or self

    def _folder_card(self) -> Card:
        folder = self._state.folder
        said = _breakable(folder) if folder else self.tr("Sätt i usb-minnet och välj det.")
        words = column(
            Heading(self.theme, self.tr("Hit läggs de"), 3),
            Label(self.theme, said, 18),
            gap=4,
        )
        self.folder_button = Button(self.theme, self.tr("Välj mapp"), icon="folder")
        self.folder_button.clicked.connect(self.folder_wanted)
        self.folder_button.setEnabled(self._state.progress is None)
        self._folder_line = row((words, 1), self.folder_button, gap=8, margins=(20, 8, 15, 8))
        self._fit(self.is_wide)
        return Card(self._folder_line, name=self.tr("Hit läggs de"))

    def _enrol_card(self) -> Card:
        title = self.tr("Datorn är inte ansluten än")
        words = column(
            Heading(self.theme, title, 3),
            Label(self.theme, self.tr("Utvecklingsenheten behöver ge dig en startfil först."), 18),
            Label(
                self.theme,
                self.tr("Spara en anmälan och lämna den till dem. Ta sedan in startfilen som du får tillbaka."),
                17,
                tone="muted",
            ),
            gap=4,
        )
        self.enrol_button = Button(self.theme, self.tr("Spara anmälan"), icon="key")
        self.enrol_button.clicked.connect(self.enrol_wanted)
        buttons = Wrap(self.enrol_button, self._setup())
        return Card(column(inset(words), buttons, gap=6, margins=(15, 14, 15, 8)), name=title)

    def _setup(self) -> Button:
        self.setup_button = Button(self.theme, self.tr("Ta in startfil"), icon="open")
        self.setup_button.clicked.connect(self.setup_wanted)
        return self.setup_button

    def _progress_card(self, progress: tuple[int, int]) -> Card:
        title = Label(self.theme, "", 19, weight=600)
        bar = Progress(0, 1, "", width=2000)
        self._bar = (bar, title)
        self._show_progress(bar, title, progress)
        self.cancel_button = Button(self.theme, self.tr("Avbryt"))
        self.cancel_button.clicked.connect(self.cancelled)
        wait = Label(self.theme, self.tr("Låt minnet sitta i. Det tar några sekunder."), 17)
        head = row(Icon(self.theme, "stick", "accent", 26), (title, 1), gap=10)
        return Card(
            column(
                head,
                row((bar, 1), margins=(0, 0, FOCUS_MARGIN, 0)),
                row((wait, 1), self.cancel_button),
                gap=8,
                margins=(20, 14, 15, 8),
            )
        )

    def _show_progress(self, bar: Progress, title: Label, progress: tuple[int, int]) -> None:
        done, of = progress
        words = self.tr("{done} av {of} filer ligger på minnet").format(done=done, of=of)
        title.setText(words)
        bar.show_progress(done, max(1, of), words)

    def _written(self, count: int) -> str:
        if not count:
            return self.tr("Inget nytt lades på minnet.")
        if count == 1:
            return self.tr("Klart. En fil ligger på minnet.")
        return self.tr("Klart. {count} filer ligger på minnet.").format(count=count)

    def _written_card(self, count: int) -> Card:
        done = Tag(self.theme, self.tr("Överlämnat"), "ok", "stick")
        head = row(done, None) if count else row(None)
        safe = self.tr("Nu kan du ta ut minnet. Mata ut det på datorn först.")
        words = (Label(self.theme, self._written(count), 19, weight=600), Label(self.theme, safe, 17))
        return Card(column(head, *words, gap=6, margins=(20, 14, 20, 14)))

    def _problem_card(self, problem: str) -> Card:
        head = row(
            Icon(self.theme, "alert", "error", 24),
            (Heading(self.theme, self.tr("Det gick inte att lämna över"), 3), 1),
            gap=10,
        )
        kept = self.tr("Samtalen finns kvar på datorn. Inget är förlorat.")
        words = (Label(self.theme, problem, 18), Label(self.theme, kept, 17, tone="muted"))
        return Card(column(head, *words, gap=6, margins=(20, 14, 20, 14)))

    def _then_card(self) -> Card:
        steps = (
            (
                self.tr("Bär minnet till utvecklingsenheten."),
                self.tr("Eller lägg det i internposten. Filerna är låsta."),
            ),
            (self.tr("De läser in samtalen."), self.tr("Bara de kan öppna filerna.")),
            (self.tr("Du får ett kvitto på minnet."), self.tr("Sätt i det här igen. Då står det Mottaget.")),
        )
        lines = [self._then(at + 1, *words) for at, words in enumerate(steps)]
        title = self.tr("Det här händer sedan")
        inner = column(inset(Heading(self.theme, title, 3)), 2, *lines, gap=10, margins=(15, 12, 15, 8))
        if self._state.connected and self._state.progress is None:
            button = self._setup()
            inner.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return Card(inner, name=title)

    def _then(self, number: int, what: str, more: str) -> QWidget:
        words = column(Label(self.theme, what, 18, weight=600), Label(self.theme, more, 17, tone="muted"), gap=0)
        place = Label(self.theme, str(number), 24, weight=700, tone="accent", wrap=False)
        place.setMinimumWidth(self.theme.px(24))
        return panel(inset(row(place, (words, 1), gap=GAP)))

    def _fit(self, wide: bool) -> None:  # noqa: FBT001  the frame's signal
        self._side.setMinimumWidth(self.theme.px(500) if wide else 0)
        self._side.setMaximumWidth(self.theme.px(500) if wide else 16_777_215)
        if self._folder_line is not None:
            side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._folder_line.setDirection(side_by_side if wide else stacked)


def _breakable(path: str) -> str:
    """A path that may be broken after its separators: a long one must not be cut off."""
    for separator in ("/", "\\"):
        path = path.replace(separator, f"{separator}\N{ZERO WIDTH SPACE}")
    return path
