"""Recovery sheet: the key for paper that opens a protected file when its password is lost."""

from datetime import datetime

from desktop.base.dates import date_text
from desktop.base.settings import Profile
from desktop.base.words import speaking, translate
from desktop.documents.house import house_of
from desktop.documents.parts import Cell, Column, Facts, Heading, Listing, Meta, Note, Paragraph, Part, Table
from desktop.documents.typeset import typeset


def recovery_sheet(profile: Profile, logo: bytes | None, file: str, key: str, made: datetime) -> bytes:
    """One page with the recovery key of a file in the language of documents; raises Problem for a bad logo."""
    house = house_of(profile, logo)
    with speaking(profile.language):
        title = translate("RecoverySheet", "Recovery key")
        steps = (
            translate("RecoverySheet", "Start Samspil and open the file."),
            translate("RecoverySheet", "Choose “Use the recovery key” where the password is asked for."),
            translate("RecoverySheet", "Type the eight groups, and choose a new password."),
        )
        keep = translate(
            "RecoverySheet",
            "Whoever holds this sheet and the file can read everything in it. Keep the sheet apart from the computer, "
            "where only those may go who may see confidential matters. Without password and sheet nobody can open the "
            "file, and no one can help.",
        )
        story: tuple[Part, ...] = (
            Heading(title, 1, over=profile.name),
            Paragraph(translate("RecoverySheet", "It opens the municipality's file when the password is lost.")),
            Facts(
                (
                    (translate("RecoverySheet", "File"), file),
                    (translate("RecoverySheet", "Made on"), date_text(made.date())),
                )
            ),
            _groups(key),
            Paragraph(
                translate(
                    "RecoverySheet",
                    "The last character of each group tells slips. There is no 0, 1, I, O and U in the key.",
                ),
                quiet=True,
            ),
            Heading(translate("RecoverySheet", "How to use it")),
            Listing(steps, numbered=True),
            Note(keep, translate("RecoverySheet", "Keep it safe"), "important"),
        )
        return typeset(story, Meta(title, house.name, profile.language, created=made, mark="confidential"), house)


def _groups(key: str) -> Table:
    """The groups of a key, each on a line of its own, so that a finger finds the next one."""
    columns = (
        Column(translate("RecoverySheet", "Group"), 1.0, row_head=True),
        Column(translate("RecoverySheet", "Characters"), 3.0),
    )
    rows = tuple((str(at), Cell(" ".join(group), bold=True)) for at, group in enumerate(key.split("-"), 1))
    return Table(columns, rows)
