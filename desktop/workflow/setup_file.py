"""What a set-up file says: the centre's ground for one laptop, and its JSON form inside the signed, sealed letter."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.journal import Event, Json, event_from_json, event_json
from desktop.domain.problems import UserError


@dataclass(frozen=True, slots=True)
class OwnLaptop:
    """Another laptop of the same manager: its device, and the keys it signs with and opens what is sealed to it with."""

    device: str
    sign_public: str
    open_public: str


@dataclass(frozen=True, slots=True)
class SetupFile:
    """A set-up for the laptop ``device``.

    ``serial`` grows with every publishing: an older file is not taken in after a newer one. ``ground`` names the events
    that hold the framework and the catalogue in use. ``manager`` is whose staff the laptop is for, empty if unknown.
    ``packages`` are the names of the laptop's packages the centre has. ``own_laptops`` are the manager's other ones.
    """

    device: str
    serial: int
    manager: str
    recovery: str
    setup_secret: str
    events: tuple[Event, ...]
    ground: tuple[str, ...]
    packages: tuple[str, ...]
    own_laptops: tuple[OwnLaptop, ...]


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
        "own_laptops": [own_laptop_json(laptop) for laptop in told.own_laptops],
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
        own_laptops=own_laptops_from_json(body.get("own_laptops")),
    )


def own_laptop_json(laptop: OwnLaptop) -> dict[str, Json]:
    """One of the manager's laptops as JSON."""
    return {"device": laptop.device, "sign_public": laptop.sign_public, "open_public": laptop.open_public}


def own_laptops_from_json(listed: Json) -> tuple[OwnLaptop, ...]:
    """The laptops a list of ``own_laptop_json`` holds; raises UserError ``bad_setup`` when it is none."""
    if not isinstance(listed, list):
        raise UserError("bad_setup", detail="own_laptops")
    laptops = (each if isinstance(each, dict) else {} for each in listed)
    return tuple(
        OwnLaptop(_text(each, "device"), _text(each, "sign_public"), _text(each, "open_public")) for each in laptops
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
