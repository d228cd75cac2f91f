"""The catalogues of text: they hold what the source says, nothing is left unsaid in English, and Qt finds it at run time."""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.domain.words import Language
from exports.central.wording import questions
from exports.documents.plan_pdf import _Plan
from exports.documents.style import BODY, LABEL_WIDTH, REGULAR, document_styles, load_fonts
from tests.builders import a_sitting
from tests.exports.documents.plans import a_plan
from ui.pages.look import Look
from ui.pages.question import QuestionPage
from ui.theme import LIGHT
from ui.translation import SpokenLanguage, translate_with, translator

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
WITH_TEXTS = ("desktop", "ui", "exports", "resources")

# Texts that are the same in both languages, and that is right.
ALIKE = {"Kompetenssamtal", "Plan", "Text (*.txt)", "plan.pdf", "plan.ics"}


class Key(NamedTuple):
    """What Qt looks a text up by."""

    context: str
    source: str
    comment: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a catalogue in its forms; a text without plurals has one."""

    key: Key
    forms: tuple[str, ...]
    finished: bool


def entries(catalogue: Path) -> list[Entry]:
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            plural = message.get("numerus") == "yes"
            key = Key(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), plural
            )
            found.append(Entry(key, forms, finished=translation.get("type") is None))
    return found


ENGLISH = entries(CATALOGUES / "kompetenssamtal_en.ts")
SWEDISH = entries(CATALOGUES / "kompetenssamtal_sv.ts")


def kept(key: Key) -> str:
    return f"{key.context}: {key.source!r}"


# What the source says


def classes_and_calls() -> tuple[dict[str, list[str]], list[tuple[str, ast.Call]]]:
    """Every class with the names of its bases, and every call with the class it stands in."""
    bases: dict[str, list[str]] = {}
    calls: list[tuple[str, ast.Call]] = []

    def walk(node: ast.AST, within: str) -> None:
        if isinstance(node, ast.ClassDef):
            within = node.name
            bases[within] = [base.id for base in node.bases if isinstance(base, ast.Name)]
        elif isinstance(node, ast.Call):
            calls.append((within, node))
        for child in ast.iter_child_nodes(node):
            walk(child, within)

    for folder in WITH_TEXTS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            walk(ast.parse(path.read_text(encoding="utf-8")), "")
    return bases, calls


BASES, CALLS = classes_and_calls()


def said_in(call: ast.Call, within: str) -> Key | None:
    """What a call asks the catalogue for; None when it asks for nothing."""
    function = call.func
    by_name = isinstance(function, ast.Name) and function.id == "translate"
    name = (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )
    words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    texts = [word if isinstance(word, str) else "" for word in words]
    if name == "tr":
        return Key(within, texts[0] or ast.unparse(call), texts[1] if texts[1:] else "", len(texts) > 2)
    called_by_another_name = isinstance(function, ast.Call) and "translate" in ast.unparse(function)
    if by_name or called_by_another_name or (name == "translate" and len(texts) > 1 and texts[0]):
        return Key(texts[0], texts[1] or ast.unparse(call), texts[2] if texts[2:] else "", len(texts) > 3)
    return None


def asked_for() -> Iterator[Key]:
    for within, call in CALLS:
        if (key := said_in(call, within)) is not None:
            yield key


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what ``make strings`` finds in the source, from nothing."""
    folder = tmp_path_factory.mktemp("strings")
    places = [f"CATALOGUES={folder / 'kompetenssamtal_en.ts'}", f"SWEDISH={folder / 'kompetenssamtal_sv.ts'}"]
    subprocess.run(["make", "-s", "-o", "setup", "strings", *places], cwd=ROOT, check=True)
    return folder


def test_every_text_of_the_source_is_collected(collected: Path) -> None:
    """What lupdate overlooks: a number in ``translate`` (write "{count}" there) and ``tr`` of anything but ``self``."""
    found = {entry.key for entry in entries(collected / "kompetenssamtal_en.ts")}
    asked = set(asked_for())
    assert len(asked) > 800
    assert (sorted(map(kept, asked - found)), sorted(map(kept, found - asked))) == ([], [])


@pytest.mark.parametrize(("language", "known"), [("en", ENGLISH), ("sv", SWEDISH)])
def test_the_catalogues_are_up_to_date_or_make_strings_is_due(
    collected: Path, language: str, known: list[Entry]
) -> None:
    now, before = {entry.key for entry in entries(collected / f"kompetenssamtal_{language}.ts")}, {e.key for e in known}
    assert now
    assert (sorted(map(kept, now - before)), sorted(map(kept, before - now))) == ([], [])


def test_plurals_stand_only_in_classes_that_nothing_inherits() -> None:
    """``tr`` looks in the class of the object first, and there a plural without translation counts as found."""
    inherited = {base for bases in BASES.values() for base in bases}
    plural = {key.context for within, call in CALLS if (key := said_in(call, within)) and key.plural}
    assert plural
    assert plural & inherited == set()


# What the catalogues say


def test_everything_is_said_in_english() -> None:
    assert [kept(entry.key) for entry in ENGLISH if not entry.finished or not all(entry.forms)] == []


