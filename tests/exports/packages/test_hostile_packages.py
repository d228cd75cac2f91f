"""Files nobody should have sent: each refused, with its own reason, before it costs anything."""

import hashlib
import time
import tracemalloc
from dataclasses import replace
from functools import cache

import pyrage
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.journal import canonical
from exports.packages import minisign
from exports.packages.envelope import open_envelope
from exports.packages.keys import recipient_mark
from exports.packages.limits import LIMITS, Limits
from exports.packages.manifest import FORMAT, Manifest
from exports.packages.names import Span, package_name
from exports.packages.package import SealedFile, open_package
from exports.packages.refusals import PackageRefusedError, Reason
from exports.packages.strict_json import JsonObject
from tests.exports.packages.builders import LINES, SPAN, a_package, centre, laptop, opened, registered, stranger

BODY = b"".join(canonical(line) + b"\n" for line in LINES)
MARK = recipient_mark(centre().public.age)


def refusal_of(package: SealedFile, *, limits: Limits = LIMITS) -> PackageRefusedError:
    with pytest.raises(PackageRefusedError) as refusal:
        opened(package, limits=limits)
    return refusal.value


def reason_of(package: SealedFile) -> Reason:
    return refusal_of(package).reason


def signed(content: bytes, span: Span = SPAN) -> SealedFile:
    """Any content, rightly named and signed by a registered laptop: hostile from within."""
    comment = f"device:{span.device} epoch:{span.epoch} range:{span.first}-{span.last} to:{MARK}"
    return SealedFile(package_name(span, content), content, minisign.sign(content, laptop().sign_secret, comment))


def sealed(packed: bytes) -> SealedFile:
    return signed(pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(centre().public.age)]))


def unpacking_to(plain: bytes) -> SealedFile:
    return sealed(zstandard.compress(plain))


def with_body(body: bytes, **changes: object) -> SealedFile:
    manifest = Manifest(FORMAT, SPAN, body.count(b"\n"), hashlib.sha256(body).hexdigest(), "", (MARK,), ())
    values: JsonObject = {**manifest.to_json(), **changes}  # type: ignore[dict-item]  # wrong types are the point
    return unpacking_to(canonical(values) + b"\n" + body)


@cache
def one_package() -> SealedFile:
    """The same bytes for every example: age pads its headers at random."""
    return a_package()


def test_the_builders_of_this_file_make_good_packages() -> None:
    assert opened(with_body(BODY)).lines == LINES


@given(st.data())
@settings(max_examples=200)
def test_no_flipped_cut_or_prolonged_package_opens(data: st.DataObject) -> None:
    package = one_package()
    size = len(package.content)
    spoiled = bytearray(package.content)
    match data.draw(st.sampled_from(["flip", "cut", "append"])):
        case "flip":
            spoiled[data.draw(st.integers(0, size - 1))] ^= 1 << data.draw(st.integers(0, 7))
        case "cut":
            del spoiled[data.draw(st.integers(0, size - 1)) :]
        case _:
            spoiled += data.draw(st.binary(min_size=1, max_size=5))
    assert reason_of(replace(package, content=bytes(spoiled))) == "altered"
    resigned = signed(bytes(spoiled))  # and not even when the laptop's own key vouches for it
    assert reason_of(resigned) in {"bad_archive", "bad_header", "wrong_recipient"}


def test_cut_on_the_border_of_ages_chunks() -> None:
    noise = canonical({"noise": pyrage.encrypt(bytes(150_000), [pyrage.x25519.Identity.generate().to_public()]).hex()})
    content = with_body(noise + b"\n").content
    header_end = content.index(b"\n", content.index(b"\n--- ") + 1) + 1
    chunk = 65536 + 16
    for chunks in (0, 1, 2):
        cut = content[: header_end + 16 + chunks * chunk]
        assert len(cut) < len(content)
        assert reason_of(signed(cut)) == "bad_archive"


def test_signatures_that_do_not_fit() -> None:
    package = a_package()
    other = a_package(LINES[:2])
    assert reason_of(replace(package, signature=other.signature)) == "other_file"
    assert reason_of(replace(package, content=other.content)) == "altered"
    assert reason_of(replace(package, signature=b"")) == "bad_signature"
    assert reason_of(a_package(keys=stranger())) == "wrong_signer"
    spoiled = package.signature.replace(b"range:1-3", b"range:1-4")
    assert spoiled != package.signature
    assert reason_of(replace(package, signature=spoiled)) == "comment_altered"
    assert reason_of(a_package(span=replace(SPAN, device="laptop2"))) == "unknown_device"
    with pytest.raises(PackageRefusedError) as refusal:
        open_package(package.name, package.content, None, registered(), [centre().age_identity])
    assert refusal.value.reason == "unsigned"


def test_renamed_files() -> None:
    package = a_package()
    digest = package.sha256[:16]
    assert reason_of(replace(package, name=f"laptop1-e0-1-4-{digest}.kpk")) == "renamed"
    assert reason_of(replace(package, name=f"laptop1-e1-1-3-{digest}.kpk")) == "renamed"
    assert reason_of(replace(package, name=f"laptop1-e0-1-3-{'0' * 16}.kpk")) == "renamed"
    for name in (
        f"../laptop1-e0-1-3-{digest}.kpk",
        f"laptop1-e0-3-1-{digest}.kpk",
        f"laptop1-e0-01-3-{digest}.kpk",
        f"LAPTOP1-e0-1-3-{digest}.kpk",
        f"laptop1-e0-1-3-{digest}.kpk\n",
        f"laptop1-e0-1-\u0663-{digest}.kpk",  # a digit, but not an ASCII one
        f"laptop1-e0-1-3-{digest}.zip",
        "",
    ):
        assert reason_of(replace(package, name=name)) == "bad_name"


