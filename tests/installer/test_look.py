"""The icon and what Windows shows of the program."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desktop import __version__
from installer import look, target


def test_the_icon_has_a_drawing_for_every_size_windows_asks_for(tmp_path: Path) -> None:
    with Image.open(look.write_icon(tmp_path / "new" / "samspil.ico")) as icon:
        assert icon.info["sizes"] == {(side, side) for side in look.SIZES}


def test_the_mark_is_drawn_on_nothing() -> None:
    with Image.open(BytesIO(look.picture(64))) as picture:
        assert picture.size == (64, 64)
        corner, middle = picture.convert("RGBA").getpixel((0, 0)), picture.convert("RGBA").getpixel((32, 32))
    assert isinstance(corner, tuple) and isinstance(middle, tuple)
    assert corner[3] == 0 and middle == (0x0B, 0x23, 0x29, 255)


def test_the_version_has_four_numbers_for_windows() -> None:
    assert look.numbers("1.20.3") == (1, 20, 3, 0)
    told = look.version_resource("1.20.3")
    assert "filevers=(1, 20, 3, 0)" in told and "StringStruct('ProductVersion', '1.20.3')" in told
    compile(told, "details.txt", "eval")


@pytest.mark.parametrize("version", ["1.2", "1.2.3.4", "1.2.x", "1.2.70000", "v1.2.3"])
def test_a_version_that_windows_cannot_tell_is_refused(version: str) -> None:
    with pytest.raises(ValueError):
        look.numbers(version)


def test_the_version_is_the_programs_own() -> None:
    assert target.version() == __version__
    look.numbers(__version__)
