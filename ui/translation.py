"""The one catalogue of display text: Qt Linguist files, read with or without a window.

``QTranslator`` needs no application object, so the command line and the exports read the same catalogue as the window.
"""

from PySide6.QtCore import QTranslator

from desktop.domain.words import Language, Translate
from resources import resource


def translator(language: Language) -> QTranslator:
    """The catalogue of a language; an empty one where it has not been built (Swedish source text then stands)."""
    catalogue = QTranslator()
    catalogue.load(str(resource(f"translations/kompetenssamtal_{language}.qm")))
    return catalogue


def translate_with(catalogue: QTranslator) -> Translate:
    """The ``translate`` port over one catalogue."""

    def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        found = catalogue.translate(context, source, disambiguation, n) or source
        return found.replace("%n", str(n)) if n >= 0 else found

    return translate
