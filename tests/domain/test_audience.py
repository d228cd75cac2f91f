"""Who receives what: one table, held against everything the app writes."""

from datetime import date, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import plan, rating, talk
from desktop.domain.audience import (
    LAPTOP_ONLY,
    TABLE,
    Circumstances,
    Recipient,
    may_receive,
    must_never_receive,
)
from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.journal import Fact
from desktop.domain.people import Roster
from desktop.domain.people_json import roster_facts, round_fact
from desktop.domain.plan import LearningTime
from desktop.domain.rating import Agreement, Answer, SelfRating
from desktop.domain.talk import Place, Round, Step
from desktop.workflow.setup import divisions_fact, rating_facts, setting_fact
from tests.builders import a_person, an_item

CIRCUMSTANCES = st.builds(Circumstances, st.booleans(), st.booleans(), st.booleans(), st.booleans())
ALL_CIRCUMSTANCES = [Circumstances(*values) for values in product((False, True), repeat=4)]
UNCONFIRMED = [each for each in ALL_CIRCUMSTANCES if not each.confirmed]
FREE_WORDS = [
    ("rating", "agreed_words"),
    ("talk", "reopened"),
    ("plan_item", "sign"),
    ("plan_item", "helper_name"),
    ("plan", "room"),
]
SELF = [("rating", "self"), ("rating", "motivation")]


def everything_written() -> tuple[Fact, ...]:
    """A fact of every kind and field the app writes."""
    key = rating.rating_key("P0001", "Våren", "1.1")
    of_talk, of_plan = talk.talk_key("P0001", "Våren"), plan.plan_key("P0001", "Våren")
    on = date(2027, 1, 1)
    item = an_item(wish="kurs", sign="jag ser det", helper_name="Tuva", dropped=True)
    return (
        rating.self_fact(key, SelfRating(Answer.LEVEL, 2)),
        rating.motivation_fact(key, 4),
        rating.manager_fact(key, 3),
        rating.agreed_fact(key, Agreement(3)),
        rating.words_fact(key, "ord"),
        talk.step_fact(of_talk, Step.PREPARED, on),
        talk.place_fact(of_talk, Place("compare")),
        talk.framework_fact(of_talk, "f", 1),
        talk.reopened_fact(of_talk, "ord"),
        *plan.item_facts("P0001", "Våren", item),
        plan.time_fact(of_plan, LearningTime(1, 2)),
        *plan.meeting_facts(of_plan, datetime(2027, 1, 1, 9), "Röda rummet"),  # noqa: DTZ001 - local, as typed
        *roster_facts(Roster(on, (a_person(),))),
        round_fact(Round("Våren", on, on)),
        divisions_fact({"Museer": "museer"}),
        setting_fact("manager", "P0002"),
        *rating_facts(EarlierRating("Våren", "P0001", "1.1", 2, 3, 4, on)),
        Fact("framework", {}, "document", {}),
        Fact("catalogue", {}, "document", {}),
        Fact("device", {"device": "d"}, "keys", {}),
    )


def test_every_field_the_app_writes_has_a_row_or_is_kept_at_home_on_purpose() -> None:
    written = {(fact.kind, fact.field) for fact in everything_written()}
    assert written == set(TABLE) | LAPTOP_ONLY
    assert set(TABLE).isdisjoint(LAPTOP_ONLY)


@pytest.mark.parametrize(("kind", "field"), SELF)
@pytest.mark.parametrize("recipient", Recipient)
def test_nobody_but_the_employee_gets_an_unconfirmed_self_rating(recipient: Recipient, kind: str, field: str) -> None:
    for circumstances in UNCONFIRMED:
        mine = recipient is Recipient.EMPLOYEE or (recipient is Recipient.KIOSK and circumstances.own_session)
        assert may_receive(recipient, kind, field, circumstances) == mine


@pytest.mark.parametrize(("kind", "field"), FREE_WORDS)
@pytest.mark.parametrize("recipient", [Recipient.CENTRE, Recipient.COACH, Recipient.KIOSK])
def test_free_words_stay_between_the_two(recipient: Recipient, kind: str, field: str) -> None:
    assert not any(may_receive(recipient, kind, field, each) for each in ALL_CIRCUMSTANCES)
    assert must_never_receive(recipient, kind, field)


def test_names_and_addresses_never_travel_to_the_centre() -> None:
    assert must_never_receive(Recipient.CENTRE, "person", "details")


def test_the_managers_preparation_is_nobodys_before_both_show_theirs() -> None:
    for recipient, circumstances in product(Recipient, ALL_CIRCUMSTANCES):
        may = may_receive(recipient, "rating", "manager", circumstances)
        parties = {Recipient.EMPLOYEE, Recipient.OWN_MANAGER, Recipient.CENTRE}
        assert may == (circumstances.revealed and recipient in parties)


def test_a_coach_gets_what_the_person_shows_and_only_what_is_confirmed() -> None:
    for (kind, field), circumstances in product(TABLE, ALL_CIRCUMSTANCES):
        if (kind, field) != ("round", "details") and may_receive(Recipient.COACH, kind, field, circumstances):
            assert circumstances.shown
            assert circumstances.confirmed


@given(st.sampled_from(Recipient), st.text(), st.text(), CIRCUMSTANCES)
def test_what_the_table_does_not_know_goes_to_nobody(
    recipient: Recipient, kind: str, field: str, circumstances: Circumstances
) -> None:
    if (kind, field) not in TABLE:
        assert not may_receive(recipient, kind, field, circumstances)


@given(st.sampled_from(Recipient), st.sampled_from(sorted({*TABLE, *LAPTOP_ONLY})), CIRCUMSTANCES)
def test_never_means_under_no_circumstances(
    recipient: Recipient, place: tuple[str, str], circumstances: Circumstances
) -> None:
    if must_never_receive(recipient, *place):
        assert not may_receive(recipient, *place, circumstances)
