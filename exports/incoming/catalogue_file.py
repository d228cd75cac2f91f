"""A catalogue of activities from our JSON file."""

from pathlib import Path

from desktop.domain.activities import Catalogue
from desktop.domain.catalogue_json import catalogue_from_json
from desktop.domain.framework import Framework
from desktop.domain.problems import Problem
from exports.incoming.json_file import read_json
from exports.incoming.tables import file_name


def read_catalogue(path: Path, framework: Framework) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """The catalogue in a JSON file, or None and everything that is wrong with it. Never raises on content."""
    document, problems = read_json(path)
    if problems:
        return None, problems
    return catalogue_from_json(document, framework, file_name(path))
