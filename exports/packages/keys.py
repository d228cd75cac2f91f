"""The two key pairs of a laptop or a centre: Ed25519 to sign, X25519 (age) to open what is sealed to it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from exports.packages import minisign
from resources import resource

FINGERPRINT_WORDS = 8


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others may know: ``sign`` is 32 raw bytes, ``age`` an ``age1…`` recipient."""

    sign: bytes
    age: str

    def to_json(self) -> dict[str, str]:
        """Two strings: the signing key as ``minisign -P`` takes it, the recipient as ``age -r`` takes it."""
        return {"sign": minisign.public_key_text(self.sign), "age": self.age}


@dataclass(frozen=True, slots=True)
class KeyPair:
    """The secrets (never printed) and their public halves: a 32-byte Ed25519 seed and an ``AGE-SECRET-KEY-1…``."""

    sign_secret: bytes = field(repr=False)
    age_identity: str = field(repr=False)
    public: PublicKeys

    def to_json(self) -> dict[str, str]:
        """The secrets as two strings; only for the inside of the encrypted database."""
        return {"sign": self.sign_secret.hex(), "age": self.age_identity}


@dataclass(frozen=True, slots=True)
class Recovery:
    """An offline key that only opens: ``identity`` is printed and put away, ``recipient`` is sealed to."""

    identity: str = field(repr=False)
    recipient: str


def generate_keys() -> KeyPair:
    """New random keys."""
    return _key_pair(Ed25519PrivateKey.generate().private_bytes_raw(), str(pyrage.x25519.Identity.generate()))


def generate_recovery() -> Recovery:
    """A new random recovery key."""
    identity = pyrage.x25519.Identity.generate()
    return Recovery(str(identity), str(identity.to_public()))


def key_pair_from_json(values: Mapping[str, object]) -> KeyPair:
    """The keys ``KeyPair.to_json`` wrote; a ``ValueError`` when they are none."""
    sign, age = values.get("sign"), values.get("age")
    if not isinstance(sign, str) or not isinstance(age, str):
        raise ValueError("two strings are needed: sign and age")
    return _key_pair(bytes.fromhex(sign), age)


def public_keys_from_json(values: object) -> PublicKeys:
    """The keys ``PublicKeys.to_json`` wrote; a ``ValueError`` when they are none."""
    if not isinstance(values, dict) or set(values) != {"sign", "age"}:
        raise ValueError("exactly sign and age are needed")
    sign, age = values["sign"], values["age"]
    if not isinstance(sign, str) or not isinstance(age, str):
        raise ValueError("sign and age are strings")
    try:
        recipient = str(pyrage.x25519.Recipient.from_str(age))
    except pyrage.RecipientError as error:
        raise ValueError("not an age recipient") from error
    if recipient != age:
        raise ValueError("not an age recipient as age writes it")
    return PublicKeys(minisign.public_key_from_text(sign), age)


def recipient_of(identity: str) -> str:
    """The ``age1…`` recipient of an ``AGE-SECRET-KEY-1…``; a ``ValueError`` when it is none."""
    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError as error:
        raise ValueError("not an age identity") from error


def recipient_mark(recipient: str) -> str:
    """16 hex digits that tell recipients apart in manifests and signatures; too short to compare keys by."""
    return hashlib.sha256(recipient.encode()).hexdigest()[:16]


def fingerprint(sign_public: bytes, age_recipient: str) -> str:
    """Eight short words to read aloud or compare, the same on both sides only when both keys are the same.

    Eight words of 256 are 64 bits. The slow hash (some 50 ms) makes a search for other keys with the same words
    hopeless in practice.
    """
    key = hashlib.scrypt(
        sign_public + age_recipient.encode(), salt=b"kompetenssamtal fingerprint 1", n=2**14, r=8, p=1, dklen=8
    )
    words = fingerprint_words()
    return " ".join(words[byte] for byte in key)


def fingerprint_words() -> tuple[str, ...]:
    """The 256 words, by the byte each stands for."""
    return tuple(resource("fingerprint_words.txt").read_text(encoding="utf-8").split())


def _key_pair(seed: bytes, identity: str) -> KeyPair:
    sign_public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return KeyPair(seed, identity, PublicKeys(sign_public, recipient_of(identity)))
