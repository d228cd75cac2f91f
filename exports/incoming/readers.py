"""The workflow's port to the files people bring."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import cast

from desktop.domain.catalogue_json import catalogue_from_json
from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.framework import Framework
from desktop.domain.framework_json import framework_from_json
from desktop.domain.journal import Json
from desktop.domain.people import Roster
from desktop.domain.problems import Problem
from desktop.domain.talk import Round
from exports.incoming.json_file import read_json
from exports.incoming.ratings import read_ratings
from exports.incoming.roster import read_roster
from exports.incoming.small_tables import read_divisions, read_rounds
from exports.incoming.tables import file_name


class FileReaders:
    """Reads files of every kind; nothing raises on content, everything wrong is told as problems."""

    def framework(self, path: Path) -> tuple[Json, tuple[Problem, ...]]:
        """A framework's JSON document, or None and what is wrong."""
        document, problems = read_json(path)
        if problems:
            return None, problems
        found, told = framework_from_json(document, file_name(path))
        return (None if found is None else cast("Json", document)), told  # what a JSON file holds is JSON

    def catalogue(self, path: Path, framework: Framework) -> tuple[Json, tuple[Problem, ...]]:
        """A catalogue's JSON document, or None and what is wrong."""
        document, problems = read_json(path)
        if problems:
            return None, problems
        found, told = catalogue_from_json(document, framework, file_name(path))
        return (None if found is None else cast("Json", document)), told  # what a JSON file holds is JSON

    def roster(
        self, path: Path, framework: Framework, valid_from: date, known_divisions: Mapping[str, str] | None
    ) -> tuple[Roster | None, tuple[Problem, ...]]:
        """A roster, or None and what is wrong."""
        return read_roster(path, framework, valid_from, known_divisions)

    def ratings(
        self, path: Path, framework: Framework, known: frozenset[str]
    ) -> tuple[tuple[EarlierRating, ...] | None, tuple[Problem, ...]]:
        """Ratings of earlier rounds, or None and what is wrong."""
        return read_ratings(path, framework, known)

    def rounds(self, path: Path) -> tuple[tuple[Round, ...] | None, tuple[Problem, ...]]:
        """Rounds, or None and what is wrong."""
        return read_rounds(path)

    def divisions(self, path: Path, framework: Framework) -> tuple[dict[str, str] | None, tuple[Problem, ...]]:
        """A divisions map, or None and what is wrong."""
        return read_divisions(path, framework)
