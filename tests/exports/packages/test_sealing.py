"""The workflow's sealing port: keys cross it as text, and what does not pass is refused with its reason."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.journal import Json, canonical
from desktop.workflow.ports import EnrolmentLetter, Keys, PackageDraft, ReceiptDraft
from exports.packages.refusals import PackageRefusedError
from exports.packages.sealing import AgeSealing

SEALING = AgeSealing()
WRITTEN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DRAFT = PackageDraft("laptop1", "e1", 1, 2, "", ("f/1",), (canonical({"a": 1}), canonical({"b": "å"})))


@pytest.fixture(scope="module")
def laptop() -> Keys:
    return SEALING.new_keys()


@pytest.fixture(scope="module")
def centre() -> Keys:
    return SEALING.new_keys()


def reason_of(step: Callable[[], object]) -> str:
    with pytest.raises(PackageRefusedError) as refused:
        step()
    return refused.value.reason


def test_a_package_is_opened_by_the_centre_and_by_the_spare_key(laptop: Keys, centre: Keys) -> None:
    identity, recipient = SEALING.new_recovery()
    sealed = SEALING.seal(DRAFT, (centre.open_public, recipient), laptop)
    assert SEALING.digest(sealed.content) == sealed.sha256
    registered = {"laptop1": laptop.sign_public}
    for keys in (centre, replace(centre, open_secret=identity)):
        opened = SEALING.open(sealed.name, sealed.content, sealed.signature, registered, keys)
        assert (opened.device, opened.epoch, opened.first, opened.last) == ("laptop1", "e1", 1, 2)
        assert opened.lines == ({"a": 1}, {"b": "å"})


def test_what_does_not_pass_is_refused_with_its_reason(laptop: Keys, centre: Keys) -> None:
    sealed = SEALING.seal(DRAFT, (centre.open_public,), laptop)
    registered = {"laptop1": laptop.sign_public}
    name, content, signature = sealed.name, sealed.content, sealed.signature
    assert reason_of(lambda: SEALING.open(name, content, None, registered, centre)) == "unsigned"
    assert reason_of(lambda: SEALING.open(name, content, signature, {}, centre)) == "unknown_device"
    assert reason_of(lambda: SEALING.open(name, content, signature, registered, laptop)) == "wrong_recipient"
    stolen = {"laptop1": centre.sign_public}
    assert reason_of(lambda: SEALING.open(name, content, signature, stolen, centre)) == "wrong_signer"


def test_an_enrolment_letter_comes_back_as_it_was_written(laptop: Keys) -> None:
    letter = EnrolmentLetter("laptop1", "Sagomuseet", "C1", laptop.sign_public, laptop.open_public)
    assert SEALING.read_enrolment(SEALING.write_enrolment(letter, laptop)) == letter


def test_a_set_up_is_read_by_its_laptop_and_from_its_centre_only(laptop: Keys, centre: Keys) -> None:
    content: dict[str, Json] = {"device": "laptop1", "events": [{"x": 1.0}], "name": "Åsa"}
    sealed = SEALING.write_setup(content, laptop.open_public, centre)
    for known in (None, (centre.sign_public, centre.open_public)):
        told = SEALING.read_setup(sealed, laptop, known)
        assert (told.content, told.sign_public, told.open_public) == (content, centre.sign_public, centre.open_public)
    other = (laptop.sign_public, laptop.open_public)
    assert reason_of(lambda: SEALING.read_setup(sealed, laptop, other)) == "other_centre"
    with pytest.raises(PackageRefusedError):
        SEALING.read_setup(sealed, centre, None)


def test_a_receipt_comes_back_as_it_was_written(laptop: Keys, centre: Keys) -> None:
    package = SEALING.seal(DRAFT, (centre.open_public,), laptop)
    draft = ReceiptDraft("laptop1", "e1", {package.name: package.sha256}, "0" * 64, WRITTEN)
    (_, signature), (name, content) = SEALING.write_receipt(draft, centre)
    assert SEALING.read_receipt(name, content, signature, centre.sign_public) == draft
    assert reason_of(lambda: SEALING.read_receipt(name, content, signature, laptop.sign_public)) == "wrong_signer"
    assert json.loads(content)["packages"] == [[package.name, package.sha256]]


def test_a_fingerprint_speaks_of_both_keys(laptop: Keys, centre: Keys) -> None:
    words = SEALING.fingerprint(laptop.sign_public, laptop.open_public)
    assert len(words.split()) == 8
    assert words == SEALING.fingerprint(laptop.sign_public, laptop.open_public)
    assert words != SEALING.fingerprint(laptop.sign_public, centre.open_public)
    assert words != SEALING.fingerprint(centre.sign_public, laptop.open_public)
