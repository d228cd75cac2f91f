"""Who may receive which payload: one table. Envelopes always travel, payloads only where this table says yes.

Source: design, "Who receives which payload". A pair of kind and field that the table does not know goes to nobody but
the laptop it was written on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Recipient(StrEnum):
    """Who a payload could be meant for."""

    EMPLOYEE = "employee"
    OWN_MANAGER = "own_manager"
    COACH = "coach"
    KIOSK = "kiosk"
    CENTRE = "centre"


class Rule(StrEnum):
    """When a recipient may have a payload."""

    ALWAYS = "always"
    NEVER = "never"
    CONFIRMED = "confirmed"
    SHOWN = "shown"
    OWN_SESSION = "own_session"
    REVEALED = "revealed"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules ask about the talk a payload belongs to.

    ``confirmed``: the employee has confirmed the self-rating. ``revealed``: both have shown each other their ratings.
    ``shown``: the person showed it to this coach. ``own_session``: the kiosk session is this person's.
    """

    confirmed: bool = False
    revealed: bool = False
    shown: bool = False
    own_session: bool = False


_A, _N, _C, _S = Rule.ALWAYS, Rule.NEVER, Rule.CONFIRMED, Rule.SHOWN

#                     employee       own manager    coach kiosk             centre
_SELF = (_A, _C, _S, Rule.OWN_SESSION, _C)
_PREPARATION = (Rule.REVEALED, Rule.REVEALED, _N, _N, Rule.REVEALED)
_AGREED = (_A, _A, _S, _N, _A)
_WORDS = (_A, _A, _N, _N, _N)
_PLAN = (_A, _A, _S, _N, _A)
_PERSON = (_A, _A, _S, _N, _N)  # the centre has names in its own roster only
_EVERYBODY = (_A, _A, _A, _A, _A)

TABLE: Mapping[tuple[str, str], tuple[Rule, Rule, Rule, Rule, Rule]] = {
    ("rating", "self"): _SELF,
    ("rating", "motivation"): _SELF,
    ("rating", "manager"): _PREPARATION,
    ("rating", "agreed"): _AGREED,
    ("rating", "agreed_words"): _WORDS,
    ("talk", "step"): _AGREED,
    ("talk", "framework"): _AGREED,
    ("talk", "reopened"): _WORDS,
    ("plan_item", "what"): _PLAN,
    ("plan_item", "place"): _PLAN,
    ("plan_item", "dropped"): _PLAN,
    ("plan_item", "wish"): _PLAN,
    ("plan_item", "sign"): _WORDS,
    ("plan_item", "helper_name"): _WORDS,
    ("plan", "time"): _PLAN,
    ("plan", "meeting"): _PLAN,
    ("plan", "room"): _WORDS,
    ("person", "details"): _PERSON,
    ("round", "details"): _EVERYBODY,
}

LAPTOP_ONLY: frozenset[tuple[str, str]] = frozenset(
    {
        ("talk", "place"),
        ("setting", "value"),
        ("framework", "document"),
        ("catalogue", "document"),
        ("divisions", "map"),
        ("roster", "people"),
        ("device", "keys"),
    }
)
"""What stays in the home it was written in. A centre sends its own ground in set-up files, which are sealed letters and
no packages; it takes none from a laptop."""

_COLUMN = {recipient: place for place, recipient in enumerate(Recipient)}


def may_receive(recipient: Recipient, kind: str, field: str, circumstances: Circumstances) -> bool:
    """Whether ``recipient`` may have the payload of this kind and field under these circumstances."""
    row = TABLE.get((kind, field))
    if row is None:
        return False  # also what a newer version writes: better late than to the wrong reader
    rule = row[_COLUMN[recipient]]
    return {
        Rule.ALWAYS: True,
        Rule.NEVER: False,
        Rule.CONFIRMED: circumstances.confirmed,
        Rule.SHOWN: circumstances.shown and circumstances.confirmed,
        Rule.OWN_SESSION: circumstances.own_session,
        Rule.REVEALED: circumstances.revealed,
    }[rule]


def must_never_receive(recipient: Recipient, kind: str, field: str) -> bool:
    """Whether ``recipient`` may not have such a payload under any circumstances.

    What the table does not know was written by a newer version and is left open: it is kept and read by nobody.
    """
    if (kind, field) in LAPTOP_ONLY:
        return True
    row = TABLE.get((kind, field))
    return row is not None and row[_COLUMN[recipient]] is Rule.NEVER
