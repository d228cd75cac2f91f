from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.packages import minisign
from exports.packages.refusals import PackageRefusedError
from tests.exports.packages.builders import laptop, run, stranger

SECRET, PUBLIC = laptop().sign_secret, laptop().public.sign


@given(st.binary(max_size=300), st.text(st.characters(categories=["L", "N", "P"]), max_size=60))
@settings(max_examples=50)
def test_what_is_signed_verifies_and_gives_its_comment(content: bytes, comment: str) -> None:
    assert minisign.verify(content, minisign.sign(content, SECRET, comment), PUBLIC) == comment


def test_the_public_tool_verifies_ours(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"content")
    (tmp_path / "file.minisig").write_bytes(minisign.sign(b"content", SECRET, "device:a range:1-2"))
    done = run("minisign", "-V", "-P", minisign.public_key_text(PUBLIC), "-m", file)
    assert done.returncode == 0, done.stderr
    assert b"Trusted comment: device:a range:1-2" in done.stdout
    file.write_bytes(b"Content")
    assert run("minisign", "-V", "-P", minisign.public_key_text(PUBLIC), "-m", file).returncode != 0


def test_we_verify_the_public_tools(tmp_path: Path) -> None:
    public, secret, file = tmp_path / "key.pub", tmp_path / "key.sec", tmp_path / "file"
    file.write_bytes(b"content")
    assert run("minisign", "-G", "-W", "-p", public, "-s", secret).returncode == 0
    assert run("minisign", "-S", "-s", secret, "-m", file, "-t", "hej").returncode == 0
    key = minisign.public_key_from_text(public.read_text().splitlines()[1])
    signature = (tmp_path / "file.minisig").read_bytes()
    assert minisign.verify(b"content", signature, key) == "hej"
    with pytest.raises(PackageRefusedError):
        minisign.verify(b"kontent", signature, key)


def test_the_older_kind_of_signature_is_refused(tmp_path: Path) -> None:
    public, secret, file = tmp_path / "key.pub", tmp_path / "key.sec", tmp_path / "file"
    file.write_bytes(b"content")
    assert run("minisign", "-G", "-W", "-p", public, "-s", secret).returncode == 0
    assert run("minisign", "-S", "-l", "-s", secret, "-m", file).returncode == 0
    key = minisign.public_key_from_text(public.read_text().splitlines()[1])
    with pytest.raises(PackageRefusedError) as refusal:
        minisign.verify(b"content", (tmp_path / "file.minisig").read_bytes(), key)
    assert refusal.value.reason == "bad_signature"


def test_each_way_of_being_wrong_has_its_reason() -> None:
    signature = minisign.sign(b"content", SECRET, "range:1-2")
    cases = {
        "altered": (b"kontent", signature),
        "wrong_signer": (b"content", minisign.sign(b"content", stranger().sign_secret, "range:1-2")),
        "comment_altered": (b"content", signature.replace(b"range:1-2", b"range:1-9")),
        "bad_signature": (b"content", b"<html>log in</html>"),
    }
    for reason, (content, spoiled) in cases.items():
        with pytest.raises(PackageRefusedError) as refusal:
            minisign.verify(content, spoiled, PUBLIC)
        assert refusal.value.reason == reason


@given(st.data())
def test_no_changed_signature_verifies(data: st.DataObject) -> None:
    signature = minisign.sign(b"content", SECRET, "range:1-2")
    body = signature.index(b"\n") + 1  # the untrusted comment is nobody's word
    place = data.draw(st.integers(body, len(signature) - 2))
    spoiled = bytearray(signature)
    spoiled[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        minisign.verify(b"content", bytes(spoiled), PUBLIC)
    except PackageRefusedError:
        return
    # Eight bytes name the key; they choose the wording of a refusal, never whether there is one.
    assert minisign.parse(bytes(spoiled)).key_id != minisign.key_id(PUBLIC)


@given(st.binary(max_size=400))
def test_anything_may_stand_in_a_signature_file(raw: bytes) -> None:
    with pytest.raises(PackageRefusedError) as refusal:
        minisign.parse(raw)
    assert refusal.value.reason == "bad_signature"


def test_a_comment_of_two_lines_cannot_be_signed() -> None:
    with pytest.raises(ValueError, match="printable"):
        minisign.sign(b"content", SECRET, "one\ntwo")
