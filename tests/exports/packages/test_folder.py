import errno
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.problems import UserError
from exports.packages.folder import LocalFolder, write_whole
from exports.packages.limits import Limits
from exports.packages.names import travels
from tests.exports.packages.builders import a_package, laptop, run

NAME = f"laptop1-e0-1-3-{'a' * 16}.kpk"
OTHER = f"laptop1-e0-4-5-{'b' * 16}.kpk"
ROOT = Path(__file__).parents[3]


def code_of(attempt: object) -> str:
    assert callable(attempt)
    with pytest.raises(UserError) as problem:
        attempt()
    return problem.value.code


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_put_can_be_listed_got_and_deleted(tmp_path: Path) -> None:
    folder = LocalFolder(tmp_path)
    package = a_package()
    for name, content in package.files():
        folder.put_new(name, content)
    assert folder.list() == (package.name, f"{package.name}.minisig")
    assert folder.get(package.name) == package.content
    assert names_in(tmp_path) == [package.name, f"{package.name}.minisig"]
    folder.delete(package.name)
    folder.delete(package.name)
    assert folder.list() == (f"{package.name}.minisig",)


def test_the_same_again_is_success_and_something_else_is_not(tmp_path: Path) -> None:
    folder = LocalFolder(tmp_path)
    folder.put_new(NAME, b"first")
    folder.put_new(NAME, b"first")
    assert code_of(lambda: folder.put_new(NAME, b"second")) == "folder_name_taken"
    assert folder.get(NAME) == b"first"
    assert names_in(tmp_path) == [NAME]


def test_a_file_cut_short_under_the_right_name_is_reported(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"fir")
    assert code_of(lambda: LocalFolder(tmp_path).put_new(NAME, b"first")) == "folder_name_taken"
    assert (tmp_path / NAME).read_bytes() == b"fir"


def test_unfinished_files_are_not_seen_and_later_cleaned(tmp_path: Path) -> None:
    mine, yours = tmp_path / f".{OTHER}.part", tmp_path / f".laptop2{OTHER[7:]}.part"
    receipt = tmp_path / f".laptop1-{'c' * 16}.receipt.part"
    for leftover in (mine, yours, receipt):
        leftover.write_bytes(b"half")
    folder = LocalFolder(tmp_path)
    assert folder.list() == ()
    assert folder.ignored() == ()
    folder.put_new(NAME, b"content")
    assert names_in(tmp_path) == sorted([NAME, yours.name, receipt.name])


def test_an_unfinished_file_that_is_a_link_is_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / f".{NAME}.part").symlink_to(victim)
    LocalFolder(tmp_path).put_new(NAME, b"content")
    assert victim.read_bytes() == b"mine"
    assert (tmp_path / NAME).read_bytes() == b"content"
    assert not (tmp_path / NAME).is_symlink()


def test_links_pipes_folders_and_odd_names_are_left_alone_and_named(tmp_path: Path) -> None:
    pipe, link, inner = (NAME.replace("1-3", span) for span in ("1-1", "1-2", "1-4"))
    os.mkfifo(tmp_path / pipe)
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / link).symlink_to(tmp_path / "secret")
    (tmp_path / inner).mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.kpk")).write_bytes(b"")
    (tmp_path / f"{NAME} ").write_bytes(b"")
    folder = LocalFolder(tmp_path)
    assert folder.list() == ()
    assert folder.ignored() == tuple(sorted([pipe, link, inner, "secret", "\\xff.kpk", f"{NAME} "]))
    for name in (pipe, link, inner):
        assert code_of(lambda name=name: folder.get(name)) == "folder_name_refused"
        assert code_of(lambda name=name: folder.delete(name)) == "folder_name_refused"
        assert code_of(lambda name=name: folder.put_new(name, b"x")) in {"folder_name_taken", "folder_name_refused"}
    assert (tmp_path / "secret").read_bytes() == b"secret"
    assert (tmp_path / link).is_symlink()


@given(st.text() | st.sampled_from(["../x.kpk", f"../{NAME}", f"{NAME}/", f"{NAME}\n", "", ".", "..", "C:\\x.kpk"]))
def test_only_travelling_names_pass(name: str) -> None:
    folder = LocalFolder(Path("nowhere"))
    assert not travels(name)
    for attempt in (
        lambda: folder.put_new(name, b""),
        lambda: folder.get(name),
        lambda: folder.delete(name),
    ):
        assert code_of(attempt) == "folder_name_refused"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "gone", tmp_path / "file"):
        folder = LocalFolder(place)
        for attempt in (
            lambda folder=folder: folder.put_new(NAME, b""),
            folder.list,
            folder.ignored,
            lambda folder=folder: folder.get(NAME),
            lambda folder=folder: folder.delete(NAME),
        ):
            assert code_of(attempt) == "folder_missing"
    assert names_in(tmp_path) == ["file"]


