"""When the answers are to be ready: the first round of a laptop without a centre."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls import ErrorSummary, Label, TextField
from ui.controls.dates import DateField
from ui.frame import PageFrame
from ui.layout import GAP, column, inset, panel, row
from ui.pages.dates import locale
from ui.pages.look import Look

LENGTH: Final = timedelta(days=60)


class RoundPage(PageFrame):
    """*När ska svaren vara klara?* ``round_wanted(str, date, date)``: name, first and last day.

    For tests: ``name`` (a `TextField`), ``opens`` and ``closes`` (`DateField`), ``errors``.
    """

    round_wanted = Signal(str, object, object)

    def __init__(self, look: Look, today: date, *, parent: QWidget | None = None) -> None:
        super().__init__(
            look.theme,
            self.tr("Kompetenssamtal"),
            saved=self.tr("Du kan ändra dagarna senare"),
            can_pause=False,
            parent=parent,
        )
        theme = self.theme
        self.errors = ErrorSummary(theme)
        self.errors.setObjectName("errors")
        self.name = TextField(theme, self.tr("Vad ska omgången heta?"), hint=self.tr("Till exempel Våren 2027."))
        self.name.setMaximumWidth(theme.px(520))
        self.name.field.setMaxLength(60)
        least = today.replace(month=1, day=1)
        self.opens = DateField(theme, self.tr("Första dagen att svara"), today, least, locale(look.language))
        self.closes = DateField(theme, self.tr("Sista dagen att svara"), today + LENGTH, least, locale(look.language))
        self.first_focus: QWidget = self.name
        self.add(inset(self.errors))
        self.title(
            self.tr("När ska svaren vara klara?"), self.tr("Det kallas en omgång. Alla samtal hör till en omgång.")
        )
        days = row(
            *(panel(column(inset(Label(theme, words, 18, weight=500)), field, gap=2)) for words, field in self._days()),
            None,
            gap=GAP,
        )
        self.fold(days)
        self.add(self.name, days, None)

    def go_on(self) -> None:
        """Say the round; what is missing or turned round is told of first."""
        lacking: list[tuple[str, QWidget]] = []
        name = " ".join(self.name.text.split())
        self.name.show_error("" if name else self.tr("Ge omgången ett namn."))
        if not name:
            lacking.append((self.name.error, self.name))
        if self.closes.value < self.opens.value:
            lacking.append((self.tr("Sista dagen ska vara efter den första."), self.closes))
        self.errors.show_errors(lacking)
        if not lacking:
            self.round_wanted.emit(name, self.opens.value, self.closes.value)
            self.main.emit()

    def _days(self) -> tuple[tuple[str, DateField], ...]:
        return (self.tr("Första dagen att svara"), self.opens), (self.tr("Sista dagen att svara"), self.closes)
