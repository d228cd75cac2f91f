"""One process at a time: a lock file beside the database that the system lets go of when the process dies."""

import os
import sys
from pathlib import Path

from desktop.domain.problems import UserError


class InstanceLock:
    """An exclusive lock on one database. ``handle`` is the open lock file."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, database: Path) -> "InstanceLock":
        """Lock the database at this path; raises UserError ``already_open`` or ``folder_not_writable``."""
        path = database.with_name(f"{database.name}.lock")
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UserError("folder_not_writable", folder=database.parent) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise UserError("already_open", file=database) from error
        return cls(handle)

    def release(self) -> None:
        """Let go; twice is fine. The file stays, since removing it could part two processes that wait for it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
