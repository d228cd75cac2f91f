"""The shape of a problem's words."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from desktop.domain.words import Translate

Parts: TypeAlias = tuple[str, str]
"""What is wrong, and what to do; both with places such as ``{value}`` for the problem's own values."""

WordsOf: TypeAlias = Mapping[str, Callable[[Translate], Parts]]
"""Code to its words in the user's language; asked one at a time, since most are never needed."""
