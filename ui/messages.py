"""The one road to the user: what is told, asked and explained lies over the page, never in a window of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.help_texts import help_text
from ui.overlay import AlertOverlay, Message, Overlay
from ui.window import MainWindow, system_theme


class Messages(QObject):
    """Tells, asks and helps over the page in front, one thing at a time; what is said meanwhile waits for its turn.

    ``overlay`` is what lies over the page now, or None. The page is switched off while it does. Focus goes back to where it was;
    a new page takes the overlay away with the safe answer unspoken.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Message] = []
        self._before: QWidget | None = None
        self.overlay: Overlay | None = None
        window.page_changed.connect(self._leave)

    @property
    def said(self) -> tuple[Message, ...]:
        """What lies over the page and what waits behind it."""
        return (*((self.overlay.message,) if self.overlay else ()), *self._waiting)

    def inform(self, title: str, text: str, done: Callable[[], None] | None = None) -> None:
        """Tell something that needs no answer; ``done`` when it has been read."""
        message = Message("inform", title, (("", text),), self.tr("Stäng"))
        self.say(message if done is None else Message(message.kind, title, message.parts, message.no, on_no=done))

    def fail(self, title: str, text: str) -> None:
        """Tell what went wrong and what to do; a screen reader says it at once."""
        self.say(Message("fail", title, (("", text),), self.tr("Stäng")))

    def ask(self, title: str, text: str, yes: str, no: str, done: Callable[[], None]) -> None:
        """Ask before something is done; ``no`` changes nothing, has focus and is what Esc means."""
        self.say(Message("ask", title, (("", text),), no, yes, on_yes=done))

    def help(self, page_name: str) -> None:
        """Explain the page of that name."""
        about = help_text(page_name)
        parts = (
            (self.tr("Vad betyder frågan?") if about.is_question else self.tr("Vad betyder sidan?"), about.meaning),
            (self.tr("Vad gör knapparna?"), about.buttons),
            ("", self.tr("Fråga den som har hand om datorn om du kör fast.")),
        )
        self.say(Message("help", self.tr("Hjälp"), parts, self.tr("Stäng")))

    def say(self, message: Message) -> None:
        """Show a message, at once or after those before it. A message that is told already is not told twice."""
        if message in self.said:
            return
        self._waiting.append(message)
        self._show_next()

    def _show_next(self) -> None:
        if self.overlay is not None or not self._waiting:
            return
        message = self._waiting.pop(0)
        page = self._window.page
        theme = page.theme if page is not None else system_theme()
        kind = AlertOverlay if message.kind == "fail" else Overlay
        overlay = kind(theme, message, self._window)
        overlay.answered.connect(self._answer)
        self._before = self._before or self._window.focusWidget()
        self.overlay = overlay
        overlay.appear()
        if page is not None:
            page.setEnabled(False)  # keys, clicks and focus asked for late go nowhere

    def _answer(self, yes: bool) -> None:  # noqa: FBT001  Qt's signal
        overlay = self.overlay
        if overlay is None:
            return
        message = overlay.message
        page = self._window.page
        if page is not None:
            page.setEnabled(True)
        before, self._before = self._before, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._take_away(overlay)
        (message.on_yes if yes else message.on_no)()
        self._show_next()

    def _leave(self) -> None:
        """Another page is in front: what lay over the one before goes with it."""
        self._before = None
        if self.overlay is not None:
            self._take_away(self.overlay)
        self._show_next()

    def _take_away(self, overlay: Overlay) -> None:
        self.overlay = None
        overlay.hide()
        overlay.deleteLater()
