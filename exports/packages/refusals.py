"""Why a file that came in was refused: one code a reason, so that each can be told apart and acted on."""

from typing import Literal, TypeAlias

from desktop.domain.problems import UserError

Reason: TypeAlias = Literal[
    "bad_name",  # the name does not follow the pattern
    "too_large",  # the file, what it unpacks to, or its number of lines is over the cap
    "unsigned",  # no signature came with it
    "bad_signature",  # the signature file is not one
    "unknown_device",  # nobody has registered the device
    "revoked_device",  # the device was revoked before this range
    "wrong_signer",  # signed by another key than the device's own
    "other_file",  # the signature belongs to another file
    "altered",  # the content is not what was signed
    "comment_altered",  # the signature's trusted comment is not what was signed
    "renamed",  # name and signed content disagree
    "bad_header",  # not an age file, or a header over the cap
    "too_many_stanzas",  # more recipients than any package has
    "wrong_recipient",  # sealed for somebody else
    "bad_archive",  # decryption or decompression failed: damaged or cut
    "newer_format",  # written by a newer version
    "bad_manifest",  # the first line is not a manifest
    "range_differs",  # manifest and name disagree, or the range runs backwards
    "count_differs",  # another number of lines than the manifest says
    "hash_differs",  # other lines than the manifest says
    "bad_line",  # a line is not strict JSON
    "bad_letter",  # a letter (set-up, enrolment, receipt) does not have the shape of one
    "other_centre",  # a letter from another centre than the one this laptop knows
]


class PackageRefusedError(UserError):
    """A package or letter was refused as a whole; nothing of it may be used.

    ``code`` is ``package_`` and the reason; the values are ``detail`` (technical, short, may be empty) and ``line``
    (number in the unpacked file, the manifest being 1; empty when no line is to blame).
    """

    def __init__(self, reason: Reason, detail: str = "", line: int | None = None) -> None:
        super().__init__(f"package_{reason}", detail=detail, line="" if line is None else line)
        self.reason: Reason = reason
        self.detail = detail
        self.line = line
