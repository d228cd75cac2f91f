"""What a screen reader is told: roles of our own controls, and announcements.

One factory, asked by class name. Qt walks up the classes of a widget, so a subclass of ``Picture`` is a graphic too.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLES: Final[Mapping[str, QAccessible.Role]] = {
    "Heading": QAccessible.Role.Heading,
    "Picture": QAccessible.Role.Graphic,
    "RadioGroup": QAccessible.Role.Grouping,
    "NamedGroup": QAccessible.Role.Grouping,
    "AlertOverlay": QAccessible.Role.AlertMessage,
    "Overlay": QAccessible.Role.Dialog,
    "ErrorSummary": QAccessible.Role.AlertMessage,
}


def install_roles() -> None:
    """Teach Qt the roles above; once, after the application object was made."""
    QAccessible.installFactory(_interface)


def _interface(key: str, item: QObject) -> QAccessibleInterface | None:
    role = ROLES.get(key)
    if role is None or not isinstance(item, QWidget):
        return None
    return QAccessibleWidget(item, role)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` now, politely, without moving focus (*Svaret är sparat*)."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
