"""The one door to SQLCipher and sqlite-utils: nothing else imports sqlcipher3, sqlite_utils or their exceptions.

Two things happen here, in this order. On Linux the library is loaded with RTLD_DEEPBIND, because a ``libsqlite3`` that
is already in the process would otherwise take its place and write plain text without a word. And it is registered under
the name sqlite-utils looks for first, because sqlite-utils only rolls back on the exceptions of the module it chose:
without that, a failed statement leaves a transaction open and later writes are lost.
"""

import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING


def _load_cipher() -> tuple[ModuleType, ModuleType]:
    if sys.platform != "linux":
        import sqlcipher3
        from sqlcipher3 import dbapi2
    else:
        flags = sys.getdlopenflags()
        sys.setdlopenflags(flags | os.RTLD_DEEPBIND)
        try:
            import sqlcipher3
            from sqlcipher3 import dbapi2
        finally:
            sys.setdlopenflags(flags)
    sys.modules["pysqlite3"] = sqlcipher3
    sys.modules["pysqlite3.dbapi2"] = dbapi2
    return sqlcipher3, dbapi2


_package, cipher = _load_cipher()

import sqlite_utils.utils  # noqa: E402 # only after the shim stands
from sqlite_utils import Database, Migrations  # noqa: E402 # only after the shim stands

_chosen = sqlite_utils.utils
if getattr(_chosen, "sqlite3", None) is not _package or _chosen.OperationalError is not cipher.OperationalError:
    raise ImportError("sqlite_utils was imported before storage.dbapi: it would not roll back SQLCipher's errors")

if TYPE_CHECKING:
    from sqlite3 import Connection  # the same shape; sqlcipher3 brings no types
else:
    Connection = cipher.Connection

Error: type[Exception] = cipher.Error
OperationalError: type[Exception] = cipher.OperationalError
IntegrityError: type[Exception] = cipher.IntegrityError
library_version: tuple[int, ...] = cipher.sqlite_version_info

__all__ = [
    "Connection",
    "Database",
    "Error",
    "IntegrityError",
    "Migrations",
    "OperationalError",
    "cipher",
    "library_version",
]
