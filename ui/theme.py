"""Colours of the three themes, the text scale, and the style sheet made of them."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from ui import fonts

ThemeName = Literal["light", "dark", "contrast"]
Tone = Literal[
    "ground", "card", "soft", "text", "muted", "line", "accent", "accent_hover", "on_accent", "border", "selected", "hover",
    "focus", "track", "tip", "on_tip", "tip_border", "need", "on_need", "need_ground", "done", "done_ground", "error",
    "on_error", "error_ground",
]  # fmt: skip
SCALES: Final = (100, 125, 150, 200)
STYLES: Final = Path(__file__).parent / "styles"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour tokens (``#RRGGBB``) and the text size in percent, handed to every control's constructor.

    ``theme.font(18, 600)`` and ``theme.px(22)`` follow the text size; ``theme.color("accent")`` is for painting.
    """

    name: ThemeName
    ground: str
    card: str
    soft: str
    text: str
    muted: str
    line: str
    accent: str
    accent_hover: str
    on_accent: str
    border: str
    selected: str
    hover: str
    focus: str
    track: str
    tip: str
    on_tip: str
    tip_border: str
    need: str
    on_need: str
    need_ground: str
    done: str
    done_ground: str
    error: str
    on_error: str
    error_ground: str
    scale: int = 100

    def color(self, tone: Tone) -> QColor:
        """The colour of a token."""
        return QColor(self.hex(tone))

    def hex(self, tone: Tone) -> str:
        """The ``#RRGGBB`` of a token."""
        value: str = getattr(self, tone)
        return value

    def px(self, pixels: float) -> int:
        """Pixels at 100 % text size, as whole pixels at this theme's size."""
        return round(pixels * self.scale / 100)

    def font(self, pixels: float, weight: int = 400) -> QFont:
        """The house's typeface; ``pixels`` at 100 %, weight 400, 500, 600 or 700."""
        return fonts.font(self.px(pixels), weight)

    def at(self, scale: int) -> "Theme":
        """The same colours with another text size, 100 to 200 percent."""
        if not 100 <= scale <= 200:
            raise ValueError(scale)
        return replace(self, scale=scale)


LIGHT: Final = Theme(
    name="light", ground="#F4F2EE", card="#FFFFFF", soft="#FAF9F6", text="#17212B", muted="#4A5663", line="#D9D6CF",
    accent="#0B5563", accent_hover="#08414C", on_accent="#FFFFFF", border="#6B7682", selected="#E3F0F1", hover="#F7FAFA",
    focus="#17212B", track="#D5DADD", tip="#FBF3DC", on_tip="#4A3A06", tip_border="#FBF3DC", need="#8A5300", on_need="#4A3A06",
    need_ground="#FBF3DC", done="#1B6E3C", done_ground="#E7F3EA", error="#B3261E", on_error="#8C1D18", error_ground="#FDECEA",
)  # fmt: skip
DARK: Final = Theme(
    name="dark", ground="#14191E", card="#1E252C", soft="#191F25", text="#F1F3F5", muted="#B9C2CB", line="#39434D",
    accent="#7FD1DE", accent_hover="#A5E0EA", on_accent="#07272D", border="#95A1AD", selected="#1F3C43", hover="#252E36",
    focus="#FFFFFF", track="#3A444E", tip="#3A3218", on_tip="#F8E9B8", tip_border="#3A3218", need="#F2C568", on_need="#F8E9B8",
    need_ground="#3A3218", done="#7BD99A", done_ground="#1D3A29", error="#FFB4AB", on_error="#FFB4AB", error_ground="#1E252C",
)  # fmt: skip
CONTRAST: Final = Theme(
    name="contrast", ground="#000000", card="#000000", soft="#000000", text="#FFFFFF", muted="#FFFFFF", line="#FFFFFF",
    accent="#FFEB3B", accent_hover="#FFF59D", on_accent="#000000", border="#FFFFFF", selected="#1A1A00", hover="#1A1A1A",
    focus="#00E5FF", track="#5A5A5A", tip="#000000", on_tip="#FFFFFF", tip_border="#FFFFFF", need="#FFFFFF", on_need="#FFFFFF",
    need_ground="#000000", done="#FFFFFF", done_ground="#000000", error="#FFEB3B", on_error="#FFEB3B", error_ground="#000000",
)  # fmt: skip
THEMES: Final[tuple[Theme, ...]] = (LIGHT, DARK, CONTRAST)


def theme_named(name: ThemeName, scale: int = 100) -> Theme:
    """The theme of that name at a text size in percent."""
    return {each.name: each for each in THEMES}[name].at(scale)


def style_sheet(theme: Theme) -> str:
    """The ordered ``styles/*.qss`` as one sheet; ``@accent`` is a token, ``@px(12)`` follows the text size."""
    text = "\n".join(path.read_text("utf-8") for path in sorted(STYLES.glob("*.qss")))
    text = re.sub(r"@px\((\d+)\)", lambda found: f"{theme.px(int(found[1]))}px", text)
    return re.sub(r"@([a-z_]+)", lambda found: str(getattr(theme, found[1])), text)


def dress(widget: QWidget, theme: Theme) -> None:
    """Give a window, page or dialog the house's look. A ``PageFrame`` dresses itself."""
    widget.setStyleSheet(style_sheet(theme))
    widget.setFont(theme.font(18))
