"""The recovery key as people write it down: 128 bits in groups that each carry their own check."""

import re

from desktop.domain.problems import UserError

GROUPS = 8
_HEX = "0123456789abcdef"
_CHECKS = "0123456789abcdefghjkmnpqrstvwxy"
"""31 signs, a prime, so that one wrong sign or two swapped ones never go unseen; i, l, o, u and z are left out."""
_LOOKALIKES = str.maketrans("oil", "011")


def recovery_text(key: bytes) -> str:
    """The 16 bytes as eight groups such as ``ba9a3``: four hexadecimal digits and a check that knows the group's place."""
    if len(key) != 2 * GROUPS:
        raise ValueError("a recovery key is 16 bytes")
    groups = (key[2 * place : 2 * place + 2].hex() for place in range(GROUPS))
    return "-".join(f"{group}{_check(group, place)}" for place, group in enumerate(groups))


def recovery_bytes(text: str) -> bytes:
    """The 16 bytes of a key as it was typed: any case, any separators, O for 0 and I or L for 1.

    Raises UserError ``recovery_length`` (``groups``, ``expected``) and ``recovery_group`` (``group`` counted from 1).
    """
    groups = _groups(text)
    for place, group in enumerate(groups):
        digits, check = group[:4], group[4:]
        if len(group) != 5 or not set(digits) <= set(_HEX) or check != _check(digits, place):
            raise UserError("recovery_group", group=place + 1)
        if place + 1 == GROUPS:
            break
    if len(groups) != GROUPS:
        raise UserError("recovery_length", groups=len(groups), expected=GROUPS)
    return bytes.fromhex("".join(group[:4] for group in groups))


def _groups(text: str) -> list[str]:
    groups = re.findall(r"[^\W_]+", text.casefold().translate(_LOOKALIKES))
    if len(groups) > 1:
        return groups
    together = "".join(groups)
    return [together[start : start + 5] for start in range(0, len(together), 5)]


def _check(digits: str, place: int) -> str:
    weighted = sum((number + 1) * _HEX.index(digit) for number, digit in enumerate(digits))
    return _CHECKS[(weighted + 5 * place) % len(_CHECKS)]
