"""Employee ids as files write them; and what must never be one, a personal identity number."""

import re
from datetime import date

from desktop.domain.json_parts import shown

_EXCEL_NUMBER = re.compile(r"(\d+)\.0+")
_IDENTITY = re.compile(r"(?P<century>\d\d)?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)(?P<sign>[-+]?)\d{4}")


def as_id(text: str) -> str:
    """The id, without the ``.0`` a spreadsheet gives a number."""
    number = _EXCEL_NUMBER.fullmatch(text)
    return number[1] if number else text


def quotable(person: str) -> str:
    """The id as a problem may quote it; a personal identity number is never repeated."""
    return "…" if is_personal_number(person) else shown(person)


def is_personal_number(text: str) -> bool:
    """True for what looks like a Swedish personal identity or coordination number, which no file here may hold."""
    found = _IDENTITY.fullmatch(text)
    if not found:
        return False
    day = int(found["day"])
    year = int((found["century"] or "20") + found["year"])
    try:
        date(year, int(found["month"]), day - 60 if day > 60 else day)
    except ValueError:
        return False
    if found["century"]:
        return 1880 <= year <= 2100
    # Ten bare digits may well be an employee number: only the control digit tells.
    return bool(found["sign"]) or _control_digit_fits(text)


def _control_digit_fits(digits: str) -> bool:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
