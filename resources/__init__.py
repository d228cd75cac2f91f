"""Data the application ships: framework, catalogue, fonts, translations."""

from importlib.resources import files
from pathlib import Path


def resource(name: str) -> Path:
    """Path of a shipped file, for example ``framework.json`` or ``fonts/OFL.txt``."""
    return Path(str(files(__name__))) / name
