"""The shipped framework, and its documents as fresh copies to spoil."""

import json

import pytest

from desktop.domain.framework import Framework
from exports.incoming.framework_file import read_framework
from resources import resource
from tests.exports.incoming.files import Document


@pytest.fixture(scope="session")
def framework() -> Framework:
    found, problems = read_framework(resource("framework.json"))
    assert not problems
    assert found is not None
    return found


@pytest.fixture
def framework_document() -> Document:
    document: Document = json.loads(resource("framework.json").read_text(encoding="utf-8"))
    return document


@pytest.fixture
def catalogue_document() -> Document:
    document: Document = json.loads(resource("activities.json").read_text(encoding="utf-8"))
    return document
