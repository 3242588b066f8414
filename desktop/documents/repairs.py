"""Repairs of ReportLab 5.1.0, where what it writes breaks PDF/A-2 or PDF/UA-1.

They reach into private names, so the version is pinned and tests/documents/test_repairs.py names every one of them.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfdoc import PDFStream

_END = b"endstream\n"


def to_unicode(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode map of a font subset without codes not in use, in blocks of at most 100 (PDF/UA 7.21.7)."""
    pairs = [f"<{code:02X}> <{chr(char).encode('utf-16-be').hex()}>" for code, char in enumerate(subset) if char]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )


def with_line_end(data: bytes) -> bytes:
    """A stream object with a line end between its data and the word endstream (PDF/A 6.1.7.1).

    Data that ends with a carriage return gets both signs, or its own would be taken for part of the line end.
    """
    content = data.removesuffix(_END)
    return content + (b"\r\n" if content.endswith(b"\r") else b"\n") + _END


@cache
def apply() -> None:
    """Puts the repairs in place, once in the life of the process."""
    format_stream = PDFStream.format

    def format_with_line_end(self: Any, document: Any) -> bytes:
        return with_line_end(format_stream(self, document))

    PDFStream.format = format_with_line_end
    ttfonts.makeToUnicodeCMap = to_unicode
    rl_config.useA85 = 0  # binary streams: a fifth smaller
