"""Where a talk begins: how it goes, and the computer handed over by name."""

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.workflow.talks import Sitting
from ui.controls import Card, Heading, Label, Rule, Tip
from ui.layout import GAP, ROOM, WIDE, column, inset, panel
from ui.pages.look import Look
from ui.pages.points import numbered
from ui.pages.talk_page import TalkPage

LEFT: Final = 572


class StartPage(TalkPage):
    """*Det du kan, och det du vill lära dig.* ``main`` begins, or goes on where the talk was left."""

    def __init__(self, look: Look, sitting: Sitting, manager_name: str, parent: QWidget | None = None) -> None:
        begun = bool(sitting.ratings)
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=self.tr("Steg 1 av 4: Svara själv"),
            main=self.tr("Fortsätt där du slutade") if begun else self.tr("Börja"),
            saved=self.tr("Inget skickas via nätet"),
            saved_icon="lock",
            parent=parent,
        )
        said = len(sitting.competences) - len(sitting.unanswered)
        self.set_columns(
            self._build_left(sitting.person.name.split()[0], manager_name),
            self._build_steps(len(sitting.competences), said if begun else None),
            LEFT,
        )

    def _build_left(self, name: str, manager: str) -> QWidget:
        theme = self.theme
        lead = self.tr("Svara i lugn och ro. Sedan pratar du och {manager} om det.").format(manager=manager)
        hand_over = self.tr("Lämna över datorn till {name}.").format(name=name)
        return panel(
            inset(
                column(
                    Heading(theme, self.tr("Det du kan, och det du vill lära dig")),
                    Label(theme, lead, 20),
                    GAP,
                    Tip(theme, hand_over, "laptop"),
                    None,
                    gap=GAP,
                )
            )
        )

    def _build_steps(self, questions: int, said: int | None) -> QWidget:
        theme = self.theme
        steps = (
            self.tr("Du svarar på {count} frågor.").format(count=questions),
            self.tr("Ni jämför tillsammans."),
            self.tr("Ni gör en plan."),
        )
        time = self.tr("Det tar ungefär 20 minuter. Du kan pausa när du vill.")
        words = [Label(theme, time, 18), Label(theme, self.tr("Det här är inget prov."), 18, weight=600)]
        if said is not None:
            so_far = self.tr("Du har svarat på {said} av {count} frågor.").format(said=said, count=questions)
            words.insert(0, Label(theme, so_far, 18, weight=600))
        card = Card(
            column(
                Heading(theme, self.tr("Så går det till"), 2),
                *(numbered(theme, number, text) for number, text in enumerate(steps, 1)),
                Rule(),
                *words,
                gap=ROOM,
                margins=(WIDE, 20, WIDE, WIDE),
            )
        )
        return panel(inset(column(card, None)))
