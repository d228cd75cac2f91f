"""The text summary: every question for the whole department, round against round."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.dataset import Dataset, FigureRow
from desktop.domain.words import Translate
from exports.central.wording import Question, decimal, questions, whole, written


@dataclass(frozen=True, slots=True)
class _Standing:
    """Of one round's ratings of the whole: how many there are, rest on the self-rating alone, are not agreed on."""

    ratings: int
    self_alone: int
    disagreed: int


def summary(
    dataset: Dataset,
    rows: Iterable[FigureRow],
    translate: Translate,
    rounds: tuple[str, str | None],
) -> str:
    """Some lines of text for the first of `rounds` against the second; `rows` are hidden already."""
    department: dict[tuple[str, str], FigureRow] = {
        (row.round, row.measure): row
        for row in rows
        if not (row.division or row.role or row.gender or row.area or row.competence)
    }
    now, before = rounds
    heading = translate("Report", "Kompetens i siffror: {round}").format(round=now)
    if before is not None:
        heading = translate("Report", "Kompetens i siffror: {round}, jämfört med {before}").format(
            round=now, before=before
        )
    lines = [heading, ""]
    lines += [_line(question, department, translate, rounds) for question in questions(translate)]
    for name in (now, before):
        if name is not None:
            standing = _standing_lines(dataset, department.get((name, "mean_level")), translate, name)
            lines += ["", *standing] if standing else []
    lines += ["", translate("Report", "Hur många som har svarat är medelvärdet av delkompetensernas andelar.")]
    lines += [translate("Report", "Grupper under fem personer visas aldrig.")]
    return "\n".join(lines) + "\n"


def _line(
    question: Question,
    department: Mapping[tuple[str, str], FigureRow],
    translate: Translate,
    rounds: tuple[str, str | None],
) -> str:
    now, before = rounds
    row = department.get((now, question.measure))
    figure = written(row, question.form, translate)
    if before is not None:
        earlier = department.get((before, question.measure))
        figure = f"{written(earlier, question.form, translate)} → {figure}"
        figure += _change(question, earlier, row, translate)
    if row is not None and row.numerator is not None and row.denominator:
        counts = [f"{whole(row.denominator, translate)} {question.denominator}"]
        if question.form in ("share", "count"):
            counts.insert(0, f"{whole(row.numerator, translate)} {question.numerator}")
        figure += f" ({', '.join(counts)})"
    return f"{question.title}: {figure}"


def _change(question: Question, earlier: FigureRow | None, row: FigureRow | None, translate: Translate) -> str:
    if earlier is None or row is None or earlier.value is None or row.value is None:
        return ""
    if question.form == "share":
        # Of the rounded shares, so that the line adds up for who reads it.
        points = round(100 * row.value) - round(100 * earlier.value)
        if not points:
            return translate("Report", ", oförändrat")
        told = decimal(points, 0, translate, signed=True)
        if abs(points) == 1:
            return translate("Report", ", {change} procentenhet").format(change=told)
        return translate("Report", ", {change} procentenheter").format(change=told)
    digits = 2 if question.form == "difference" else 1
    change = round(round(row.value, digits) - round(earlier.value, digits), digits)
    if not change:
        return translate("Report", ", oförändrat")
    return f", {decimal(change, digits, translate, signed=True)}"


def _standing_lines(dataset: Dataset, level: FigureRow | None, translate: Translate, name: str) -> list[str]:
    """Where the self-rating stands in and where they do not agree; nothing of it if the ratings are too few."""
    if level is None or level.hidden:
        return []
    standing = _standing(dataset, name)
    return [
        translate(
            "Report",
            "{round}: den egna skattningen gäller i {alone} av {ratings} skattningar, för där finns ingen gemensam nivå.",
        ).format(round=name, alone=whole(standing.self_alone, translate), ratings=whole(standing.ratings, translate)),
        translate("Report", "{round}: ”Vi är inte överens än” står vid {disagreed} skattningar.").format(
            round=name, disagreed=whole(standing.disagreed, translate)
        ),
    ]


def _standing(dataset: Dataset, name: str) -> _Standing:
    expected = {r.person: r.expected for r in dataset.registrations if r.round == name}
    counted = [
        r
        for r in dataset.ratings
        if r.round == name
        and r.answer != "not_part"
        and r.competence in expected.get(r.person, {})
        and r.competence in dataset.area_of
    ]
    return _Standing(
        sum(r.agreed is not None or r.self_level is not None for r in counted),
        sum(r.agreed is None and r.self_level is not None for r in counted),
        sum(r.disagreed and r.agreed is None for r in counted),
    )
