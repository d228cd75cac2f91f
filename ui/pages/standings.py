"""What the two see of a part, in words: how it stands, and who said which level."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.needs import Standing, standing
from desktop.domain.rating import Answer, Rating
from ui.controls.labels import TagTone

translate = QCoreApplication.translate


def standing_in_words(rating: Rating, expected: int) -> tuple[str, TagTone]:
    """The tag of a part: it follows the agreed level once there is one."""
    if rating.agreement is not None and rating.agreement.level is None:
        return translate("Standing", "Inte överens än"), "plain"
    how, steps = standing(rating.level, expected)
    if how is Standing.BELOW:
        words = {
            1: translate("Standing", "Ett steg kvar"),
            2: translate("Standing", "Två steg kvar"),
            3: translate("Standing", "Tre steg kvar"),
        }
        return words.get(steps, translate("Standing", "Fyra steg kvar")), "talk"
    if how is Standing.TO_TALK_ABOUT:
        return translate("Standing", "Prata om det"), "plain"
    reached = how is Standing.REACHED
    return translate("Standing", "Du når nivån") if reached else translate("Standing", "Du kan mer än så"), "ok"


def levels_in_words(rating: Rating, expected: int) -> tuple[str, ...]:
    """Who said which level: the employee, the job, and the manager if there is a view of theirs."""
    lines = [
        own_answer_in_words(rating),
        translate("Standing", "Jobbet: {level}").format(level=expected),
    ]
    if rating.manager_level is not None:
        lines.append(translate("Standing", "Chefen: {level}").format(level=rating.manager_level))
    return tuple(lines)


def own_answer_in_words(rating: Rating) -> str:
    """What the employee answered, in a few words."""
    if rating.self_level is not None:
        return translate("Standing", "Du: {level}").format(level=rating.self_level)
    answer = rating.self_rating.answer if rating.self_rating else Answer.DECLINED
    return {
        Answer.DONT_KNOW: translate("Standing", "Du: vet inte"),
        Answer.NOT_PART: translate("Standing", "Du: ingår inte"),
    }.get(answer, translate("Standing", "Du: inget svar"))
