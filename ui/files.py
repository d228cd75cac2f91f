"""Choosing files and folders. The dialogs are Qt's own, so that they speak, look and are driven as the window is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


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
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
