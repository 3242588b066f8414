"""Hearing: what a screen reader would read aloud of a tagged PDF, page by page in the order of its structure."""

import ctypes
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium


def heard(pdf: bytes) -> list[tuple[str, str]]:
    """(tag, text) of every element that holds text, in reading order; an element over two pages comes twice."""
    said: list[tuple[str, str]] = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            texts = _marked_texts(page)
            tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
            for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                _walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number), texts, said)
            pdfium.FPDF_StructTree_Close(tree)
    finally:
        document.close()
    return said


def aloud(pdf: bytes) -> str:
    """All that is read aloud, without spaces: pdfium drops those at the ends of pieces (see test_flowables)."""
    return squeezed("".join(text for _, text in heard(pdf)))


def squeezed(text: str) -> str:
    """Text without any space."""
    return "".join(text.split())


def _marked_texts(page: Any) -> dict[int, str]:
    """The text of each marked-content sequence of a page."""
    words = page.get_textpage()
    texts: dict[int, str] = {}
    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        mcid = pdfium.FPDFPageObj_GetMarkedContentID(thing.raw)
        if mcid >= 0:
            texts[mcid] = texts.get(mcid, "") + _object_text(thing, words)
    return texts


def _object_text(thing: Any, words: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(thing.raw, words.raw, None, 0)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFTextObj_GetText(thing.raw, words.raw, buffer, size)
    return bytes(buffer)[:size].decode("utf-16-le").rstrip("\0")


def _walk(element: Any, texts: dict[int, str], said: list[tuple[str, str]]) -> None:
    tag = _string(pdfium.FPDF_StructElement_GetType, element)
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        mcid = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number)
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, number)
        if mcid >= 0 and mcid in texts:
            said.append((tag, texts[mcid]))
        elif child:
            _walk(child, texts, said)


def _string(ask: Any, element: Any) -> str:
    size = ask(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    ask(element, buffer, size)
    return buffer.raw[:size].decode("utf-16-le").rstrip("\0")
