"""Papers: the parts of municipal papers: participants, checklists, distribution, cards."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer
from typing_extensions import override

from desktop.base.words import translate
from desktop.documents import fonts
from desktop.documents.desk import Desk, lines_of
from desktop.documents.flowables import Tagged, linked, paragraph, plain
from desktop.documents.grid import Box, Grid, Line
from desktop.documents.parts import Card, Cards, Checklist, Distribution, Participants, Side
from desktop.documents.sheets import Sheet
from desktop.documents.structure import Node
from desktop.documents.styles import FAINT, HAIR, INK, Styles, variant

_FEW = 5
"""So many recipients stand below each other, more of them in two columns."""
_CARD_PAD = 26.0
_SHORT = 200
"""Letters of a card's title and foot, longer ones are set like its text; and of a text that is a heading."""
_CARD_SIZES = (20, 18, 16, 14, 12, 10.5, 9)

Stacks = list[list[Tagged]]
"""What stands on each card."""


def put_participants(part: Participants, desk: Desk) -> None:
    """Sides in two columns, each a name and a list; one side after the other in what is read."""
    sides = [side for side in part.sides if side.name.strip() or side.people]
    for at in range(0, len(sides), 2):
        boxes = [Box(_side(side, desk), number) for number, side in enumerate(sides[at : at + 2])]
        grid = Grid(desk.layout(1, 1, pads=(2, 16, 4, 0)), [Line(boxes, rule=0)], whole=True)
        grid.spaceBefore, grid.spaceAfter = 4, 8 * desk.styles.space
        desk.put(grid)


def _side(side: Side, desk: Desk) -> list[Tagged]:
    """The people of a side below its name."""
    flow = []
    if side.name.strip():
        style = variant(desk.styles.over, textColor=desk.ink, spaceAfter=4)
        flow.append(plain(lines_of(side.name), style, desk.root.add("P")))
    people = [person for person in side.people if person.name.strip()]
    if not people:
        return flow
    node = desk.root.add("L", ListNumbering="/None")
    style = variant(desk.styles.value, spaceAfter=5, leading=12.5)
    for person in people:
        small = ", ".join(said for said in (lines_of(person.title), lines_of(person.organisation)) if said)
        flow.append(paragraph(_with_small(person.name, small), style, node.add("LI").add("LBody")))
    return flow


def _with_small(text: str, small: str, gap: str = "<br/>") -> str:
    """A text with a small one in the second ink below or after it."""
    said = linked(lines_of(text), fonts.SANS, INK)
    if not small:
        return said
    return f'{said}{gap}<font size="8.5" color="#{FAINT.hexval()[2:]}">{linked(small, fonts.SANS, FAINT)}</font>'


def put_checklist(part: Checklist, desk: Desk) -> None:
    """Boxes with their texts; what a box says is read aloud as a word."""
    items = [item for item in part.items if item.text.strip()]
    if not items:
        return
    words = {
        "done": translate("Document", "Done"),
        "open": translate("Document", "Not done"),
        "irrelevant": translate("Document", "Not relevant"),
    }
    node = desk.root.add("L", ListNumbering="/None")
    for item in items:
        desk.step()
        entry = node.add("LI")
        label = entry.add("Lbl")
        label.actual = words[item.state]
        notes = [words["irrelevant"]] if item.state == "irrelevant" else []
        notes += [lines_of(item.note)] if item.note.strip() else []
        made = paragraph(_with_small(item.text, " · ".join(notes)), desk.styles.check, entry.add("LBody"))
        made.label, made.tick = label, item.state
        desk.put(made)
    desk.put(Spacer(0, 6 * desk.styles.space))


def put_distribution(part: Distribution, desk: Desk) -> None:
    """A label and a list of recipients, in two columns where they are many; read row by row."""
    people = [person for person in part.recipients if person.name.strip()]
    if not people:
        return
    title = lines_of(part.title) or translate("Document", "Sent to")
    head = plain(title, variant(desk.styles.label, spaceBefore=10, spaceAfter=2), desk.root.add("P"))
    node = desk.root.add("L", ListNumbering="/None")
    columns = 2 if len(people) > _FEW else 1
    made = []
    for person in people:
        said = _with_small(person.name, lines_of(person.note), gap=" · ")
        made.append(paragraph(said, desk.styles.value, node.add("LI").add("LBody")))
    rows = [made[at : at + columns] for at in range(0, len(made), columns)]
    lines = [Line([Box([one], number) for number, one in enumerate(row)], rule=0) for row in rows]
    grid = Grid(desk.layout(*[1] * columns, pads=(1, 12, 1.5, 0)), lines)
    grid.spaceAfter = 10 * desk.styles.space
    desk.put_headed(head, grid)


