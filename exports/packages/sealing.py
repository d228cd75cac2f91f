"""The workflow's sealing port over this folder's packages, letters and receipts. Keys cross it as text."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop.domain.journal import Json
from desktop.workflow.ports import (
    EnrolmentLetter,
    Keys,
    OpenedPackage,
    PackageDraft,
    ReceiptDraft,
    Sealed,
    SetupLetter,
)
from exports.packages import keys as key_files
from exports.packages import letters, minisign, package, receipts
from exports.packages.names import Span
from exports.packages.refusals import PackageRefusedError


class AgeSealing:
    """Seals with age, signs as minisign does; what does not pass raises `PackageRefusedError`."""

    def new_keys(self) -> Keys:
        """Two fresh key pairs."""
        pair = key_files.generate_keys()
        public = pair.public.to_json()
        return Keys(pair.sign_secret.hex(), public["sign"], pair.age_identity, public["age"])

    def new_recovery(self) -> tuple[str, str]:
        """A fresh offline key: its secret identity and what is sealed to it."""
        recovery = key_files.generate_recovery()
        return recovery.identity, recovery.recipient

    def fingerprint(self, sign_public: str, open_public: str) -> str:
        """The two public keys in short words."""
        return key_files.fingerprint(minisign.public_key_from_text(sign_public), open_public)

    def digest(self, content: bytes) -> str:
        """SHA-256 as hex."""
        return hashlib.sha256(content).hexdigest()

    def mark(self, open_public: str) -> str:
        """The short mark by which packages name a reader."""
        return key_files.recipient_mark(open_public)

    def seal(self, draft: PackageDraft, recipients: Sequence[str], keys: Keys) -> Sealed:
        """Seal a package to every recipient and sign it."""
        span = Span(draft.device, draft.epoch, draft.first, draft.last)
        made = package.seal(
            span,
            draft.lines,
            previous=draft.previous,
            frameworks=draft.frameworks,
            recipients=recipients,
            keys=_kept_pair(keys),
        )
        return Sealed(made.name, made.content, made.signature, made.sha256)

    def open(
        self, name: str, content: bytes, signature: bytes | None, registered: Mapping[str, str], keys: Keys
    ) -> OpenedPackage:
        """Check and open a package."""
        devices = {
            device: package.RegisteredDevice(minisign.public_key_from_text(sign)) for device, sign in registered.items()
        }
        opened = package.open_package(name, content, signature, devices, [keys.open_secret])
        span = opened.manifest.span
        return OpenedPackage(span.device, span.epoch, span.first, span.last, opened.lines)

    def write_enrolment(self, letter: EnrolmentLetter, keys: Keys) -> bytes:
        """An enrolment letter, signed by the laptop itself."""
        return letters.write_enrolment(letter.device, letter.name, letter.manager, _pair(keys))

    def read_enrolment(self, content: bytes) -> EnrolmentLetter:
        """Check and read an enrolment letter."""
        told = letters.read_enrolment(content)
        public = told.keys.to_json()
        return EnrolmentLetter(told.device, told.label, told.manager, public["sign"], public["age"])

    def write_setup(self, content: Mapping[str, Json], recipient: str, keys: Keys) -> bytes:
        """A set-up file, signed by the centre and sealed to one laptop."""
        return letters.write_setup(dict(content), _pair(keys), recipient)

    def read_setup(self, content: bytes, keys: Keys, centre: tuple[str, str] | None) -> SetupLetter:
        """Check and read a set-up file."""
        known = None
        if centre is not None:
            known = key_files.PublicKeys(minisign.public_key_from_text(centre[0]), centre[1])
        letter = letters.read_setup(content, [keys.open_secret], known)
        public = letter.centre.to_json()
        return SetupLetter(letter.content, public["sign"], public["age"])

    def write_receipt(self, draft: ReceiptDraft, keys: Keys) -> tuple[tuple[str, bytes], ...]:
        """A receipt as files: its signature first, so that no receipt is seen unsigned."""
        told = receipts.Receipt(
            device=draft.device,
            epoch=draft.epoch,
            packages=tuple(sorted(draft.packages.items())),
            state_hash=draft.state_hash,
            written_at=draft.written.isoformat(),
        )
        return receipts.write_receipt(told, _pair(keys)).files()

    def read_receipt(self, name: str, content: bytes, signature: bytes, sign_public: str) -> ReceiptDraft:
        """Check and read a receipt the centre signed."""
        told = receipts.read_receipt(name, content, signature, minisign.public_key_from_text(sign_public))
        try:
            written = datetime.fromisoformat(told.written_at)
        except ValueError:
            raise PackageRefusedError("bad_letter", "written_at") from None
        return ReceiptDraft(told.device, told.epoch, dict(told.packages), told.state_hash, written)


def _pair(keys: Keys) -> key_files.KeyPair:
    return key_files.key_pair_from_json({"sign": keys.sign_secret, "age": keys.open_secret})


def _kept_pair(keys: Keys) -> key_files.KeyPair:
    """The same without deriving the public halves anew, which costs as much as signing a package."""
    public = key_files.PublicKeys(minisign.public_key_from_text(keys.sign_public), keys.open_public)
    return key_files.KeyPair(bytes.fromhex(keys.sign_secret), keys.open_secret, public)
