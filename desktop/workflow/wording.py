"""Sentences that both the window and the documents say; Swedish source text through the ``translate`` handed in."""

from desktop.domain.needs import Suggestion
from desktop.domain.plan import Helper, PlanItem
from desktop.domain.words import Translate


def steps_left(translate: Translate, steps: int) -> str:
    """How far it is to what the job asks for, in words; 0 steps says that the level is reached."""
    return {
        0: translate("Wording", "Du når nivån."),
        1: translate("Wording", "Ett steg kvar."),
        2: translate("Wording", "Två steg kvar."),
        3: translate("Wording", "Tre steg kvar."),
    }.get(steps, translate("Wording", "Fyra steg kvar."))


def eagerness(translate: Translate, motivation: int | None) -> str:
    """How much the person wants to learn more, in a sentence; empty when they have not said."""
    return {
        1: translate("Wording", "Du vill inte lära dig mer just nu."),
        2: translate("Wording", "Du vill lära dig lite mer."),
        3: translate("Wording", "Du vill ganska gärna lära dig mer."),
        4: translate("Wording", "Du vill gärna lära dig mer."),
        5: translate("Wording", "Du vill mycket gärna lära dig mer."),
    }.get(motivation or 0, "")


def why(translate: Translate, suggestion: Suggestion) -> str:
    """Why a competence stands where it stands among the first steps: what remains, and how much they want it."""
    parts = (steps_left(translate, suggestion.steps), eagerness(translate, suggestion.motivation))
    return " ".join(part for part in parts if part)


def with_whom(translate: Translate, item: PlanItem) -> str:
    """Who helps, by role and name where both are told; empty while nothing is decided."""
    if item.helper is None:
        return ""
    role = {
        Helper.COLLEAGUE: translate("Wording", "En kollega"),
        Helper.COACH: translate("Wording", "It-handledaren"),
        Helper.MANAGER: translate("Wording", "Min chef"),
        Helper.NOBODY: translate("Wording", "Ingen behövs"),
    }[item.helper]
    return f"{item.helper_name}, {role[0].lower()}{role[1:]}" if item.helper_name else role
