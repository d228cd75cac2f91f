"""Work beside the window: one thread owns the database, another does slow pure work. Results come on the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.problems import UserError

Result = TypeVar("Result")


class _Asked(Generic[Result]):
    """A piece of work with what to do when it is done or refused."""

    def __init__(
        self,
        future: "Future[Result]",
        done: Callable[[Result], None],
        refused: Callable[[UserError], None],
    ) -> None:
        self.future = future
        self.done = done
        self.refused = refused


class Worker(QObject):
    """One thread beside the window that does what it is asked in the order it is asked.

    ``ask(work, done, refused)`` returns at once. ``done(result)`` or ``refused(error)`` is called later on the window's
    thread; an error that is not a `UserError` is raised there, so that it reaches the one top-level hook. ``became_busy``
    and ``became_idle`` tell when the first piece begins and the last one has been answered.
    """

    became_busy = Signal()
    became_idle = Signal()
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is asked and not answered yet."""
        return self._waiting > 0

    def ask(
        self, work: Callable[[], Result], done: Callable[[Result], None], refused: Callable[[UserError], None]
    ) -> None:
        """Do ``work`` on the worker's thread, then call ``done`` or ``refused`` on the window's."""
        self._waiting += 1
        if self._waiting == 1:
            self.became_busy.emit()
        future = self._executor.submit(work)
        asked = _Asked(future, done, refused)
        future.add_done_callback(lambda _future: self._finished.emit(asked))

    def stop(self) -> None:
        """Finish what is asked and end the thread; answers that have not been delivered are dropped."""
        self._finished.disconnect(self._deliver)
        self._executor.shutdown(wait=True)
        self._waiting = 0

    def _deliver(self, asked: "_Asked[object]") -> None:
        self._waiting -= 1
        error = asked.future.exception()
        try:
            if error is None:
                asked.done(asked.future.result())
            elif isinstance(error, UserError):
                asked.refused(error)
            else:
                raise error
        finally:
            if self._waiting == 0:
                self.became_idle.emit()
