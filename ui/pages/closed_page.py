"""What unlocking and first starting share: a page without *Pausa*, with the other language in its header."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls import Button, ErrorSummary, Tag, TextField, Wrap
from ui.frame import PageFrame
from ui.layout import inset
from ui.pages.look import Look
from ui.theme import Theme


class ClosedPage(PageFrame):
    """A page of the closed laptop. ``language`` is the button in the header, ``errors`` stands first in the body."""

    language_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        where: str,
        *,
        back: str | None = None,
        main: str = "",
        saved: str = "",
        with_language: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        parts = Wrap(gap=0)
        super().__init__(
            look.theme,
            where,
            extra=parts,
            back=back,
            main=main,
            saved=saved,
            saved_icon="lock",
            can_pause=False,
            parent=parent,
        )
        self.look = look
        self._main_words = main or self.tr("Fortsätt")
        self.first_focus: QWidget = self
        other = self.tr("English") if look.language == "sv" else self.tr("Svenska")
        self.language = Button(look.theme, other, kind="quiet", icon="globe")
        other_language: Literal["sv", "en"] = "en" if look.language == "sv" else "sv"
        self.language.clicked.connect(lambda: self.language_chosen.emit(other_language))
        if look.practice:
            parts.add(Tag(look.theme, self.tr("Övning: alla namn är påhittade"), "plain"))
        if with_language:
            parts.add(self.language)
        self.errors = ErrorSummary(look.theme)
        self.errors.setObjectName("errors")
        self.add(inset(self.errors))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  a setter, as Qt's are
        """Say that the key is being made, and take no second press meanwhile."""
        self.set_main(self.tr("Vänta lite") if busy else self._main_words, enabled=not busy)


class SecretField(TextField):
    """A passphrase, hidden until it is asked to be shown by ``show_button``."""

    def __init__(self, theme: Theme, label: str, hint: str = "") -> None:
        super().__init__(theme, label, hint=hint, secret=True)
        self.show_button = Button(theme, self.tr("Visa"), icon="eye", name=self.tr("Visa {what}").format(what=label))
        self._label = label
        self.show_button.clicked.connect(self._turn)

    def _turn(self) -> None:
        hidden = self.field.echoMode() == QLineEdit.EchoMode.Password
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        words = self.tr("Dölj") if hidden else self.tr("Visa")
        pattern = self.tr("Dölj {what}") if hidden else self.tr("Visa {what}")
        self.show_button.setText(words)
        self.show_button.set_icon("hidden" if hidden else "eye")
        self.show_button.setAccessibleName(pattern.format(what=self._label))
