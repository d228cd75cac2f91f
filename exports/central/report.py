"""What the centre hands on: `figures.csv`, `report.xlsx` and a text summary, small groups hidden in all of them."""

from collections.abc import Mapping
from pathlib import Path

from desktop.domain.dataset import Dataset
from desktop.domain.words import Translate
from exports.central.counting import figures
from exports.central.summary import summary
from exports.central.workbook import workbook
from exports.central.writing import write_figures, write_whole


def report(
    dataset: Dataset,
    out: Path,
    translate: Translate,
    rounds: tuple[str, str | None],
    names: Mapping[str, str],
) -> tuple[Path, ...]:
    """Write the report into the folder `out` and give the files; raises OSError if one cannot be written.

    `rounds` is the round to report and the one to set it against, if any; `figures.csv` holds every round. `names` gives
    what people call each role, area and competence.
    """
    rows = figures(dataset)
    out.mkdir(parents=True, exist_ok=True)
    return (
        write_figures(rows, out / "figures.csv"),
        write_whole(out / "report.xlsx", workbook(rows, translate, rounds, names)),
        write_whole(out / "summary.txt", summary(dataset, rows, translate, rounds).encode("utf-8")),
    )
