"""One answer until it is durable, against one row committed to a bare SQLCipher database on the same disk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from benchmarks.made_up import MANAGER, a_journal, a_key, a_talk, clock
from benchmarks.measuring import Comparison, Sizes, compared, in_unit, seconds_of
from desktop.domain.problems import UserError
from desktop.domain.rating import Answer, SelfRating
from desktop.workflow import talks
from desktop.workflow.talks import Sitting
from storage.dbapi import Connection, cipher
from storage.journal import JournalDatabase
from ui.worker import Worker

RAW = "one row committed by bare SQLCipher, WAL + FULL"


def answers(folder: Path, sizes: Sizes) -> Comparison:
    """The use case alone, as the database's thread runs it."""
    journal = a_journal(folder)
    sitting = a_talk(journal)
    one_more = an_answer(journal, sitting)
    try:
        with raw_database(folder) as commit:
            return compared(
                "one answer, asked to durable",
                lambda: seconds_of(one_more),
                RAW,
                lambda: seconds_of(commit),
                sizes.answers,
                budget=2.0,
            )
    finally:
        journal.close()


def saved_answers(folder: Path, sizes: Sizes) -> Comparison:
    """The same through the database's thread and back to the window's, where *sparat* would be said."""
    application = QCoreApplication.instance() or QCoreApplication([])
    worker = Worker("database", application)

    def through_worker(work: Callable[[], object]) -> object:
        loop, found = QEventLoop(), []

        def refused(error: UserError) -> None:
            raise error

        def done(result: object) -> None:
            found.append(result)
            loop.quit()

        worker.ask(work, done, refused)
        loop.exec()
        return found[0]

    def ready() -> tuple[JournalDatabase, Callable[[], None]]:
        journal = a_journal(folder)
        return journal, an_answer(journal, a_talk(journal))

    opened = through_worker(ready)
    assert isinstance(opened, tuple)
    journal, one_more = opened
    try:
        with raw_database(folder) as commit:
            ours, raw = _in_turns(lambda: through_worker(one_more), commit, sizes.answers)
    finally:
        through_worker(journal.close)
        worker.stop()
    return Comparison("one answer, click to *sparat*, painting apart", ours, "ms", RAW, raw)


def an_answer(journal: JournalDatabase, sitting: Sitting) -> Callable[[], None]:
    """Answers the next question, another level each time round."""
    numbers = count()
    questions = sitting.competences

    def one_more() -> None:
        round_, place = divmod(next(numbers), len(questions))
        rating = SelfRating(Answer.LEVEL, 1 + round_ % 5)
        talks.answer(journal, MANAGER, clock, sitting.talk, questions[place].id, rating)

    return one_more


@contextmanager
def raw_database(folder: Path) -> Iterator[Callable[[], None]]:
    """A bare encrypted database with one table; gives what commits one row to it."""
    connection: Connection = cipher.connect(str(folder / f"raw-{a_key().id.hex()}.db"), isolation_level=None)
    connection.execute(a_key().pragma())
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, person TEXT, competence TEXT, value TEXT)")

    def commit() -> None:
        connection.execute(
            "INSERT INTO answer (person, competence, value) VALUES (?, ?, ?)",
            ("P0001", "1.1", '{"answer":"level","level":3}'),
        )

    try:
        yield commit
    finally:
        connection.close()


def _in_turns(
    ours: Callable[[], object], theirs: Callable[[], object], pairs: int
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    found = [(seconds_of(ours), seconds_of(theirs)) for _ in range(pairs + 1)][1:]
    return in_unit([pair[0] for pair in found], "ms"), in_unit([pair[1] for pair in found], "ms")
