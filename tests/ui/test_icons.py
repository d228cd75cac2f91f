import pytest
from PySide6.QtGui import QColor, QImage

from tests.ui.reading import distance
from ui.icons import DRAWINGS, icon, icon_names, pixmap
from ui.theme import CONTRAST, DARK, LIGHT


def farthest(image: QImage, wanted: QColor) -> int:
    """How far the opaque pixels are from a colour, in steps of one channel; 255 if there are none."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    seen = {image.pixel(x, y) for x, y in points}
    opaque = [QColor.fromRgba(pixel) for pixel in seen if pixel >> 24 == 255]
    return max((distance(each, wanted) for each in opaque), default=255)


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    assert farthest(pixmap(DARK, name, "accent").toImage(), DARK.color("accent")) <= 2


@pytest.mark.parametrize("name", icon_names())
def test_drawings_carry_no_colour_of_their_own(name: str) -> None:
    drawing = (DRAWINGS / f"{name}.svg").read_text("utf-8")
    assert "currentColor" in drawing
    assert "#" not in drawing


def test_icons_grow_with_the_text() -> None:
    assert pixmap(LIGHT.at(200), "help", size=22).deviceIndependentSize().width() == 44
    assert not icon(CONTRAST, "search").isNull()


def test_an_unknown_icon_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        pixmap(LIGHT, "no-such-icon")
