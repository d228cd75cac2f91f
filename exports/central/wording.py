"""The words of the report: what each question is called, and how a figure is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.domain.dataset import FigureRow, Measure
from desktop.domain.words import Translate

Form = Literal["share", "level", "difference", "count"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question the centre asks: its measure, its name on a sheet, what is divided by what, and its form."""

    measure: Measure
    title: str
    explained: str
    numerator: str
    denominator: str
    form: Form


def questions(translate: Translate) -> tuple[Question, ...]:
    """All questions, in the order of the sheets."""
    return (*_about_people(translate), *_about_ratings(translate), *_about_plans(translate))


def _about_people(translate: Translate) -> tuple[Question, ...]:
    return (
        Question(
            "response_rate",
            translate("Report", "Har svarat"),
            translate(
                "Report",
                "Andel som har skattat sig, av alla som skulle göra det. För flera delkompetenser tillsammans: medelvärdet av deras andelar.",
            ),
            translate("Report", "gjorda skattningar"),
            translate("Report", "skattningar att göra"),
            "share",
        ),
        Question(
            "share_with_needs",
            translate("Report", "Har något att utveckla"),
            translate(
                "Report",
                "Andel som ligger under det jobbet kräver i minst en av de delkompetenser som alla skattar, av alla som har skattat sig i någon av dem.",
            ),
            translate("Report", "har något att utveckla"),
            translate("Report", "har skattat sig"),
            "share",
        ),
    )


def _about_ratings(translate: Translate) -> tuple[Question, ...]:
    return (
        Question(
            "need_rate",
            translate("Report", "Skattningar under kravet"),
            translate("Report", "Andel skattningar som ligger under det jobbet kräver, av alla skattningar."),
            translate("Report", "under det jobbet kräver"),
            translate("Report", "skattningar"),
            "share",
        ),
        Question(
            "mean_level",
            translate("Report", "Medelnivå"),
            translate("Report", "Medelvärdet av nivåerna 1 till 5."),
            translate("Report", "summa nivåer"),
            translate("Report", "skattningar"),
            "level",
        ),
        Question(
            "high_motivation",
            translate("Report", "Vill gärna lära sig mer"),
            translate("Report", "Andel svar 4 eller 5 på frågan om hur gärna man vill lära sig mer."),
            translate("Report", "svarade 4 eller 5"),
            translate("Report", "svar om att lära sig mer"),
            "share",
        ),
        Question(
            "talk_effect",
            translate("Report", "Vad samtalet ändrade"),
            translate(
                "Report",
                "Hur mycket den gemensamma nivån i medeltal skiljer sig från den egna. Över noll: samtalet höjde nivån.",
            ),
            translate("Report", "summa ändringar"),
            translate("Report", "skattningar med båda nivåerna"),
            "difference",
        ),
    )


def _about_plans(translate: Translate) -> tuple[Question, ...]:
    return (
        Question(
            "goals",
            translate("Report", "Steg i planerna"),
            translate("Report", "Antal steg i utvecklingsplanerna, per person med plan."),
            translate("Report", "steg"),
            translate("Report", "personer med plan"),
            "count",
        ),
        Question(
            "wishes",
            translate("Report", "Önskemål"),
            translate(
                "Report",
                "Antal steg som är önskemål om något som inte finns än, per person med plan. De räknas också som steg.",
            ),
            translate("Report", "önskemål"),
            translate("Report", "personer med plan"),
            "count",
        ),
    )


def too_few(translate: Translate) -> str:
    """What stands instead of a hidden figure."""
    return translate("Report", "för få personer")


def group_kind(row: FigureRow, translate: Translate) -> str:
    """What kind of group the row is about."""
    if row.unit:
        return translate("Report", "Enhet")
    if row.division:
        return translate("Report", "Avdelning")
    if row.role:
        return translate("Report", "Yrke")
    return translate("Report", "Kön") if row.gender else translate("Report", "Alla")


def gender_name(gender: str, translate: Translate) -> str:
    """The gender in words; empty stays empty."""
    names: Mapping[str, str] = {
        "woman": translate("Report", "Kvinnor"),
        "man": translate("Report", "Män"),
        "other": translate("Report", "Annat eller okänt"),
    }
    return names.get(gender, "")


def written(row: FigureRow | None, form: Form, translate: Translate) -> str:
    """A figure in a sentence: rounded, in the language's own way; a dash where there is nobody to speak of."""
    if row is None:
        return "–"
    if row.hidden:
        return too_few(translate)
    if row.value is None:
        return "–"
    if form == "share":
        return translate("Report", "{number} %", "percent").format(number=round(100 * row.value))
    return decimal(row.value, 2 if form == "difference" else 1, translate, signed=form == "difference")


def whole(number: float, translate: Translate) -> str:
    """A count in groups of three digits, as the language parts them."""
    return f"{number:,.0f}".replace(
        ",", translate("Report", " ", "between thousands").replace(" ", "\N{NO-BREAK SPACE}")
    )


def decimal(value: float, digits: int, translate: Translate, *, signed: bool = False) -> str:
    """A number with the language's decimal sign and a real minus; nothing has no sign."""
    value = round(value, digits) + 0.0
    signed = signed and value != 0
    text = f"{value:+.{digits}f}" if signed else f"{value:.{digits}f}"
    return text.replace("-", "−").replace(".", translate("Report", ",", "decimal sign"))
