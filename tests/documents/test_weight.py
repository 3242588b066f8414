"""Weight: what a drawing uses again, and what asks for layers, counts as often as it is drawn."""

from xml.etree import ElementTree

import pytest

from desktop.base.problems import Problem
from desktop.documents import weight

HEAD = '<svg xmlns="http://www.w3.org/2000/svg">'


def weighed(inside: str) -> int:
    """The weight of a drawing in shapes."""
    root = ElementTree.fromstring(f"{HEAD}{inside}</svg>")
    return weight._Scale(root).of(root)


def test_a_shape_weighs_one() -> None:
    assert weighed("<rect/><g><circle/></g>") == 4


def test_what_is_used_again_weighs_again() -> None:
    assert weighed('<g id="a"><rect/><rect/></g>' + '<use href="#a"/>' * 5) == 1 + 3 + 5 * (1 + 3)


@pytest.mark.parametrize(
    "look",
    ['opacity="0.5"', 'style="opacity:.5"', 'class="faint"', 'mask="url(#nobody)"', 'clip-path="url(#nobody)"'],
)
def test_a_layer_weighs_many_shapes(look: str) -> None:
    assert weighed(f"<style>.faint{{opacity:.5}}</style><rect {look}/>") == 3 + weight.LAYER


@pytest.mark.parametrize("look", ['opacity="1"', 'style="mask:none"', 'class="other"', 'fill="url(#gone)"'])
def test_what_needs_no_layer_is_light(look: str) -> None:
    assert weighed(f"<style>.faint{{opacity:.5}}</style><rect {look}/>") == 3


def test_a_mask_weighs_with_what_it_holds() -> None:
    held = "<rect/>" * 9
    assert weighed(f'<mask id="m">{held}</mask><rect mask="url(#m)"/>') == 1 + 10 + 1 + weight.LAYER + 10


def test_what_uses_itself_is_refused() -> None:
    with pytest.raises(Problem, match="The logo cannot be used"):
        weighed('<pattern id="p"><rect fill="url(#p)"/></pattern><rect fill="url(#p)"/>')
