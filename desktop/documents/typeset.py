"""Typesetting: turns a story into the bytes of a tagged, archivable PDF (PDF/UA-1, PDF/A-2a) in the letterhead."""

import io
from functools import partial
from threading import Lock
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, NextPageTemplate, PageTemplate

from desktop.base.words import speaking
from desktop.documents import fonts
from desktop.documents.compose import Composer
from desktop.documents.pages import PageFurniture, frames, letterhead
from desktop.documents.parts import House, Meta, Story
from desktop.documents.structure import Node
from desktop.documents.styles import readable
from desktop.documents.tagged import TaggedCanvas

_one_at_a_time = Lock()


def typeset(story: Story, meta: Meta, house: House) -> bytes:
    """The PDF of a story, the same bytes for the same input; safe from any thread.

    Raises Problem where the logo cannot be used. `meta.created` dates the file and should be given.
    """
    with _one_at_a_time, speaking(meta.language):  # ReportLab's fonts and counters are the process's
        fonts.register()
        root = Node("Document")
        composer = Composer(root, readable(house.colour))
        composer.compose(story)
        head = letterhead(house)
        buffer = io.BytesIO()
        canvas = partial(TaggedCanvas, root=root, meta=meta, furniture=PageFurniture(head, meta))
        first, later = frames(head)
        templates = [PageTemplate("first", [first]), PageTemplate("later", [later])]
        template = BaseDocTemplate(buffer, pagesize=A4, pageTemplates=templates, initialFontName=fonts.SANS)
        flow: list[Any] = [NextPageTemplate("later"), *composer.flow]
        template.build(flow, canvasmaker=canvas)
        return buffer.getvalue()