def test_a_file_that_is_not_there_or_too_large(tmp_path: Path) -> None:
    folder = LocalFolder(tmp_path, Limits(sealed_bytes=3))
    assert code_of(lambda: folder.get(NAME)) == "folder_file_missing"
    folder.put_new(NAME, b"abc")
    assert folder.get(NAME) == b"abc"
    (tmp_path / OTHER).write_bytes(b"abcd")
    assert code_of(lambda: folder.get(OTHER)) == "folder_file_too_large"


def on_a_small_disk(tmp_path: Path, mount: str, script: str) -> list[str]:
    """What ``script`` prints with ``folder`` over a real file system of its own, in a namespace that goes with it."""
    program = (
        "import sys; from pathlib import Path; from exports.packages.folder import LocalFolder\n"
        "from desktop.domain.problems import UserError\n"
        f"place = Path({str(tmp_path)!r}); folder = LocalFolder(place); name, other = {NAME!r}, {OTHER!r}\n{script}"
    )
    done = run(
        "unshare", "-Urm", "sh", "-c", f'{mount} && cd "$1" && exec "$2" -c "$3"', "sh", ROOT, sys.executable, program
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().split()


def test_a_full_disk_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    script = (
        "folder.put_new(name, b'small')\n"
        "try: folder.put_new(other, bytes(200_000))\n"
        "except UserError as problem: print(problem.code)\n"
        "print(*(each.name for each in place.iterdir()))\n"
        "folder.put_new(other, b'fits')\n"
        "print(*folder.list())\n"
    )
    printed = on_a_small_disk(tmp_path, f"mount -t tmpfs -o size=64k none '{tmp_path}'", script)
    assert printed == ["folder_full", NAME, NAME, OTHER]


def test_a_read_only_disk_is_said(tmp_path: Path) -> None:
    script = (
        "for attempt in (lambda: folder.put_new(name, b'x'), lambda: folder.delete(other)):\n"
        "    try: attempt()\n"
        "    except UserError as problem: print(problem.code)\n"
        "print(folder.get(other).decode())\n"
    )
    mount = (
        f"mount -t tmpfs none '{tmp_path}' && printf kept > '{tmp_path}/{OTHER}' && mount -o remount,ro '{tmp_path}'"
    )
    assert on_a_small_disk(tmp_path, mount, script) == ["folder_read_only", "folder_read_only", "kept"]


def test_other_failures_give_the_systems_reason(tmp_path: Path) -> None:
    script = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))\n"
        "try: folder.put_new(name, bytes(100))\n"
        "except UserError as problem: print(problem.code, problem.values['reason'].replace(' ', '_'))\n"
        "print(*folder.list())\n"
    )
    assert on_a_small_disk(tmp_path, "true", script) == ["folder_failed", os.strerror(errno.EFBIG).replace(" ", "_")]


def test_a_disk_without_hard_links_never_replaces_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The kernel here has no FAT; what FAT answers is all that is put in its place.
    def no_hard_links(_source: Path, target: Path, *, follow_symlinks: bool) -> None:
        assert not follow_symlinks
        if target.name == OTHER:
            target.write_bytes(b"came between")
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_hard_links)
    folder = LocalFolder(tmp_path)
    folder.put_new(NAME, b"content")
    assert folder.get(NAME) == b"content"
    assert code_of(lambda: folder.put_new(OTHER, b"content")) == "folder_name_taken"
    assert folder.get(OTHER) == b"came between"
    assert names_in(tmp_path) == [NAME, OTHER]


def test_a_chosen_file_is_replaced_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "Selma.setup", b"old")
    write_whole(tmp_path / "Selma.setup", b"new")
    assert (tmp_path / "Selma.setup").read_bytes() == b"new"
    assert names_in(tmp_path) == ["Selma.setup"]
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "Selma.setup", b"x")


def test_nothing_secret_reaches_the_folder(tmp_path: Path) -> None:
    package = a_package([{"note": "Tuva Testlund from Sagostad"}])
    folder = LocalFolder(tmp_path)
    for name, content in package.files():
        folder.put_new(name, content)
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert b"Tuva" not in content
        assert laptop().age_identity.encode() not in content
        assert laptop().sign_secret not in content
