"""A day to choose: written as digits, or picked in a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateEdit, QTableView, QToolButton, QWidget

from ui.controls.buttons import Button
from ui.controls.fields import Ringed
from ui.icons import icon
from ui.layout import row
from ui.theme import Theme


class DateField(QWidget):
    """A date field with a calendar beside it: ``DateField(theme, self.tr("Datum"), day, least, locale)``.

    ``changed(date)`` tells each day a person settles on: arrows, a finished number, a day of the calendar. ``set_value`` is
    silent. ``edit`` is the QDateEdit, ``button`` opens ``calendar`` (arrows move, Enter takes the day, Esc closes).
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str, value: date, least: date, locale: QLocale) -> None:
        super().__init__()
        self.edit = QDateEdit(_qdate(value))
        self.edit.setLocale(locale)
        self.edit.setDisplayFormat(
            locale.dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy")
        )
        self.edit.setMinimumDate(_qdate(least))
        self.edit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.edit.setKeyboardTracking(False)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setAccessibleName(name)
        self.button = Button(
            theme, self.tr("Visa kalender"), icon="calendar", name=self.tr("Visa kalender: {what}").format(what=name)
        )
        ringed = Ringed(theme, self.edit)
        self.setLayout(row(ringed, self.button, None, gap=0))
        # Last: what comes after a window of its own is lost to Tab.
        self.calendar = _calendar(theme, self, name, locale)
        self.edit.setMinimumWidth(theme.px(150))
        self.setFocusProxy(self.edit)
        self.edit.dateChanged.connect(self._tell)
        self.button.clicked.connect(self._open)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)

    @property
    def value(self) -> date:
        """The day shown."""
        return _date(self.edit.date())

    def set_value(self, value: date) -> None:
        """Show a day without telling anyone."""
        self.edit.blockSignals(True)
        self.edit.setDate(_qdate(value))
        self.edit.blockSignals(False)

    def _open(self) -> None:
        self.calendar.setMinimumDate(self.edit.minimumDate())
        self.calendar.setSelectedDate(self.edit.date())
        self.calendar.adjustSize()
        self.calendar.move(self._place())
        self.calendar.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> QPoint:
        """Under the field, or above it where the screen ends."""
        size, room = self.calendar.sizeHint(), self.screen().availableGeometry()
        under = self.mapToGlobal(QPoint(5, self.height()))
        if under.y() + size.height() > room.bottom():
            under = self.mapToGlobal(QPoint(5, -size.height()))
        return QPoint(max(room.left(), min(under.x(), room.right() - size.width())), max(room.top(), under.y()))

    def _take(self, day: QDate) -> None:
        self.calendar.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setDate(day)

    def _tell(self, day: QDate) -> None:
        self.changed.emit(_date(day))


def _calendar(theme: Theme, parent: QWidget, name: str, locale: QLocale) -> QCalendarWidget:
    calendar = QCalendarWidget(parent)
    for days in calendar.findChildren(QTableView):  # what has the keyboard in it
        days.setAccessibleName(name)
    calendar.setWindowFlags(Qt.WindowType.Popup)
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    calendar.setFont(theme.font(17))
    plain = QTextCharFormat()
    plain.setForeground(theme.color("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    head = QTextCharFormat()
    head.setForeground(theme.color("muted"))
    head.setBackground(theme.color("card"))
    calendar.setHeaderTextFormat(head)
    calendar.setMinimumSize(theme.px(380), theme.px(330))
    for known_as, drawing in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "next")):
        button = calendar.findChild(QToolButton, known_as)
        if isinstance(button, QToolButton):
            button.setIcon(icon(theme, drawing, "accent"))
    close = QShortcut(QKeySequence(Qt.Key.Key_Escape), calendar)
    close.activated.connect(calendar.hide)
    return calendar


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
