"""The manager's people: who to talk with, where each one stands, and one button for what comes next."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.talk import Phase, Round
from desktop.workflow.insight import PersonRow, Shown, Staff
from ui.accessibility import announce
from ui.controls import Button, Card, Chip, ChipGroup, Heading, Icon, Label, NamedGroup, Rule, Tag, TextField, Wrap
from ui.frame import PageFrame
from ui.layout import GAP, ROOM, clear, column, inset, panel, row, show_when
from ui.pages.dates import locale
from ui.pages.look import Look
from ui.pages.people_words import day_said, is_to_do, matches, phase_name, urgency, when_words
from ui.pages.person_line import PersonLine

AT_A_TIME: Final = 30


class PeoplePage(PageFrame):
    """*Välj vem du ska prata med.* Builds 30 rows at a time, however many people there are; ``roles`` are names by role id.

    Signals: ``opened(str)`` a person's id, ``main`` to hand over, ``bring_in_wanted``, ``language_chosen(str)``. ``search`` is a
    `TextField`, ``chips`` are by `Shown` or `Phase` value, ``rows`` are the `PersonLine`s now built by person id, ``more`` shows
    more of them, ``bring_in`` and ``language`` stand in the header. ``first_action`` is the button of the first row.
    """

    opened = Signal(str)
    bring_in_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        staff: Staff,
        waiting: int,
        today: date,
        *,
        roles: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        self._beside = Wrap(gap=0)
        super().__init__(
            look.theme,
            "",
            sub=_workplace(staff),
            extra=self._beside,
            back=None,
            main=None if not staff.rows and not waiting else "",
            main_kind="normal",
            can_pause=False,
            parent=parent,
        )
        self.where.setText(self.tr("Mina medarbetare") if staff.manager else self.tr("Alla medarbetare"))
        self.setWindowTitle(self.where.text())
        self.set_main(self.tr("Lämna över"))
        self.set_state(self.tr("Allt är sparat"))
        if waiting:
            self.footer.set_note(self.tr("%n samtal väntar på att lämnas över", "", waiting), "inbox")
        self.look, self._staff, self._today, self._roles = look, staff, today, roles
        self._before_search = ""
        self._found: list[PersonRow] = []
        self.rows: dict[str, PersonLine] = {}
        self.chips: dict[str, Chip] = {}
        self._fill_header()
        self._make_search()
        if staff.rows:
            self._build_list()
        else:
            self._build_nobody()

    @property
    def first_action(self) -> Button:
        """What to press next; raises LookupError while no row is shown."""
        for line in self.rows.values():
            return line.action
        raise LookupError("no row is shown")

    def _fill_header(self) -> None:
        other = "English" if self.look.language == "sv" else "Svenska"  # each language in its own words
        self.bring_in = Button(self.theme, self.tr("Ta in filer"), kind="quiet", icon="open")
        self.language = Button(self.theme, other, kind="quiet", icon="globe")
        self.bring_in.clicked.connect(self.bring_in_wanted)
        self.language.clicked.connect(lambda: self.language_chosen.emit("en" if self.look.language == "sv" else "sv"))
        if self.look.practice:
            self._beside.add(Tag(self.theme, self.tr("Övning: alla namn är påhittade"), "plain"))
        self._beside.add(self.bring_in)
        self._beside.add(self.language)

    def _make_search(self) -> None:
        words = self.tr("Sök namn eller yrke")
        self.search = TextField(self.theme, words, placeholder=words, icon="search", show_label=False)
        self.search.setParent(self)  # a page without people gives it no place
        show_when(self.search, bool(self._staff.rows))
        self._fit(self.is_wide)
        self.reflowed.connect(self._fit)
        self.search.edited.connect(self._search)
        self.first_focus: QWidget = self.search

    def _fit(self, wide: bool) -> None:  # noqa: FBT001  the frame's signal
        self.search.setMinimumWidth(self.theme.px(280 if wide else 262))

    def _build_list(self) -> None:
        self.title(self.tr("Välj vem du ska prata med"), self._about(self._staff.round), self.search)
        self.content.setSpacing(6)
        self.add(self._make_chips())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 2, 0, 2)
        self.more = Button(self.theme, self.tr("Visa fler"), icon="down")
        self.more.clicked.connect(self._show_more)
        self._count = Label(self.theme, "", 17, tone="muted")
        self._under = panel(row(self.more, (self._count, 1), gap=GAP))
        self.add(inset(Card(self._list)), self._under, None)
        self._show(Shown.TO_DO if any(map(is_to_do, self._staff.rows)) else Shown.ALL)

    def _make_chips(self) -> NamedGroup:
        names: dict[str, str] = {Shown.TO_DO: self.tr("Att göra nu")}
        names |= {phase: phase_name(phase) for phase in Phase}
        names[Shown.ALL] = self.tr("Alla")
        self._one_of = ChipGroup(self)
        for group, words in names.items():
            count = self._number(sum(_belongs(told, group) for told in self._staff.rows))
            chip = Chip(self.theme, f"{words} ({count})")
            chip.clicked.connect(lambda _checked=False, which=group: self._choose(which))
            self._one_of.add(chip)
            self.chips[group] = chip
        return NamedGroup(column(Wrap(*self.chips.values())), self.tr("Visa"))

    def _build_nobody(self) -> None:
        self.title(self.tr("Här finns inga medarbetare än"))
        words = self.tr("Ta in en personallista, eller startfilen från utvecklingsenheten.")
        button = Button(self.theme, self.tr("Ta in filer"), kind="primary", icon="open")
        button.clicked.connect(self.bring_in_wanted)
        self.bring_in.hide()
        self.bring_in = button
        self.first_focus = button
        self.add(inset(Label(self.theme, words, 20)), row(button, None), None)

    def _about(self, round_: Round) -> str:
        """Which round it is, and until when."""
        name = round_.name.rstrip(".")
        prefix = self.tr("Omgång {name}")
        known = name.casefold().startswith(prefix.format(name="").strip().casefold())
        if self._today < round_.opens:
            words, day = self.tr("{round}. Öppnar {day}."), round_.opens
        elif self._today > round_.closes:
            words, day = self.tr("{round}. Stängde {day}."), round_.closes
        else:
            words, day = self.tr("{round}. Öppen till {day}."), round_.closes
        said = day_said(self.look, day, self._today)
        return words.format(round=name if known else prefix.format(name=name), day=said)

    def _choose(self, group: str) -> None:
        self._before_search = ""
        self._show(group)
        self._tell_found()

    def _search(self, text: str) -> None:
        """Look among everybody; an emptied field goes back to where one was."""
        if text.strip() and not self._before_search:
            self._before_search = self._chosen
            self._show(Shown.ALL)
        elif not text.strip() and self._before_search:
            group, self._before_search = self._before_search, ""
            self._show(group)
        else:
            self._render()
        self._tell_found()

    def _show(self, group: str) -> None:
        self._chosen = group
        self.chips[group].setChecked(True)
        self._render()

    def _tell_found(self) -> None:
        announce(self, self.tr("%n personer", "", len(self._found)))

    def _render(self) -> None:
        """Show those who are asked for, the first 30 of them."""
        wanted = self.search.text
        self._found = [
            told
            for told in self._staff.rows
            if _belongs(told, self._chosen) and matches(wanted, told.person.name, *self._held(told))
        ]
        if self._chosen == Shown.TO_DO:
            self._found.sort(key=urgency)
        clear(self._list)
        self.rows = {}
        self._build_more()
        if not self._found:
            nobody = self._nobody_found()
            self._list.addWidget(nobody)
            nobody.show()

    def _build_more(self) -> None:
        built = len(self.rows)
        for told in self._found[built : built + AT_A_TIME]:
            if self.rows:
                self._list.addWidget(Rule())
            line = self._line(told)
            self.rows[told.person.id] = line
            self._list.addWidget(line)
            line.show()  # at once, so that what is in it can have focus
            QWidget.setTabOrder(line.action, self.more)  # rows come late: the button for more stays after the last
        show_when(self._under, len(self.rows) < len(self._found))
        shown, of = self._number(len(self.rows)), self._number(len(self._found))
        self._count.setText(self.tr("{shown} av {of} visas").format(shown=shown, of=of))

    def _line(self, told: PersonRow) -> PersonLine:
        when = when_words(self.look, told, self._staff.round.closes, self._today)
        role = ", ".join(dict.fromkeys(self._role(post.role) for post in told.person.posts))
        line = PersonLine(self.theme, told, role, when, main=not self.rows and is_to_do(told))
        line.action.clicked.connect(lambda: self.opened.emit(told.person.id))
        return line

    def _show_more(self) -> None:
        before = len(self.rows)
        self._build_more()
        list(self.rows.values())[before].action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nobody_found(self) -> QWidget:
        if self.search.text.strip():
            title = self.tr("Ingen heter eller jobbar så")
            more = self.tr("Sök på en del av namnet, eller töm rutan.")
        else:
            title, more = self.tr("Ingen står här just nu"), self.tr("Tryck på Alla för att se alla medarbetare.")
        words = column(Heading(self.theme, title, 3), Label(self.theme, more, 17, tone="muted"), gap=2)
        line = row(Icon(self.theme, "people", "muted", 28), (words, 1), gap=ROOM, margins=(20, 18, 20, 18))
        return panel(line)

    def _held(self, told: PersonRow) -> list[str]:
        return [self._role(role) for role in told.person.held]

    def _role(self, role: str) -> str:
        return self._roles.get(role, role)

    def _number(self, count: int) -> str:
        return locale(self.look.language).toString(count)


def _belongs(told: PersonRow, group: str) -> bool:
    if group == Shown.TO_DO:
        return is_to_do(told)
    return group in {Shown.ALL, told.phase}


def _workplace(staff: Staff) -> str:
    """Where the manager's people work, when that can be said in a few words."""
    places = dict.fromkeys((told.person.posts[0].division, told.person.posts[0].unit) for told in staff.rows)
    if len(places) == 1:
        return ", ".join(part for part in next(iter(places)) if part)
    divisions = list(dict.fromkeys(division for division, _unit in places))
    return divisions[0] if len(divisions) == 1 else ""
