"""The manager's people: who to talk with, where each one stands, and one button for what comes next."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.talk import Phase
from desktop.workflow.insight import PersonRow, Staff
from ui.accessibility import announce
from ui.controls import Button, Card, Chip, Heading, Icon, Label, NamedGroup, Rule, Tag, TextField, Wrap
from ui.frame import ONE_LINE_FROM, PageFrame
from ui.layout import ROOM, clear, column, inset, panel, row
from ui.pages.dates import day_words
from ui.pages.look import Look
from ui.pages.people_words import PHASES, is_to_do, phase_name, urgency, when_words
from ui.pages.person_line import PersonLine

AT_A_TIME: Final = 30
TO_DO: Final = "to_do"
ALL: Final = "all"


class PeoplePage(PageFrame):
    """*Välj vem du ska prata med.* Builds 30 rows at a time, however many people there are.

    Signals: ``opened(str)`` a person's id, ``hand_over_wanted``, ``bring_in_wanted``, ``language_chosen(str)``. For tests: ``search``
    (a `TextField`), ``chips`` by name (``to_do``, a phase's value, ``all``), ``lines`` the `PersonLine`s now built, ``more`` the
    button *Visa fler* or None, ``bring_in`` and ``language`` in the header. ``roles`` gives role ids their names.
    """

    opened = Signal(str)
    hand_over_wanted = Signal()
    bring_in_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        staff: Staff,
        waiting: int,
        today: date,
        *,
        roles: Mapping[str, str] = MappingProxyType({}),
        parent: QWidget | None = None,
    ) -> None:
        self._header_parts = Wrap(gap=0)
        super().__init__(
            look.theme,
            self.tr("Mina medarbetare") if staff.manager else self.tr("Alla medarbetare"),
            sub=_place_of(staff),
            extra=self._header_parts,
            back=None,
            main=self.tr("Lämna över"),
            main_kind="normal",
            saved=self.tr("Allt är sparat"),
            parent=parent,
        )
        self.look, self._staff, self._today, self._roles = look, staff, today, roles
        self._chosen, self._built = TO_DO, 0
        self._found: tuple[PersonRow, ...] = ()
        self.lines: list[PersonLine] = []
        self.more: Button | None = None
        self._build_head()
        self.footer.set_note(_waiting_words(self, waiting), "inbox")
        self.main.connect(self.hand_over_wanted)
        self.first_focus: QWidget = self.bring_in
        if staff.rows:
            self._build_list()
        else:
            self._build_nobody()
        self.reflowed.connect(self._fold_lines)

    def _build_head(self) -> None:
        theme = self.theme
        other = self.tr("English") if self.look.language == "sv" else self.tr("Svenska")
        self.bring_in = Button(theme, self.tr("Ta in filer"), kind="quiet", icon="open")
        self.language = Button(theme, other, kind="quiet", icon="globe")
        self.bring_in.clicked.connect(self.bring_in_wanted)
        self.language.clicked.connect(lambda: self.language_chosen.emit("en" if self.look.language == "sv" else "sv"))
        if self.look.practice:
            self._header_parts.add(Tag(theme, self.tr("Övning: alla namn är påhittade"), "plain"))
        for button in (self.bring_in, self.language):
            self._header_parts.add(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the header is narrow its buttons are pictures; their names stay."""
        narrow = self._even_width(event.size().width()) < ONE_LINE_FROM
        for button in (self.bring_in, self.language):
            button.set_icon_only(narrow)
        super().resizeEvent(event)

    def _build_list(self) -> None:
        theme = self.theme
        self.search = TextField(
            theme,
            self.tr("Sök namn eller yrke"),
            placeholder=self.tr("Sök namn eller yrke"),
            icon="search",
            show_label=False,
        )
        self.search.setMinimumWidth(theme.px(280))
        self.search.edited.connect(self._search)
        self.first_focus = self.search
        open_until = self.tr("Omgång {name}. Öppen till {day}.").format(
            name=self._staff.round.name, day=day_words(self.look.language, self._staff.round.closes)
        )
        self.title(self.tr("Välj vem du ska prata med"), open_until, self.search)
        self.add(self._build_chips())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 2, 0, 2)
        self._card = Card(self._rows)
        self._under = QVBoxLayout()
        self._under.setContentsMargins(0, 0, 0, 0)
        self.add(inset(self._card), self._under, None)
        if not any(is_to_do(each, self._today) for each in self._staff.rows):
            self._chosen = ALL
            self.chips[ALL].setChecked(True)
        self._render()

    def _build_chips(self) -> NamedGroup:
        rows = self._staff.rows
        counts = {
            TO_DO: (self.tr("Att göra nu"), sum(is_to_do(each, self._today) for each in rows)),
            **{phase.value: (phase_name(phase), sum(each.phase is phase for each in rows)) for phase in PHASES},
            ALL: (self.tr("Alla"), len(rows)),
        }
        group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        for name, (words, count) in counts.items():
            chip = Chip(self.theme, f"{words} ({count})", on=name == self._chosen)
            group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, which=name: self._filter(which))
            self.chips[name] = chip
        return NamedGroup(row((Wrap(*self.chips.values()), 1)), self.tr("Visa"))

    def _build_nobody(self) -> None:
        self.title(self.tr("Här finns inga medarbetare än"))
        words = self.tr("Ta in en personallista, eller startfilen från utvecklingsenheten.")
        button = Button(self.theme, self.tr("Ta in filer"), kind="primary", icon="open")
        button.clicked.connect(self.bring_in_wanted)
        self.first_focus = button
        self.add(inset(Label(self.theme, words, 20)), row(button, None), None)

    def _filter(self, which: str) -> None:
        self._chosen = which
        self._render()
        self._tell_found()

    def _search(self, _text: str) -> None:
        self._render()
        self._tell_found()

    def _tell_found(self) -> None:
        announce(self, self.tr("Antal som visas: {count}").format(count=len(self._found)))

    def _render(self) -> None:
        """Show those who are asked for, the first 30 of them; search looks among everybody."""
        self._found = self._wanted()
        clear(self._rows)
        self.lines, self._built = [], 0
        if self._found:
            self._build_more()
        else:
            self._rows.addWidget(self._build_none())
            self._show_more_button()

    def _wanted(self) -> tuple[PersonRow, ...]:
        words = self.search.text.casefold().split()
        if words:
            return tuple(each for each in self._staff.rows if _matches(each, self._role(each), words))
        if self._chosen == TO_DO:
            return tuple(sorted((r for r in self._staff.rows if is_to_do(r, self._today)), key=urgency))
        if self._chosen == ALL:
            return self._staff.rows
        return tuple(each for each in self._staff.rows if each.phase is Phase(self._chosen))

    def _build_more(self) -> None:
        closes = self._staff.round.closes
        for each in self._found[self._built : self._built + AT_A_TIME]:
            if self.lines:
                self._rows.addWidget(Rule())
            when = when_words(self.look, each, closes, self._today)
            line = PersonLine(
                self.theme, each, self._role(each), when, main=not self.lines and is_to_do(each, self._today)
            )
            line.set_wide(wide=self.is_wide)
            line.button.clicked.connect(lambda _checked=False, who=each.person.id: self.opened.emit(who))
            self.lines.append(line)
            self._rows.addWidget(line)
            line.show()
        self._built = len(self.lines)
        self._show_more_button()

    def _show_more_button(self) -> None:
        clear(self._under)
        self.more = None
        left = len(self._found) - self._built
        if left:
            words = self.tr("Visa {next} till av {left}").format(next=min(AT_A_TIME, left), left=left)
            self.more = Button(self.theme, words, icon="down", parent=self)
            self.more.clicked.connect(self._show_more)
            self._under.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
            self.more.show()

    def _show_more(self) -> None:
        before = self._built
        self._build_more()
        self.lines[before].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_none(self) -> QWidget:
        theme = self.theme
        if self.search.text.strip():
            title = self.tr("Ingen heter eller jobbar så")
            more = self.tr("Sök på en del av namnet, eller töm rutan.")
        else:
            title, more = self.tr("Ingen står här just nu"), self.tr("Tryck på Alla för att se alla medarbetare.")
        words = column(Heading(theme, title, 3), Label(theme, more, 17, tone="muted"), gap=2)
        nobody = panel(row(Icon(theme, "people", "muted", 28), (words, 1), gap=ROOM, margins=(20, 18, 20, 18)))
        nobody.show()
        return nobody

    def _role(self, each: PersonRow) -> str:
        post = each.person.posts[0]
        return self._roles.get(post.role, "") or post.unit

    def _fold_lines(self, wide: bool) -> None:  # noqa: FBT001  the frame's signal
        for line in self.lines:
            line.set_wide(wide=wide)


def _matches(each: PersonRow, role: str, words: list[str]) -> bool:
    looked_in = f"{each.person.name} {role}".casefold()
    return all(word in looked_in for word in words)


def _place_of(staff: Staff) -> str:
    """Where the manager's people work, when that can be said in a few words."""
    places = dict.fromkeys((each.person.posts[0].division, each.person.posts[0].unit) for each in staff.rows)
    if len(places) == 1:
        return ", ".join(part for part in next(iter(places)) if part)
    divisions = dict.fromkeys(division for division, _ in places)
    return next(iter(divisions)) if len(divisions) == 1 else ""


def _waiting_words(page: PeoplePage, waiting: int) -> str:
    if not waiting:
        return page.tr("Inget väntar på att lämnas över")
    if waiting == 1:
        return page.tr("Ett samtal väntar på att lämnas över")
    return page.tr("{count} samtal väntar på att lämnas över").format(count=waiting)
