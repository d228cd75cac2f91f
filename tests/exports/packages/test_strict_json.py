import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.journal import Json, canonical
from exports.packages.strict_json import BadJsonError, read_object

TEXT = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(TEXT, VALUES, max_size=4))
def test_what_is_written_canonically_is_read_back(value: dict[str, Json]) -> None:
    assert read_object(canonical(value).decode(), depth=100) == value


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not_object"),
        ("[]", "not_object"),
        ('{"a":1}\r', "not_object"),
        ('\ufeff{"a":1}', "not_object"),
        (' {"a":1}', "not_object"),
        ('{"a":1}{"b":2}', "not_json"),
        ('{"a":1,}', "not_json"),
        ("{'a':1}", "not_json"),
        ('{"a":"raw\tcontrol"}', "not_json"),
        ('{"a":1,"a":1}', "duplicate_key"),
        ('{"b":[{"a":1,"\\u0061":2}]}', "duplicate_key"),
        ('{"a":NaN}', "bad_number"),
        ('{"a":-Infinity}', "bad_number"),
        ('{"a":1e400}', "bad_number"),
        ('{"a":' + "9" * 400 + "}", "bad_number"),
        ('{"a":' + "9" * 20_000 + "}", "bad_number"),
        ('{"a":9223372036854775808}', "bad_number"),
        ('{"a":"\\u0000"}', "nul"),
        ('{"a\\u0000":1}', "nul"),
        ('{"a":["\\ud800"]}', "surrogate"),
        ('{"a":"\\udc00\\ud800"}', "surrogate"),
        ('{"a":' + "[" * 10_000 + "]" * 10_000 + "}", "too_deep"),
        ('{"a":' + "[" * 1_000_000 + "}", "too_deep"),
        ('{"a":' * 33 + "1" + "}" * 33, "too_deep"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused(text: str, why: str) -> None:
    with pytest.raises(BadJsonError) as refusal:
        read_object(text, depth=32)
    assert refusal.value.why == why


@pytest.mark.parametrize(
    "text",
    [
        '{"a":"\\ud83d\\ude00"}',
        '{"a":"a backslash before: \\\\u0000"}',
        '{"a":9223372036854775807,"b":-1.5e3}',
        '{"a":"' + "{[" * 100 + '"}',
        '{"a":"' + '\\"[' * 100 + '"}',
        '{"a":' * 32 + "1" + "}" * 32,
        '{ "a" : [ 1 , 2 ] }',
    ],
)
def test_strict_is_not_narrow(text: str) -> None:
    assert read_object(text, depth=32) == json.loads(text)
