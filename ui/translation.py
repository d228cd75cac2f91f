"""The one catalogue of display text: Qt Linguist files, read with or without a window.

``QTranslator`` needs no application object, so the command line and the exports read the same catalogue as the window.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from desktop.domain.words import Language, Translate
from resources import resource


def translator(language: Language) -> QTranslator:
    """The catalogue of a language; an empty one where it has not been built (Swedish source text then stands)."""
    catalogue = QTranslator()
    catalogue.load(str(resource(f"translations/kompetenssamtal_{language}.qm")))
    return catalogue


def qt_translator(language: Language) -> QTranslator:
    """Qt's own texts, as in its file dialogs; they are English without it."""
    catalogue = QTranslator()
    catalogue.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return catalogue


class SpokenLanguage:
    """What the window speaks: our texts and Qt's, installed in the application until another language is spoken."""

    def __init__(self, language: Language) -> None:
        self._catalogues: tuple[QTranslator, ...] = ()
        self.speak(language)

    @property
    def translate(self) -> Translate:
        """The same texts for documents."""
        return translate_with(self._catalogues[-1])

    def speak(self, language: Language) -> None:
        """Speak this language from now on; widgets made before keep their words."""
        self.fall_silent()
        self._catalogues = (qt_translator(language), translator(language))
        for catalogue in self._catalogues:
            QCoreApplication.installTranslator(catalogue)

    def fall_silent(self) -> None:
        """Leave the application as it was: source texts stand."""
        for catalogue in self._catalogues:
            QCoreApplication.removeTranslator(catalogue)


def translate_with(catalogue: QTranslator) -> Translate:
    """The ``translate`` port over one catalogue."""

    def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        found = catalogue.translate(context, source, disambiguation, n) or source
        return found.replace("%n", str(n)) if n >= 0 else found

    return translate
