"""A page made anew in another size or language goes on where it was: what was typed and chosen, and where the keyboard is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from ui.controls import Chip, RadioGroup, TextArea, TextField
from ui.frame import PageFrame


@dataclass(frozen=True, slots=True)
class Kept:
    """What a page held that nobody else knows yet, each kind in the page's own order; ``place`` -1: no stop had the keyboard."""

    texts: tuple[str, ...]
    values: tuple[int | None, ...]
    chips: tuple[bool, ...]
    place: int
    name: str
    stops: int


def keep(page: PageFrame) -> Kept:
    """What the page holds now."""
    stops, focused = page.stops, page.focusWidget()
    at = stops.index(focused) if focused in stops else -1
    return Kept(
        tuple(field.text for field in _fields(page)),
        tuple(group.value for group in page.findChildren(RadioGroup)),
        tuple(chip.isChecked() for chip in page.findChildren(Chip)),
        at,
        stops[at].accessibleName() if at >= 0 else "",
        len(stops),
    )


def give_back(kept: Kept, page: PageFrame) -> None:
    """Give it to the same page made anew; what it has read already is left alone."""
    for group, value in zip(page.findChildren(RadioGroup), kept.values, strict=False):
        if value is not None and value != group.value:
            group.card(value).setChecked(True)
    for chip, on in zip(page.findChildren(Chip), kept.chips, strict=False):
        if on and not chip.isChecked():
            chip.click()
    for field, text in zip(_fields(page), kept.texts, strict=False):
        if text != field.text:
            field.write(text)
    _focus(kept, page)


def _fields(page: PageFrame) -> list[TextField | TextArea]:
    return [*page.findChildren(TextField), *page.findChildren(TextArea)]


def _focus(kept: Kept, page: PageFrame) -> None:
    """By name, else by place: in another language every name is another."""
    stops = page.stops
    named = [stop for stop in stops if kept.name and stop.accessibleName() == kept.name]
    if len(named) == 1:
        named[0].setFocus(Qt.FocusReason.OtherFocusReason)
    elif kept.place >= 0 and len(stops) == kept.stops:
        stops[kept.place].setFocus(Qt.FocusReason.OtherFocusReason)
