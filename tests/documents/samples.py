"""Samples: a house, its coat of arms and a date for the documents of the tests; all invented."""

import io
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw

from desktop.documents.parts import House, Meta

MADE = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))
META = Meta("Udgifter til svømning", "Havnby Kommune", "da", "Svar", "Sag 26/10452", MADE)


@cache
def arms(form: str = "PNG", mode: str = "RGBA", size: tuple[int, int] = (120, 150)) -> bytes:
    """A picture file with a coat of arms."""
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(picture).polygon([(4, 4), (size[0] - 4, 4), (size[0] // 2, size[1] - 4)], fill="#0B3C5D")
    buffer = io.BytesIO()
    picture.convert(mode).save(buffer, form)
    return buffer.getvalue()


def house(logo: bytes | None = None, colour: str = "#0B5B6C") -> House:
    """An invented municipality."""
    address = ("Torvet 1", "4990 Havnby", "Telefon 54 00 00 00")
    return House("Havnby Kommune", "Politisk sekretariat", address, logo, colour, "www.havnby.example")
