"""Files that survive a power cut: written beside, synced, renamed, and the folder synced too."""

import os
import secrets
import sys
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable; Windows has no such call and keeps them with the file."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(handle: int) -> None:
    """Make an open file's content durable, through the drive's own cache on macOS."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def replace_file(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, readable by its owner alone; after a crash either the old or the new is there."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
