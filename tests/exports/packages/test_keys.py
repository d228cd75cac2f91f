import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.packages.keys import (
    fingerprint,
    fingerprint_words,
    generate_keys,
    key_pair_from_json,
    public_keys_from_json,
    recipient_of,
)
from tests.exports.packages.builders import laptop, stranger


def test_keys_survive_being_written_and_read() -> None:
    keys = generate_keys()
    assert key_pair_from_json(keys.to_json()) == keys
    assert public_keys_from_json(keys.public.to_json()) == keys.public
    assert recipient_of(keys.age_identity) == keys.public.age


def test_secrets_are_not_printed() -> None:
    keys = generate_keys()
    assert keys.age_identity not in repr(keys)
    assert keys.sign_secret.hex() not in repr(keys)
    assert repr(keys.sign_secret) not in repr(keys)


def test_words_can_be_told_apart_when_read_aloud() -> None:
    words = fingerprint_words()
    assert len(set(words)) == len(words) == 256
    assert all(3 <= len(word) <= 8 and word.isascii() and word.isalpha() and word.islower() for word in words)
    with_a_letter_less: dict[str, str] = {}
    for word in words:
        for place in range(len(word)):
            shape = f"{word[:place]}?{word[place + 1 :]}"
            assert with_a_letter_less.setdefault(shape, word) == word


def test_a_fingerprint_is_eight_words_of_both_keys() -> None:
    one, other = laptop().public, stranger().public
    words = fingerprint(one.sign, one.age)
    assert len(words.split()) == 8
    assert set(words.split()) <= set(fingerprint_words())
    assert words == fingerprint(one.sign, one.age)
    assert words != fingerprint(other.sign, one.age)
    assert words != fingerprint(one.sign, other.age)


@pytest.mark.parametrize(
    "values",
    [
        {},
        [],
        None,
        {"sign": "RWQ", "age": "age1"},
        {"sign": 1, "age": 2},
        {**laptop().public.to_json(), "age": "age1nonsense"},
        {**laptop().public.to_json(), "age": laptop().public.age.upper()},
        {**laptop().public.to_json(), "sign": "Å"},
        {**laptop().public.to_json(), "sign": laptop().public.to_json()["sign"][:-4]},
        {**laptop().public.to_json(), "more": ""},
    ],
)
def test_broken_public_keys_are_a_value_error(values: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        public_keys_from_json(values)


@given(st.text())
def test_broken_secrets_are_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        key_pair_from_json({"sign": text, "age": text})
