"""Every private name of ReportLab the kit relies on: an update that changes one fails here, loudly."""

import importlib
import inspect
import pkgutil
import re
import zlib
from pathlib import Path

import pytest
import reportlab
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, Paragraph, Spacer, flowables, paragraph, paraparser

from desktop import documents
from desktop.documents import repairs


def test_the_version_is_the_one_the_hooks_were_read_in() -> None:
    assert reportlab.__version__ == "5.1.0"


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (PDFTextObject, "_formatText"),
        (PDFTextObject, "_textOut"),
        (PDFTextObject, "getCode"),
        (Canvas, "beginText"),
        (Canvas, "drawText"),
        (Canvas, "_addAnnotation"),
        (Canvas, "_setAnnotations"),
        (Canvas, "_setXObjects"),
        (Canvas, "_startPage"),
        (Canvas, "setCatalogEntry"),
        (Canvas, "setViewerPreference"),
        (pdfdoc.PDFDocument, "thisPageRef"),
        (pdfdoc.PDFDocument, "updateSignature"),
        (pdfdoc.PDFDocument, "SaveToFile"),
        (pdfdoc.PDFStream, "format"),
        (ttfonts, "makeToUnicodeCMap"),
        (Paragraph, "beginText"),
        (Paragraph, "split"),
        (flowables, "CondPageBreak"),
        (Canvas, "_bookmarkReference"),
        (Canvas, "_absRect"),
        (Canvas, "absolutePosition"),
        (BaseDocTemplate, "afterPage"),
    ],
)
def test_hook_exists(owner: object, name: str) -> None:
    assert callable(getattr(owner, name))


def test_attributes_exist() -> None:
    canvas = Canvas("unused.pdf")
    for name in ("_code", "_formsinuse", "_filename"):
        assert hasattr(canvas, name)
    assert hasattr(canvas.beginText(), "_canvas")
    assert '"_doSave"' in inspect.getsource(BaseDocTemplate).replace("'", '"')
    document = canvas._doc
    for name in ("fontMapping", "delayedFonts", "Pages", "Catalog", "_timeStamp", "info"):
        assert hasattr(document, name)
    assert {"StructTreeRoot", "MarkInfo", "Metadata"} <= set(document.Catalog.__NoDefault__)
    assert isinstance(pdfdoc.PDFPage.__NoDefault__, list)


def test_links_are_announced_to_text_objects() -> None:
    assert "'_linkRecord'" in inspect.getsource(paragraph._putFragLine)


def test_streams_end_with_a_line_of_their_own() -> None:
    repairs.apply()
    document = pdfdoc.PDFDocument()
    data = zlib.compress(b"x") + b"\n"
    written = pdfdoc.PDFStream(content=data).format(document)
    assert written.endswith(data + b"\nendstream\n")


def test_data_that_ends_with_a_carriage_return_keeps_it() -> None:
    assert repairs.with_line_end(b"stream\nx\rendstream\n") == b"stream\nx\r\r\nendstream\n"
    assert repairs.with_line_end(b"stream\nx\nendstream\n") == b"stream\nx\n\nendstream\n"


def test_to_unicode_names_used_codes_only_in_blocks_of_a_hundred() -> None:
    subset = [0, 0x41, *range(0x100, 0x100 + 150)]
    said = repairs.to_unicode("name", subset)
    assert "<00> <" not in said.replace("<00> <FF>", "")
    assert "<01> <0041>" in said
    assert "100 beginbfchar" in said and "51 beginbfchar" in said
    assert ttfonts.makeToUnicodeCMap is repairs.to_unicode


def test_frames_tell_where_they_are() -> None:
    frame = Frame(0, 0, 100, 100)
    assert {"_atTop", "_y", "_y2", "_aH", "_aW"} <= set(vars(frame))


def test_kept_groups_hold_their_flowables() -> None:
    inside = [Spacer(0, 1), Spacer(0, 2)]
    assert KeepTogether(inside)._content == inside


def test_a_paragraph_can_be_made_from_pieces_of_the_parser() -> None:
    pattern = Paragraph("x").frags[0]
    assert isinstance(pattern, paraparser.ParaFrag) and pattern.text == "x"
    assert Paragraph("", frags=[paraparser.ParaFrag(**{**vars(pattern), "text": "y"})]).getPlainText() == "y"


def test_every_private_name_that_is_used_is_named_here() -> None:
    modules = [
        importlib.import_module(each.name) for each in pkgutil.iter_modules(documents.__path__, "desktop.documents.")
    ]
    text = "\n".join(inspect.getsource(each) for each in modules)
    own = set(re.findall(r"(?:def|class) (_\w+)|self\.(_\w+)\b *[:=]|^    (_\w+) *[:=]", text, re.MULTILINE))
    used = set(re.findall(r"\.(_[a-z]\w*)", text)) - {name for names in own for name in names}
    for kind in {kind for module in modules for kind in vars(module).values() if inspect.isclass(kind)}:
        above = [base for base in kind.__mro__[1:] if base.__module__.startswith("reportlab")]
        private = (name for name in vars(kind) if name.startswith("_") and not name.startswith("__"))
        if kind.__module__.startswith(documents.__name__):
            used |= {name for name in private if any(hasattr(base, name) for base in above)}
    named = set(re.findall(r"\b_\w+", Path(__file__).read_text(encoding="utf-8")))
    assert not used - named