# ------------------------------------------------------------------------------------------------------------- cards


def card_sheets(part: Cards, root: Node, styles: Styles, colour: str, level: int) -> list["CardSheet"]:
    """The sheets of A4 that hold the cards, in order; a text too long for one card goes on on the next.

    The text of a card is a heading of `level`, so that a listener goes from card to card.
    """
    width, height = Sheet().size
    across, down = (2, 2) if part.size == "A6" else (1, 2)
    size = (width / across, height / down)
    cards = [piece for card in part.cards for piece in _card(card, root, (styles, colour, level), size)]
    per_sheet = across * down
    return [CardSheet(cards[at : at + per_sheet], across, down) for at in range(0, len(cards), per_sheet)]


def _card(card: Card, root: Node, face: tuple[Styles, str, int], size: tuple[float, float]) -> Stacks:
    """What stands on a card, its text as large as there is room for; on more cards where the smallest is too large."""
    styles, colour, level = face
    if not (card.text.strip() or card.title.strip()):
        return []
    width, height = size[0] - 2 * _CARD_PAD, size[1] - 2 * _CARD_PAD
    if len(card.title) + len(card.foot) > _SHORT:
        card = Card("\n".join(said for said in (card.title, card.text, card.foot) if said.strip()))
    title = variant(styles.over, textColor=HexColor(colour), spaceAfter=8)
    head = [plain(lines_of(card.title), title, root.add("P"))] if card.title.strip() else []
    node = root.add(f"H{level}" if len(card.text) <= _SHORT else "P") if card.text.strip() else None
    foot = [plain(lines_of(card.foot), styles.label, root.add("P"))] if card.foot.strip() else []
    if node is None:
        return [[*head, *foot]]
    room = height - sum(made.wrap(width, 1e6)[1] + 12 for made in (*head, *foot))
    text = plain(lines_of(card.text), _card_style(styles, _CARD_SIZES[-1]), node)
    for points in _CARD_SIZES:
        text = plain(lines_of(card.text), _card_style(styles, points), node)
        if text.wrap(width, 1e6)[1] <= room:
            return [[*head, text, *foot]]
    return _cards_of(head, text, foot, (width, height, room))


def _cards_of(head: list[Tagged], text: Tagged, foot: list[Tagged], sizes: tuple[float, float, float]) -> Stacks:
    """A text over as many cards as it needs: its title on the first, its foot on the last."""
    width, height, room = sizes
    stacks: Stacks = []
    while text.wrap(width, 1e6)[1] > room and len(parts := text.split(width, room)) == 2:
        stacks.append([*head, parts[0]])
        head, text, room = [], parts[1], height - 24
    return [*stacks, [*head, text, *foot]]


def _card_style(styles: Styles, points: float) -> ParagraphStyle:
    """Large text on a card: Serif, the smaller the more there is to say."""
    return variant(styles.quote, fontSize=points, leading=points * 1.35, leftIndent=0, rightIndent=0)


class CardSheet(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A sheet of cards of one size, with lines to cut along."""

    def __init__(self, cards: list[list[Tagged]], across: int, down: int) -> None:
        super().__init__()
        self.cards = cards
        self.across = across
        self.down = down

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = Sheet().size
        return self.width, self.height

    @override
    def draw(self) -> None:
        wide, high = self.width / self.across, self.height / self.down
        self._draw_cuts(wide, high)
        for number, flow in enumerate(self.cards):
            left = number % self.across * wide + _CARD_PAD
            top = self.height - number // self.across * high - _CARD_PAD
            self._draw_card(flow, left, top, wide - 2 * _CARD_PAD, high - 2 * _CARD_PAD)

    def _draw_card(self, flow: list[Tagged], left: float, top: float, width: float, height: float) -> None:
        """Title and text from the top, the foot at the bottom."""
        y = top
        for made in flow:
            made.wrap(width, height)
            at_foot = made is flow[-1] and len(flow) > 1 and made.style.name == "label"
            y = top - height if at_foot else y - made.height
            made.drawOn(self.canv, left, y)
            y -= made.style.spaceAfter

    def _draw_cuts(self, wide: float, high: float) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(HAIR)
        canvas.setLineWidth(0.35)
        canvas.setDash([4, 4])
        for column in range(1, self.across):
            canvas.line(column * wide, 0, column * wide, self.height)
        for row in range(1, self.down):
            canvas.line(0, row * high, self.width, row * high)
        canvas.setDash([])
