"""Tagged PDF on top of ReportLab: the logical structure, kept apart from the drawing order.

ReportLab has no tagging of its own, so this module leans on a few of its private names, all of them here and in
``flowables``: ``Canvas._code`` (the page's operators), ``Canvas._doc`` and its catalog, ``PDFTextObject._textOut``,
``Table._renderCB``. They were read in version 5.1; the tests over the finished files say when they change.

The files carry the PDF/UA-1 mark and pass the checks in ``tests/exports/documents``. That is a machine's check of a part
of the standard, not a certificate.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

_CELLS = ("TD", "TH")  # a cell belongs to its row even when it is empty
_ARTIFACTS = {
    "decoration": "/Artifact BMC",
    "footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    "header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
}


@dataclass(eq=False, slots=True)
class Element:
    """A node of the logical structure. ``kids`` are elements, or (page number from 0, content number) once drawn."""

    role: str
    alt: str = ""
    scope: str = ""  # of a TH: Column or Row
    box: tuple[float, float, float, float] | None = None  # of a Figure, on its page, in points
    kids: list["Element | tuple[int, int]"] = field(default_factory=list)

    def add(self, role: str, *, alt: str = "", scope: str = "") -> "Element":
        """Append a child and give it back."""
        child = Element(role, alt, scope)
        self.kids.append(child)
        return child

    @property
    def drawn(self) -> bool:
        """Whether it, or anything below it, has been drawn."""
        return any(isinstance(kid, tuple) or kid.drawn for kid in self.kids)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file says about itself; ``created`` is aware, ``language`` a tag such as ``sv-SE``."""

    title: str
    author: str
    subject: str
    creator: str
    language: str
    created: datetime


class _SpacedText(PDFTextObject):  # type: ignore[misc]  # reportlab has no types
    """Ends every wrapped line with a real space: otherwise words run together when the text is read out or copied."""

    def _textOut(self, text: Any, TStar: Any = 0) -> None:  # noqa: N802, N803  # reportlab's own names
        space = b" " if isinstance(text, bytes) else " "
        if TStar and text and not text.endswith(space):
            text += space
        super()._textOut(text, TStar)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that marks what is drawn as an element of ``tree`` or as an artifact, and writes the tree on saving."""

    def __init__(self, *args: Any, tree: Element, facts: FileFacts, **options: Any) -> None:
        options |= {"pdfVersion": (1, 7), "lang": facts.language, "invariant": 1}
        super().__init__(*args, **options)
        self._tree = tree
        self._facts = facts
        self._on_page: list[Element] = []  # owner of each marked content of the page, by its number
        self._pages: list[list[Element]] = []
        self._marking = False
        self._stamp()

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> _SpacedText:  # noqa: N802  # reportlab
        """Text object whose wrapped lines keep their spaces."""
        return _SpacedText(self, x, y, direction=direction)

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Everything drawn within belongs to ``element``; within another mark it belongs to the outer one."""
        number = len(self._on_page)
        if not self._marking:
            self._on_page.append(element)
            element.kids.append((len(self._pages), number))
        with self._bracket(f"/{element.role} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "decoration") -> Iterator[None]:
        """Everything drawn within is decoration, ``header`` or ``footer``: not part of the text."""
        with self._bracket(_ARTIFACTS[kind]):
            yield

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A rectangle in the current coordinates as one on the page, for ``Element.box``."""
        corners = (*self.absolutePosition(left, bottom), *self.absolutePosition(right, top))
        x0, y0, x1, y1 = (round(value, 2) for value in corners)
        return x0, y0, x1, y1

    @contextmanager
    def _bracket(self, opening: str) -> Iterator[None]:
        outermost = not self._marking
        if outermost:
            self._code.append(opening)
            self._marking = True
        yield
        if outermost:
            self._code.append("EMC")
            self._marking = False

    def showPage(self) -> None:  # noqa: N802  # reportlab's own name
        """Close the page and tie it to the structure."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        # ReportLab writes only the page keys it knows; the list is the class's, so this page gets its own.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._pages)
        page.Tabs = pdfdoc.PDFName("S")
        self._pages.append(self._on_page)
        self._on_page = []

    def save(self) -> None:
        """Write structure and metadata, then the file."""
        if self._code:
            self.showPage()
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = _structure(self._doc, self._tree, self._pages)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.Metadata = pdfdoc.XMP(creator=lambda _document: _metadata(self._facts))
        self.setViewerPreference("DisplayDocTitle", "true")
        super().save()

    def _stamp(self) -> None:
        """Give the document the time it was handed, so that the same plan makes the same file."""
        created = self._facts.created.astimezone(UTC)
        stamp = TimeStamp(1)
        stamp.t, stamp.lt = created.timestamp(), created.timetuple()
        stamp.YMDhms = tuple(stamp.lt)[:6]
        self._doc._timeStamp = stamp  # noqa: SLF001  # the only way in
        self._doc.signature.update(repr(self._facts).encode())


def _structure(document: Any, tree: Element, pages: list[list[Element]]) -> Any:
    """The structure tree with its parent tree, as ReportLab's objects."""
    root = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
    page_refs = [document.Reference(page) for page in document.Pages.pages]
    refs: dict[Element, Any] = {}

    def build(element: Element, parent: Any) -> Any:
        node = pdfdoc.PDFDictionary(_attributes(element))
        refs[element] = document.Reference(node, f"Element{len(refs)}")
        node.dict["P"] = parent
        kids: list[Any] = []
        for kid in element.kids:
            if isinstance(kid, tuple):
                page, number = kid
                mark = {"Type": pdfdoc.PDFName("MCR"), "Pg": page_refs[page], "MCID": number}
                kids.append(pdfdoc.PDFDictionary(mark))
            elif kid.drawn or kid.role in _CELLS:
                kids.append(build(kid, refs[element]))
        node.dict["K"] = pdfdoc.PDFArray(kids)
        return refs[element]

    root_ref = document.Reference(root, "StructureRoot")
    root.dict["K"] = pdfdoc.PDFArray([build(tree, root_ref)])
    numbers: list[Any] = []
    for page, owners in enumerate(pages):
        numbers += [page, pdfdoc.PDFArray([refs[owner] for owner in owners])]
    parents = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
    root.dict["ParentTree"] = document.Reference(parents, "ParentTree")
    root.dict["ParentTreeNextKey"] = len(pages)
    return root


def _attributes(element: Element) -> dict[str, Any]:
    name = pdfdoc.PDFName
    values: dict[str, Any] = {"Type": name("StructElem"), "S": name(element.role)}
    if element.alt:
        values["Alt"] = pdfdoc.PDFString(element.alt)
    if element.scope:
        values["A"] = pdfdoc.PDFDictionary({"O": name("Table"), "Scope": name(element.scope)})
    if element.box:
        box = pdfdoc.PDFArray(list(element.box))
        values["A"] = pdfdoc.PDFDictionary({"O": name("Layout"), "Placement": name("Block"), "BBox": box})
    return values


def _metadata(facts: FileFacts) -> bytes:
    created = facts.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{facts.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{escape(facts.creator)}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()
