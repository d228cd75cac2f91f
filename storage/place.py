"""Where a home lies and how it is known; nothing here needs the database, so a window can ask before it is loaded."""

from pathlib import Path

KEY_FILE = "keys.json"


def key_file_path(home: Path) -> Path:
    """Where a home folder's key file lies."""
    return home / KEY_FILE


def is_home(home: Path) -> bool:
    """Whether a key file lies in the folder."""
    return key_file_path(home).is_file()
