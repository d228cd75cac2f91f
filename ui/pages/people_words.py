"""What a row of the people list says: the step's name, the day that says it best, and the words of its button."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.talk import Phase, Step
from desktop.workflow.insight import PersonRow
from ui.pages.dates import capitalised, clock_words, short_day
from ui.pages.look import Look

translate = QCoreApplication.translate

PHASES: Final = (Phase.SELF_RATING, Phase.TALK, Phase.PLAN, Phase.FOLLOW_UP)
_URGENCY: Final = (Step.IN_TALK, Step.CONFIRMED, Step.AGREED, Step.PLANNED, Step.SELF_RATED, Step.PREPARED)


@dataclass(frozen=True, slots=True)
class When:
    """The next day in words: what to read first, and a word more."""

    first: str
    more: str = ""


def phase_name(phase: Phase) -> str:
    """The step of the work as people are shown it."""
    return {
        Phase.SELF_RATING: translate("PeoplePage", "Svara själv"),
        Phase.TALK: translate("PeoplePage", "Samtal"),
        Phase.PLAN: translate("PeoplePage", "Plan"),
        Phase.FOLLOW_UP: translate("PeoplePage", "Uppföljning"),
    }[phase]


def action_words(row: PersonRow) -> str:
    """What the row's button does, verb first."""
    if row.talk is None:
        return translate("PeoplePage", "Börja")
    return {
        Step.PREPARED: translate("PeoplePage", "Fortsätt svara"),
        Step.SELF_RATED: translate("PeoplePage", "Fortsätt svara"),
        Step.CONFIRMED: translate("PeoplePage", "Börja samtalet"),
        Step.IN_TALK: translate("PeoplePage", "Fortsätt samtalet"),
        Step.AGREED: translate("PeoplePage", "Gör planen"),
        Step.PLANNED: translate("PeoplePage", "Gör klart planen"),
        Step.CLOSED: translate("PeoplePage", "Visa planen"),
    }[row.talk.step]


def is_to_do(row: PersonRow, today: date) -> bool:
    """Whether something waits for the manager: all that is not closed, and the meeting whose day has come."""
    if row.talk is None or row.talk.step is not Step.CLOSED:
        return True
    return row.meeting is not None and row.meeting.date() <= today


def urgency(row: PersonRow) -> int:
    """Place in the list of what is to be done: talks under way first, those who have not begun last."""
    if row.talk is None:
        return len(_URGENCY)
    if row.talk.step is Step.CLOSED:
        return 0
    return _URGENCY.index(row.talk.step)


def when_words(look: Look, row: PersonRow, closes: date, today: date) -> When:
    """The day that says best where a person stands."""
    talk = row.talk
    since = _day(look, talk.since, today) if talk and talk.since else ""
    by = translate("PeoplePage", "Senast {day}").format(day=_day(look, closes, today))
    if talk is None:
        return When(by, translate("PeoplePage", "Har inte börjat"))
    if talk.step in {Step.PREPARED, Step.SELF_RATED}:
        return When(by, translate("PeoplePage", "Har börjat svara"))
    if talk.step is Step.CONFIRMED:
        return When(translate("PeoplePage", "Redo för samtal"), _since(translate("PeoplePage", "Svarade {day}"), since))
    if talk.step is Step.IN_TALK:
        return When(translate("PeoplePage", "Ni har börjat"), _since(translate("PeoplePage", "Sedan {day}"), since))
    if talk.step is Step.AGREED:
        return When(translate("PeoplePage", "Ni har jämfört"), _since(translate("PeoplePage", "Klart {day}"), since))
    if row.meeting is None:
        return When(translate("PeoplePage", "Planen är klar"), _since(translate("PeoplePage", "Klart {day}"), since))
    meeting = f"{_day(look, row.meeting.date(), today)} {clock_words(look.language, row.meeting.time())}"
    return When(capitalised(meeting), translate("PeoplePage", "Då ses ni igen"))


def _since(pattern: str, day: str) -> str:
    return pattern.format(day=day) if day else ""


def _day(look: Look, day: date, today: date) -> str:
    if day == today:
        return translate("PeoplePage", "i dag")
    if (day - today).days == 1:
        return translate("PeoplePage", "i morgon")
    words = short_day(look.language, day)
    return words if abs((day - today).days) < 300 else f"{words} {day.year}"