def marks(text: str) -> Counter[str]:
    """What must be the same in both languages: places to fill in, line breaks, endings of files."""
    return Counter(re.findall(r"\{\w*\}|%n|\n|\*\.\w+", text))


@pytest.mark.parametrize("known", [ENGLISH, SWEDISH])
def test_places_to_fill_in_are_the_same_on_both_sides(known: list[Entry]) -> None:
    assert [kept(e.key) for e in known if any(marks(form) != marks(e.key.source) for form in e.forms)] == []


def has_words(text: str) -> bool:
    return re.search("[a-zåäö]{2}", re.sub(r"\{\w*\}", "", text)) is not None


def test_no_english_text_is_left_in_swedish() -> None:
    assert {e.key.source for e in ENGLISH if e.key.source in e.forms and has_words(e.key.source)} == ALIKE
    assert [form for entry in ENGLISH for form in entry.forms if re.search("[åäöÅÄÖ]", form)] == []


def ending(text: str) -> str:
    return text[-1] if text[-1:] in set(".?:…") and len(text) > 1 else ""


def test_sentences_end_and_quotations_close_in_both_languages() -> None:
    assert [kept(e.key) for e in ENGLISH if any(ending(form) != ending(e.key.source) for form in e.forms)] == []
    assert [form for entry in ENGLISH for form in entry.forms if form.count("“") != form.count("”")] == []


@pytest.mark.parametrize("known", [ENGLISH, SWEDISH])
def test_every_plural_has_two_forms(known: list[Entry]) -> None:
    plural = [entry for entry in known if entry.key.plural]
    assert plural
    assert [kept(e.key) for e in plural if len(e.forms) != 2 or not all(e.forms) or not e.finished] == []


# Where there is little room


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_labels_of_the_plan_keep_to_their_column(language: Language) -> None:
    plan = a_plan(language=language)
    drawn = _Plan(plan, translate_with(translator(language)), load_fonts(), document_styles())
    labels = {label for item in plan.items for label, _text in drawn._step_facts(item)}
    assert len(labels) > 5
    assert {label for label in labels if stringWidth(label, REGULAR, BODY) > LABEL_WIDTH - 2 * mm} == set()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_names_of_sheets_are_not_cut(language: Language) -> None:
    """A workbook allows 31 characters."""
    translate = translate_with(translator(language))
    assert [question.title for question in questions(translate) if len(question.title) > 31] == []


# What Qt finds


@pytest.mark.parametrize(("language", "known"), [("en", ENGLISH), ("sv", SWEDISH)])
def test_what_make_built_is_what_the_app_says(language: Language, known: list[Entry]) -> None:
    translate = translate_with(translator(language))
    for key, forms, _finished in ((e.key, e.forms, e.finished) for e in known):
        numbers = (1, 2) if key.plural else (-1,)
        heard = [translate(key.context, key.source, key.comment, n) for n in numbers]
        said = [form.replace("%n", str(n)) for form, n in zip(forms, numbers, strict=True)]
        assert heard == said, "the built catalogue is old: make setup"


@pytest.mark.parametrize(
    ("language", "said"),
    [("sv", ["0 personer", "1 person", "2 personer"]), ("en", ["0 people", "1 person", "2 people"])],
)
def test_people_are_counted_in_words(language: Language, said: list[str]) -> None:
    translate = translate_with(translator(language))
    assert [translate("BringingFlow", "%n personer", "", n) for n in (0, 1, 2)] == said


def test_what_no_catalogue_knows_is_said_as_it_stands() -> None:
    translate = translate_with(translator("en"))
    assert translate("Nowhere", "Fortsätt") == "Fortsätt"
    assert translate("Nowhere", "%n personer", "", 3) == "3 personer"


@pytest.fixture
def english(qtbot: QtBot) -> Iterator[SpokenLanguage]:  # noqa: ARG001  an application is there
    spoken = SpokenLanguage("en")
    yield spoken
    spoken.fall_silent()


@pytest.mark.usefixtures("english")
def test_a_page_finds_the_texts_of_the_classes_it_inherits(qtbot: QtBot) -> None:
    page = QuestionPage(Look(LIGHT, "en", practice=True), a_sitting(), "2.3")
    qtbot.addWidget(page)
    buttons = (page.main_button, page.back_button, page.help_button, page.pause_button)
    assert [button.text() for button in buttons if button] == ["Continue", "Back", "Help", "Pause"]
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Question 6 of 12" in texts
    assert "Practice: all names are made up" in texts


@pytest.mark.usefixtures("english")
def test_a_nameless_child_of_a_class_finds_its_texts(qtbot: QtBot) -> None:
    class Aside:
        """Something without texts of its own."""

    class Narrowed(Aside, QuestionPage):
        pass

    page = Narrowed(Look(LIGHT, "en"), a_sitting(), "2.3")
    qtbot.addWidget(page)
    assert page.tr("Fortsätt") == "Continue"


def test_files_are_chosen_in_the_language_of_the_window(qtbot: QtBot, english: SpokenLanguage) -> None:
    def words() -> set[str]:
        dialog = QFileDialog(None, "x")
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        return {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}

    assert "Look in:" in words()
    english.speak("sv")
    assert "Titta i:" in words()
