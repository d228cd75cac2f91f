"""Bring files in: what there is already, which files are wanted, and what is wrong with one."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.accessibility import announce
from ui.controls import Button, Card, Heading, Icon, Label, Rule, Tag, Wrap
from ui.frame import PageFrame
from ui.layout import FOCUS_MARGIN, GAP, ROOM, clear, column, inset, panel, row, show_when
from ui.pages.look import Look
from ui.pages.problem_table import ProblemLine, ProblemTable
from ui.theme import Theme

SETUP: Final = "setup"

__all__ = ["BringInPage", "BringInRow", "ProblemLine"]


@dataclass(frozen=True, slots=True)
class BringInRow:
    """A kind of file: what it is in words, and how it stands in words; ``done`` when something is taken in."""

    kind: str
    title: str
    text: str
    status: str
    done: bool


class BringInPage(PageFrame):
    """*Ta in filer.* Signals: ``file_wanted(str)`` and ``take_in(str)`` with the kind, ``main``, ``back``, ``pause``.

    ``show_problems`` and ``show_ready`` show in place how a chosen file stands; *Avbryt* goes back to the list. For tests: ``buttons``
    (*Välj fil*) by kind, ``someone_else`` (*Jag är inte NAME*, when ``manager`` is named; says ``someone_else_here``), and while a file is shown ``again``, ``cancel``, ``take`` (or None) and ``problems``, a `ProblemTable` or None.
    """

    file_wanted = Signal(str)
    take_in = Signal(str)
    someone_else_here = Signal()

    def __init__(
        self,
        look: Look,
        rows: tuple[BringInRow, ...],
        *,
        manager: str = "",
        can_leave: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look.theme,
            self.tr("Ta in filer"),
            extra=self._practice_words(look) if look.practice else None,
            back="" if can_leave else None,
            main=self.tr("Klart"),
            can_pause=can_leave,
            parent=parent,
        )
        self.set_state(self._nothing_changes(), "lock")
        self.look = look
        self._rows = {each.kind: each for each in rows}
        self.buttons: dict[str, Button] = {}
        self.again: Button | None = None
        self.cancel: Button | None = None
        self.take: Button | None = None
        self.problems: ProblemTable | None = None
        self._lines: list[_FileLine] = []
        self.someone_else = self._build_someone_else(manager) if manager else None
        self.heading = self.title(
            self.tr("Ta in filer"),
            self.tr("Välj en fil. Den läses först, och du ser vad den innehåller."),
            *((self.someone_else,) if self.someone_else else ()),
        )
        self._list = panel(column(inset(self._build_list(rows)), None))
        self._shown = QVBoxLayout()
        self._shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setSpacing(GAP)
        self.content.addWidget(self._list, 1)
        self.content.addLayout(self._shown, 1)
        self.first_focus: QWidget = next(iter(self.buttons.values()))
        self.reflowed.connect(self._fold_lines)

    def show_problems(self, kind: str, file_name: str, lines: tuple[ProblemLine, ...]) -> None:
        """Show what is wrong with the chosen file; nothing of it was taken in."""
        wrong = tuple(line for line in lines if not line.notice)
        notices = tuple(line for line in lines if line.notice)
        count = self.tr("Ett fel") if len(wrong) == 1 else self.tr("{count} fel").format(count=len(wrong))
        title = self.tr("{count} i {file}").format(count=count, file=file_name)
        self._begin_shown(kind)
        more = self.tr("Inget är ändrat. Rätta i filen, spara den och välj den igen.")
        self._shown.addLayout(inset(_headed(self.theme, "alert", "error", title, more)))
        self.problems = ProblemTable(self.theme, wrong, title)
        self._put(self.problems, 1)
        if notices:
            self._shown.addLayout(inset(Heading(self.theme, self.tr("Bra att veta"), 3)))
            words = (f"{line.what} {line.what_to_do}" for line in notices[:5])
            self._put(panel(inset(Card(column(*(Label(self.theme, each, 17) for each in words)), "soft"))))
        self._put_buttons(take=False)
        announce(self, f"{title}. {more}")
        self.problems.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ready(self, kind: str, text: str) -> None:
        """Show what a sound file holds, one line each; for a set-up file ``text`` is the centre's words to compare."""
        self._begin_shown(kind)
        if kind == SETUP:
            more = self.tr("Läs orden för den som gav dig filen. Är de lika kan du ta in den.")
            title = self.tr("Är det här rätt ord?")
            self._shown.addLayout(inset(_headed(self.theme, "key", "accent", title, more)))
            self._put(panel(inset(self._build_words(text))))
        else:
            first, *rest = text.split("\n")
            title = self.tr("{what} är utan fel").format(what=self._rows[kind].title)
            self._shown.addLayout(inset(_headed(self.theme, "check", "done", title, first)))
            if rest:
                self._shown.addLayout(inset(Heading(self.theme, self.tr("Bra att veta"), 3)))
                self._put(panel(inset(Card(column(*(Label(self.theme, each, 17) for each in rest)), "soft"))))
        self._put_buttons(take=True)
        announce(self, f"{title}. {text}")
        focused = self.cancel if kind == SETUP else self.take  # whom to trust takes a thought: Enter alone is no answer
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Go back to the list; the chosen file is forgotten."""
        kind = self._kind
        clear(self._shown)
        self.again = self.cancel = self.take = None
        self.problems = None
        self._list.show()
        self._show_main(shown=True)
        self.buttons[kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_someone_else(self, manager: str) -> Button:
        button = Button(self.theme, self.tr("Jag är inte {name}").format(name=manager), kind="quiet", icon="people")
        button.clicked.connect(self.someone_else_here)
        return button

    def _nothing_changes(self) -> str:
        return self.tr("Inget ändras förrän du väljer Ta in")

    def _practice_words(self, look: Look) -> Card:
        words = Label(look.theme, self.tr("Övning: alla namn är påhittade"), 16, weight=500)
        return Card(row(words, margins=(10, 3, 12, 4)), "soft")

    def _build_list(self, rows: tuple[BringInRow, ...]) -> Card:
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.setContentsMargins(0, 2, 0, 2)
        for each in rows:
            if self._lines:
                inner.addWidget(Rule())
            line = _FileLine(self.theme, each)
            line.set_wide(wide=self.is_wide)
            line.button.clicked.connect(lambda _checked=False, kind=each.kind: self.file_wanted.emit(kind))
            self._lines.append(line)
            self.buttons[each.kind] = line.button
            inner.addWidget(line)
        return Card(inner)

    def _begin_shown(self, kind: str) -> None:
        self._kind = kind
        clear(self._shown)
        self.problems = None
        self._list.hide()
        self.set_state(self._nothing_changes(), "lock")
        self._show_main(shown=False)

    def _show_main(self, *, shown: bool) -> None:
        """*Klart* waits while a file is shown: there is one filled button at a time."""
        if self.main_button is not None:
            show_when(self.main_button, shown)

    def _put(self, widget: QWidget, stretch: int = 0) -> None:
        self._shown.addWidget(widget, stretch)
        widget.show()

    def _put_buttons(self, *, take: bool) -> None:
        theme, kind = self.theme, self._kind
        self.take = Button(theme, self.tr("Ta in"), kind="primary", icon="check") if take else None
        self.again = Button(theme, self.tr("Välj en annan fil") if take else self.tr("Välj filen igen"), icon="open")
        self.cancel = Button(theme, self.tr("Avbryt"))
        self.again.clicked.connect(lambda: self.file_wanted.emit(kind))
        self.cancel.clicked.connect(self.show_list)
        buttons = [each for each in (self.take, self.again, self.cancel) if each is not None]
        if self.take is not None:
            self.take.clicked.connect(lambda: self.take_in.emit(kind))
        line = row((Wrap(*buttons), 1), gap=0)
        self._put(panel(line))
        if take:
            self._shown.addStretch()

    def _build_words(self, text: str) -> Card:
        words = text.split()
        grid = QGridLayout()
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(ROOM)
        for place, word in enumerate(words):
            number = Label(self.theme, str(place + 1), 17, tone="muted", wrap=False)
            line = row(number, Label(self.theme, word, 28, weight=600, wrap=False), None, gap=GAP)
            grid.addLayout(line, place // 4 if self.is_wide else place, place % 4 if self.is_wide else 0)
        grid.setContentsMargins(24, 20, 24, 20)
        return Card(grid, name=text)

    def _fold_lines(self, wide: bool) -> None:  # noqa: FBT001  the frame's signal
        for line in self._lines:
            line.set_wide(wide=wide)


class _FileLine(QWidget):
    """A kind of file, how it stands, and the button."""

    def __init__(self, theme: Theme, each: BringInRow) -> None:
        super().__init__()
        self._theme = theme
        words = self.tr("Välj fil")
        self.button = Button(theme, words, icon="open", name=f"{words}: {each.title}")
        self._who = panel(
            column(Label(theme, each.title, 18, weight=600), Label(theme, each.text, 16, tone="muted"), gap=0)
        )
        self._status = panel(
            row(
                (Tag(theme, each.status, "done" if each.done else "plain", "check" if each.done else "", wrap=True), 1),
                None,
            )
        )
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(0, 1)

    def set_wide(self, *, wide: bool) -> None:
        """Three columns, or under each other."""
        air = 0 if wide else FOCUS_MARGIN
        for place, part in enumerate((self._who, self._status, self.button)):
            self._grid.removeWidget(part)
            align = Qt.AlignmentFlag.AlignVCenter if wide else Qt.AlignmentFlag(0)  # aligned words would not wrap
            align = align if wide or part is not self.button else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(part, 0 if wide else place, place if wide else 0, align)
            if part is not self.button:
                part.setContentsMargins(air, 0, air, 0)
        self._status.setMinimumWidth(self._theme.px(280) if wide else 0)
        self._grid.setVerticalSpacing(0 if wide else 6)
        self._grid.setContentsMargins(20 - air, 2 if wide else 10, 20 - FOCUS_MARGIN, 2 if wide else 8)


def _headed(theme: Theme, icon: str, tone: str, title: str, more: str) -> QWidget:
    drawing = Icon(theme, icon, "error" if tone == "error" else "done" if tone == "done" else "accent", 28)
    words = column(Heading(theme, title, 2), Label(theme, more, 18), gap=2)
    return panel(row(drawing, (words, 1), gap=GAP))
