from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.journal import Json, canonical
from exports.packages import minisign
from exports.packages.envelope import close, open_envelope
from exports.packages.keys import KeyPair, fingerprint, recipient_mark
from exports.packages.letters import Enrolment, read_enrolment, read_setup, write_enrolment, write_setup
from exports.packages.limits import Limits
from exports.packages.receipts import (
    Receipt,
    read_receipt,
    receipt_from_json,
    receipt_to_json,
    write_receipt,
)
from exports.packages.refusals import PackageRefusedError, Reason
from tests.exports.packages.builders import a_package, centre, laptop, run, stranger
from tests.exports.packages.test_strict_json import TEXT, VALUES

CONTENT: dict[str, Json] = {"people": [{"name": "Tuva Testlund"}], "rounds": ["2026"]}


def a_setup(centre_keys: KeyPair | None = None, recipient: str | None = None) -> bytes:
    return write_setup(CONTENT, centre_keys or centre(), recipient or laptop().public.age)


def setup_reason(sealed: bytes) -> Reason:
    with pytest.raises(PackageRefusedError) as refusal:
        read_setup(sealed, [laptop().age_identity], centre().public)
    return refusal.value.reason


def enrolment_reason(letter: bytes) -> Reason:
    with pytest.raises(PackageRefusedError) as refusal:
        read_enrolment(letter)
    return refusal.value.reason


@given(st.dictionaries(TEXT, VALUES, max_size=4))
@settings(max_examples=40)
def test_a_set_up_is_read_as_written(content: dict[str, Json]) -> None:
    letter = read_setup(write_setup(content, centre(), laptop().public.age), [laptop().age_identity], centre().public)
    assert (letter.content, letter.centre) == (content, centre().public)


def test_the_first_set_up_says_whose_it_is_and_later_ones_must_match() -> None:
    theirs = a_setup(stranger())
    assert read_setup(theirs, [laptop().age_identity], None).centre == stranger().public
    with pytest.raises(PackageRefusedError) as refusal:
        read_setup(theirs, [laptop().age_identity], centre().public)
    assert refusal.value.reason == "other_centre"
    assert refusal.value.detail == fingerprint(stranger().public.sign, stranger().public.age)


def test_a_set_up_names_nobody_in_clear() -> None:
    assert b"Tuva" not in a_setup()


def test_a_set_up_for_another_laptop_does_not_open() -> None:
    assert setup_reason(a_setup(recipient=stranger().public.age)) == "wrong_recipient"


def test_a_set_up_sealed_anew_by_its_reader_is_not_believed_by_another() -> None:
    plain = open_envelope(a_setup(recipient=stranger().public.age), [stranger().age_identity])
    assert setup_reason(close(plain, [laptop().public.age])) == "wrong_recipient"


def test_a_changed_set_up_is_refused() -> None:
    sealed = a_setup()
    assert setup_reason(sealed[:-1]) == "bad_archive"
    assert setup_reason(sealed + b"\x00") == "bad_archive"
    assert setup_reason(b"<html>log in</html>") == "bad_header"
    plain = open_envelope(sealed, [laptop().age_identity])

    def resealed(found: bytes, put: bytes) -> Reason:
        assert found in plain
        return setup_reason(close(plain.replace(found, put), [laptop().public.age]))

    assert resealed(b"2026", b"2027") == "altered"
    assert resealed(b'"body"', b'"buddy"') == "bad_letter"
    assert resealed(b"setup/1", b"setup/2") == "newer_format"
    assert resealed(b"setup/1", b"enrol/1") == "bad_letter"
    assert resealed(centre().public.age.encode(), stranger().public.age.encode()) == "other_centre"
    assert resealed(b'"rounds"', b'"people"') == "bad_letter"
    assert resealed(b"Tuva", b"\xff") == "bad_letter"


def test_a_set_up_over_the_caps_is_refused_by_writer_and_reader() -> None:
    small = Limits(unpacked_bytes=100)
    for attempt in (
        lambda: write_setup(CONTENT, centre(), laptop().public.age, small),
        lambda: read_setup(a_setup(), [laptop().age_identity], None, small),
    ):
        with pytest.raises(PackageRefusedError) as refusal:
            attempt()
        assert refusal.value.reason == "too_large"


def test_an_enrolment_is_read_as_written() -> None:
    enrolment = read_enrolment(write_enrolment("laptop1", "Selmas dator", "1001", laptop()))
    assert enrolment == Enrolment("laptop1", "Selmas dator", "1001", laptop().public)
    assert enrolment.fingerprint == fingerprint(laptop().public.sign, laptop().public.age)


