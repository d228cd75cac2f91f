"""The finished plan: readable by eye, by screen reader and by other programs, whatever people wrote in it."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable

from desktop.domain.documents import ActivityChoice, ChartRow, PlanDocument, WishChoice
from exports.documents.pages import EndlessLayoutError, write_pages
from exports.documents.plan_pdf import write_plan
from exports.documents.style import load_fonts
from exports.documents.tagged import Element, FileFacts
from tests.exports.documents.accessibility import findings
from tests.exports.documents.embedded_fonts import font_findings
from tests.exports.documents.plans import a_long_plan, a_plan, an_item, english, output_of, swedish, text_of


@cache
def written(plan: PlanDocument) -> bytes:
    return write_plan(plan, swedish)


def file_of(pdf: bytes, folder: Path) -> Path:
    file = folder / "plan.pdf"
    file.write_bytes(pdf)
    return file


@pytest.mark.parametrize("plan", [a_plan(), a_plan(practice=True), a_long_plan()], ids=["short", "practice", "long"])
def test_the_plan_has_no_accessibility_findings(plan: PlanDocument) -> None:
    assert findings(written(plan)) == []
    assert font_findings(written(plan)) == []


def test_other_programs_open_it_as_a_tagged_file(tmp_path: Path) -> None:
    file = file_of(written(a_plan()), tmp_path)
    facts = dict(line.split(":", 1) for line in output_of("pdfinfo", file).splitlines())
    assert facts["Tagged"].strip() == "yes"
    assert facts["Title"].strip() == "Utvecklingsplan för Selma Sagoberg, 23 november 2026"
    assert facts["PDF version"].strip() == "1.7"
    assert "No syntax or stream encoding errors" in output_of("qpdf", "--check", file)


def test_every_font_is_embedded_and_ours(tmp_path: Path) -> None:
    lines = output_of("pdffonts", file_of(written(a_long_plan()), tmp_path)).splitlines()[2:]
    assert len(lines) >= 3
    for line in lines:
        assert "AtkinsonHyperlegible" in line
        assert line.split()[3:6] == ["yes", "yes", "yes"], "embedded, subset, with letters"


def test_no_letter_is_smaller_than_ten_points() -> None:
    with pikepdf.open(BytesIO(written(a_long_plan()))) as pdf:
        steps = [
            step for page in pdf.pages for step in pikepdf.parse_content_stream(page) if str(step.operator) == "Tf"
        ]
        sizes = {float(step.operands[1]) for step in steps}
    assert min(sizes) == 10
    assert {10.5, 11, 14, 22} <= sizes


def test_it_reads_in_the_order_of_the_page(tmp_path: Path) -> None:
    struct = output_of("pdfinfo", "-struct-text", file_of(written(a_plan()), tmp_path))
    order = [
        '"Utvecklingsplan',
        '"Selma Sagoberg, museivärd.',
        '"Det här kan du redan',
        '"Söka och hitta information',
        '"Det här är ni överens om',
        '"Jobbet',
        '"vet inte',
        '"Så går du vidare',
        '"Varför',
        '"Önskemål',
        '"Tid att lära',
        '"När ses ni igen?',
        '"Torsdag 11 mars 2027',
    ]
    places = [struct.find(piece) for piece in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)
    assert "Sida" not in struct, "the footer is outside the text"


def test_the_text_comes_out_whole_with_its_spaces(tmp_path: Path) -> None:
    text = text_of(written(a_plan()), tmp_path, "-layout")
    assert "Selma Sagoberg, museivärd. Samtal med Björn Bygelius den 23 november 2026." in text
    assert "”En kort kurs i delade scheman för oss som sällan sitter vid dator”." in text
    assert "Digital säkerhet för alla, e-lärande, digitalt, 1,5 timmar." in text
    assert "En timme i veckan, onsdagar 9.00–10.00. Sammanlagt 12 timmar." in text
    assert "Torsdag 11 mars 2027 klockan 10.00. Plats: Röda rummet." in text


def test_wrapped_lines_do_not_run_words_together(tmp_path: Path) -> None:
    why = " ".join(["blåbär"] * 60)
    pdf = written(a_plan(items=(an_item(why=why),)))
    struct = output_of("pdfinfo", "-struct-text", file_of(pdf, tmp_path))
    assert "blåbärblåbär" not in struct.replace('"\n', "").replace('"', "")
    assert struct.count("blåbär ") == 60


def test_the_chart_stands_in_words_and_numbers_too() -> None:
    with pikepdf.open(BytesIO(written(a_plan()))) as pdf:
        words = [str(item.Alt) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/Alt" in item]
    assert "Skydda personuppgifter och integritet: nu nivå 1, mål nivå 3, jobbet kräver nivå 3." in words
    assert "Lösa tekniska problem: nu: vet inte, mål nivå 2." in words
    assert "Från nivå 1 till nivå 3." in words


def test_bookmarks_follow_the_headings() -> None:
    with pikepdf.open(BytesIO(written(a_plan()))) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        steps = next(part for part in top.children if part.title == "Så går du vidare")
        assert top.title == "Utvecklingsplan"
        assert [part.title for part in steps.children] == [
            "1 Skydda personuppgifter och integritet",
            "2 Dela och samarbeta digitalt",
        ]


def test_the_language_is_said_and_english_is_whole(tmp_path: Path) -> None:
    pdf = write_plan(a_plan(language="en"), english)
    assert findings(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as document, pikepdf.open(BytesIO(written(a_plan()))) as in_swedish:
        assert str(document.Root.Lang) == "en-GB"
        assert str(in_swedish.Root.Lang) == "sv-SE"
    text = text_of(pdf, tmp_path)
    assert "Development plan" in text
    assert "Thursday 11 March 2027 at 10:00" in text
    assert "1.5 hours" in text
    assert "Page 1" in text


def test_practice_is_marked_on_every_page_and_only_then(tmp_path: Path) -> None:
    long_plan = a_long_plan()
    pages = output_of("pdftotext", file_of(written(long_plan), tmp_path), "-").split("\f")[:-1]
    assert len(pages) > 3
    assert all("Övning" in page for page in pages)
    assert "Övning" not in text_of(written(replace(long_plan, practice=False)), tmp_path)


def test_the_same_plan_gives_the_same_bytes() -> None:
    plan = a_plan()
    assert write_plan(plan, swedish) == write_plan(plan, swedish)
    later = replace(plan, created=datetime(2026, 11, 24, tzinfo=UTC))
    assert write_plan(later, swedish) != write_plan(plan, swedish)


def test_a_long_plan_keeps_every_word_and_repeats_the_table_head_outside_the_text(tmp_path: Path) -> None:
    pdf = written(a_long_plan())
    text = text_of(pdf, tmp_path)
    assert text.count("länge") == 3 * 250
    assert "Del nummer 59 för łŁşŞčć" in text
    assert text.count("Jobbet") > 1, "the head stands on every page of the table"
    struct = output_of("pdfinfo", "-struct-text", tmp_path / "plan.pdf")
    assert struct.count('"Jobbet') == 1


def test_a_letter_without_glyph_is_seen_to_be_missing(tmp_path: Path) -> None:
    text = text_of(written(a_plan(person="Тува Testlund \U0001f600", manager="")), tmp_path)
    assert "???? Testlund" in text
    assert "Samtal den 23 november 2026." in text


@pytest.mark.parametrize("now", [None, 1, 5])
@pytest.mark.parametrize("goal", [None, 1, 5])
@pytest.mark.parametrize("expected", [None, 1, 5])
def test_any_levels_can_be_drawn(now: int | None, goal: int | None, expected: int | None) -> None:
    plan = a_plan(
        chart=(ChartRow("Lösa tekniska problem", now, goal, expected),),
        items=(an_item(from_level=now, to_level=goal),),
    )
    assert findings(write_plan(plan, swedish)) == []


def test_a_bare_plan_is_still_a_plan() -> None:
    plan = a_plan(
        role="", manager="", strengths=(), chart=(), items=(), learning_time=None, follow_up=None, level_names=()
    )
    assert findings(written(plan)) == []


words = st.text(max_size=60)


@settings(max_examples=25, deadline=None)
@given(words, words, words, st.builds(WishChoice, words) | st.builds(ActivityChoice, words, words, words, st.none()))
def test_whatever_people_write_the_file_stays_sound(
    person: str, competence: str, why: str, how: WishChoice | ActivityChoice
) -> None:
    item = an_item(competence=competence, why=why, how=how)
    chart = (ChartRow(competence, 1, 2, 3),)
    pdf = write_plan(a_plan(person=person, items=(item,), chart=chart, strengths=(competence,)), swedish)
    assert findings(pdf) == []
    assert font_findings(pdf) == []


class _NeverEnds(Flowable):  # type: ignore[misc]  # reportlab has no types
    """What the page limit is for: a flowable that leaves itself behind on every page."""

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803  # reportlab
        return availWidth, 10_000

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803  # reportlab
        return [_Line(availWidth, availHeight), _NeverEnds()]


class _Line(Flowable):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.line(0, 0, self.width, 0)


def test_a_layout_without_end_is_stopped() -> None:
    load_fonts()
    facts = FileFacts("T", "A", "S", "C", "sv-SE", datetime(2026, 11, 23, tzinfo=UTC))
    story = [_NeverEnds()]
    with pytest.raises(EndlessLayoutError, match="more than 8 pages"):
        write_pages(story, Element("Document"), facts, footer="", page_word="Sida", most_pages=8)
