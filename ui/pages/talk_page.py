"""What the pages of one person's talk have in common: who it is with, how far one has come, and what is missing."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.controls import Card, ErrorSummary, Label, Progress
from ui.frame import ONE_LINE_FROM, PageFrame
from ui.layout import ROOM, TIGHT, panel, row
from ui.pages.look import Look

BAR: Final = 180
Missing: TypeAlias = tuple[str, QWidget]


class TalkPage(PageFrame):
    """A page of a talk. ``progress`` is (how far, of how many, in words); practice is said plainly in the header.

    ``first_focus`` is what gets the keyboard when the page is shown. A subclass where something may be missing says what in
    ``missing()``, in words and with the place of each; then ``main`` is silent and ``errors`` (put it where it belongs) is shown.
    """

    first_focus: QWidget

    def __init__(
        self,
        look: Look,
        where: str,
        *,
        sub: str = "",
        progress: tuple[int, int, str] | None = None,
        back: str | None = "",
        main: str | None = "",
        saved: str = "",
        saved_icon: str = "check",
        can_pause: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        parts: list[QWidget] = []
        if progress is not None:
            value, most, words = progress
            parts.append(Progress(value, most, words, width=BAR if look.practice or sub else 260))
        if look.practice:
            practice = Label(look.theme, self.tr("Övning: alla namn är påhittade"), 16, weight=500)
            parts.append(Card(row(practice, margins=(10, 3, 12, 4)), "soft"))
        self._beside = row(*parts, gap=ROOM)
        extra = panel(self._beside) if parts else None
        super().__init__(
            look.theme,
            where,
            sub=sub,
            extra=extra,
            back=back,
            main=main,
            saved=saved,
            saved_icon=saved_icon,
            can_pause=can_pause,
            parent=parent,
        )
        self.look = look
        self.errors = ErrorSummary(look.theme)
        self.errors.setObjectName("errors")
        self.errors.setParent(self)  # a page where nothing can be missing gives it no place
        if self.main_button is not None:
            self.first_focus = self.main_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the words of the header goes under each other where the header is narrow."""
        narrow = self._even_width(event.size().width()) < ONE_LINE_FROM
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(TIGHT if narrow else ROOM)
        super().resizeEvent(event)

    def missing(self) -> Sequence[Missing]:
        """What must be said before one can go on, and where; nothing unless a page says otherwise."""
        return ()

    def go_on(self) -> None:
        """Say ``main`` when nothing is missing; otherwise show what is, and move the keyboard there."""
        lacking = self.missing()
        for words, place in lacking:
            show: Callable[[str], None] | None = getattr(place, "show_error", None)
            if show is not None:
                show(words)
        self.errors.show_errors(lacking)
        if not lacking:
            super().go_on()
