"""What a row of the people list says: the step's name, the day that says it best, and the words of its button."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.talk import Phase, Step
from desktop.workflow.insight import PersonRow
from ui.pages.dates import capitalised, clock_words, day_words, short_day
from ui.pages.look import Look

translate = QCoreApplication.translate

WEEK: Final = 7
SOON: Final = 8 * WEEK
FAR: Final = 300
_URGENCY: Final = (Step.IN_TALK, Step.CONFIRMED, Step.AGREED, Step.PLANNED, Step.SELF_RATED, Step.PREPARED)


@dataclass(frozen=True, slots=True)
class When:
    """The day that matters, in words: what to read first, and a word more. ``today`` sets it off."""

    first: str
    more: str = ""
    today: bool = False


def phase_name(phase: Phase) -> str:
    """The step of the work as people are shown it."""
    return {
        Phase.SELF_RATING: translate("PeoplePage", "Svara själv"),
        Phase.TALK: translate("PeoplePage", "Samtal"),
        Phase.PLAN: translate("PeoplePage", "Plan"),
        Phase.FOLLOW_UP: translate("PeoplePage", "Uppföljning"),
    }[phase]


def action_words(told: PersonRow) -> str:
    """What the row's button does, verb first."""
    if told.talk is None:
        return translate("PeoplePage", "Börja")
    return {
        Step.PREPARED: translate("PeoplePage", "Fortsätt svara"),
        Step.SELF_RATED: translate("PeoplePage", "Se över svaren"),
        Step.CONFIRMED: translate("PeoplePage", "Börja samtalet"),
        Step.IN_TALK: translate("PeoplePage", "Fortsätt samtalet"),
        Step.AGREED: translate("PeoplePage", "Gör planen"),
        Step.PLANNED: translate("PeoplePage", "Gör klart planen"),
        Step.CLOSED: translate("PeoplePage", "Visa planen"),
    }[told.talk.step]


def is_to_do(told: PersonRow) -> bool:
    """Whether something waits for the manager: everybody whose talk is not closed."""
    return told.talk is None or told.talk.step is not Step.CLOSED


def urgency(told: PersonRow) -> int:
    """Place in the list of what is to be done: talks under way first, those who have not begun last."""
    if told.talk is None or told.talk.step not in _URGENCY:
        return len(_URGENCY)
    return _URGENCY.index(told.talk.step)


def matches(wanted: str, *about: str) -> bool:
    """Whether every word of ``wanted`` is found somewhere in what is said about a person; case does not matter."""
    said = " ".join(about).casefold()
    return all(word in said for word in wanted.casefold().split())


def day_said(look: Look, day: date, today: date) -> str:
    """A day, with its year only where one might take it for another."""
    near = abs((day - today).days) < FAR
    return short_day(look.language, day) if near else day_words(look.language, day)


def when_words(look: Look, told: PersonRow, closes: date, today: date) -> When:
    """The day that says best where a person stands."""
    talk = told.talk
    if talk is None or talk.step is Step.PREPARED:
        by = translate("PeoplePage", "Senast {day}").format(day=day_said(look, closes, today))
        begun = translate("PeoplePage", "Har börjat svara") if talk else translate("PeoplePage", "Har inte börjat")
        return When(by, begun)
    if told.meeting is not None and talk.reached(Step.AGREED):
        return _meeting(look, told.meeting, today)
    first, since = {
        Step.SELF_RATED: (translate("PeoplePage", "Har svarat på allt"), translate("PeoplePage", "Svarade {day}")),
        Step.CONFIRMED: (translate("PeoplePage", "Redo för samtal"), translate("PeoplePage", "Svarade {day}")),
        Step.IN_TALK: (translate("PeoplePage", "Ni har börjat"), translate("PeoplePage", "Sedan {day}")),
        Step.AGREED: (translate("PeoplePage", "Ni har jämfört"), translate("PeoplePage", "Klart {day}")),
        Step.PLANNED: (translate("PeoplePage", "Ni har gjort en plan"), translate("PeoplePage", "Sedan {day}")),
        Step.CLOSED: (translate("PeoplePage", "Planen är klar"), translate("PeoplePage", "Klar {day}")),
    }[talk.step]
    if talk.since is None:
        return When(first)
    day = translate("PeoplePage", "i dag") if talk.since == today else day_said(look, talk.since, today)
    return When(first, since.format(day=day))


def _meeting(look: Look, moment: datetime, today: date) -> When:
    """The next meeting and how far off it is."""
    at = moment.astimezone() if moment.tzinfo else moment
    clock = clock_words(look.language, at.time())
    days = (at.date() - today).days
    if days == 0:
        return When(
            translate("PeoplePage", "I dag {time}").format(time=clock),
            translate("PeoplePage", "Då ses ni igen"),
            today=True,
        )
    first = capitalised(f"{day_said(look, at.date(), today)} {clock}")
    if days < 0:
        return When(first, translate("PeoplePage", "Dagen har varit"))
    if days == 1:
        return When(first, translate("PeoplePage", "I morgon"))
    if days < 2 * WEEK:
        return When(first, translate("PeoplePage", "Om {days} dagar").format(days=days))
    if days < SOON:
        return When(first, translate("PeoplePage", "Om {weeks} veckor").format(weeks=days // WEEK))
    return When(first, translate("PeoplePage", "Då ses ni igen"))
