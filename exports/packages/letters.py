"""Letters between a centre and its laptops: the set-up (signed and sealed) and the enrolment (signed by itself).

A letter is ``{"body": …, "signature": …}``: the signature, in minisign's format, is over the body's canonical JSON. The
body names its kind and its reader, so that no letter passes for another or reaches somebody it was not written to.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.journal import canonical
from exports.packages import minisign
from exports.packages.envelope import check_size, close, open_envelope
from exports.packages.keys import (
    KeyPair,
    PublicKeys,
    fingerprint,
    public_keys_from_json,
    recipient_mark,
    recipient_of,
)
from exports.packages.limits import LIMITS, Limits
from exports.packages.names import Span, package_name
from exports.packages.refusals import PackageRefusedError
from exports.packages.strict_json import BadJsonError, JsonObject, read_object

SETUP_FORMAT = "kompetenssamtal/setup/1"
ENROLMENT_FORMAT = "kompetenssamtal/enrol/1"

_MAX_LABEL = 200


@dataclass(frozen=True, slots=True)
class SetupLetter:
    """A set-up that passed every check: what the centre sent, and the keys it signed with."""

    content: JsonObject
    centre: PublicKeys


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A laptop asking to be registered: its device id, what its owner calls it, whose staff it is for, its keys.

    ``manager`` is an employee id. Nothing but the keys is proven: the centre compares the rest with what it knows.
    """

    device: str
    label: str
    manager: str
    keys: PublicKeys

    @property
    def fingerprint(self) -> str:
        """The words to compare with those on the laptop's own screen before registering it."""
        return fingerprint(self.keys.sign, self.keys.age)


def write_setup(content: JsonObject, centre: KeyPair, recipient: str, limits: Limits = LIMITS) -> bytes:
    """The bytes of ``NAME.setup``: ``content`` signed by the centre, sealed to one laptop (``age1…``)."""
    body: JsonObject = {
        "format": SETUP_FORMAT,
        "from": {**centre.public.to_json()},
        "to": recipient_mark(recipient),
        "content": content,
    }
    return close(_signed_letter(body, centre, "setup"), [recipient], limits)


def read_setup(
    sealed: bytes, identities: Sequence[str], known_centre: PublicKeys | None, limits: Limits = LIMITS
) -> SetupLetter:
    """What the centre sent, opened with one of the laptop's ``identities``.

    With ``known_centre`` None (the first set-up) any centre is taken: show `fingerprint` of the answer's keys and let
    the user confirm it before anything is used. Later any other centre is refused as ``other_centre``. Whether a
    set-up is older than the one already read is for the reader of ``content`` to see.
    """
    plain = open_envelope(sealed, identities, limits)
    body, signature = _parse_letter(plain, SETUP_FORMAT, limits)
    centre = _keys(body.get("from"))
    if known_centre is not None and centre != known_centre:
        raise PackageRefusedError("other_centre", fingerprint(centre.sign, centre.age))
    minisign.verify(canonical(body), signature, centre.sign)
    if body.get("to") not in {recipient_mark(recipient_of(each)) for each in identities}:
        raise PackageRefusedError("wrong_recipient", str(body.get("to"))[:16])
    content = body.get("content")
    if not isinstance(content, dict):
        raise PackageRefusedError("bad_letter", "content")
    return SetupLetter(content, centre)


def write_enrolment(device: str, label: str, manager: str, keys: KeyPair) -> bytes:
    """The bytes of ``NAME.enrol``: the laptop's public keys, signed by themselves. Not secret."""
    _check_device(device)
    body: JsonObject = {
        "format": ENROLMENT_FORMAT,
        "device": device,
        "label": label[:_MAX_LABEL],
        "manager": manager[:_MAX_LABEL],
        "keys": {**keys.public.to_json()},
    }
    return _signed_letter(body, keys, "enrol")


def read_enrolment(letter: bytes, limits: Limits = LIMITS) -> Enrolment:
    """The laptop's request, its signature checked with the keys inside: proves that the writer holds them, no more."""
    check_size(letter, limits)
    body, signature = _parse_letter(letter, ENROLMENT_FORMAT, limits)
    keys = _keys(body.get("keys"))
    minisign.verify(canonical(body), signature, keys.sign)
    device, label, manager = (_short_text(body, name) for name in ("device", "label", "manager"))
    try:
        _check_device(device)
    except ValueError as error:
        raise PackageRefusedError("bad_letter", "device") from error
    return Enrolment(device, label, manager, keys)


def _short_text(body: JsonObject, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or len(value) > _MAX_LABEL:
        raise PackageRefusedError("bad_letter", name)
    return value


def _check_device(device: str) -> None:
    """A device id must fit into the names of its packages; a ``ValueError`` otherwise."""
    package_name(Span(device, "0", 0, 0), b"")


def _signed_letter(body: JsonObject, keys: KeyPair, comment: str) -> bytes:
    signature = minisign.sign(canonical(body), keys.sign_secret, comment).decode()
    return canonical({"body": body, "signature": signature}) + b"\n"


def _parse_letter(letter: bytes, declared: str, limits: Limits) -> tuple[JsonObject, bytes]:
    """Body and signature, the signature not checked yet."""
    try:
        values = read_object(letter.decode().removesuffix("\n"), limits.depth)
    except BadJsonError as error:
        raise PackageRefusedError("bad_letter", error.why) from error
    except UnicodeDecodeError as error:
        raise PackageRefusedError("bad_letter", "not_utf8") from error
    body, signature = values.get("body"), values.get("signature")
    if set(values) != {"body", "signature"} or not isinstance(body, dict) or not isinstance(signature, str):
        raise PackageRefusedError("bad_letter", "body or signature")
    found = body.get("format")
    if found != declared:
        family = declared.rpartition("/")[0] + "/"
        newer = isinstance(found, str) and found.startswith(family)
        raise PackageRefusedError("newer_format" if newer else "bad_letter", str(found)[:80])
    return body, signature.encode()


def _keys(values: object) -> PublicKeys:
    try:
        return public_keys_from_json(values)
    except ValueError as error:
        raise PackageRefusedError("bad_letter", "keys") from error
