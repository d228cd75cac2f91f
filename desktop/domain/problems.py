"""What can be wrong with what people bring or do: codes and values, never display text.

Data problems are values (`Problem`), what a user can act on is a `UserError`. Both carry a code; the words stand in
``ui.problem_texts``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file: where it stands and what it is.

    ``row`` counts from 1 as a spreadsheet does (the header is row 1); ``column`` is the header's own word or the path
    inside a JSON file. ``values`` fill the places in the text.
    """

    code: str
    file: str = ""
    row: int | None = None
    column: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


class UserError(Exception):
    """Something the user can act on; ``code`` names the text, ``values`` fill it."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values: Mapping[str, str] = {name: str(value) for name, value in values.items()}


class InputRefusedError(UserError):
    """A file was refused as a whole; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("input_refused", count=len(self.problems))
