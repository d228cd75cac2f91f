"""What anyone can do with the public tools: open ours, and write what we open."""

import hashlib
from pathlib import Path

from desktop.domain.journal import canonical
from exports.packages import minisign
from exports.packages.keys import recipient_mark
from exports.packages.letters import read_setup, write_setup
from exports.packages.manifest import FORMAT, Manifest
from exports.packages.names import package_name
from exports.packages.package import RegisteredDevice, open_package
from tests.exports.packages.builders import LINES, SPAN, a_package, centre, laptop, recovery, run


def test_age_zstd_and_minisign_open_ours(tmp_path: Path) -> None:
    package = a_package()
    for name, content in package.files():
        (tmp_path / name).write_bytes(content)
    file = tmp_path / package.name
    verified = run("minisign", "-V", "-P", minisign.public_key_text(laptop().public.sign), "-m", file)
    assert verified.returncode == 0, verified.stderr
    for number, identity in enumerate((centre().age_identity, recovery().identity)):
        key = tmp_path / f"key{number}"
        key.write_text(identity)
        decrypted = run("age", "-d", "-i", key, file)
        assert decrypted.returncode == 0, decrypted.stderr
        unpacked = run("zstd", "-d", stdin=decrypted.stdout)
        assert unpacked.returncode == 0, unpacked.stderr
        assert unpacked.stdout.splitlines()[1:] == [canonical(line) for line in LINES]


def test_we_open_what_age_zstd_and_minisign_wrote(tmp_path: Path) -> None:
    body = b"".join(canonical(line) + b"\n" for line in LINES)
    mark = recipient_mark(centre().public.age)
    manifest = Manifest(FORMAT, SPAN, len(LINES), hashlib.sha256(body).hexdigest(), "", (mark,), ())
    plain, packed, sealed = tmp_path / "plain", tmp_path / "packed", tmp_path / "sealed"
    plain.write_bytes(canonical(manifest.to_json()) + b"\n" + body)
    assert run("zstd", "-q", "-19", plain, "-o", packed).returncode == 0
    assert run("age", "-r", centre().public.age, "-o", sealed, packed).returncode == 0
    name = package_name(SPAN, sealed.read_bytes())
    public, secret, signature = tmp_path / "key.pub", tmp_path / "key.sec", tmp_path / "sealed.minisig"
    comment = f"device:laptop1 epoch:e0 range:1-3 to:{mark}"
    assert run("minisign", "-G", "-W", "-p", public, "-s", secret).returncode == 0
    assert run("minisign", "-S", "-s", secret, "-m", sealed, "-t", comment).returncode == 0
    device = RegisteredDevice(minisign.public_key_from_text(public.read_text().splitlines()[1]))
    opened = open_package(
        name, sealed.read_bytes(), signature.read_bytes(), {"laptop1": device}, [centre().age_identity]
    )
    assert opened.lines == LINES


def test_age_and_zstd_open_a_set_up(tmp_path: Path) -> None:
    sealed = write_setup({"rounds": ["2026"]}, centre(), laptop().public.age)
    key = tmp_path / "key"
    key.write_text(laptop().age_identity)
    decrypted = run("age", "-d", "-i", key, stdin=sealed)
    unpacked = run("zstd", "-d", stdin=decrypted.stdout)
    assert b'"content":{"rounds":["2026"]}' in unpacked.stdout
    packed = tmp_path / "packed"
    (tmp_path / "plain").write_bytes(unpacked.stdout)
    assert run("zstd", "-q", tmp_path / "plain", "-o", packed).returncode == 0
    theirs = run("age", "-r", laptop().public.age, packed).stdout
    assert read_setup(theirs, [laptop().age_identity], centre().public).content == {"rounds": ["2026"]}
