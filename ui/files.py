"""Choosing files and folders. The dialogs are Qt's own, so that they speak, look and are driven as the window is."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSize, QStandardPaths, QStorageInfo, QUrl
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from desktop.domain.problems import UserError

DIALOG: Final = QSize(900, 560)
PLACES: Final = 230
CLOSED: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


def not_written(path: Path, error: OSError) -> UserError:
    """Why a file could not be written, as something the user can mend."""
    if error.errno == errno.ENOSPC:
        return UserError("disk_full", file=path.name)
    if error.errno in CLOSED:
        return UserError("folder_not_writable", folder=path.parent)
    return UserError("not_written", file=path.name, why=error.strerror or "")


def choose_file(parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to read; ``kinds`` is a name filter. Calls ``chosen`` unless it is cancelled."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder. Calls ``chosen`` unless it is cancelled."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def choose_place(
    parent: QWidget, title: str, kinds: str, suggestion: Path, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to write a file; ``suggestion`` is filled in. An existing file is asked about first."""
    dialog = _dialog(parent, title, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDirectory(str(suggestion.parent))
    dialog.selectFile(suggestion.name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setSidebarUrls(_places())
    dialog.resize(DIALOG.boundedTo(parent.size()))
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([PLACES, DIALOG.width() - PLACES])
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _places() -> list[QUrl]:
    """Where people keep files: their own folders, and what is plugged in."""
    wanted = (QStandardPaths.StandardLocation.HomeLocation, QStandardPaths.StandardLocation.DesktopLocation,
              QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.DownloadLocation)  # fmt: skip
    own = [QStandardPaths.writableLocation(each) for each in wanted]
    plugged = [each.rootPath() for each in QStorageInfo.mountedVolumes() if _is_plugged(each.rootPath())]
    return [QUrl.fromLocalFile(each) for each in dict.fromkeys((*own, *plugged)) if QDir(each).exists()]


def _is_plugged(root: str) -> bool:
    """Whether a mounted place is a stick or a share rather than the system's own; drives are on Windows."""
    return root.startswith(("/media/", "/run/media/", "/mnt/", "/Volumes/")) or (root[1:3] == ":/")
