"""The checks have teeth: each finds the fault it is there for."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from exports.documents.plan_pdf import write_plan
from tests.exports.documents.accessibility import findings
from tests.exports.documents.embedded_fonts import font_findings
from tests.exports.documents.plans import a_plan, swedish

GOOD = write_plan(a_plan(), swedish)


def spoiled(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(GOOD)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def elements(pdf: pikepdf.Pdf, role: str) -> list[Any]:
    return [item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/S") == Name("/" + role)]


def rewrite(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    page = pdf.pages[0]
    content = page.Contents.read_bytes()
    assert re.search(old, content)
    page.Contents = pdf.make_stream(re.sub(old, new, content, count=1))


def test_plain_reportlab_is_found_wanting() -> None:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, "Hej")
    canvas.save()
    found = " ".join(findings(out.getvalue()))
    for fault in ("not marked as tagged", "no structure tree", "no metadata", "Helvetica is not embedded", "Tj paints"):
        assert fault in found


FAULTS: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "no language": lambda pdf: pdf.Root.__delitem__("/Lang"),
    "not marked as tagged": lambda pdf: pdf.Root.__delitem__("/MarkInfo"),
    "the title is not shown": lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"),
    "Figure without words": lambda pdf: elements(pdf, "Figure")[0].__delitem__("/Alt"),
    "Figure without its place": lambda pdf: elements(pdf, "Figure")[0].__delitem__("/A"),
    "TH without scope": lambda pdf: elements(pdf, "TH")[0].__delitem__("/A"),
    "LI inside P": lambda pdf: elements(pdf, "L")[0].__setitem__("/S", Name.P),
    "heading jumps from 1 to 3": lambda pdf: elements(pdf, "H2")[0].__setitem__("/S", Name.H3),
    "page 1: not tied to the structure": lambda pdf: pdf.pages[0].obj.__delitem__("/StructParents"),
    "page 1: tab order does not follow the structure": lambda pdf: pdf.pages[0].obj.__delitem__("/Tabs"),
    "paints something that is neither content nor artifact": lambda pdf: rewrite(pdf, rb"/Artifact BMC", rb"/X BMC"),
    "a mark ends that never began": lambda pdf: rewrite(pdf, rb"/Artifact BMC", b""),
    "two contents share a number": lambda pdf: rewrite(pdf, rb"<</MCID 1>>", b"<</MCID 0>>"),
    "is on the page or in the tree, not in both": lambda pdf: rewrite(pdf, rb"<</MCID 1>>", b"<</MCID 999>>"),
    "artifact inside content": lambda pdf: rewrite(pdf, rb"(MCID 0>> BDC)", rb"\1 /Artifact BMC EMC"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found(fault: str) -> None:
    assert findings(GOOD) == []
    assert fault in " ".join(findings(spoiled(FAULTS[fault])))


def test_a_wrong_width_a_missing_glyph_and_a_missing_letter_are_found() -> None:
    def widen(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].Resources.Font.values():
            font.Widths[ord("e") - int(font.FirstChar)] = 9

    def mute(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].Resources.Font.values():
            font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<65> <0065>", b"<65> <0000>"))

    assert font_findings(GOOD) == []
    assert "another width" in " ".join(font_findings(spoiled(widen)))
    assert "says no letter" in " ".join(font_findings(spoiled(mute)))
    unknown_code = spoiled(lambda pdf: rewrite(pdf, rb"\(Utvecklingsplan", rb"(\\000Utvecklingsplan"))
    assert "code 0 has no glyph" in " ".join(font_findings(unknown_code))
