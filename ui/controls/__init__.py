"""The window's controls. Every constructor takes the theme first; words are handed in, already translated."""

from ui.controls.boxes import Card, ErrorSummary, NamedGroup, Progress, Tip, Wrap
from ui.controls.buttons import Button, Chip, ChipGroup
from ui.controls.choices import RadioCard, ShortRadio, TickCard
from ui.controls.fields import Ringed, TextArea, TextField
from ui.controls.groups import Option, RadioGroup
from ui.controls.labels import Heading, Icon, Label, Rule, Tag
from ui.controls.spins import LevelSpin, StepSpin

__all__ = [
    "Button",
    "Card",
    "Chip",
    "ChipGroup",
    "ErrorSummary",
    "Heading",
    "Icon",
    "Label",
    "LevelSpin",
    "NamedGroup",
    "Option",
    "Progress",
    "RadioCard",
    "RadioGroup",
    "Ringed",
    "Rule",
    "ShortRadio",
    "StepSpin",
    "Tag",
    "TextArea",
    "TextField",
    "TickCard",
    "Tip",
    "Wrap",
]
