"""One part on the compare page: what was answered, what the job asks for, and the level the two agree on."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.charts import MarkKind
from desktop.domain.framework import Competence, LevelName
from desktop.domain.rating import Agreement, Rating, Reason
from desktop.workflow.talks import lacks_reason
from ui.controls import Button, Card, Chip, Heading, Label, LevelSpin, Rule, Tag, TextField, Wrap
from ui.frame import ANY_WIDTH
from ui.layout import FOCUS_MARGIN, TIGHT, WIDE, column, panel, row, show_when
from ui.marks import ScaleLine
from ui.pages.look import Look
from ui.pages.reasons import ReasonChoice
from ui.pages.standings import levels_in_words, standing_in_words

LEFT: Final = 366
LEAST: Final = 250
SCALE: Final = 200
GAPS: Final = 20
NUMBERS: Final = 112
NARROW: Final = 14


class CompareRow(Card):
    """A card of the compare page.

    ``changed(Agreement | None, str)`` tells each change with the two's own words, ``depth_wanted()`` that they want to talk
    about this part alone. ``level``, ``reasons``, ``own_words``, ``not_yet`` and ``talk`` are its controls.
    """

    changed = Signal(object, str)
    depth_wanted = Signal()

    def __init__(
        self, look: Look, part: Competence, rating: Rating, expected: int, levels: tuple[LevelName, ...]
    ) -> None:
        self.rating = rating
        self._look, self._part, self._expected = look, part, expected
        self.name = look.text(part.name)
        theme = look.theme
        self.tag = Tag(theme, "")
        self.talk = Button(theme, self.tr("Prata om den här"), kind="quiet", icon="talk")
        self.talk.setAccessibleName(self.tr("Prata om den här: {part}").format(part=self.name))
        self.level = LevelSpin(
            theme,
            self.tr("Ni är överens om, {what}").format(what=self.name),
            [look.text(level.label) for level in levels],
            what=self.name,
        )
        self.reasons = ReasonChoice(theme, self.name)
        self.own_words = TextField(theme, self.tr("Varför, med egna ord: {part}").format(part=self.name), rating.words)
        self.not_yet = Chip(theme, self.tr("Vi är inte överens än"))
        self.not_yet.setAccessibleName(self.tr("Vi är inte överens än: {part}").format(part=self.name))
        self._over = Label(theme, self.tr("Ni är överens om"), 17, tone="muted", wrap=False)
        self.line = self._build_line()
        self._reason_line, self._words = row(self.reasons), row(self.own_words)
        self._why = panel(column(_ruled(), self._reason_line, self._words, gap=0))
        self.sentences, self._meaning = self._build_meaning()
        super().__init__(column(self.line, self._why, self._meaning, gap=0), "plain")
        self.set_tone("card")
        self.widen(wide=True)
        self._connect()
        self.show_rating(rating, discussed=False)

    def show_rating(self, rating: Rating, *, discussed: bool) -> None:
        """Show what is settled; ``discussed``: this is the part the two talk about now."""
        self.rating = rating
        agreement = rating.agreement
        level = (agreement.level if agreement else None) or 0
        differs = bool(level and rating.self_level and level != rating.self_level)
        reason = agreement.reason if agreement else None
        words, tone = standing_in_words(rating, self._expected)
        self.tag.show_tag(words, tone)
        self.level.set_value(level)
        self._over.setFont(self._look.theme.font(17, 400 if level else 600))
        self._over.set_tone("muted" if level else "text")
        self.reasons.show_reason(reason)
        show_when(self._why, differs)
        show_when(self.own_words, reason is Reason.OWN_WORDS)
        self.not_yet.setChecked(agreement is not None and agreement.level is None)
        show_when(self._meaning, discussed or self.not_yet.isChecked())

    def widen(self, *, wide: bool) -> None:
        """Give the first column a width of its own only beside the others, and narrow pages narrow margins."""
        self._wide = wide
        self._share_width()
        edge = WIDE if wide else NARROW
        self.line.setContentsMargins(edge, 9, edge - 10, 9)
        self.sentences.setContentsMargins(edge, 0, edge - 10, 8)
        self._words.setContentsMargins(edge - FOCUS_MARGIN, 0, edge - FOCUS_MARGIN, 6)
        self._reason_line.setContentsMargins(edge, 0, 10, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column gives way when the line and the level need the room."""
        super().resizeEvent(event)
        self._share_width()

    @property
    def settled(self) -> bool:
        """Whether the two are done with this part."""
        return self.rating.agreement is not None and not lacks_reason(self.rating)

    def missing(self) -> tuple[str, QWidget] | None:
        """What must still be said about this part, and where; None when it is settled."""
        if self.settled:
            return None
        if self.rating.agreement is None:
            words = self.tr("{part}: välj en nivå, eller säg att ni inte är överens än.")
            return words.format(part=self.name), self.level
        if self.rating.agreement.reason is Reason.OWN_WORDS:
            return self.tr("{part}: skriv varför nivån är en annan.").format(part=self.name), self.own_words
        return self.tr("{part}: välj varför nivån är en annan.").format(part=self.name), self.reasons

    def tell_words(self) -> None:
        """Tell the words that were typed and not told yet."""
        words = self.own_words.text.strip()
        if words != self.rating.words:
            self._tell(self.rating.agreement, words)

    def _share_width(self) -> None:
        px = self._look.theme.px
        room = self.width() - self.level.sizeHint().width() - px(SCALE + NUMBERS) - 3 * GAPS - 2 * WIDE
        width = max(px(LEAST), min(px(LEFT), room))
        self.left.setMinimumWidth(width if self._wide else 0)
        self.left.setMaximumWidth(width if self._wide else ANY_WIDTH)

    def _connect(self) -> None:
        self.talk.clicked.connect(self.depth_wanted)
        self.level.value_changed.connect(self._choose_level)
        self.reasons.chosen.connect(self._choose_reason)
        self.own_words.field.editingFinished.connect(self.tell_words)
        self.not_yet.clicked.connect(self._say_not_yet)

    def _choose_level(self, level: int) -> None:
        known = self.rating.agreement
        reason = known.reason if known and level != self.rating.self_level else None
        self._tell(Agreement(level, reason) if level else None, self.rating.words)

    def _choose_reason(self, reason: Reason) -> None:
        known = self.rating.agreement
        if known is not None:
            self._tell(replace(known, reason=reason), self.rating.words)
        if reason is Reason.OWN_WORDS:
            self.own_words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_not_yet(self, checked: bool) -> None:  # noqa: FBT001  Qt's signal
        self._tell(Agreement(None) if checked else None, self.rating.words)

    def _tell(self, agreement: Agreement | None, words: str) -> None:
        self.rating = replace(self.rating, agreement=agreement, words=words)
        self.own_words.show_error("")
        self.changed.emit(agreement, words)

    def _build_line(self) -> QHBoxLayout:
        theme, rating = self._look.theme, self.rating
        name = Heading(theme, self.name, 3)
        left = panel(column(None, name, Wrap(self.tag, self.talk, gap=TIGHT), None, gap=2))
        self.left = left
        levels = {
            MarkKind.SELF: rating.self_level,
            MarkKind.EXPECTED: self._expected,
            MarkKind.MANAGER: rating.manager_level,
        }
        self.scale = ScaleLine(theme, levels)
        said = levels_in_words(rating, self._expected)
        if rating.self_level is None:
            self.scale.setAccessibleName(". ".join(said) + ".")
        numbers = panel(column(None, *(Label(theme, words, 17, wrap=False) for words in said), None, gap=3))
        numbers.setMinimumWidth(theme.px(NUMBERS))
        self._over.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        agreed = column(None, self._over, self.level, None, gap=2)
        return row(left, (self.scale, 1), numbers, agreed, gap=GAPS)

    def _build_meaning(self) -> tuple[QHBoxLayout, QWidget]:
        """What the two levels mean, side by side, and the way out when they do not agree."""
        theme, own = self._look.theme, self.rating.self_level
        shown = {} if own is None else {own: self.tr("Nivå {level}, så svarade du").format(level=own)}
        asked = self.tr("Nivå {level}, det jobbet kräver").format(level=self._expected)
        if own == self._expected:
            asked = self.tr("Nivå {level}, så svarade du och det kräver jobbet").format(level=own)
        shown[self._expected] = asked
        texts = [
            panel(
                column(
                    Label(theme, heading, 16, weight=600),
                    Label(theme, self._look.text(self._part.sentence(level)), 17, tone="muted"),
                    None,
                    gap=1,
                )
            )
            for level, heading in shown.items()
        ]
        line = row(*((text, 1) for text in texts), self.not_yet, gap=28)
        line.setAlignment(self.not_yet, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return line, panel(column(_ruled(), line, gap=6))


def _ruled() -> QHBoxLayout:
    return row(Rule(), margins=(WIDE, 0, WIDE, 0))
