"""Paper: what is held on a person as a document to hand out, in the language of the municipality's documents."""

from collections.abc import Sequence

from desktop.base import dates
from desktop.base.papers import Progress, unwatched
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.words import speaking, translate
from desktop.documents.house import house_of
from desktop.documents.parts import Column, Facts, Group, Heading, House, Listing, Meta, Paragraph, Part, Row, Table
from desktop.documents.typeset import typeset
from desktop.shell.backup_words import table_text
from desktop.shell.privacy.extract import Extract, excerpt, roles_of, unread_text
from desktop.storage import municipality
from desktop.storage.session import Session


@needs(Right.RETENTION)
def made(session: Session, found: Extract) -> bytes:
    """The extract as a PDF on the municipality's paper."""
    profile = municipality.profile(session)
    return paper(found, profile, house_of(profile, municipality.logo(session)))


def paper(found: Extract, profile: Profile, house: House, progress: Progress = unwatched) -> bytes:
    """The extract as a PDF in the language of the municipality's documents."""
    with speaking(profile.language):
        title = translate("ExtractPaper", "What we hold on {name}").format(name=found.name)
        story: tuple[Part, ...] = (
            Heading(title, 1, over=translate("ExtractPaper", "Access to personal data")),
            Paragraph(_intro(profile)),
            Facts(_facts(found)),
            *_records(found),
            *_others(found),
        )
        meta = Meta(title, house.name, profile.language, found.name, created=found.made)
        return typeset(story, meta, house, progress)


def _intro(profile: Profile) -> str:
    return translate(
        "ExtractPaper",
        "This is all that {municipality} holds on you in Samspil, the working tool of the council's secretariat. "
        "Cases are kept in the records system as well; ask there for the documents themselves. You can have what is "
        "wrong corrected. What is part of a case is kept as the archive law requires and cannot be erased before.",
    ).format(municipality=profile.name)


def _facts(found: Extract) -> tuple[tuple[str, str], ...]:
    return (
        (translate("ExtractPaper", "Name"), "\n".join(found.somebody.names)),
        (translate("ExtractPaper", "Addresses"), "\n".join(found.somebody.addresses)),
        (translate("ExtractPaper", "Made"), dates.moment_text(found.made)),
        (translate("ExtractPaper", "Entries"), dates.number_text(len(found.records))),
        (translate("ExtractPaper", "Lines in the log"), dates.number_text(len(found.lines))),
    )


def _records(found: Extract) -> Sequence[Part]:
    if not found.records:
        return (Paragraph(translate("ExtractPaper", "No entry names you.")),)
    columns = (
        Column(translate("ExtractPaper", "Entry"), 4, row_head=True),
        Column(translate("ExtractPaper", "Your role"), 2),
        Column(translate("ExtractPaper", "Where you are named"), 4),
    )
    rows: list[Row | Group] = []
    before = ""
    for each in sorted(found.records, key=lambda one: (table_text(one.table), one.table, one.id)):
        kind = table_text(each.table)
        if kind != before:
            rows.append(Group(kind))
            before = kind
        number = str(each.fields.get("number") or "")
        told = each.title if number in each.title else f"{number}  {each.title}"
        rows.append((told, roles_of(each), excerpt(each, found.somebody)))
    return (Heading(translate("ExtractPaper", "Entries")), Table(columns, tuple(rows), small=True))


def _others(found: Extract) -> Sequence[Part]:
    """Attachments, drafts, guidance and the log, as far as there are any."""
    parts: list[Part] = []
    named = _files(found, True)
    if named:
        parts += (Heading(translate("ExtractPaper", "Attachments that name you")), Listing(named))
    unread = _files(found, False)
    if unread:
        head = Heading(translate("ExtractPaper", "Attachments of these entries that must be looked through"))
        parts += (head, Paragraph(unread_text()), Listing(unread))
    if found.drafts:
        parts += (Heading(translate("ExtractPaper", "Drafts")), Listing(tuple(each.title for each in found.drafts)))
    if found.talks:
        parts += (Heading(translate("ExtractPaper", "Confidential guidance")), Listing(found.talks))
    if found.lines:
        signed = sum(each.who in found.somebody.names for each in found.lines)
        first, last = dates.date_text(found.lines[0].at.date()), dates.date_text(found.lines[-1].at.date())
        told = translate(
            "ExtractPaper", "{signed} lines that you have signed and {named} that tell of you, {first} to {last}."
        )
        said = told.format(
            signed=dates.number_text(signed),
            named=dates.number_text(len(found.lines) - signed),
            first=first,
            last=last,
        )
        parts += (Heading(translate("ExtractPaper", "The log")), Paragraph(said))
    return parts


def _files(found: Extract, names: bool) -> tuple[str, ...]:
    """The attachments with their entries."""
    return tuple(f"{each.file.name} ({each.file.title})" for each in found.looked if each.names == names)
