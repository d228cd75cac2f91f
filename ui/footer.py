"""The footer of a page: back at the left, what is saved in the middle, the main button at the right."""

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QSizePolicy, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Icon, Label
from ui.layout import FOCUS_MARGIN, FOOTER, PAGE_EDGE, panel, row, show_when
from ui.theme import Theme

MAIN_WIDTH: Final = 202


class Footer(QFrame):
    """Made by ``PageFrame``; ``back`` or ``main`` None leaves that button out, and without ``back`` the state stands at the left."""

    def __init__(
        self,
        theme: Theme,
        back: str | None,
        main: str | None,
        *,
        main_kind: Literal["primary", "normal"],
        main_icon: str,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("footer")
        self.setMinimumHeight(FOOTER)
        self.back_button = None if back is None else Button(theme, back, icon="back")
        self._icon = Icon(theme, "check", "muted", 20)
        self._words = Label(theme, "", 16, tone="muted")
        self._state = QWidget()
        self._note_icon = Icon(theme, "inbox", "muted", 20)
        self._note = Label(theme, "", 16, tone="muted")
        self._beside = panel(row(self._note_icon, self._note))
        left = () if back is None else (None,)
        self._line = row(*left, panel(row(self._icon, self._words)), self._beside, None, gap=4)
        self._state.setLayout(self._line)
        self.set_note("", "")
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.main_button = (
            None if main is None else Button(theme, main, kind=main_kind, icon=main_icon, icon_right=True)
        )
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(0)
        self._one_line: bool | None = None

    @property
    def state(self) -> str:
        """The words in the middle."""
        return self._words.text()

    def set_state(self, text: str, icon: str) -> None:
        """Show words with an icon before them; empty words show nothing."""
        self._words.setText(text)
        show_when(self._icon, bool(text and icon))
        if icon:
            self._icon.show_icon(icon, "muted", 20)
        show_when(self._state, bool(text) or bool(self._one_line))

    def set_note(self, text: str, icon: str) -> None:
        """Say one thing more beside the state; empty words say nothing."""
        self._note.setText(text)
        show_when(self._beside, bool(text))
        if icon:
            self._note_icon.show_icon(icon, "muted", 20)

    @property
    def note(self) -> str:
        """The words beside the state."""
        return self._note.text()

    def reflow(self, *, one_line: bool, words_only: bool) -> None:
        """Put the state beside the buttons or on a line above them; narrow buttons lose their icon or spare width."""
        edge = (PAGE_EDGE if one_line else 20) - FOCUS_MARGIN
        self._grid.setContentsMargins(edge, 6, edge, 6)
        if self.back_button is not None:
            self.back_button.set_icon("" if words_only else "back")
        if self.main_button is not None:
            self.main_button.setMinimumWidth(0 if words_only else self._theme.px(MAIN_WIDTH))
        under = QBoxLayout.Direction.TopToBottom
        self._line.setDirection(under if words_only else QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(4 if words_only else 16)
        if one_line != self._one_line:
            self._one_line = one_line
            self._place(one_line=one_line)

    def _place(self, *, one_line: bool) -> None:
        for widget in (self.back_button, self._state, self.main_button):
            if widget is not None:
                self._grid.removeWidget(widget)
        buttons = 0 if one_line else 1
        if self.back_button is not None:
            self._grid.addWidget(self.back_button, buttons, 0, Qt.AlignmentFlag.AlignLeft)
        if one_line:
            self._grid.addWidget(self._state, 0, 1)
        else:
            self._grid.addWidget(self._state, 0, 0, 1, 3)
        if self.main_button is not None:
            self._grid.addWidget(self.main_button, buttons, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(1, 1)
        show_when(self._state, bool(self.state) or one_line)
