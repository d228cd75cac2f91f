"""A small machine check of tagged PDF: the conditions of PDF/UA-1 that a program can decide and that we could break.

``findings`` lists what is wrong, in words. An empty list is no certificate: meaning and reading order need a person.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_PAINTING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"', "BI", "INLINE IMAGE"}
_PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
}


@dataclass(slots=True)
class _Tree:
    """What a walk through the structure found."""

    wrong: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    owned: dict[tuple[int, int], set[int]] = field(default_factory=dict)  # page object: content numbers


def findings(pdf: bytes) -> list[str]:
    """Everything wrong with a finished file."""
    with pikepdf.open(BytesIO(pdf)) as document:
        tree = _Tree()
        root = document.Root.get("/StructTreeRoot")
        for kid in _kids(root) if root is not None else ():
            _walk(kid, "", None, tree)
        wrong = [*_document_faults(document), *tree.wrong, *_heading_faults(tree.headings)]
        for number, page in enumerate(document.pages, 1):
            owned = tree.owned.get(page.obj.objgen, set())
            wrong += [f"page {number}: {fault}" for fault in _page_faults(page, owned)]
            wrong += _parent_tree_faults(root, page, number)
    return sorted(set(wrong))


def _document_faults(document: Any) -> Iterator[str]:
    root = document.Root
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "not marked as tagged"
    if "/StructTreeRoot" not in root:
        yield "no structure tree"
    if not str(root.get("/Lang", "")):
        yield "no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "the title is not shown"
    if "/Metadata" not in root:
        yield "no metadata"
        return
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "no PDF/UA mark in the metadata"
        if not metadata.get("dc:title"):
            yield "no title in the metadata"


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


def _walk(element: Any, parent: str, page: Any, tree: _Tree) -> None:
    role = str(element.get("/S", ""))[1:]
    page = element.get("/Pg", page)
    tree.wrong += _element_faults(element, role, parent)
    if len(role) == 2 and role[0] == "H" and role[1].isdigit():
        tree.headings.append(int(role[1]))
    for kid in _kids(element):
        if isinstance(kid, int):
            tree.owned.setdefault(page.objgen, set()).add(kid)
        elif kid.get("/Type") == Name.MCR:
            tree.owned.setdefault(kid.get("/Pg", page).objgen, set()).add(int(kid.MCID))
        elif "/S" in kid:
            _walk(kid, role, page, tree)


def _element_faults(element: Any, role: str, parent: str) -> Iterator[str]:
    if role in _PARENTS and parent not in _PARENTS[role]:
        yield f"{role} inside {parent or 'nothing'}"
    if role == "Figure" and not str(element.get("/Alt", element.get("/ActualText", ""))):
        yield "Figure without words"
    attributes = element.get("/A", Dictionary())
    if role == "TH" and "/Scope" not in attributes:
        yield "TH without scope"
    if role == "Figure" and "/BBox" not in attributes:
        yield "Figure without its place"


def _heading_faults(levels: list[int]) -> Iterator[str]:
    deepest = 0
    for level in levels:
        if level > deepest + 1:
            yield f"heading jumps from {deepest} to {level}"
        deepest = level


def _page_faults(page: Any, owned: set[int]) -> Iterator[str]:
    wrong, seen = _content_faults(page)
    yield from wrong
    if len(seen) != len(set(seen)):
        yield "two contents share a number"
    if set(seen) != owned:
        yield f"content {sorted(set(seen) ^ owned)[:5]} is on the page or in the tree, not in both"
    if seen and page.obj.get("/Tabs") != Name.S:
        yield "tab order does not follow the structure"
    yield from _font_faults(page)


def _content_faults(page: Any) -> tuple[list[str], list[int]]:
    """What is wrong with the marks around the painting, and the numbers of the contents."""
    wrong: list[str] = []
    open_marks: list[str] = []
    seen: list[int] = []
    for step in pikepdf.parse_content_stream(page):
        name = str(step.operator)
        inside = [mark for mark in open_marks if mark != "other"]
        if name in {"BDC", "BMC"}:
            kind, number = _mark(step.operands)
            if inside and kind != "other":
                wrong.append(f"{kind} inside {inside[-1]}")
            open_marks.append(kind)
            seen += [] if number is None else [number]
        elif name == "EMC" and not open_marks:
            wrong.append("a mark ends that never began")
        elif name == "EMC":
            open_marks.pop()
        elif name in _PAINTING and not inside:
            wrong.append(f"{name} paints something that is neither content nor artifact")
    if open_marks:
        wrong.append("a mark never ends")
    return wrong, seen


def _mark(operands: Any) -> tuple[str, int | None]:
    if str(operands[0]) == "/Artifact":
        return "artifact", None
    properties = operands[1] if len(operands) > 1 else Dictionary()
    if isinstance(properties, Dictionary) and "/MCID" in properties:
        return "content", int(properties.MCID)
    return "other", None


def _font_faults(page: Any) -> Iterator[str]:
    for font in page.Resources.get("/Font", {}).values():
        descriptor = font.get("/FontDescriptor")
        if descriptor is None or "/FontFile2" not in descriptor:
            yield f"font {font.get('/BaseFont')} is not embedded"
        elif "/ToUnicode" not in font:
            yield f"font {font.get('/BaseFont')} does not say which letters it shows"


def _parent_tree_faults(root: Any, page: Any, number: int) -> Iterator[str]:
    if root is None:
        return
    if "/StructParents" not in page.obj:
        yield f"page {number}: not tied to the structure"
        return
    numbers = list(root.ParentTree.Nums)
    owners = dict(zip((int(key) for key in numbers[::2]), numbers[1::2], strict=True))[int(page.obj.StructParents)]
    for content, owner in enumerate(owners):
        marks = [kid for kid in _kids(owner) if isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR]
        if not any(int(mark.MCID) == content and mark.Pg.objgen == page.obj.objgen for mark in marks):
            yield f"page {number}: content {content} leads to an element that does not know it"
