"""The two compare, one area at a time: the answers beside what the job asks for, and a level they both find right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.charts import MarkKind
from desktop.domain.rating import Agreement
from desktop.workflow.talks import Sitting
from ui.layout import inset
from ui.marks import Legend
from ui.pages.compare_row import CompareRow
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage


class ComparePage(TalkPage):
    """The parts of one area; ``index`` is the area's place among those the person rates, 0 the first.

    ``agreed(str, Agreement | None, str)`` tells each change: the competence, what is settled (None: taken back) and the two's own
    words. ``depth_wanted(str)`` asks for one part alone. ``main`` only when every part is settled. ``rows[competence]`` is a
    `CompareRow` with ``level``, ``reasons.chips[Reason]``, ``own_words``, ``not_yet`` and ``talk``.
    """

    agreed = Signal(str, object, str)
    depth_wanted = Signal(str)

    def __init__(self, look: Look, sitting: Sitting, area_id: str, index: int, parent: QWidget | None = None) -> None:
        all_ = len(sitting.areas)
        last = index + 1 == all_
        place = self.tr("Område {number} av {all}").format(number=index + 1, all=all_)
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=place,
            progress=(index + 1, all_, place),
            main=self.tr("Välj vad ni börjar med") if last else self.tr("Nästa område"),
            parent=parent,
        )
        area = next(each for each in sitting.areas if each.id == area_id)
        levels = sitting.framework.levels
        self.rows = {
            part.id: CompareRow(look, part, sitting.rating(part.id), sitting.expected[part.id], levels)
            for part in area.competences
        }
        lead = self.tr("Prata om skillnaderna. Bestäm en nivå som ni båda tycker stämmer.")
        self.title(look.text(area.name), lead, self._legend())
        self.add(inset(self.errors))
        for competence, row in self.rows.items():
            self.add(inset(row))
            row.changed.connect(lambda agreement, words, c=competence: self._settle(c, agreement, words))
            row.depth_wanted.connect(lambda c=competence: self.depth_wanted.emit(c))
        self.add(None)
        self._fold_rows()
        self._tell_typed_words()
        self._render()
        self.first_focus = next((r.level.box for r in self.rows.values() if not r.settled), self.first_focus)

    def missing(self) -> list[Missing]:
        """A level, or that they do not agree yet, for every part; and why, where it is another than the employee's own."""
        return [lacking for row in self.rows.values() if (lacking := row.missing())]

    def go_on(self) -> None:
        """Tell what was typed last before going on."""
        self._tell_words()
        super().go_on()

    def set_saved(self, text: str) -> None:
        """Say that a level is saved without losing sight of how far one has come."""
        super().set_saved(f"{text} {self.progress_in_words}")

    @property
    def progress_in_words(self) -> str:
        """How many parts of this area are settled."""
        done = sum(row.settled for row in self.rows.values())
        words = self.tr("{done} av {all} delar klara i det här området")
        return words.format(done=done, all=len(self.rows))

    def _legend(self) -> Legend:
        entries = [
            (MarkKind.SELF, self.tr("Så svarade du")),
            (MarkKind.EXPECTED, self.tr("Det jobbet kräver")),
        ]
        if any(row.rating.manager_level for row in self.rows.values()):
            entries.append((MarkKind.MANAGER, self.tr("Din chefs bild")))
        return Legend(self.theme, entries)

    def _fold_rows(self) -> None:
        for row in self.rows.values():
            self.fold(row.line)
            self.fold(row.sentences)
            self.reflowed.connect(lambda wide, each=row: each.widen(wide=wide))
            row.widen(wide=self.is_wide)

    def _tell_typed_words(self) -> None:
        """Keys press a button without moving focus there: what stands in a field is told before the page is left."""
        for button in (self.back_button, self.pause_button, self.help_button):
            if button is not None:
                button.pressed.connect(self._tell_words)

    def _tell_words(self) -> None:
        for row in self.rows.values():
            row.tell_words()

    def _settle(self, competence: str, agreement: Agreement | None, words: str) -> None:
        self.errors.show_errors([])
        self._render()
        self.agreed.emit(competence, agreement, words)

    def _render(self) -> None:
        """The first part that is not settled is the one they talk about."""
        discussed = next((c for c, row in self.rows.items() if row.rating.agreement is None), None)
        for competence, row in self.rows.items():
            row.show_rating(row.rating, discussed=competence == discussed)
        self.set_state(self.progress_in_words)