def test_sealed_for_another_centre_although_the_comment_says_ours() -> None:
    content = a_package(recipients=[stranger().public.age]).content
    refusal = refusal_of(signed(content))
    assert refusal.reason == "wrong_recipient"
    assert refusal.detail == centre().public.age


@pytest.mark.parametrize("stanzas", [9, 800, 8000])
def test_many_stanzas_are_refused_at_once(stanzas: int) -> None:
    package = a_package()
    start = package.content.index(b"\n-> ")
    end = package.content.index(b"\n", package.content.index(b"\n", start + 1) + 1)
    hostile = signed(package.content[:start] + package.content[start:end] * stanzas + package.content[start:])
    began = time.perf_counter()
    assert reason_of(hostile) == "too_many_stanzas"
    assert time.perf_counter() - began < 1


def test_a_header_without_end_is_refused() -> None:
    assert reason_of(signed(b"age-encryption.org/v1\n-> X25519 a\n" + b"A" * 1_000_000)) == "bad_header"
    assert reason_of(signed(b"-----BEGIN AGE ENCRYPTED FILE-----\n")) == "bad_header"
    assert reason_of(signed(b"")) == "bad_header"


def test_bombs_and_broken_archives() -> None:
    bomb = zstandard.compress(bytes(300 * 1024 * 1024))
    assert len(bomb) < 30_000
    tracemalloc.start()
    began = time.perf_counter()
    assert reason_of(sealed(bomb)) == "too_large"
    assert time.perf_counter() - began < 1
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()
    sizeless = zstandard.ZstdCompressor(write_content_size=False).compress(BODY)
    assert refusal_of(sealed(sizeless)).detail == "zstd: no content size"
    frame = zstandard.compress(BODY)
    for packed in (b"", b"\n", frame[:-1], frame[: len(frame) // 2], frame + b"\x00", frame * 2, BODY):
        assert reason_of(sealed(packed)) == "bad_archive"
    lying = bytearray(zstandard.compress(BODY))
    lying[5] ^= 0x01  # the declared size, just behind magic and descriptor
    assert reason_of(sealed(bytes(lying))) == "bad_archive"


def test_caps_are_those_of_the_caller() -> None:
    package = a_package()
    for limits in (
        Limits(sealed_bytes=len(package.content) - 1),
        Limits(unpacked_bytes=len(BODY)),
        Limits(lines=2),
    ):
        assert refusal_of(package, limits=limits).reason == "too_large"
    refusal = refusal_of(package, limits=Limits(depth=2))
    assert (refusal.reason, refusal.detail, refusal.line) == ("bad_line", "too_deep", 2)


def test_the_manifest_must_be_right() -> None:
    cases: list[tuple[Reason, SealedFile]] = [
        ("count_differs", with_body(BODY, count=4)),
        ("count_differs", with_body(BODY[:-1])),
        ("count_differs", with_body(BODY + b"{}")),
        ("hash_differs", with_body(BODY, sha256="0" * 64)),
        ("range_differs", with_body(BODY, last=4)),
        ("range_differs", with_body(BODY, device="laptop2")),
        ("bad_manifest", with_body(BODY, first="1")),
        ("bad_manifest", with_body(BODY, count=True)),
        ("bad_manifest", with_body(BODY, recipients=[1])),
        ("bad_manifest", with_body(BODY, frameworks=None)),
        ("bad_manifest", with_body(BODY, format="something/else")),
        ("newer_format", with_body(BODY, format="kompetenssamtal/package/2")),
        ("bad_manifest", unpacking_to(BODY)),
        ("bad_line", unpacking_to(b"")),
        ("bad_line", unpacking_to(b"\xff\n" + BODY)),
    ]
    for reason, package in cases:
        assert reason_of(package) == reason


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b'{"a":"\xff"}', "not_utf8"),
        (b'{"a":"\xed\xa0\x80"}', "not_utf8"),
        (b'{"a":"\x00"}', "not_json"),
        (b'{"a":"\\u0000"}', "nul"),
        (b'{"a":"\\ud800"}', "surrogate"),
        (b'\xef\xbb\xbf{"a":1}', "not_object"),
        (b'{"a":1}\r', "not_object"),
        (b"", "not_object"),
        (b'{"a":NaN}', "bad_number"),
        (b'{"a":1e400}', "bad_number"),
        (b'{"a":1,"a":2}', "duplicate_key"),
        (b'{"a":' + b"[" * 10_000 + b"]" * 10_000 + b"}", "too_deep"),
        (b'{"a":"' + b"x" * 2_000_000 + b'"}', "too_long"),
    ],
)
def test_a_bad_line_is_named(line: bytes, why: str) -> None:
    began = time.perf_counter()
    refusal = refusal_of(with_body(BODY + line + b"\n" + BODY))
    assert time.perf_counter() - began < 1
    assert (refusal.reason, refusal.detail, refusal.line) == ("bad_line", why, 5)
    assert refusal.code == "package_bad_line"
    assert refusal.values == {"detail": why, "line": "5"}


def test_unknown_fields_of_a_newer_version_are_left_alone() -> None:
    line = b'{"kind":"not.yet.known","more":{"a":[1]}}\n'
    assert opened(with_body(line, more="field")).lines == ({"kind": "not.yet.known", "more": {"a": [1]}},)


@given(st.binary(max_size=300))
def test_anything_at_all_is_refused_and_nothing_crashes(raw: bytes) -> None:
    for content in (raw, b"age-encryption.org/v1\n" + raw, b"age-encryption.org/v1\n-> X25519 a\n\n--- " + raw):
        with pytest.raises(PackageRefusedError):
            open_envelope(content, [centre().age_identity])
