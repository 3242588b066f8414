"""Visits: what the papers say, short, normal and far too long, in every language, read back from the PDF."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop.base.words import speaking, translate
from desktop.documents.parts import House
from desktop.visits import words
from desktop.visits.pdf import letters, note, programme
from desktop.visits.pdf.sheet import Sheet
from desktop.visits.rules.records import Excluded, Item, Likely, Participant, Role, Visit, VisitKind
from tests.documents.hearing import aloud, squeezed
from tests.documents.rendering import page_count, page_text
from tests.documents.samples import house
from tests.visits.hall import NOW, ZONE, member, minister

Make = Callable[[Sheet, House], bytes]
MAKERS: dict[str, Make] = {
    "guest": programme.guest_programme,
    "internal": programme.internal_programme,
    "note": note.background_note,
    "confirmation": letters.confirmation,
    "chairs": letters.chairs_note,
}
NAMES = "Łukasz Żółć-Østergård, Åse Çelik, Zoë Grüß, Đorđe Ñandú"


def sheet(visit: Visit, language: str = "da") -> Sheet:
    return Sheet(
        visit=visit,
        zone=ZONE,
        made=NOW,
        language=language,
        institution="Åskolen",
        institution_address="Åvej 12",
        institution_phone="49 99 00 10",
        host="Helle Østerbæk",
        host_title="borgmester",
        members=(("Vera Åkjær", "Fælleslisten"),),
        mailbox="politisk@havnby.example",
        unit="Politisk Sekretariat",
        answer_by="tirsdag 1. december",
        visits_before=4,
    )


def endless() -> Visit:
    """Three pages of timetable, sixty participants, names of all kinds, long texts."""
    items = tuple(Item(f"Punkt {n}: {NAMES}", 7, f"Lokale {n}", NAMES, "Første linje\nAnden linje") for n in range(50))
    crowd = tuple(Participant(f"{NAMES} {n}", Role.STAFF, "Lærer", True, "Svarer på spørgsmål " * 4) for n in range(60))
    asked = tuple(Likely(f"Hvad med nummer {n}?", "Et langt svar. " * 30) for n in range(20))
    text = "Det er en lang forklaring. " * 200
    return minister(
        title="Besøg " * 30, items=items, participants=crowd, likely=asked, purpose=text, content=text, end=1400
    )


def empty() -> Visit:
    """A visit with a title and nothing else."""
    return Visit(VisitKind.EXTERNAL, "Besøg", NOW)


def in_order(said: str, *texts: str) -> None:
    at = 0
    for text in texts:
        found = said.find(squeezed(text), at)
        assert found >= 0, (text, said[at:])
        at = found + len(squeezed(text))


def test_B1_2_the_programme_has_purpose_content_timetable_and_participants() -> None:
    pdf = programme.guest_programme(sheet(minister()), house())
    in_order(
        aloud(pdf),
        "Skoleministeren besøger Åskolen",
        "tirsdag den 8. december 2026 kl. 10.00–11.30",
        "Helle Østerbæk, borgmester",
        "Ministeren vil se læsebåndet.",
        "Rundvisning og samtale.",
        "10.00–10.15",
        "Velkomst",
        "10.15–11.00",
        "To klasser",
        "11.00–11.30",
        "Łukasz Østergård",
        "Peter Vangede",
        "Rikke Dam",
    )
    assert page_count(pdf) == 1


def test_B1_2_the_guest_never_sees_the_internal_plan() -> None:
    said = aloud(programme.guest_programme(sheet(minister()), house()))
    for secret in ("Hemmelig", "Kaffe til 12", "Bo Ry", "22 33 44 55", "33 00 00 01", "Hvad koster det?", "26/1187"):
        assert squeezed(secret) not in said.replace(squeezed("Case 26/1187"), "")


def test_B1_2_the_internal_version_has_plan_duties_and_telephone_numbers_and_says_so_on_every_page() -> None:
    pdf = programme.internal_programme(sheet(endless()), house())
    assert page_count(pdf) > 5
    with speaking("da"):
        mark = squeezed(translate("Document", "Internal use only"))
    assert all(mark in squeezed(page_text(pdf, number)) for number in range(page_count(pdf)))
    said = aloud(programme.internal_programme(sheet(minister()), house()))
    in_order(
        said, "09.45–10.00", "Hemmelig modtagelse", "10.00–10.15", "Velkomst", "Undervisning", "Kantinen", "7. dec."
    )
    in_order(said, "Rikke Dam: Viser læsebåndet i 2. a", "22 33 44 55", "33 00 00 01", "49 99 00 10")


def test_B1_2_the_background_note_prepares_the_host() -> None:
    said = aloud(note.background_note(sheet(minister()), house()))
    in_order(
        said,
        "Łukasz Østergård, Skoleminister",
        "En ny aftale forberedes.",
        "Læsebåndet virker.",
        "Hvad koster det?",
        "To timer om ugen.",
        "Hvad nu?",
        "612 elever.",
        "Velkomst",
        "Parkering ved hallen.",
        "Pressen er velkommen til sidst.",
        "Anna Dahl",
    )


def test_B2_2_the_confirmation_holds_what_was_agreed_and_what_is_not_part_of_it() -> None:
    pdf = letters.confirmation(sheet(member()), house())
    with speaking("da"):
        excluded = [words.excluded_text(each) for each in Excluded]
    in_order(
        aloud(pdf),
        "Vera Åkjær",
        "fredag den 4. december 2026 kl. 09.00–11.00",
        "Peter Vangede",
        "At se hverdagen.",
        "Normering",
        *excluded,
        "politisk@havnby.example",
        "Peter Vangede",
    )
    assert page_count(pdf) == 1


def test_B2_2_the_mayors_right_stands_as_it_is() -> None:
    texts = {
        squeezed(aloud(letters.confirmation(sheet(visit), house())))
        for visit in (member(), member(mayor_joins=True), member(mayor_told_on=None))
    }
    assert len(texts) == 3


def test_B1_3_the_group_chairs_are_told_who_comes_and_by_when_to_answer() -> None:
    said = aloud(letters.chairs_note(sheet(minister()), house()))
    in_order(said, "Łukasz Østergård", "Ministeren vil se læsebåndet.", "1. december", "politisk@havnby.example")
    silent = replace(sheet(minister()), mailbox="", answer_by="")
    assert squeezed("politisk@") not in aloud(letters.chairs_note(silent, house()))


@pytest.mark.parametrize("language", ["da", "nb", "nn", "en"])
@pytest.mark.parametrize("kind", MAKERS)
def test_every_paper_in_every_language_short_and_normal(kind: str, language: str) -> None:
    bare = MAKERS[kind](sheet(empty(), language), house())
    assert page_count(bare) == 1 and ("Åskolen" if kind == "confirmation" else "Besøg") in aloud(bare)
    normal = MAKERS[kind](sheet(member() if kind == "confirmation" else minister(), language), house())
    assert page_count(normal) <= 2
    month = {"da": "december", "nb": "desember", "nn": "desember", "en": "December"}[language]
    assert month in aloud(normal)


@pytest.mark.parametrize("kind", MAKERS)
def test_every_paper_holds_what_is_far_too_long(kind: str) -> None:
    pdf = MAKERS[kind](sheet(endless()), house())
    assert page_count(pdf) >= 3
    if kind != "chairs":
        assert squeezed(f"Punkt 49: {NAMES}") in aloud(pdf)


def test_an_empty_internal_plan_is_told_in_words() -> None:
    with speaking("en"):
        said = aloud(programme.internal_programme(sheet(minister(tasks=()), "en"), house()))
    assert squeezed("No internal tasks have been entered.") in said


def test_a_night_visit_shows_what_the_clock_on_the_wall_will_show() -> None:
    night = minister(
        day=date(2027, 3, 28), start=90, end=None, items=(Item("Vagt", 60), Item("Afløsning", 30)), tasks=()
    )
    in_order(aloud(programme.guest_programme(sheet(night), house())), "01.30–04.00", "01.30–03.30", "03.30–04.00")


def test_the_same_visit_gives_the_same_bytes() -> None:
    assert programme.guest_programme(sheet(minister()), house()) == programme.guest_programme(
        sheet(minister()), house()
    )
