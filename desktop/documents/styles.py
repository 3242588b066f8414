"""Styles: measures, colours and paragraph styles of everything printed (design: print and PDF); points unless said."""

from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from desktop.documents import fonts

MEASURE = 410.0
"""The width of running text: some 78 letters; tables, facts and rules take the whole line."""

INK = HexColor("#14262C")
FAINT = HexColor("#41545B")
HAIR = HexColor("#C6D0D4")
TINT = HexColor("#F3F4F4")
DOTS = "•–"
STEP = 15.0
"""How much deeper each level of a list stands."""
DEEPEST = 7
"""Lists nested deeper than this are no longer indented further."""

SHORT_LINE = 330.0
_SMALL_BOLD = {"fontName": fonts.SANS_BOLD, "fontSize": 8.5, "leading": 11.5}


_SET = ((1.0, 1.0), (0.62, 1.0), (0.5, 0.94))
"""For each tightness: what is left of the space between paragraphs, and of that between lines."""


class Styles:
    """The paragraph styles for a line of a length in points; `tight` 1 sets paragraphs closer together, 2 lines too."""

    def __init__(self, line: float, tight: int = 0) -> None:
        fonts.register()
        self.line = line
        self.space, self.set = _SET[tight]
        self.body = self._body()
        self.cell = self._under("cell", fontSize=9, leading=12.5)
        self.small_cell = self._under("smallcell", fontSize=8.5, leading=11.5)
        self.label = self._under("label", fontSize=8.5, leading=11.5, textColor=FAINT)
        self.value = self._under("value", leading=14)
        self.strong = self._under("strong", fontName=fonts.SANS_BOLD, leading=14)
        self.over = self._under("over", **_SMALL_BOLD, spaceAfter=3)
        self.quiet = self._under("quiet", fontSize=8.5, leading=12.5, textColor=FAINT, **self._spaces(4, 4))
        self.quiet.rightIndent = self.body.rightIndent
        self.head = self._under("head", fontName=fonts.SANS_MEDIUM, fontSize=8.5, leading=11.5)
        self.caption = self._under("caption", **_SMALL_BOLD, **self._spaces(9, 5))
        self.below = self._under("below", fontSize=8.5, leading=12, textColor=FAINT, **self._spaces(4, 9))
        self.quote = self._quote()
        self.note = self._note()
        self.headings = tuple(self._heading(level) for level in (1, 2, 3))
        self.items = tuple(tuple(self._item(level, wide) for wide in (False, True)) for level in range(DEEPEST + 1))
        self.check = self._under("check", leftIndent=21, leading=14, **self._spaces(0, 4))

    def _spaces(self, before: float, after: float) -> dict[str, float]:
        """Room above and below a paragraph."""
        return {"spaceBefore": before * self.space, "spaceAfter": after * self.space}

    def _body(self) -> ParagraphStyle:
        """Running text: Sans 10/14.5, ragged right, never one line alone."""
        return ParagraphStyle(
            "body",
            fontName=fonts.SANS,
            fontSize=10,
            leading=14.5 * self.set,
            textColor=INK,
            rightIndent=max(0, self.line - MEASURE),
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            linkUnderline=1,
            bulletFontName=fonts.SANS,
            bulletFontSize=10,
            bulletColor=FAINT,
            **self._spaces(7, 7),
        )

    def _under(self, name: str, **measures: Any) -> ParagraphStyle:
        """A style over the whole line and without room around it, unless `measures` give some."""
        bare: dict[str, Any] = {"rightIndent": 0, "spaceBefore": 0, "spaceAfter": 0}
        if "leading" in measures:
            bare["leading"] = measures.pop("leading") * self.set
        return ParagraphStyle(name, self.body, **{**bare, **measures})

    def _heading(self, level: int) -> ParagraphStyle:
        """Headings: the title in Serif 20, below it Sans SemiBold 12 and 10.5."""
        small = self.line < SHORT_LINE
        if level == 1:
            size = {"fontSize": 15, "leading": 19} if small else {"fontSize": 20, "leading": 25}
            face = {"fontName": fonts.SERIF_MEDIUM, **size, **self._spaces(0, 12)}
        elif level == 2:
            face = {"fontName": fonts.SANS_BOLD, "fontSize": 12, "leading": 16, **self._spaces(16, 5)}
        else:
            face = {"fontName": fonts.SANS_BOLD, "fontSize": 10.5, "leading": 14.5, **self._spaces(12, 3)}
        return self._under(f"heading{level}", **{"rightIndent": 0 if small else 20, **face})

    def _quote(self) -> ParagraphStyle:
        """Adopted wording: Serif 10.5/16, stands in from the rule at its left."""
        indents = {"leftIndent": 12, "rightIndent": self.body.rightIndent}
        return self._under("quote", fontName=fonts.SERIF, fontSize=10.5, leading=16, **indents)

    def _note(self) -> ParagraphStyle:
        """A note: Sans 8.5 in a tinted box as wide as the line."""
        face = {"fontSize": 8.5, "leading": 12.5, "backColor": TINT, "borderPadding": (7, 9, 8, 9)}
        return self._under("note", leftIndent=9, rightIndent=9, **face, spaceBefore=22, spaceAfter=22)

    def _item(self, level: int, wide: bool) -> ParagraphStyle:
        """An item of a list on a level from 0; `wide` leaves room for two-digit numbers."""
        left = min(STEP * level, self.line / 3)
        indents = {"leftIndent": left + STEP + (4 if wide else 0), "bulletIndent": left + 2}
        right = {"rightIndent": self.body.rightIndent}
        return self._under(f"item{level}{wide}", **indents, **right, **self._spaces(0, 3))

    def item(self, level: int, wide: bool) -> ParagraphStyle:
        """The style of a list's items on any level."""
        return self.items[min(level, DEEPEST)][wide]

    def heading(self, level: int) -> ParagraphStyle:
        """The style of a heading of level 1 to 3."""
        return self.headings[level - 1]


@cache
def styles_for(line: float, tight: int = 0) -> Styles:
    """The styles for a line of a length in points."""
    return Styles(line, tight)


@cache
def variant(style: ParagraphStyle, **measures: Any) -> ParagraphStyle:
    """A style that differs a little from another."""
    return ParagraphStyle(f"{style.name}-variant", style, **measures)
