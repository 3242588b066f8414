"""Sample letter: a short letter in the municipality's letterhead, to look at while the letterhead is edited."""

from datetime import datetime

from desktop.base.dates import date_text
from desktop.base.settings import Profile
from desktop.base.words import speaking, translate
from desktop.documents.house import house_of, signature
from desktop.documents.parts import AddressHead, Heading, Meta, Paragraph, Part
from desktop.documents.typeset import typeset


def sample_letter(profile: Profile, logo: bytes | None, made: datetime) -> bytes:
    """A letter to an invented member in the language of documents; raises Problem where the logo cannot be used."""
    house = house_of(profile, logo)
    with speaking(profile.language):
        title = translate("Letter", "Your question of last week")
        lines = (
            translate("Letter", "Name of a member"),
            translate("AnswerPaper", "Member of the municipal council"),
            profile.name,
        )
        references = (
            (translate("AnswerPaper", "Date"), date_text(made.date())),
            (translate("AnswerPaper", "Case number"), "00/0000"),
        )
        body = translate(
            "Letter",
            "This is how a letter begins: name, unit and address at the top, the logo at the right, and the recipient "
            "where the window of an envelope shows it. Headings, rules and links have the colour you chose.",
        )
        story: tuple[Part, ...] = (
            AddressHead(lines, references, "NO" if profile.country == "NO" else "DK"),
            Heading(title, 1, over=translate("Letter", "A letter")),
            Paragraph(body),
            Heading(translate("Letter", "What stands below")),
            Paragraph(translate("Letter", "Who signs letters, and the foot of every page.")),
            *signature(house),
        )
        return typeset(story, Meta(title, house.name, profile.language, created=made), house)
