"""Lays a story out on A4 pages with a footer, as a tagged file, and never goes on for ever."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from exports.documents.style import HAIRLINE, MARGIN, MUTED, REGULAR, SMALL, WIDTH
from exports.documents.tagged import Element, FileFacts, TaggedCanvas

_FOOT = 12.5 * MARGIN / 20  # baseline of the footer


class EndlessLayoutError(RuntimeError):
    """The layout used far more pages than its text can fill: a fault in the program, stopped instead of left to run."""


class _Pages(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, target: BytesIO, most_pages: int, **options: Any) -> None:
        super().__init__(target, **options)
        self.most_pages = most_pages

    def handle_pageBegin(self) -> None:  # noqa: N802  # reportlab's own name
        if self.page > self.most_pages:
            raise EndlessLayoutError(f"more than {self.most_pages} pages")
        super().handle_pageBegin()


def write_pages(
    story: Sequence[Flowable], tree: Element, facts: FileFacts, *, footer: str, page_word: str, most_pages: int
) -> bytes:
    """A finished PDF; ``footer`` and "``page_word`` n" stand at the foot of every page, outside the text.

    EndlessLayoutError if the story does not come to an end within ``most_pages``.
    """
    target = BytesIO()
    pages = _Pages(
        target,
        most_pages,
        pagesize=A4,
        title=facts.title,
        author=facts.author,
        subject=facts.subject,
        creator=facts.creator,
        producer=facts.creator,
        lang=facts.language,
        initialFontName=REGULAR,
        initialFontSize=SMALL,
    )
    frame = Frame(MARGIN, MARGIN + 4, WIDTH, A4[1] - 2 * MARGIN + 10, 0, 0, 0, 0)
    foot = partial(_draw_footer, footer=footer, page_word=page_word)
    pages.addPageTemplates(PageTemplate("page", [frame], onPage=foot))
    pages.build(list(story), canvasmaker=partial(TaggedCanvas, tree=tree, facts=facts))
    return target.getvalue()


def _draw_footer(canvas: TaggedCanvas, pages: BaseDocTemplate, *, footer: str, page_word: str) -> None:
    with canvas.artifact("footer"):
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.8)
        canvas.line(MARGIN, _FOOT + 14, MARGIN + WIDTH, _FOOT + 14)
        canvas.setFont(REGULAR, SMALL)
        canvas.setFillColor(MUTED)
        canvas.drawString(MARGIN, _FOOT, footer)
        canvas.drawRightString(MARGIN + WIDTH, _FOOT, f"{page_word} {pages.page}")
