"""Codex: a chapter as rich text in the reading layout: serif, measured lines, differences and hits marked."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from desktop.base.differences import Kind, Piece
from desktop.base.words import translate
from desktop.codex import words
from desktop.codex.rules import Chapter, Found, Library, Own, Shelf, Wording, signs_of
from desktop.ui.theme import look

MEASURE = 640
"""Width of the text in design pixels: about 70 characters."""


@dataclass(frozen=True)
class Sheet:
    """What is read: a chapter, the wording shown in place of its own meaning, a difference, and what was found."""

    chapter: Chapter
    wording: Wording | None = None
    pieces: tuple[Piece, ...] = ()
    found: Found | None = None


def chapter_html(sheet: Sheet, number: int = 0) -> str:
    """A chapter with its title, meaning or wording, duties, items and source."""
    chapter = sheet.chapter
    lead = f'<span style="color:{_ink("accent")}">{number}</span>&nbsp; ' if number else ""
    parts = [_title(f"{lead}{escape(chapter.title)}"), _meaning(sheet)]
    if chapter.shelf is Shelf.NORMS:
        parts.append(_heading(translate("Codex", "Among other things, this means")))
        parts.append(_list((each.text, each.id) for each in chapter.duties) if chapter.duties else _plain_none())
    if chapter.items:
        numbered = (f"{each.source.number} " if chapter.shelf is not Shelf.TRUST else "" for each in chapter.items)
        lines = zip(numbered, chapter.items, strict=True)
        parts.append(_list((f"{lead}{each.text}", each.id) for lead, each in lines))
    if chapter.theme:
        parts += [_heading(translate("Codex", "Theme to talk about")), _paragraph(escape(chapter.theme), 17, 27)]
    parts.append(f'<p style="{_style(12, 18, serif=False)}color:{_ink("ink2")}">{escape(_source(chapter))}</p>')
    return _marked("".join(parts), sheet.found)


def signs_html(library: Library, own: Own, found: Found | None = None) -> str:
    """The signs of trouble, group by group (U4)."""
    parts = [_title(escape(library.signs_title))]
    change = escape(translate("Codex", "Change"))
    for group in library.groups:
        signs = signs_of(library, own, group.id)
        parts += [
            _heading(group.title),
            _list(((each.text, each.shipped or f"sign-{each.id}") for each in signs), change),
        ]
    said = translate("Codex", "The groups are named in {source}; the signs are suggestions, and yours to change.")
    told = said.format(source=words.source_text(library.signs_source))
    parts.append(f'<p style="{_style(12, 18, serif=False)}color:{_ink("ink2")}">{escape(told)}</p>')
    return _marked("".join(parts), found)


def _meaning(sheet: Sheet) -> str:
    """What the chapter says: a difference, the adopted wording, or the library's own text."""
    if sheet.pieces:
        return _paragraph("".join(_piece(each) for each in sheet.pieces).replace("\n", "<br>"), 20, 32)
    text = sheet.wording.text if sheet.wording else sheet.chapter.meaning
    first, *rest = [part for part in text.split("\n\n") if part.strip()] or [""]
    return _paragraph(escape(first), 20, 32) + "".join(_paragraph(escape(part), 17, 27) for part in rest)


def _piece(piece: Piece) -> str:
    """A stretch of a difference: what is gone struck through in brackets, what is new underlined."""
    said = escape(piece.text)
    if piece.kind is Kind.GONE:
        return f'<span style="text-decoration:line-through;color:{_ink("danger")}">[{said}]</span>'
    if piece.kind is Kind.NEW:
        return f'<span style="text-decoration:underline;color:{_ink("ok")}">{said}</span>'
    return said


def _title(html: str) -> str:
    """The title; a paragraph, for Qt makes the letters of a heading smaller than told."""
    return f'<p style="{_style(40, 48, 500)}margin-top:0;margin-bottom:{look().px(12)}px">{html}</p>'


def _heading(text: str) -> str:
    """A heading between parts."""
    style = f"{_style(15, 22, 600, serif=False)}margin-top:{look().px(24)}px;margin-bottom:{look().px(4)}px"
    return f'<h3 style="{style}">{escape(text)}</h3>'


def _paragraph(html: str, size: int, line: int) -> str:
    """A paragraph of the reading text."""
    return f'<p style="{_style(size, line)}margin-top:0;margin-bottom:{look().px(14)}px">{html}</p>'


def _list(lines: Iterable[tuple[str, str]], change: str = "") -> str:
    """A list; each line has an anchor by which a search goes to it, and a link where it can be changed."""
    link = f'&nbsp; <a href="#{{}}" style="{_style(13, 20, serif=False)}color:{_ink("accent")}">{change}</a>'
    told = ((text, id, link.format(escape(id)) if change else "") for text, id in lines)
    left, dash = look().px(20), f'<span style="color:{_ink("accent")}">–</span>&nbsp; '
    style = f"{_style(17, 27)}margin:0 0 {look().px(6)}px {left}px;text-indent:-{left}px"
    items = (f'<p style="{style}"><a name="{escape(id)}"></a>{dash}{escape(text)}{more}</p>' for text, id, more in told)
    return "".join(items)


def _plain_none() -> str:
    """That the source names no duties (K1)."""
    return _paragraph(escape(words.no_duties()), 17, 27)


def _source(chapter: Chapter) -> str:
    """Where the chapter comes from."""
    return translate("Codex", "After {sources}, in other words").format(sources=words.source_text(chapter.source))


def _marked(html: str, found: Found | None) -> str:
    """The text with the words that were found on a tinted ground."""
    if found is None:
        return html
    said = {found.text[start:end] for start, end in found.marks}
    ground = f"background-color:{_ink('accent_soft2')};font-weight:600"
    for word in sorted(said, key=len, reverse=True):
        passage = escape(found.text)
        html = html.replace(passage, passage.replace(escape(word), f'<span style="{ground}">{escape(word)}</span>'))
    return html


def _style(size: int, line: int, weight: int = 400, serif: bool = True) -> str:
    """Size and line height in design pixels, weight and family."""
    family = "IBM Plex Serif" if serif else "IBM Plex Sans"
    high = round(100 * line / size * 0.77)
    return f"font-family:'{family}';font-size:{look().px(size)}px;line-height:{high}%;font-weight:{weight};"


def _ink(role: str) -> str:
    """A colour role as #rrggbb."""
    return look().color(role).name()
