"""What every page is shown with: theme, language and whether this is practice."""

from dataclasses import dataclass

from desktop.domain.words import Language, Text
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is shown. ``practice`` marks made-up people plainly on every page."""

    theme: Theme
    language: Language
    practice: bool = False

    def text(self, text: Text) -> str:
        """A data text in the language of the window."""
        return text.in_(self.language)