def test_an_enrolment_holds_no_secret() -> None:
    letter = write_enrolment("laptop1", "", "", laptop())
    assert laptop().age_identity.encode() not in letter
    assert laptop().sign_secret.hex().encode() not in letter


@given(st.data())
def test_no_changed_enrolment_is_read(data: st.DataObject) -> None:
    letter = write_enrolment("laptop1", "Selmas dator", "1001", laptop())
    spoiled = bytearray(letter)
    spoiled[data.draw(st.integers(0, letter.index(b'"signature"') - 1))] ^= 1 << data.draw(st.integers(0, 7))
    enrolment_reason(bytes(spoiled))


def test_enrolments_of_the_wrong_shape() -> None:
    letter = write_enrolment("laptop1", "", "", laptop())
    assert enrolment_reason(letter[:-2]) == "bad_letter"
    assert enrolment_reason(letter.replace(b"enrol/1", b"enrol/2")) == "newer_format"
    assert enrolment_reason(b"") == "bad_letter"
    assert enrolment_reason(b" " * (Limits().sealed_bytes + 1)) == "too_large"
    swapped = letter.replace(laptop().public.age.encode(), stranger().public.age.encode())
    assert enrolment_reason(swapped) == "altered"
    body: dict[str, Json] = {
        "format": "kompetenssamtal/enrol/1",
        "device": "../up",
        "label": "",
        "manager": "",
        "keys": {**laptop().public.to_json()},
    }
    signature = minisign.sign(canonical(body), laptop().sign_secret, "enrol").decode()
    assert enrolment_reason(canonical({"body": body, "signature": signature})) == "bad_letter"
    with pytest.raises(ValueError, match="not a package name"):
        write_enrolment("../up", "", "", laptop())


def a_receipt() -> Receipt:
    package = a_package()
    return Receipt("laptop1", "e0", ((package.name, package.sha256),), "ab" * 32, "2026-03-02T10:00:00+01:00")


def receipt_reason(name: str, content: bytes, signature: bytes | None) -> Reason:
    with pytest.raises(PackageRefusedError) as refusal:
        read_receipt(name, content, signature, centre().public.sign)
    return refusal.value.reason


def test_a_receipt_is_read_as_written() -> None:
    receipt = a_receipt()
    file = write_receipt(receipt, centre())
    assert read_receipt(file.name, file.content, file.signature, centre().public.sign) == receipt
    assert receipt_from_json(receipt_to_json(receipt)) == receipt
    assert file.name == f"laptop1-{file.sha256[:16]}.receipt"


def test_the_public_tool_verifies_a_receipt(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("receipts")
    file = write_receipt(a_receipt(), centre())
    for name, content in file.files():
        (folder / name).write_bytes(content)
    key = minisign.public_key_text(centre().public.sign)
    assert run("minisign", "-V", "-P", key, "-m", folder / file.name).returncode == 0


def test_receipts_nobody_may_forget_by() -> None:
    file = write_receipt(a_receipt(), centre())
    forged = write_receipt(a_receipt(), stranger())
    altered = file.content.replace(b"e0", b"e1")
    other = write_receipt(replace(a_receipt(), device="laptop2"), centre())
    assert receipt_reason(forged.name, forged.content, forged.signature) == "wrong_signer"
    assert receipt_reason(file.name, altered, file.signature) == "altered"
    assert receipt_reason(file.name, file.content, None) == "unsigned"
    assert receipt_reason(file.name, other.content, other.signature) == "renamed"
    assert receipt_reason("laptop1.receipt", file.content, file.signature) == "bad_name"


def test_a_package_signed_by_the_centre_is_no_receipt() -> None:
    package = a_package(keys=centre())
    name = f"laptop1-{package.sha256[:16]}.receipt"
    assert receipt_reason(name, package.content, package.signature) == "bad_letter"


@pytest.mark.parametrize(
    "changes",
    [
        {"packages": [["not a package", "ab"]]},
        {"packages": [[f"laptop1-e0-1-3-{'0' * 16}.kpk", "f" * 64]]},
        {"packages": [["laptop1-e0-1-3"]]},
        {"packages": {}},
        {"device": 1},
        {"format": "kompetenssamtal/receipt/2"},
    ],
)
def test_receipts_of_the_wrong_shape(changes: dict[str, Json]) -> None:
    with pytest.raises(PackageRefusedError) as refusal:
        receipt_from_json(receipt_to_json(a_receipt()) | changes)
    assert refusal.value.reason == "bad_letter"


def test_recipient_marks_tell_laptops_apart() -> None:
    assert recipient_mark(laptop().public.age) != recipient_mark(stranger().public.age)
