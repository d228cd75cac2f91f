"""The one typeface of the house, loaded from the shipped files."""

from PySide6.QtGui import QFont, QFontDatabase

from resources import resource

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = (400, 500, 600, 700)


def load_fonts() -> str:
    """Register the four weights with the running application; returns the family's name.

    Raises FileNotFoundError when a shipped file is missing or unreadable: the installation is broken.
    """
    for weight in WEIGHTS:
        path = resource(f"fonts/atkinson-hyperlegible-next-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
    return FAMILY


def font(pixels: int, weight: int = 400) -> QFont:
    """A font of the house, ``pixels`` high; unhinted, so that every machine draws the same picture."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return made
