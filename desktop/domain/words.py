"""Text in two languages, and the one road by which display text reaches code without a window."""

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

Language: TypeAlias = Literal["sv", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text the data files carry in Swedish and English."""

    sv: str
    en: str

    def in_(self, language: Language) -> str:
        """The text in ``language``; Swedish where English is empty."""
        return (self.en or self.sv) if language == "en" else self.sv


class Translate(Protocol):
    """Signature of ``QCoreApplication.translate``: Swedish source text in, text for people out."""

    def __call__(self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        """Give ``source`` in the user's language; ``%n`` is replaced by ``n`` when ``n`` is not negative."""
        ...
