"""Plots: a question's two sides, means and distance; cases against the obligations, without a colour (U2, U3)."""

from desktop.base.words import speaking
from desktop.documents.drawing import Box, Circle, Drawing, Polygon, Words
from desktop.documents.svg import svg
from desktop.workshop.pdf import plots
from desktop.workshop.rules import Case, Finding, Mark, Result, Spread

RESULT = Result("legality-1", "To what degree?", Spread((5, 6, 3, 1, 0), 15), Spread((0, 1, 2, 4, 2), 10))
NORMS = (("legality", "Legality"), ("openness", "Openness about mistakes"))


def words(drawing: Drawing) -> list[str]:
    return [each.text for each in drawing.shapes if isinstance(each, Words)]


def bars(drawing: Drawing, colour: str) -> list[Box]:
    return [each for each in drawing.shapes if isinstance(each, Box) and each.fill == colour and each.height > 5]


def test_U3_bars_are_shares_of_each_side_and_figures_are_hands() -> None:
    drawing = plots.spread(RESULT)
    left = bars(drawing, plots.PRINT.politicians)
    right = bars(drawing, plots.PRINT.administration)
    assert [round(each.width / left[-1].width, 2) for each in left] == [0.2, 0.6, 1.2, 1.0]
    assert len(right) == 4, "no bar where nobody raised a hand"
    # 4 of 9 is more than 6 of 15: the sides differ in size
    assert max(each.width for each in right) > max(each.width for each in left)
    assert words(drawing).count("0") == 2, "zero is written"
    assert {"15 of 15", "9 of 10", "2.0", "3.8", "1.8"} <= set(words(drawing))


def test_U3_politicians_are_circles_and_the_administration_squares() -> None:
    drawing = plots.means(RESULT)
    round_ones = [each for each in drawing.shapes if isinstance(each, Circle)]
    square = [each for each in drawing.shapes if isinstance(each, Box)]
    assert [each.fill for each in round_ones] == [plots.PRINT.politicians]
    assert [each.fill for each in square] == [plots.PRINT.administration]
    assert round_ones[0].x < square[0].x


def test_U3_a_side_that_did_not_answer_has_no_mean_and_no_distance() -> None:
    silent = Result("x", "x", Spread((0,) * 5, 4), RESULT.administration)
    drawing = plots.spread(silent)
    assert "Distance" not in words(drawing)
    assert sum(isinstance(each, Circle) for each in drawing.shapes) == 1, "only the name's own circle"
    assert "distance" not in plots.spread_text(silent)


def test_U3_means_that_lie_close_keep_their_figures_apart() -> None:
    close = Result("x", "x", Spread((0, 0, 5, 0, 0), 5), Spread((0, 0, 9, 1, 0), 10))
    figures = [each for each in plots.spread(close).shapes if isinstance(each, Words) and each.text in ("3.0", "3.1")]
    assert [each.text for each in figures] == ["3.0", "3.1"]
    assert figures[1].x - figures[0].x > 4.0 * 1.7, "each is about 1.7 letters wide"


def test_U3_a_plot_says_in_words_what_it_shows() -> None:
    told = plots.spread_text(RESULT)
    assert told == (
        "Politicians: 5 at step 1, 6 at step 2, 3 at step 3, 1 at step 4; mean 2.0; 15 of 15. "
        "Administration: 1 at step 2, 2 at step 3, 4 at step 4, 2 at step 5; mean 3.8; 9 of 10. distance 1.8"
    )


def test_U2_the_map_is_readable_without_colour() -> None:
    marks = (Mark.WELL, Mark.WRONG, Mark.BOTH, Mark.UNTOUCHED)
    shapes = {}
    for mark in marks:
        case = Case("A case", findings=(Finding("legality", mark),))
        drawing = plots.case_map((case,), NORMS[:1])
        big = sum(isinstance(each, Circle) and each.radius > 1 for each in drawing.shapes)
        dots = sum(isinstance(each, Circle) and each.radius < 1 for each in drawing.shapes)
        shapes[mark] = (big, dots, sum(isinstance(each, Polygon) for each in drawing.shapes))
    assert len(set(shapes.values())) == 4, "each has its own signs"


def test_U2_the_map_in_words_names_only_what_was_touched() -> None:
    case = Case("Lights", findings=(Finding("openness", Mark.WRONG),))
    assert (
        plots.map_text((case, Case("Roads")), NORMS)
        == "Lights: Openness about mistakes: Went wrong. Roads: Not touched"
    )


def test_titles_of_cases_are_broken_and_cut() -> None:
    assert plots.broken("short", 4, 40, 2) == ("short",)
    lines = plots.broken("a very long title that goes on and on and on", 4, 30, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_no_letter_is_smaller_than_a_28th_of_the_height() -> None:
    cases = tuple(Case(f"Case {n}", findings=(Finding("legality", Mark.BOTH),)) for n in range(5))
    for drawing in (plots.spread(RESULT), plots.means(RESULT), plots.case_map(cases, NORMS)):
        assert min(each.size for each in drawing.shapes if isinstance(each, Words)) >= 100 / 28


def test_a_plot_as_svg_is_one_file_with_its_words() -> None:
    with speaking("en"):
        told = svg(plots.spread(RESULT), plots.spread_text(RESULT))
    assert told.startswith("<svg ")
    assert "<title>Politicians: 5 at step 1" in told
    assert ">15 of 15</text>" in told
