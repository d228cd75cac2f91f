"""The one place that catches what nobody expected: a calm word to the user, and where it happened to a log."""

import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

LOG: Final = "errors.log"
LONGEST_LOG: Final = 200_000


class UnexpectedErrors:
    """Called with every exception no code expected, in a slot or on a worker, when it is ``sys.excepthook``.

    ``tell`` says so in the window; what it raises itself is logged and not told. The log lies in ``home`` once that folder is there, and the
    same goes to standard error: kinds of errors, files, lines and functions, never what an error says, for that may be
    a name or an answer.
    """

    def __init__(self, home: Path, clock: Callable[[], datetime], tell: Callable[[], None]) -> None:
        self._home = home
        self._clock = clock
        self._tell = tell
        self._telling = False

    def __call__(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Log and tell; an interrupt from the keyboard ends the program as always."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        self._log(f"{self._clock().isoformat(timespec='seconds')}\n{outline(error)}\n")
        if self._telling:
            return
        self._telling = True
        try:
            self._tell()
        except Exception as worse:  # noqa: BLE001 - the last handler there is: it can only write down that it failed too
            self._log(outline(worse))
        finally:
            self._telling = False

    def _log(self, text: str) -> None:
        if sys.stderr is not None:  # a window started without a terminal has none
            sys.stderr.write(text)
        path = self._home / LOG
        with suppress(OSError):  # a full disk may be what went wrong; standard error has it
            if not self._home.is_dir():
                return
            longer = path.is_file() and path.stat().st_size > LONGEST_LOG
            with path.open("w" if longer else "a", encoding="utf-8") as log:
                log.write(text)


def outline(error: BaseException) -> str:
    """Where an error happened, without what it says: for it and each error behind it its kind and the calls, innermost last."""
    lines: list[str] = []
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        lines.append(type(found).__name__)
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(found.__traceback__, limit=-40)
        ]
        found = found.__cause__ or found.__context__
    return "\n".join(lines) + "\n"
