"""Record: the text on the processing of personal data that a municipality must keep (GDPR art. 30), ready to paste."""

from desktop.base.settings import Profile
from desktop.base.words import speaking, translate
from desktop.shell.privacy.kinds import Kind, kind_text, months_of


def record(profile: Profile, language: str) -> str:
    """The record in a language, with this municipality's name, mailbox and times."""
    with speaking(language):
        parts = [(head, text) for head, text in _parts(profile) if text]
        return "\n\n".join(f"{head}\n{text}" for head, text in parts) + "\n"


def _parts(profile: Profile) -> tuple[tuple[str, str], ...]:
    controller = "\n".join(filter(None, (profile.name, profile.unit, profile.address, profile.mailbox)))
    law = (
        translate("ProcessingRecord", "Municipal law (kommunestyrelsesloven), GDPR art. 6(1)(c) and (e)")
        if profile.country == "DK"
        else translate("ProcessingRecord", "Municipal law (kommuneloven), GDPR art. 6(1)(c) and (e)")
    )
    return (
        (
            translate("ProcessingRecord", "Name of the processing"),
            translate("ProcessingRecord", "Service of the council with Samspil"),
        ),
        (translate("ProcessingRecord", "Controller"), controller),
        (
            translate("ProcessingRecord", "Data protection officer"),
            translate("ProcessingRecord", "[enter name and contact]"),
        ),
        (translate("ProcessingRecord", "Purpose"), _purpose()),
        (translate("ProcessingRecord", "Legal basis"), law),
        (translate("ProcessingRecord", "Whose data"), _people()),
        (translate("ProcessingRecord", "Which data"), _data()),
        (translate("ProcessingRecord", "Who gets them"), _recipients(profile)),
        (
            translate("ProcessingRecord", "Countries outside the EU and EEA"),
            translate("ProcessingRecord", "None. The program sends nothing by itself."),
        ),
        (translate("ProcessingRecord", "When they are erased"), _times(profile)),
        (translate("ProcessingRecord", "Protection"), _protection()),
        (
            translate("ProcessingRecord", "Processors"),
            translate("ProcessingRecord", "None, unless the municipality has its file hosted."),
        ),
    )


def _purpose() -> str:
    return translate(
        "ProcessingRecord",
        "Answering questions from members of the council, planning visits to institutions, following up decisions, "
        "giving all members the same information, and keeping proof of it.",
    )


def _people() -> str:
    return translate(
        "ProcessingRecord",
        "Members of the council and substitutes, officials, leaders of institutions, guests and contacts at visits, "
        "and people whom a question or an answer names.",
    )


def _data() -> str:
    return translate(
        "ProcessingRecord",
        "Name, office, party and seats of elected people, addresses and telephone at work, questions and answers with "
        "their mails and attachments, visits, what was sent to whom and when, and a log of who changed what. Party is "
        "public about elected people (GDPR art. 9(2)(e)). Other sensitive data should not be entered.",
    )


def _recipients(profile: Profile) -> str:
    system = profile.case_system or translate("ProcessingRecord", "the records system")
    return translate(
        "ProcessingRecord", "Members of the council, the administration, the media for press releases, and {system}."
    ).format(system=system)


def _times(profile: Profile) -> str:
    lines = []
    for kind in Kind:
        months = months_of(kind, profile)
        kept = translate("ProcessingRecord", "%n months", months) if months else _by_hand()
        lines.append(f"– {kind_text(kind)}: {kept}")
    lines.append(
        translate(
            "ProcessingRecord",
            "What is part of a case goes only when an archive package of it was written. Each removal is logged.",
        )
    )
    return "\n".join(lines)


def _by_hand() -> str:
    return translate("ProcessingRecord", "until somebody removes it")


def _protection() -> str:
    return translate(
        "ProcessingRecord",
        "The data lie in one file of the municipality, or on its own server. The file can be encrypted with a "
        "password. Rights follow the role of each person at the screen. Every change is logged so that tampering is "
        "found. Backups are made daily and checked.",
    )
