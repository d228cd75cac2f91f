"""Who works at this laptop: the manager whose people are shown."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import Person
from ui.accessibility import announce
from ui.controls import Button, Card, Heading, Icon, Label, Rule, TextField, Tip
from ui.layout import FOCUS_MARGIN, GAP, ROOM, SNUG, clear, column, inset, panel, row, show_when
from ui.pages.look import Look
from ui.pages.people_words import matches
from ui.pages.talk_page import TalkPage
from ui.theme import Theme

AT_A_TIME: Final = 30
ONE_LINE_FROM: Final = 420
EDGE: Final = 20 - FOCUS_MARGIN  # the words are moved in, to line up with the body of the button


class WhoPage(TalkPage):
    """*Vem är du?* ``chosen(str)`` tells the id of the manager who pressed their own name.

    ``search`` narrows the list by name, role and workplace. ``choices`` are the buttons now shown, by person id (*Det är jag,
    NAME*); ``more`` shows 30 more.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, managers: tuple[Person, ...], roles: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", main=None, can_pause=False, parent=parent)
        self.where.setText(self.tr("Kom igång"))
        self.setWindowTitle(self.where.text())
        self._managers, self._roles = managers, roles
        self._found: list[Person] = []
        self.choices: dict[str, Button] = {}
        words = self.tr("Sök ditt namn")
        self.search = TextField(self.theme, words, placeholder=words, icon="search", show_label=False)
        self.search.edited.connect(self._narrow)
        left = column(
            Heading(self.theme, self.tr("Vem är du?")),
            Label(self.theme, self.tr("Tryck på ditt namn. Då ser du dina medarbetare."), 20),
            6,
            Tip(self.theme, self.tr("Du väljer bara en gång. Blir det fel kan du ändra det under Ta in filer.")),
            gap=SNUG,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 2, 0, 2)
        self.more = Button(self.theme, self.tr("Visa fler"), icon="down")
        self.more.clicked.connect(self._show_more)
        self._count = Label(self.theme, "", 17, tone="muted")
        self._under = panel(row(self.more, (self._count, 1), gap=GAP))
        listed = column(self.search, inset(Card(self._list)), self._under, None, gap=6)
        self.set_columns(panel(inset(left)), panel(listed))
        self.first_focus = self.search
        self._render()

    def _narrow(self) -> None:
        self._render()
        announce(self, self.tr("%n personer", "", len(self._found)))

    def _show_more(self) -> None:
        before = len(self.choices)
        self._build_more()
        list(self.choices.values())[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        self._found = [who for who in self._managers if matches(self.search.text, who.name, self._about(who))]
        clear(self._list)
        self.choices = {}
        self._build_more()
        if not self._found:
            self._put(self._nobody())

    def _build_more(self) -> None:
        built = len(self.choices)
        for person in self._found[built : built + AT_A_TIME]:
            if self.choices:
                self._put(Rule())
            words = self.tr("Det är jag")
            button = Button(self.theme, words, icon="next", icon_right=True, name=f"{words}, {person.name}")
            button.clicked.connect(lambda _checked=False, who=person.id: self.chosen.emit(who))
            self.choices[person.id] = button
            self._put(_Line(self.theme, person.name, self._about(person), button))
        show_when(self._under, len(self.choices) < len(self._found))
        counts = {"shown": len(self.choices), "of": len(self._found)}
        self._count.setText(self.tr("{shown} av {of} visas").format(**counts))

    def _put(self, widget: QWidget) -> None:
        self._list.addWidget(widget)
        widget.show()  # at once, so that what is in it can have focus

    def _nobody(self) -> QWidget:
        title = Heading(self.theme, self.tr("Ingen chef heter så"), 3)
        more = self.tr(
            "Sök på en del av namnet, eller töm rutan. Saknas du? Gå tillbaka och ta in en ny personallista."
        )
        words = column(title, Label(self.theme, more, 17, tone="muted"), gap=2)
        line = row(Icon(self.theme, "people", "muted", 28), (words, 1), gap=ROOM, margins=(20, 18, 20, 18))
        return panel(line)

    def _about(self, person: Person) -> str:
        post = person.posts[0]
        parts = (self._roles.get(post.role, post.role), post.unit or post.division)
        return ", ".join(part for part in parts if part)


class _Line(QWidget):
    """A manager and the button; under each other where there is little room."""

    def __init__(self, theme: Theme, name: str, about: str, button: Button) -> None:
        super().__init__()
        self._theme, self._button = theme, button
        who = panel(inset(column(Label(theme, name, 18, weight=600), Label(theme, about, 16, tone="muted"), gap=0)))
        self._line = row((who, 1), button)
        self._line.setAlignment(who, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or under each other."""
        wide = event.size().width() >= self._theme.px(ONE_LINE_FROM)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._line.setAlignment(self._button, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft)
        air = 2 if wide else 8
        self._line.setContentsMargins(EDGE, air, EDGE, air)
        super().resizeEvent(event)
