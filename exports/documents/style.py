"""How documents look: fonts, colours, sizes and measures in points."""

from collections.abc import Container
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from resources import resource

INK: Color = HexColor("#17212B")
MUTED: Color = HexColor("#4A5663")
ACCENT: Color = HexColor("#0B5563")
PAPER: Color = HexColor("#FFFFFF")
SELECTED: Color = HexColor("#E3F0F1")
HAIRLINE: Color = HexColor("#D5DADD")
TIP: Color = HexColor("#4A3A06")
TIP_GROUND: Color = HexColor("#FBF3DC")

REGULAR = "AtkinsonNext"
SEMIBOLD = "AtkinsonNext-SemiBold"
BOLD = "AtkinsonNext-Bold"
_WEIGHTS = {REGULAR: 400, SEMIBOLD: 600, BOLD: 700}

SMALL = 10.0  # nothing on paper is smaller
TABLE = 10.5
BODY = 11.0

MARGIN = 20 * mm
WIDTH = 170 * mm
LABEL_WIDTH = 30 * mm


@dataclass(frozen=True, slots=True)
class Styles:
    """Paragraph styles by their place in a document."""

    title: ParagraphStyle
    byline: ParagraphStyle
    notice: ParagraphStyle
    section: ParagraphStyle
    step: ParagraphStyle
    step_two_digits: ParagraphStyle
    body: ParagraphStyle
    labelled: ParagraphStyle
    small: ParagraphStyle
    head_cell: ParagraphStyle
    cell: ParagraphStyle


def load_fonts() -> Container[int]:
    """Make the bundled fonts known to ReportLab and give the code points they can show.

    ReportLab keeps one register for the whole process; filling it twice does no harm and is skipped.
    """
    for name, weight in _WEIGHTS.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            path = resource(f"fonts/atkinson-hyperlegible-next-{weight}.ttf")
            pdfmetrics.registerFont(TTFont(name, str(path)))
    glyphs: dict[int, int] = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return frozenset(code for code in glyphs if code >= 32)


def _style(name: str, font: str, size: float, colour: Color = INK, **more: object) -> ParagraphStyle:
    leading = more.pop("leading", size * 1.4)
    return ParagraphStyle(
        name, fontName=font, bulletFontName=font, fontSize=size, leading=leading, textColor=colour, **more
    )


def _step_style(name: str, indent: float) -> ParagraphStyle:
    return _style(name, SEMIBOLD, 12, leading=17, leftIndent=indent, rightIndent=88, spaceBefore=12, spaceAfter=7)


def document_styles() -> Styles:
    """The styles of every document; ask after ``load_fonts``."""
    return Styles(
        title=_style("title", BOLD, 22, leading=27),
        byline=_style("byline", REGULAR, BODY, MUTED, spaceBefore=2),
        notice=_style(
            "notice",
            SEMIBOLD,
            BODY,
            TIP,
            backColor=TIP_GROUND,
            borderPadding=7,
            spaceBefore=15,
            leftIndent=7,
            rightIndent=7,
        ),
        section=_style("section", BOLD, 14, ACCENT, leading=19, spaceBefore=17, spaceAfter=5),
        step=_step_style("step", 16),
        step_two_digits=_step_style("step_two_digits", 23),
        body=_style("body", REGULAR, BODY, spaceAfter=3),
        labelled=_style("labelled", REGULAR, BODY, leftIndent=LABEL_WIDTH, spaceAfter=2.5),
        small=_style("small", REGULAR, SMALL, MUTED, spaceBefore=5),
        head_cell=_style("head_cell", SEMIBOLD, TABLE, leading=14),
        cell=_style("cell", REGULAR, TABLE, leading=14),
    )
