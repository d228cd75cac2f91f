"""A competence framework from our JSON file."""

from pathlib import Path

from desktop.domain.framework import Framework
from desktop.domain.framework_json import framework_from_json
from desktop.domain.problems import Problem
from exports.incoming.json_file import read_json
from exports.incoming.tables import file_name


def read_framework(path: Path) -> tuple[Framework | None, tuple[Problem, ...]]:
    """The framework in a JSON file, or None and everything that is wrong with it. Never raises on content."""
    document, problems = read_json(path)
    if problems:
        return None, problems
    return framework_from_json(document, file_name(path))
