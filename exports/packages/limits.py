"""What a file that comes in may cost before it is trusted."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps in bytes and counts; the defaults hold ten times the largest package a laptop is known to write.

    ``stanzas`` and ``header_bytes`` bound the age header, whose reading costs the square of its stanzas.
    ``line_length`` counts characters.
    """

    sealed_bytes: int = 32 * MIB
    unpacked_bytes: int = 32 * MIB
    header_bytes: int = 8 * 1024
    stanzas: int = 8
    lines: int = 50_000
    line_length: int = MIB
    depth: int = 32


LIMITS = Limits()
