"""Every code the readers of files can report, with the names of its values; the words stand in ``ui.problem_texts``.

A problem's file, row and column come with the problem; what stands here are the extra values its text can name.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from desktop.domain.problems import Problem

FILE_PROBLEMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        # The file as a whole
        "file_missing": (),
        "file_unreadable": (),
        "file_empty": (),
        "file_too_large": ("most_mb",),
        "file_kind_unknown": ("expected",),
        "file_locked": (),
        "file_old_excel": (),
        "workbook_broken": (),
        "workbook_swollen": ("most_mb",),
        "csv_not_text": (),
        "csv_encoding": (),
        "csv_broken": (),
        "too_many_rows": ("most",),
        "sheets_ignored": ("read", "ignored"),
        # Any table
        "columns_missing": ("columns",),
        "column_twice": ("first",),
        "column_ignored": (),
        "no_rows": (),
        "row_too_long": (),
        "value_missing": (),
        "value_too_long": ("most",),
        "control_character": ("character",),
        "cell_error": ("value",),
        # Roster
        "personal_number": (),
        "bad_email": (),
        "role_unknown": ("role",),
        "role_is_assignment": ("role",),
        "assignment_unknown": ("assignment",),
        "assignment_is_role": ("assignment",),
        "gender_unknown": ("value",),
        "protected_unknown": ("value",),
        "two_names": ("person", "first_row"),
        "two_values": ("person", "first_row"),
        "manager_unknown": ("manager",),
        "manager_circular": ("people",),
        "division_unknown": ("division", "count"),
        "second_manager": ("person", "first_row"),
        "row_repeated": ("first_row",),
        # Ratings of earlier rounds
        "level_outside": ("value",),
        "competence_unknown": ("competence",),
        "person_unknown": ("person",),
        "bad_date": ("value",),
        "rating_twice": ("first_row",),
        "rating_empty": ("count",),
        # Rounds
        "round_backwards": (),
        "round_twice": ("round",),
        # Divisions map
        "division_twice": ("division",),
        # JSON: frameworks and catalogues; the column is the path inside the file
        "json_broken": ("line",),
        "json_duplicate_key": ("key",),
        "json_too_deep": (),
        "json_missing": (),
        "json_wrong_type": ("expected",),
        "json_empty": (),
        "json_too_many": ("most",),
        "duplicate_id": ("id",),
        "duplicate_name": ("name",),
        "version_not_whole": ("value",),
        "scale_other": ("value",),
        "levels_incomplete": ("levels",),
        "no_common_competence": (),
        "expected_missing": ("role", "competences"),
        "department_unknown": ("department",),
        "framework_other": ("framework", "expected"),
        "step_not_upwards": ("from", "to"),
        "bad_hours": ("value",),
        "bad_seats": ("value",),
        "word_unknown": ("value", "list"),
    }
)
"""Code to the names of the values it carries."""

NOTICES = frozenset(
    {
        "sheets_ignored",
        "column_ignored",
        "division_unknown",
        "second_manager",
        "row_repeated",
        "rating_empty",
        "framework_other",
    }
)
"""Codes that tell something worth knowing and do not refuse the file."""


def refusing(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems that refuse a file: all but the notices."""
    return tuple(problem for problem in problems if problem.code not in NOTICES)


def by_place(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems in the order of their rows; what concerns the whole file stands first."""
    return tuple(sorted(problems, key=lambda problem: problem.row or 0))
