"""Sizes, words, roles and rings of single controls."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from tests.ui.reading import click, cut_off, distance, name_of, press, said
from ui.controls import (
    Button,
    Card,
    Chip,
    ErrorSummary,
    Heading,
    Label,
    LevelSpin,
    NamedGroup,
    Progress,
    RadioCard,
    ShortRadio,
    StepSpin,
    Tag,
    TextArea,
    TextField,
    TickCard,
    Tip,
    Wrap,
)
from ui.layout import FOCUS_MARGIN, column, panel
from ui.theme import LIGHT, THEMES, Theme, dress

LABELS = ["Med hjälp", "Enkla uppgifter", "På egen hand", "Hjälper andra", "Leder och lär andra"]
Make = Callable[[Theme], QWidget]
TARGETS: dict[str, Make] = {
    "button": lambda theme: Button(theme, "Skriv ut", icon="print"),
    "quiet": lambda theme: Button(theme, "Ändra", kind="quiet", icon="edit"),
    "primary": lambda theme: Button(theme, "Fortsätt", kind="primary", icon="next", icon_right=True),
    "round": lambda theme: Button(theme, "Mer", kind="round", icon="plus"),
    "chip": lambda theme: Chip(theme, "På plats (3)"),
    "card": lambda theme: RadioCard(theme, "Jag kan själv", "Jag skickar en länk.", level=3),
    "short": lambda theme: ShortRadio(theme, "Gärna"),
    "tick": lambda theme: TickCard(theme, "Skydda konton", "Två steg kvar."),
}
Part = Callable[[Theme], QWidget]


def on_page(theme: Theme, *widgets: QWidget) -> QWidget:
    page = panel(column(*widgets, None, margins=(20, 20, 20, 20)))
    page.setObjectName("page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    dress(page, theme)
    return page


@pytest.mark.parametrize("make", TARGETS.values(), ids=TARGETS)
@pytest.mark.parametrize("scale", [100, 200])
def test_targets_are_at_least_48_px_without_their_ring(show: Show, make: Make, scale: int) -> None:
    control = make(LIGHT.at(scale))
    show(on_page(LIGHT.at(scale), control), 700, 300)
    air = 2 * FOCUS_MARGIN
    assert control.height() - air >= 48 * scale / 100
    assert control.width() - air >= 48 * scale / 100


@pytest.mark.parametrize("make", TARGETS.values(), ids=TARGETS)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_focus_ring_is_drawn_outside_the_body(show: Show, make: Make, theme: Theme) -> None:
    control, other = make(theme), Button(theme, "Annan")
    page = on_page(theme, other, control)
    show(page, 500, 300)
    middle = QPoint(1, control.height() // 2)
    other.setFocus()
    before = page.grab().toImage().pixelColor(control.mapTo(page, middle))
    control.setFocus()
    picture = page.grab().toImage()
    assert picture.pixelColor(control.mapTo(page, middle)) == theme.color("focus")
    assert before == theme.color("ground")
    air = control.mapTo(page, QPoint(FOCUS_MARGIN - 2, control.height() // 2))
    assert distance(picture.pixelColor(air), theme.color("ground")) <= 12


@pytest.mark.parametrize("make", TARGETS.values(), ids=TARGETS)
def test_a_screen_reader_hears_the_visible_words(show: Show, make: Make) -> None:
    control = make(LIGHT)
    show(on_page(LIGHT, control), 500, 300)
    text = control.property("text")
    assert name_of(control)
    assert text in name_of(control)


@pytest.mark.parametrize("make", [TARGETS["card"], TARGETS["short"], TARGETS["tick"]])
def test_the_reported_rectangle_is_the_whole_card(show: Show, make: Make) -> None:
    card = make(LIGHT)
    show(on_page(LIGHT, card), 700, 300)
    assert said(card).rect().size() == card.size()


@pytest.mark.parametrize(
    ("make", "role", "name"),
    [
        (lambda: Heading(LIGHT, "Din plan"), QAccessible.Role.Heading, "Din plan"),
        (lambda: RadioCard(LIGHT, "Jag kan", name="Nivå 2. Jag kan"), QAccessible.Role.RadioButton, "Nivå 2. Jag kan"),
        (lambda: TickCard(LIGHT, "Skydda konton"), QAccessible.Role.CheckBox, "Skydda konton"),
        (lambda: Progress(4, 12, "Fråga 4 av 12"), QAccessible.Role.ProgressBar, "Fråga 4 av 12"),
        (lambda: NamedGroup(column(), "Filter"), QAccessible.Role.Grouping, "Filter"),
    ],
)
def test_roles_and_names(qtbot: QtBot, make: Callable[[], QWidget], role: QAccessible.Role, name: str) -> None:
    widget = make()
    qtbot.addWidget(widget.window())
    assert said(widget).role() == role
    assert name_of(widget) == name


@pytest.mark.parametrize(
    ("make", "role", "name"),
    [
        (lambda: LevelSpin(LIGHT, "Ni är överens om", LABELS), QAccessible.Role.SpinBox, "Ni är överens om"),
        (lambda: TextField(LIGHT, "Vad ska vi kalla dig?"), QAccessible.Role.EditableText, "Vad ska vi kalla dig?"),
        (lambda: TextArea(LIGHT, "Egna ord"), QAccessible.Role.EditableText, "Egna ord"),
    ],
)
def test_the_field_inside_carries_role_and_name(
    qtbot: QtBot, make: Callable[[], QWidget], role: QAccessible.Role, name: str
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    field = widget.focusProxy()
    assert field is not None
    assert said(field).role() == role
    assert name_of(field) == name


def test_a_heading_that_changes_says_its_new_words(qtbot: QtBot) -> None:
    heading = Heading(LIGHT, "Nu")
    qtbot.addWidget(heading)
    heading.setText("Sedan")
    assert name_of(heading) == "Sedan"


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
@pytest.mark.parametrize("width", [320, 700, 1366])
def test_words_are_never_cut_off(show: Show, scale: int, width: int) -> None:
    theme = LIGHT.at(scale)
    controls: list[QWidget] = [make(theme) for make in TARGETS.values()]
    words = Label(theme, "Dina svar sparas på den här datorn, och ingen annan ser dem.")
    wrap = Wrap(*[Chip(theme, text, on=text == "Alla") for text in ("Alla", "På plats", "Digitalt", "Har datum")])
    tip = Tip(theme, "Tänk på en vanlig vecka. Det finns inga fel svar.")
    page = on_page(theme, *controls, words, wrap, tip, Tag(theme, "Ett steg kvar", "talk"))
    show(page, width, 3000)
    assert cut_off(page) == []


def test_words_that_are_cut_off_are_noticed(show: Show) -> None:
    button = Button(LIGHT, "Skriv ut planen")
    button.setFixedSize(60, 58)
    page = on_page(LIGHT, button)
    show(page, 400, 300)
    assert cut_off(page) == ["Skriv ut planen"]


def test_text_is_never_markup(qtbot: QtBot) -> None:
    label = Label(LIGHT, "<b>Selma</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_chip_shows_its_check_when_on(qtbot: QtBot) -> None:
    chip = Chip(LIGHT, "På plats")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.click()
    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow


def test_enter_presses_the_focused_button(qtbot: QtBot, show: Show) -> None:
    button = Button(LIGHT, "Skriv ut")
    show(on_page(LIGHT, button), 400, 300)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Return)


def test_an_agreed_level_starts_empty_and_is_one_tab_stop(show: Show) -> None:
    spin = LevelSpin(LIGHT, "Ni är överens om, Dela", LABELS, what="Dela")
    told: list[int] = []
    spin.value_changed.connect(told.append)
    show(on_page(LIGHT, spin), 500, 300)
    assert (spin.value, spin.box.text(), spin.box.objectName()) == (0, "Välj nivå", "empty")
    spin.box.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(spin.box, key)
    assert (spin.value, spin.box.text(), spin.box.objectName()) == (3, "3  På egen hand", "chosen")
    assert not spin.box.lineEdit().hasSelectedText()
    buttons = spin.findChildren(Button)
    assert [button.focusPolicy() for button in buttons] == [Qt.FocusPolicy.NoFocus] * 2
    assert [name_of(button) for button in buttons] == ["Sänk nivån för Dela", "Höj nivån för Dela"]
    buttons[0].click()
    assert told == [1, 2, 3, 2]


def test_a_stored_level_is_shown_in_silence(qtbot: QtBot) -> None:
    spin = LevelSpin(LIGHT, "Ni är överens om", LABELS)
    qtbot.addWidget(spin)
    told: list[int] = []
    spin.value_changed.connect(told.append)
    spin.set_value(4)
    assert (spin.value, spin.box.objectName(), told) == (4, "chosen", [])


def test_step_buttons_go_under_the_box_when_it_is_narrow(show: Show) -> None:
    spin = StepSpin(LIGHT, "Timmar", 0, 40, words=lambda hours: f"{hours} timmar", value=4)
    page = on_page(LIGHT, spin)
    show(page, 180, 400)
    buttons = spin.findChildren(Button)
    assert all(
        button.mapTo(spin, QPoint(0, 0)).y() >= spin.box.mapTo(spin, spin.box.rect().bottomLeft()).y()
        for button in buttons
    )
    assert spin.box.text() == "4 timmar"


def test_a_field_says_what_is_wrong_beside_itself(qtbot: QtBot) -> None:
    field = TextField(LIGHT, "Namn", hint="Du får hoppa över.")
    qtbot.addWidget(field)
    field.show_error("Skriv minst två bokstäver.")
    assert (field.error, field.field.accessibleDescription()) == ("Skriv minst två bokstäver.",) * 2
    field.show_error("")
    assert (field.error, field.field.accessibleDescription()) == ("", "Du får hoppa över.")


def test_the_summary_of_what_is_missing_takes_focus_and_leads_to_the_place(show: Show) -> None:
    field, summary = TextField(LIGHT, "Namn"), ErrorSummary(LIGHT)
    show(on_page(LIGHT, summary, field), 500, 400)
    assert not summary.isVisible()
    summary.show_errors([("Skriv ditt namn.", field)])
    assert summary.hasFocus()
    assert said(summary).role() == QAccessible.Role.AlertMessage
    assert name_of(summary) == "Något saknas. Skriv ditt namn."
    (link,) = summary.findChildren(Button)
    click(link)
    assert field.field.hasFocus()
    summary.show_errors([])
    assert not summary.isVisible()


def test_a_card_shows_that_it_is_chosen(show: Show) -> None:
    card = Card(column(Label(LIGHT, "Ett kort")))
    page = on_page(LIGHT, card)
    show(page, 400, 300)
    inside = card.mapTo(page, QPoint(card.width() - 12, card.height() // 2))
    assert page.grab().toImage().pixelColor(inside) == LIGHT.color("card")
    card.set_tone("chosen")
    assert page.grab().toImage().pixelColor(inside) == LIGHT.color("selected")


def test_a_tag_changes_words_and_tone(qtbot: QtBot) -> None:
    tag = Tag(LIGHT, "Bara på den här datorn", "talk", "laptop")
    qtbot.addWidget(tag)
    tag.show_tag("Mottaget", "done", "check")
    assert (tag.text, tag.property("tone")) == ("Mottaget", "done")
