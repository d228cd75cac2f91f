"""Packages with everything right about them, to be spoiled one thing at a time."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from desktop.domain.journal import Json
from exports.packages.keys import KeyPair, Recovery, generate_keys, generate_recovery
from exports.packages.limits import LIMITS, Limits
from exports.packages.names import Span
from exports.packages.package import Opened, RegisteredDevice, SealedFile, open_package, seal
from exports.packages.strict_json import JsonObject

SPAN = Span("laptop1", "e0", 1, 3)
LINES: tuple[JsonObject, ...] = tuple(
    {"seq": seq, "field": "self", "payload": {"salt": "ab", "value": {"level": seq, "reason": "Åsa-Lï övar"}}}
    for seq in (1, 2, 3)
)


@cache
def laptop() -> KeyPair:
    return generate_keys()


@cache
def centre() -> KeyPair:
    return generate_keys()


@cache
def recovery() -> Recovery:
    return generate_recovery()


@cache
def stranger() -> KeyPair:
    return generate_keys()


def registered() -> dict[str, RegisteredDevice]:
    return {SPAN.device: RegisteredDevice(laptop().public.sign)}


def a_package(
    lines: Sequence[bytes | JsonObject] = LINES,
    span: Span = SPAN,
    recipients: Sequence[str] | None = None,
    keys: KeyPair | None = None,
) -> SealedFile:
    return seal(
        span,
        lines,
        previous="",
        frameworks=["2026-1"],
        recipients=recipients or [centre().public.age, recovery().recipient],
        keys=keys or laptop(),
    )


def opened(
    package: SealedFile,
    *,
    name: str | None = None,
    content: bytes | None = None,
    identity: str | None = None,
    limits: Limits = LIMITS,
) -> Opened:
    return open_package(
        name or package.name,
        package.content if content is None else content,
        package.signature,
        registered(),
        [identity or centre().age_identity],
        limits,
    )


def a_value(depth: int) -> Json:
    value: Json = 1
    for _ in range(depth):
        value = [value]
    return value


def run(*command: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The real tool; its absence is an error, not a reason to pass."""
    program = shutil.which(str(command[0]))
    assert program is not None, f"{command[0]} is not installed"
    return subprocess.run([program, *map(str, command[1:])], input=stdin, capture_output=True, check=False, timeout=30)
