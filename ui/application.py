"""What every application object of the house needs, once, before the first window."""

from PySide6.QtWidgets import QApplication

from ui.accessibility import install_roles
from ui.fonts import font, load_fonts


def prepare(application: QApplication) -> None:
    """Load the typeface, choose Qt's plain style for the sheets to build on, and teach screen readers our roles."""
    application.setStyle("Fusion")
    load_fonts()
    application.setFont(font(18))
    install_roles()
