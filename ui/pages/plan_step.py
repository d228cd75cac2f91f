"""What the pages of the third step, the plan, have in common."""

from PySide6.QtWidgets import QWidget

from ui.layout import inset
from ui.pages.look import Look
from ui.pages.talk_page import TalkPage


class PlanStepPage(TalkPage):
    """A page of the plan of the person called ``name``. What is missing stands first in the body."""

    def __init__(
        self, look: Look, name: str, *, main: str = "", saved: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, name, main=main, saved=saved, parent=parent)
        self.where.setText(self.tr("Samtal med {name}").format(name=name))
        self.sub.setText(self.tr("Steg 3 av 4: Plan"))
        self.sub.show()
        self.setWindowTitle(self.where.text())
        self.content.addLayout(inset(self.errors))

    def leave(self) -> None:
        """Tell what a page has not told yet, just before ``main``; nothing unless a page says otherwise."""

    def go_on(self) -> None:
        """Say ``main`` when nothing is missing, after the last word of the page; otherwise show what is."""
        if not self.missing():
            self.leave()
        super().go_on()
