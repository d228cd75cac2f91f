"""Who works at this laptop: the manager whose people are shown."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.people import Person
from ui.controls import Button, Card, Label, Rule, TextField
from ui.frame import PageFrame
from ui.layout import FOCUS_MARGIN, clear, column, inset, panel
from ui.pages.look import Look
from ui.theme import Theme

AT_MOST: Final = 30


class WhoPage(PageFrame):
    """*Vem är du?* ``chosen(str)`` is the id of the manager. Shows 30 at a time; the search narrows them.

    For tests: ``search``, and ``buttons`` by id, each named *Det är jag, NAME*.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, managers: tuple[Person, ...], roles: Mapping[str, str], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look.theme,
            self.tr("Kompetenssamtal"),
            main=None,
            saved=self.tr("Du kan ändra det senare"),
            can_pause=False,
            parent=parent,
        )
        self.look, self._managers, self._roles = look, managers, roles
        self.buttons: dict[str, Button] = {}
        self.search = TextField(
            self.theme, self.tr("Sök namn"), placeholder=self.tr("Sök namn"), icon="search", show_label=False
        )
        self.search.setMinimumWidth(self.theme.px(280))
        self.search.edited.connect(lambda _text: self._render())
        self.first_focus: QWidget = self.search
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 2, 0, 2)
        self.title(self.tr("Vem är du?"), self.tr("Programmet visar dina medarbetare."), self.search)
        self.add(inset(Card(self._rows)), None)
        self._render()

    def _render(self) -> None:
        words = self.search.text.casefold().split()
        found = [p for p in self._managers if all(word in p.name.casefold() for word in words)]
        clear(self._rows)
        self.buttons = {}
        for person in found[:AT_MOST]:
            if self.buttons:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._line(person))
        rest = len(found) - AT_MOST
        if rest > 0:
            self._tell(self.tr("Och {count} till. Skriv en del av namnet för att hitta rätt.").format(count=rest))
        elif not found:
            self._tell(self.tr("Ingen chef heter så. Sök på en del av namnet, eller töm rutan."))

    def _line(self, person: Person) -> QWidget:
        words = self.tr("Det är jag")
        button = Button(self.theme, words, icon="next", icon_right=True, name=f"{words}, {person.name}")
        button.clicked.connect(lambda: self.chosen.emit(person.id))
        self.buttons[person.id] = button
        post = person.posts[0]
        about = ", ".join(part for part in (self._roles.get(post.role, ""), post.unit or post.division) if part)
        line = _Line(self.theme, person.name, about, button)
        line.show()
        return line

    def _tell(self, words: str) -> None:
        line = panel(column(Label(self.theme, words, 17, tone="muted"), margins=(20, 14, 20, 14)))
        self._rows.addWidget(line)
        line.show()


class _Line(QWidget):
    """A manager and the button."""

    def __init__(self, theme: Theme, name: str, about: str, button: Button) -> None:
        super().__init__()
        words = panel(column(Label(theme, name, 18, weight=600), Label(theme, about, 16, tone="muted"), gap=0))
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 2, 20 - FOCUS_MARGIN, 2)
        grid.addWidget(words, 0, 0)
        grid.addWidget(button, 0, 1)
        grid.setColumnStretch(0, 1)
