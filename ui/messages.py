"""The one road to the user besides the pages: boxes inside the window that inform, ask, tell what failed, and help."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.controls import Heading, Label
from ui.help_texts import help_text
from ui.layout import column, panel
from ui.overlay import Choice, Overlay
from ui.theme import LIGHT, Theme
from ui.window import MainWindow

translate = QCoreApplication.translate


class Messages:
    """Boxes over the pages of one window, in the theme of the page in front.

    ``current`` is the box on top, or None: its ``buttons`` can be pressed, Esc is the last of them.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._open: list[Overlay] = []

    @property
    def current(self) -> Overlay | None:
        """The box on top."""
        return self._open[-1] if self._open else None

    def inform(self, title: str, text: str) -> None:
        """Tell something, with *Stäng* under it."""
        self._show(title, (text,), (Choice(translate("Messages", "Stäng"), main=True),))

    def fail(self, title: str, text: str, what_to_do: str = "") -> None:
        """Tell what did not work and what to do."""
        self._show(title, (text, what_to_do), (Choice(translate("Messages", "Stäng"), main=True),), icon="alert")

    def ask(self, title: str, text: str, yes: str, no: str, done: Callable[[], None]) -> None:
        """Ask; ``done`` is called for ``yes`` only. Esc is ``no``, which has focus at first."""
        self._show(title, (text,), (Choice(yes, done, main=True), Choice(no)))

    def ask_to_leave(self, leave: Callable[[], None]) -> None:
        """*Vill du avsluta?* Nothing is lost either way."""
        self.ask(
            translate("Messages", "Vill du avsluta?"),
            translate("Messages", "Dina svar är sparade. Du kan fortsätta en annan gång."),
            translate("Messages", "Avsluta"),
            translate("Messages", "Stanna kvar"),
            leave,
        )

    def help(self, page: str) -> None:
        """Help about a page, by the page's name."""
        about, theme = help_text(page), self._theme
        parts = (
            (translate("Messages", "Vad betyder frågan?") if about.is_question else translate("Messages", "Vad är det här?"), about.meaning),
            (translate("Messages", "Vad gör knapparna?"), about.buttons),
        )  # fmt: skip
        sections = [panel(column(Heading(theme, title, 3), Label(theme, words, 18), gap=2)) for title, words in parts]
        more = translate("Messages", "Behöver du mer hjälp? Fråga den som har hand om datorn.")
        self._show(
            translate("Messages", "Hjälp"),
            (*sections, more),
            (Choice(translate("Messages", "Stäng"), main=True),),
            icon="help",
        )

    @property
    def _theme(self) -> Theme:
        page = self._window.page
        return page.theme if page is not None else LIGHT

    def _show(
        self, title: str, paragraphs: tuple[str | QWidget, ...], choices: tuple[Choice, ...], icon: str = ""
    ) -> None:
        overlay = Overlay(self._window, self._theme, title, paragraphs, choices, icon=icon)
        self._open.append(overlay)
        overlay.closed.connect(lambda: self._open.remove(overlay))
