"""The frame of every page: fixed header, body that scrolls only when it must, fixed footer."""

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.accessibility import announce
from ui.controls.buttons import Button
from ui.controls.choices import RadioCard
from ui.controls.labels import Heading, Label
from ui.focus import keep_in_sight, next_stop, stops_in
from ui.footer import Footer
from ui.layout import (
    COLUMN,
    FOCUS_MARGIN,
    GAP,
    HEADER,
    PAGE_EDGE,
    ROOM,
    TIGHT,
    Item,
    add,
    column,
    inset,
    row,
    show_when,
)
from ui.theme import Theme, dress

TWO_COLUMNS_FROM: Final = 1000
ONE_LINE_FROM: Final = 760
WORDS_FROM: Final = 480
NARROW_EDGE: Final = 20
ANY_WIDTH: Final = 16_777_215


class PageFrame(QWidget):
    """A page with header, body and footer, in the order the keyboard takes: Hjälp, Pausa, the body, Tillbaka, the main button.

    ::

        frame = PageFrame(theme, self.tr("Fråga 4 av 12"), extra=Progress(4, 12, ...), saved=self.tr("Dina svar sparas"))
        frame.title(self.tr("Det du kan"), self.tr("Svara i lugn och ro."))
        frame.add(group, None)                      # widgets, layouts, gaps in px, None = stretch
        frame.set_columns(left, right)              # or two columns, one below 1000 px
        frame.main.connect(self.confirm)

    Subclass it or hold one. ``back`` and ``main`` are the words of the two buttons: None leaves the button out, an empty text
    means *Tillbaka* and *Fortsätt*. ``main_kind="normal"`` draws an unfilled main button (home has its filled one in the list).
    Signals: ``back``, ``main``, ``help``, ``pause``, and ``reflowed(bool)``, True when two columns fit.
    ``set_saved`` shows and announces that something is saved; ``set_state`` shows a state in silence. The frame dresses itself in
    the theme's style sheet. Nothing in it has a fixed text height, and it can be as narrow as 320 px.
    """

    back = Signal()
    main = Signal()
    help = Signal()
    pause = Signal()
    reflowed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        where: str,
        *,
        sub: str = "",
        extra: QWidget | None = None,
        back: str | None = "",
        main: str | None = "",
        main_kind: Literal["primary", "normal"] = "primary",
        main_icon: str = "next",
        saved: str = "",
        saved_icon: str = "check",
        can_pause: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(where)
        self._columns: tuple[QBoxLayout, QWidget, int] | None = None
        self._wide: bool | None = None
        self._build_header(where, sub, extra, can_pause=can_pause)
        self._build_body()
        self.footer = Footer(
            theme,
            self.tr("Tillbaka") if back == "" else back,
            self.tr("Fortsätt") if main == "" else main,
            main_kind=main_kind,
            main_icon=main_icon,
        )
        self.footer.set_state(saved, saved_icon)
        self._assemble()
        self._connect()
        dress(self, theme)

    def add(self, *items: Item) -> None:
        """Put items under each other in the body; see ``ui.layout.Item``."""
        for item in items:
            add(self.content, item)

    def title(self, text: str, sub: str = "", *right: QWidget) -> Heading:
        """Put the page's heading, a line under it, and widgets at the right (legend, search) into the body."""
        heading = Heading(self.theme, text)
        words = [Label(self.theme, sub, 18, tone="muted")] if sub else []
        left = column(heading, *words, gap=2)
        if not right:
            self.content.addLayout(inset(left))
            return heading
        side = row(*right, None)
        line = row((left, 1), side, margins=(FOCUS_MARGIN, 0, 0, 0))
        self.content.addLayout(line)
        self.fold(line)
        return heading

    def fold(self, line: QBoxLayout) -> None:
        """Let a row of the body become a column below 1000 px; call it for every row that would not fit 320 px."""
        line.setDirection(_direction(self.is_wide))
        self.reflowed.connect(lambda wide: line.setDirection(_direction(wide)))

    def set_columns(self, left: QWidget | QLayout, right: QWidget | QLayout, left_width: int = 372) -> None:
        """Fill the body with two columns, the left ``left_width`` px wide at 100 %; one under the other below 1000 px."""
        holder = QWidget()
        holder.setLayout(column(left, None))
        columns = row(holder, (right, 1), gap=COLUMN - FOCUS_MARGIN)
        self.content.addLayout(columns, 1)
        self._columns = (columns, holder, left_width)
        self._wide = None
        self._reflow(self.width())

    def set_saved(self, text: str) -> None:
        """Show what is saved, with a check, and have a screen reader say it."""
        self.footer.set_state(text, "check")
        announce(self, text)

    def set_state(self, text: str, icon: str = "check") -> None:
        """Show in the middle of the footer what is saved or who sees it, in silence."""
        self.footer.set_state(text, icon)

    def set_main(self, text: str, *, enabled: bool = True) -> None:
        """Change the main button's words. Disable it only while work runs."""
        if self.main_button is not None:
            self.main_button.setText(text)
            self.main_button.setAccessibleName(text)
            self.main_button.setEnabled(enabled)
            self.main_button.updateGeometry()

    def go_on(self) -> None:
        """The main button was pressed: say ``main``. A page where something may be missing shows what, and says nothing."""
        self.main.emit()

    @property
    def main_button(self) -> Button | None:
        """The button at the right of the footer."""
        return self.footer.main_button

    @property
    def back_button(self) -> Button | None:
        """The button at the left of the footer."""
        return self.footer.back_button

    @property
    def is_wide(self) -> bool:
        """Whether two columns fit at this width and text size."""
        return self._wide is not False

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to now, in its order."""
        return stops_in((self._header, self._body, self.footer))

    def minimumSizeHint(self) -> QSize:
        """Small: what does not fit is reflowed or scrolled."""
        return QSize(320, 256)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reflow at 1000, 760 and 480 px."""
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a chosen answer means the main button."""
        focused = self.focusWidget()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(focused, RadioCard) and focused.isChecked() and self.main_button is not None:
            self.main_button.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802  Qt's own signature
        """Tab goes header, body, footer, however late the body was filled."""
        target = next_stop((self._header, self._body, self.footer), self.focusWidget(), forwards=next)
        if target is None:
            return super().focusNextPrevChild(next)
        target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        keep_in_sight(target)  # Qt scrolls only for steps inside the body, not for those into it
        return True

    def _build_header(self, where: str, sub: str, extra: QWidget | None, *, can_pause: bool) -> None:
        self._header = QFrame()
        self._header.setObjectName("header")
        self.where = Label(self.theme, where, 18, weight=600)
        self.sub = Label(self.theme, sub, 17, tone="muted")
        show_when(self.sub, bool(sub))
        parts: list[Item] = [self.where, self.sub, *([extra] if extra else [])]
        self._place_words = row(*parts, gap=ROOM)  # folds below 760 px
        if extra is not None:  # an alignment keeps its greatest width from narrowing the words above it
            self._place_words.setAlignment(extra, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.help_button = Button(self.theme, self.tr("Hjälp"), kind="quiet", icon="help")
        self.pause_button = Button(
            self.theme, self.tr("Pausa"), kind="quiet", icon="pause", describe=self.tr("Spara och pausa")
        )
        show_when(self.pause_button, can_pause)
        edge = PAGE_EDGE - FOCUS_MARGIN - 12  # the quiet button's own padding: its words end at the page edge
        outer = row(self._place_words, None, self.help_button, self.pause_button, margins=(PAGE_EDGE, 4, edge, 4))
        self._header_row = outer
        self._header.setLayout(outer)
        self._header.setMinimumHeight(HEADER)

    def _build_body(self) -> None:
        self._body = QScrollArea()
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("body")
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.content = QVBoxLayout(inner)
        self.content.setSpacing(GAP)
        self._body.setWidget(inner)

    def _assemble(self) -> None:
        outer = column(self._header, (self._body, 1), self.footer, gap=0)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(outer)
        self._reflow(1366)

    def _connect(self) -> None:
        self.help_button.clicked.connect(self.help)
        self.pause_button.clicked.connect(self.pause)
        self._shortcut("F1", self.help_button)
        if self.main_button is not None:
            self.main_button.clicked.connect(self.go_on)
        if self.back_button is not None:
            self.back_button.clicked.connect(self.back)
            self._shortcut("Alt+Left", self.back_button)

    def _shortcut(self, keys: str, button: QAbstractButton) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)

    def _even_width(self, width: int) -> int:
        """The width as it would be at 100 % text size."""
        return width * 100 // self.theme.scale

    def _reflow(self, width: int) -> None:
        even = self._even_width(width)
        one_line = even >= ONE_LINE_FROM
        self._place_words.setDirection(_direction(one_line))
        self._place_words.setSpacing(ROOM if one_line else 2)
        for button in (self.help_button, self.pause_button):
            button.set_icon_only(even < WORDS_FROM)
        self.footer.reflow(one_line=one_line, words_only=even < WORDS_FROM)
        edge = PAGE_EDGE if one_line else NARROW_EDGE
        margins = self._header_row.contentsMargins()
        margins.setLeft(edge)
        self._header_row.setContentsMargins(margins)
        self.content.setContentsMargins(edge - FOCUS_MARGIN, 16 if one_line else 12, edge - FOCUS_MARGIN, TIGHT)
        self._turn_columns(wide=even >= TWO_COLUMNS_FROM)

    def _turn_columns(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        if self._columns is not None:
            columns, holder, left_width = self._columns
            columns.setDirection(_direction(wide))
            columns.setSpacing(COLUMN - FOCUS_MARGIN if wide else GAP)
            fixed = self.theme.px(left_width)
            holder.setMinimumWidth(fixed if wide else 0)
            holder.setMaximumWidth(fixed if wide else ANY_WIDTH)
        self.reflowed.emit(wide)


def _direction(side_by_side: bool) -> QBoxLayout.Direction:  # noqa: FBT001  it is the answer to one question
    return QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
