"""Signatures in minisign's format, so that anyone with the public key can check them with the public tool.

Only the prehashed kind (``ED``: Ed25519 over BLAKE2b-512) is written and read. The trusted comment is signed with it.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from exports.packages.refusals import PackageRefusedError

MAX_SIGNATURE_BYTES = 4096

_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "
_PUBLIC_KEY = b"Ed"
_PREHASHED = b"ED"


@dataclass(frozen=True, slots=True)
class Signature:
    """The parts of a signature file, none of them checked yet."""

    key_id: bytes
    over_content: bytes
    trusted_comment: str
    over_comment: bytes


def key_id(sign_public: bytes) -> bytes:
    """Eight bytes that say which key signed; minisign draws them at random, ours follow from the key."""
    return hashlib.sha256(sign_public).digest()[:8]


def public_key_text(sign_public: bytes) -> str:
    """The public key as ``minisign -P`` takes it."""
    return base64.b64encode(_PUBLIC_KEY + key_id(sign_public) + sign_public).decode()


def public_key_from_text(text: str) -> bytes:
    """The 32 raw bytes of a public key in minisign's form; a ``ValueError`` when it is none."""
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not a minisign public key") from error
    if len(raw) != 42 or not raw.startswith(_PUBLIC_KEY):
        raise ValueError("not a minisign public key")
    return raw[10:]


def sign(content: bytes, sign_secret: bytes, trusted_comment: str) -> bytes:
    """The signature file for ``content``; ``trusted_comment`` is one printable line and is signed too."""
    if not trusted_comment.isprintable():
        raise ValueError("a trusted comment is one printable line")
    key = Ed25519PrivateKey.from_private_bytes(sign_secret)
    over_content = key.sign(_prehash(content))
    over_comment = key.sign(over_content + trusted_comment.encode())
    head = _PREHASHED + key_id(key.public_key().public_bytes_raw())
    return (
        f"{_UNTRUSTED}signature of kompetenssamtal\n{base64.b64encode(head + over_content).decode()}\n"
        f"{_TRUSTED}{trusted_comment}\n{base64.b64encode(over_comment).decode()}\n"
    ).encode()


def parse(signature: bytes) -> Signature:
    """The parts of a signature file; refused as ``bad_signature`` when it is not one of the prehashed kind."""
    if len(signature) > MAX_SIGNATURE_BYTES:
        raise PackageRefusedError("bad_signature", "too long")
    try:
        untrusted, head_line, trusted, comment_line = signature.decode().removesuffix("\n").split("\n")
        head = base64.b64decode(head_line, validate=True)
        over_comment = base64.b64decode(comment_line, validate=True)
    except ValueError as error:  # too few or many lines, not UTF-8, not base64
        raise PackageRefusedError("bad_signature", "not in minisign's format") from error
    well_formed = (
        untrusted.startswith(_UNTRUSTED)
        and trusted.startswith(_TRUSTED)
        and head.startswith(_PREHASHED)
        and (len(head), len(over_comment)) == (74, 64)
    )
    if not well_formed:
        raise PackageRefusedError("bad_signature", "not in minisign's prehashed format")
    return Signature(head[2:10], head[10:], trusted.removeprefix(_TRUSTED), over_comment)


def verify(content: bytes, signature: bytes, sign_public: bytes) -> str:
    """The trusted comment, once content and comment are found to be signed by the key (32 raw bytes).

    Refused as ``bad_signature``, ``wrong_signer`` (neither the key's mark nor its signature), ``altered`` or
    ``comment_altered``.
    """
    parts = parse(signature)
    key = Ed25519PublicKey.from_public_bytes(sign_public)
    if not _signed(key, parts.over_content, _prehash(content)):
        # The mark is only believed for the wording: a tool's own mark is random, so a true signature may carry any.
        raise PackageRefusedError("altered" if parts.key_id == key_id(sign_public) else "wrong_signer")
    if not _signed(key, parts.over_comment, parts.over_content + parts.trusted_comment.encode()):
        raise PackageRefusedError("comment_altered")
    return parts.trusted_comment


def _signed(key: Ed25519PublicKey, signature: bytes, content: bytes) -> bool:
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _prehash(content: bytes) -> bytes:
    return hashlib.blake2b(content).digest()
