import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from ui.fonts import FAMILY
from ui.theme import CONTRAST, DARK, LIGHT, STYLES, THEMES, Theme, Tone, style_sheet, theme_named

TEXT_ON_GROUND: list[tuple[Tone, Tone]] = [
    ("text", "ground"),
    ("text", "card"),
    ("text", "selected"),
    ("text", "hover"),
    ("text", "soft"),
    ("muted", "ground"),
    ("muted", "card"),
    ("muted", "selected"),
    ("accent", "ground"),
    ("accent", "card"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_tip", "tip"),
    ("on_need", "need_ground"),
    ("done", "done_ground"),
    ("error", "card"),
    ("on_error", "error_ground"),
]


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(theme: Theme, one: Tone, other: Tone) -> float:
    light, dark = sorted((luminance(theme.color(one)), luminance(theme.color(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_is_readable(theme: Theme, ink: Tone, ground: Tone) -> None:
    assert contrast(theme, ink, ground) >= 5.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["ground", "card"])
def test_edges_and_the_focus_ring_are_seen(theme: Theme, ground: Tone) -> None:
    assert contrast(theme, "border", ground) >= 4.1
    assert contrast(theme, "focus", ground) >= 12.9
    assert contrast(theme, "accent", ground) >= 7.0


@pytest.mark.parametrize(
    ("theme", "ink", "ground", "expected"),
    [
        (LIGHT, "text", "ground", 14.6),
        (LIGHT, "text", "card", 16.3),
        (LIGHT, "muted", "ground", 6.7),
        (LIGHT, "accent", "card", 8.4),
        (LIGHT, "border", "ground", 4.1),
        (LIGHT, "on_tip", "tip", 10.0),
        (LIGHT, "need", "need_ground", 5.7),
        (LIGHT, "done", "done_ground", 5.5),
        (LIGHT, "on_error", "error_ground", 8.0),
        (DARK, "text", "ground", 15.9),
        (DARK, "accent", "ground", 10.2),
        (DARK, "need", "need_ground", 7.9),
        (DARK, "done", "done_ground", 7.2),
        (DARK, "error", "card", 9.1),
        (CONTRAST, "accent", "ground", 17.2),
        (CONTRAST, "focus", "ground", 13.7),
    ],
)
def test_contrasts_are_those_the_design_counted_on(theme: Theme, ink: Tone, ground: Tone, expected: float) -> None:
    assert contrast(theme, ink, ground) == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_style_sheet_has_no_token_left(theme: Theme) -> None:
    sheet = style_sheet(theme.at(150))
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert theme.accent in sheet


def test_style_files_stand_in_their_order() -> None:
    names = sorted(path.name for path in STYLES.glob("*.qss"))
    assert names == ["00_base.qss", "10_controls.qss", "20_fields.qss", "30_calendar.qss", "40_overlay.qss"]
    sheet = style_sheet(LIGHT)
    assert sheet.index("PageFrame") < sheet.index("Button:hover") < sheet.index("QPlainTextEdit, QTextEdit {")


@given(scale=st.integers(100, 200), pixels=st.integers(1, 400))
def test_text_size_scales_evenly(scale: int, pixels: int) -> None:
    theme = LIGHT.at(scale)
    assert abs(theme.px(pixels) - pixels * scale / 100) <= 0.5
    assert theme.font(pixels).pixelSize() == theme.px(pixels)


@pytest.mark.parametrize("scale", [99, 201, 0])
def test_a_text_size_outside_the_range_is_refused(scale: int) -> None:
    with pytest.raises(ValueError, match=str(scale)):
        LIGHT.at(scale)


def test_a_theme_is_found_by_its_name() -> None:
    assert theme_named("dark", 125) == DARK.at(125)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_shipped_typeface_is_the_one_drawn(weight: int) -> None:
    from PySide6.QtGui import QFontInfo

    info = QFontInfo(LIGHT.font(20, weight))
    assert info.family().startswith(FAMILY)
    assert info.weight() == weight
