import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.journal import Json, canonical
from exports.packages.keys import recipient_mark
from exports.packages.limits import Limits
from exports.packages.names import Span, digest_of, span_of, travels
from exports.packages.package import RegisteredDevice, open_package
from exports.packages.refusals import PackageRefusedError
from tests.exports.packages.builders import (
    LINES,
    SPAN,
    a_package,
    a_value,
    centre,
    laptop,
    opened,
    recovery,
    registered,
    stranger,
)
from tests.exports.packages.test_strict_json import TEXT, VALUES


def test_manifest_name_and_comment_say_the_same() -> None:
    package = a_package()
    manifest = opened(package).manifest
    assert manifest.span == span_of(package.name) == SPAN
    assert manifest.count == 3
    assert manifest.sha256 == hashlib.sha256(b"".join(canonical(line) + b"\n" for line in LINES)).hexdigest()
    assert manifest.recipients == (recipient_mark(centre().public.age), recipient_mark(recovery().recipient))
    assert manifest.frameworks == ("2026-1",)
    assert package.name == f"laptop1-e0-1-3-{package.sha256[:16]}.kpk"
    assert f"device:laptop1 epoch:e0 range:1-3 to:{','.join(manifest.recipients)}\n".encode() in package.signature


@given(st.lists(st.dictionaries(TEXT, VALUES, max_size=4), max_size=6))
@settings(max_examples=60)
def test_opening_gives_the_lines_that_were_sealed(lines: list[dict[str, Json]]) -> None:
    assert opened(a_package(lines)).lines == tuple(lines)


def test_canonical_bytes_and_objects_seal_alike() -> None:
    assert opened(a_package([canonical(line) for line in LINES])) == opened(a_package(LINES))


def test_centre_and_recovery_both_open() -> None:
    package = a_package()
    assert opened(package, identity=centre().age_identity) == opened(package, identity=recovery().identity)


def test_old_keys_still_open_after_rotation() -> None:
    package = a_package()
    new_and_old = [stranger().age_identity, centre().age_identity]
    assert open_package(package.name, package.content, package.signature, registered(), new_and_old).lines == LINES


def test_what_only_the_manager_may_read_is_not_for_the_centre() -> None:
    package = a_package(recipients=[laptop().public.age])
    assert opened(package, identity=laptop().age_identity).lines == LINES
    with pytest.raises(PackageRefusedError) as refusal:
        opened(package)
    assert refusal.value.reason == "wrong_recipient"
    assert refusal.value.detail == recipient_mark(laptop().public.age)


def test_the_signature_comes_before_the_file_it_signs() -> None:
    package = a_package()
    assert [name for name, _ in package.files()] == [f"{package.name}.minisig", package.name]
    assert all(travels(name) for name, _ in package.files())


def test_a_revoked_device_is_believed_up_to_its_revocation() -> None:
    package = a_package()

    def reason(valid_through: dict[str, int]) -> str:
        device = {"laptop1": RegisteredDevice(laptop().public.sign, valid_through)}
        try:
            open_package(package.name, package.content, package.signature, device, [centre().age_identity])
        except PackageRefusedError as refusal:
            return refusal.reason
        return "opened"

    assert reason({"e0": 3}) == "opened"
    assert reason({"e0": 2}) == "revoked_device"
    assert reason({"e1": 9}) == "revoked_device"
    assert reason({}) == "revoked_device"


def test_what_no_reader_would_take_is_not_sealed() -> None:
    with pytest.raises(PackageRefusedError) as refusal:
        a_package([LINES[0], {"a": "pasted\x00"}])
    assert (refusal.value.reason, refusal.value.detail, refusal.value.line) == ("bad_line", "nul", 3)
    with pytest.raises(UnicodeEncodeError):
        a_package([{"a": "\ud800"}])
    with pytest.raises(PackageRefusedError) as refusal:
        a_package([{"a": "x" * Limits().line_length}])
    assert refusal.value.detail == "too_long"


def test_lines_are_read_down_to_the_depth_of_the_caps() -> None:
    line: dict[str, Json] = {"a": a_value(31)}
    assert opened(a_package([line])).lines == (line,)
    with pytest.raises(PackageRefusedError) as refusal:
        opened(a_package([{"a": a_value(32)}]))
    assert refusal.value.detail == "too_deep"


def test_lines_with_breaks_and_odd_names_are_programming_errors() -> None:
    with pytest.raises(ValueError, match="line break"):
        a_package([b'{"a":\n1}'])
    for span in (Span("Laptop", "e0", 1, 2), Span("laptop", "../e", 1, 2), Span("laptop", "e0", 3, 2)):
        with pytest.raises(ValueError, match="not a package name"):
            a_package(span=span)
    with pytest.raises(ValueError, match="recipients"):
        a_package(recipients=[centre().public.age] * 8)


def test_the_longest_name_fits_everywhere() -> None:
    span = Span("d" * 32, "e" * 16, 10**9, 10**10 - 1)
    name = a_package(span=span).files()[0][0]
    assert len(name) == 100
    assert span_of(f"{'d' * 33}-e-1-2-{digest_of(b'')}.kpk") is None
