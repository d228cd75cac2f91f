"""Short answers side by side: one line while they fit, then two, then under each other."""

from typing import Final

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from ui.controls.choices import RadioCard

APART: Final = 9


class AnswerLine(QGridLayout):
    """Holds the short answers of a group; ``fold(width)`` places them anew for that width."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(0)
        self._cards: list[tuple[RadioCard, bool, bool]] = []
        self._columns = 0

    def add_card(self, card: RadioCard, *, apart: bool, roomy: bool) -> None:
        """Put one more at the end, as high as the highest of its line. ``roomy``: it takes the room that is left."""
        policy = card.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        card.setSizePolicy(policy)
        self._cards.append((card, apart and bool(self._cards), roomy))
        self._place(1)

    def fold(self, width: int) -> None:
        """As many columns as fit: all, half of them, or one."""
        widths = [card.narrow_width() for card, _, _ in self._cards]
        half = (len(widths) + 1) // 2
        apart = APART * sum(apart for _, apart, _ in self._cards)
        needed = {len(widths): sum(widths) + apart, half: half * max(widths)}
        columns = next((count for count, needs in needed.items() if needs <= width), 1)
        if columns != self._columns:
            self._place(columns)

    def _place(self, columns: int) -> None:
        self._columns = columns
        all_on_one = columns == len(self._cards) > 1
        for column in range(2 * len(self._cards)):
            self.setColumnStretch(column, 0)
            self.setColumnMinimumWidth(column, 0)
        for number, (card, apart, roomy) in enumerate(self._cards):
            line, column = divmod(number, columns)
            self.removeWidget(card)
            self.addWidget(card, line, 2 * column)
            if all_on_one:
                self.setColumnStretch(2 * column, 1 if roomy else 0)
                if apart:
                    self.setColumnMinimumWidth(2 * column - 1, APART)
            else:
                self.setColumnStretch(2 * column, 1)
