"""Who sees the answers, said before the first question, and the whole table for those who ask."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.audience import TABLE, Recipient, Rule
from desktop.workflow.talks import Sitting
from ui.controls import Button, Card, Label
from ui.controls import Rule as Line
from ui.layout import GAP, ROOM, WIDE, column, inset, row, show_when
from ui.pages.look import Look
from ui.pages.points import pictured
from ui.pages.talk_page import TalkPage

WHO: Final = (Recipient.EMPLOYEE, Recipient.OWN_MANAGER, Recipient.CENTRE)


class AudiencePage(TalkPage):
    """*Dina svar är dina.* ``main`` says that it is understood.

    ``who_sees`` and ``may_skip`` are buttons that show and hide ``table`` and ``skipping``. The table is the domain's own, in words.
    """

    def __init__(self, look: Look, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=self.tr("Steg 1 av 4: Svara själv"),
            main=self.tr("Jag har förstått"),
            saved=self.tr("Inget skickas via nätet"),
            saved_icon="lock",
            parent=parent,
        )
        theme = self.theme
        self.who_sees = Button(theme, self.tr("Vem ser vad?"), icon="down")
        self.may_skip = Button(theme, self.tr("Jag vill inte svara på något"), icon="down")
        self.table = self._build_table()
        skip = self.tr("Du får hoppa över varje fråga. Välj då Jag vill inte svara.")
        self.skipping = Card(column(Label(theme, skip, 18)), "soft")
        self.title(self.tr("Dina svar är dina"))
        buttons = row(self.who_sees, self.may_skip, None, gap=0)
        self.add(inset(self._build_words()), buttons, inset(self.skipping), inset(self.table), None)
        self.fold(buttons)
        for button, shown in ((self.who_sees, self.table), (self.may_skip, self.skipping)):
            shown.hide()
            button.setAccessibleDescription(self.tr("Stängd"))
            button.clicked.connect(lambda _checked=False, b=button, s=shown: self._turn(b, s))

    def _turn(self, button: Button, shown: QWidget) -> None:
        is_open = shown.isHidden()
        show_when(shown, is_open)
        button.set_icon("up" if is_open else "down")
        button.setAccessibleDescription(self.tr("Öppen") if is_open else self.tr("Stängd"))

    def _build_words(self) -> Card:
        theme = self.theme
        centre = self.tr(
            "När samtalet är klart går nivåerna till utvecklingsenheten, utan det ni har skrivit med egna ord. "
            "Där räknas de ihop med andras."
        )
        lines = (
            pictured(theme, "eye", self.tr("Din chef ser dina svar först när du visar dem.")),
            pictured(theme, "lock", self.tr("Svaren sparas låsta på den här datorn.")),
            pictured(theme, "people", centre),
        )
        return Card(column(*lines, gap=ROOM, margins=(WIDE, 20, WIDE, 20)))

    def _build_table(self) -> Card:
        body = column(gap=GAP, margins=(WIDE, ROOM, WIDE, ROOM))
        for number, ((kind, field), what) in enumerate(self._rows().items()):
            if number:
                body.addWidget(Line())
            rules = dict(zip(Recipient, TABLE[kind, field], strict=True))
            body.addLayout(self._build_row(what, rules))
        return Card(body, name=self.tr("Vem ser vad?"))

    def _build_row(self, what: str, rules: Mapping[Recipient, Rule]) -> QHBoxLayout:
        names = {
            Recipient.EMPLOYEE: self.tr("Du"),
            Recipient.OWN_MANAGER: self.tr("Din chef"),
            Recipient.CENTRE: self.tr("Utvecklingsenheten"),
        }
        cells = [Label(self.theme, f"{names[who]}: {self._when(who, rules[who])}", 17) for who in WHO]
        line = row(
            (Label(self.theme, what, 17, weight=600), 3), *((cell, n) for cell, n in zip(cells, (2, 3, 4), strict=True))
        )
        line.setSpacing(ROOM)
        self.fold(line)
        return line

    def _rows(self) -> Mapping[tuple[str, str], str]:
        return {
            ("rating", "self"): self.tr("Dina svar"),
            ("rating", "motivation"): self.tr("Hur gärna du vill utvecklas"),
            ("rating", "manager"): self.tr("Din chefs bild"),
            ("rating", "agreed"): self.tr("Nivån ni är överens om"),
            ("rating", "agreed_words"): self.tr("Det ni skriver med egna ord"),
            ("plan_item", "what"): self.tr("Stegen i planen"),
            ("plan_item", "sign"): self.tr("Hur ni märker att det är klart"),
        }

    def _when(self, who: Recipient, rule: Rule) -> str:
        if who is Recipient.CENTRE and rule is Rule.ALWAYS:
            return self.tr("när det lämnas över")
        return {
            Rule.ALWAYS: self.tr("alltid"),
            Rule.NEVER: self.tr("aldrig"),
            Rule.CONFIRMED: self.tr("när du har visat svaren"),
            Rule.SHOWN: self.tr("om du visar det"),
            Rule.OWN_SESSION: self.tr("medan du svarar"),
            Rule.REVEALED: self.tr("när ni jämför"),
        }[rule]
