"""A folder packages travel through: a USB stick, a network share, any local folder.

A file is there whole or not at all, and is never replaced by other content. Only regular files with a travelling name
are seen; everything else that lies in the folder is left alone. A missing file never means anything.
"""

import contextlib
import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.problems import UserError
from exports.packages.limits import LIMITS, Limits
from exports.packages.names import travels

_TEMP_PREFIX, _TEMP_SUFFIX = ".", ".part"
# Absent on Windows, where neither links nor pipes lie in a folder unseen.
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)

_CODES = {
    errno.ENOSPC: "folder_full",
    errno.EDQUOT: "folder_full",
    errno.EROFS: "folder_read_only",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.ENODEV: "folder_missing",
    errno.ESTALE: "folder_missing",
}
# File systems without hard links (FAT, exFAT, some shares) answer with one of these.
_NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}


class LocalFolder:
    """The transport over a folder of the file system.

    Every verb raises `UserError`: ``folder_missing``, ``folder_full``, ``folder_read_only``, ``folder_failed`` (value
    ``reason``), each with ``folder``; and with ``name`` also ``folder_name_refused``, ``folder_name_taken``,
    ``folder_read_back_differs``, ``folder_file_missing``, ``folder_file_too_large``.
    """

    def __init__(self, folder: Path, limits: Limits = LIMITS) -> None:
        self._folder = folder
        self._limits = limits

    def put_new(self, name: str, content: bytes) -> None:
        """Write a file that survives a power cut, once this returns; the same content under the name is success."""
        self._check_name(name)
        with self._problems():
            if os.path.lexists(self._folder / name):
                self._check_same(name, content, "folder_name_taken")
            else:
                self._remove_leftovers(name)
                self._write(name, content)
                self._check_same(name, content, "folder_read_back_differs")
            sync_folder(self._folder)

    def list(self) -> tuple[str, ...]:
        """The names of all regular files that travel, sorted."""
        with self._problems():
            return tuple(sorted(entry.name for entry in os.scandir(self._folder) if _is_ours(entry)))

    def ignored(self) -> tuple[str, ...]:
        """What else lies in the folder (links, pipes, other names; not unfinished files), printable, to be reported."""
        with self._problems():
            return tuple(
                sorted(
                    os.fsencode(entry.name).decode(errors="backslashreplace")
                    for entry in os.scandir(self._folder)
                    if not _is_ours(entry) and not _is_leftover(entry.name)
                )
            )

    def get(self, name: str) -> bytes:
        """The content of a file, at most as large as a sealed file may be."""
        self._check_name(name)
        with self._problems(name):
            return self._read(name)

    def delete(self, name: str) -> None:
        """Remove a file; one that is not there is success."""
        self._check_name(name)
        with self._problems():
            if not self._folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            if os.path.lexists(self._folder / name) and not stat.S_ISREG((self._folder / name).lstat().st_mode):
                raise UserError("folder_name_refused", folder=self._folder, name=name)
            (self._folder / name).unlink(missing_ok=True)
            sync_folder(self._folder)

    def _check_name(self, name: str) -> None:
        if not travels(name):
            raise UserError("folder_name_refused", folder=self._folder, name=ascii(name))

    def _write(self, name: str, content: bytes) -> None:
        part = self._folder / f"{_TEMP_PREFIX}{name}{_TEMP_SUFFIX}"
        try:
            write_synced(part, content)
            _name_once(part, self._folder / name)
        except FileExistsError:
            raise UserError("folder_name_taken", folder=self._folder, name=name) from None
        finally:
            # A stick that was pulled out cannot be cleaned; the leftover is ignored, and removed next time.
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    def _check_same(self, name: str, content: bytes, otherwise: str) -> None:
        """Read back what lies under ``name``; ``otherwise`` is the error's code when it is anything else."""
        try:
            found = self._read(name)
        except OSError as error:
            if error.errno != errno.ELOOP:
                raise
            found = b""
        if hashlib.sha256(found).digest() != hashlib.sha256(content).digest():
            raise UserError(otherwise, folder=self._folder, name=name)

    def _read(self, name: str) -> bytes:
        """Bytes of a regular file; links and pipes are not followed or waited for."""
        descriptor = os.open(self._folder / name, os.O_RDONLY | _NO_LINKS | _NO_WAITING | _BINARY)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UserError("folder_name_refused", folder=self._folder, name=name)
            with open(descriptor, "rb", closefd=False) as file:
                content = file.read(self._limits.sealed_bytes + 1)
        finally:
            os.close(descriptor)
        if len(content) > self._limits.sealed_bytes:
            raise UserError("folder_file_too_large", folder=self._folder, name=name)
        return content

    def _remove_leftovers(self, name: str) -> None:
        """Unfinished files of the same device and kind: only that device writes them, and it is writing now."""
        device, kind = name.partition("-")[0], Path(name).suffix
        for entry in os.scandir(self._folder):
            finished = entry.name[len(_TEMP_PREFIX) : -len(_TEMP_SUFFIX)]
            if _is_leftover(entry.name) and finished.startswith(f"{device}-") and Path(finished).suffix == kind:
                (self._folder / entry.name).unlink(missing_ok=True)

    @contextmanager
    def _problems(self, name: str = "") -> Iterator[None]:
        """Turn the system's errors into what the user can act on."""
        try:
            yield
        except OSError as error:
            if name and error.errno == errno.ENOENT and self._folder.is_dir():
                raise UserError("folder_file_missing", folder=self._folder, name=name) from error
            if name and error.errno == errno.ELOOP:
                raise UserError("folder_name_refused", folder=self._folder, name=name) from error
            code = _CODES.get(error.errno or 0, "folder_failed")
            raise UserError(code, folder=self._folder, reason=error.strerror or "") from error


def write_synced(path: Path, content: bytes) -> None:
    """Write a file of our own making anew and wait until the disk has it."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINKS | _BINARY, 0o666)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - a Path cannot open a descriptor
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def write_whole(path: Path, content: bytes) -> None:
    """Write or replace a file the user chose the name of, so that either the old or the new one is there whole.

    For set-ups and enrolments. Raises ``OSError`` and leaves the old file when it fails.
    """
    part = path.with_name(f"{_TEMP_PREFIX}{path.name}{_TEMP_SUFFIX}")
    try:
        write_synced(part, content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the folder's names too; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network shares cannot and say so
            raise
    finally:
        os.close(descriptor)


def _name_once(part: Path, target: Path) -> None:
    """Give a finished file its name without ever replacing another; ``FileExistsError`` when the name is taken."""
    try:
        os.link(part, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
        part.rename(target)


def _is_ours(entry: os.DirEntry[str]) -> bool:
    return travels(entry.name) and entry.is_file(follow_symlinks=False)


def _is_leftover(name: str) -> bool:
    return (
        name.startswith(_TEMP_PREFIX)
        and name.endswith(_TEMP_SUFFIX)
        and travels(name[len(_TEMP_PREFIX) : -len(_TEMP_SUFFIX)])
    )
