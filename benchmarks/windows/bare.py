"""The least window there is: one line of text at the size of ours. Says when it is painted and what it holds."""

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from benchmarks.measuring import resident_mib
from ui.painted import Painted


def main() -> None:
    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    label = QLabel("Kompetenssamtal")
    window.setCentralWidget(label)

    def painted() -> None:
        print(f"painted {resident_mib()}", flush=True)
        application.quit()

    Painted(label, painted)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
