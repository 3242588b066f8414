"""Look: the program's icon, and what Windows shows of it under "Details"."""

from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "mark" / "samspil.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows asks for at its usual scales, in pixels."""
DANISH = 0x0406
UNICODE = 1200


def picture(side: int) -> bytes:
    """The mark as PNG, so many pixels wide and high."""
    drawn = resvg_py.svg_to_bytes(svg_string=DRAWING.read_text(encoding="utf-8"), width=side, height=side)
    return bytes(drawn)


def write_icon(target: Path) -> Path:
    """Writes the Windows icon with a drawing of its own for each size."""
    drawn = [Image.open(BytesIO(picture(side))).convert("RGBA") for side in SIZES]
    target.parent.mkdir(parents=True, exist_ok=True)
    drawn[-1].save(target, format="ICO", sizes=[(side, side) for side in SIZES], append_images=drawn[:-1])
    return target


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version of three numbers as the four that Windows wants; a ValueError for anything else."""
    parts = [int(part) for part in version.split(".")]
    if len(parts) != 3 or not all(0 <= part < 65536 for part in parts):
        raise ValueError(f"{version!r} is no version of three numbers")
    return parts[0], parts[1], parts[2], 0


def version_resource(version: str) -> str:
    """The text that PyInstaller makes the version resource of."""
    told = {
        "CompanyName": "Samspil",
        "FileDescription": "Samspil",
        "FileVersion": version,
        "InternalName": "Samspil",
        "OriginalFilename": "Samspil.exe",
        "ProductName": "Samspil",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers(version)}, prodvers={numbers(version)}, mask=0x3f, flags=0x0,\n"
        "    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        "  kids=[\n"
        f"    StringFileInfo([StringTable('{DANISH:04x}{UNICODE:04x}', [{strings}])]),\n"
        f"    VarFileInfo([VarStruct('Translation', [{DANISH}, {UNICODE}])]),\n"
        "  ],\n"
        ")\n"
    )
