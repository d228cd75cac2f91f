"""What a set-up file says: the centre's ground for one laptop, and its JSON form inside the signed, sealed letter."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.journal import Event, Json, event_from_json, event_json
from desktop.domain.problems import UserError


@dataclass(frozen=True, slots=True)
class SetupFile:
    """A set-up for the laptop ``device``.

    ``serial`` grows with every publishing: an older file is not taken in after a newer one. ``ground`` names the events
    that hold the framework and the catalogue in use. ``manager`` is whose staff the laptop is for, empty if unknown.
    ``packages`` are the names of the laptop's packages the centre has.
    """

    device: str
    serial: int
    manager: str
    recovery: str
    setup_secret: str
    events: tuple[Event, ...]
    ground: tuple[str, ...]
    packages: tuple[str, ...]


def setup_to_json(told: SetupFile) -> dict[str, Json]:
    """The set-up as JSON."""
    return {
        "device": told.device,
        "serial": told.serial,
        "manager": told.manager,
        "recovery": told.recovery,
        "setup_secret": told.setup_secret,
        "events": [event_json(event) for event in told.events],
        "ground": list(told.ground),
        "packages": list(told.packages),
    }


def setup_from_json(body: Mapping[str, Json]) -> SetupFile:
    """The set-up ``setup_to_json`` wrote; raises UserError ``bad_setup`` when it is none."""
    serial = body.get("serial")
    if not isinstance(serial, int) or isinstance(serial, bool):
        raise UserError("bad_setup", detail="serial")
    lines = body.get("events")
    if not isinstance(lines, list):
        raise UserError("bad_setup", detail="events")
    try:
        events = tuple(event_from_json(line if isinstance(line, dict) else {}) for line in lines)
    except ValueError as error:
        raise UserError("bad_setup", detail=error) from error
    return SetupFile(
        device=_text(body, "device"),
        serial=serial,
        manager=_text(body, "manager"),
        recovery=_text(body, "recovery"),
        setup_secret=_text(body, "setup_secret"),
        events=events,
        ground=_texts(body, "ground"),
        packages=_texts(body, "packages"),
    )


def _text(body: Mapping[str, Json], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        raise UserError("bad_setup", detail=name)
    return value


def _texts(body: Mapping[str, Json], name: str) -> tuple[str, ...]:
    value = body.get(name)
    if not isinstance(value, list):
        raise UserError("bad_setup", detail=name)
    return tuple(str(each) for each in value)
