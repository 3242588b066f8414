"""Visits: the package for the records system: what was agreed and sent, the request, and an index after the schema."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import icalendar
import xmlschema

from desktop.base.papers import unwatched
from desktop.base.resources import resource
from desktop.dispatch.rules import Channel
from desktop.exchange.archive import Filed, FileKind
from desktop.storage.session import Session
from desktop.visits.actions import filing, leaving, steps
from desktop.visits.actions.leaving import Document, Sending
from desktop.visits.rules.records import State
from tests.visits.hall import NOW, Hall, member, minister


class Register:
    """A question register that knows one request."""

    def files(self, session: Session, question_id: int) -> tuple[Filed, ...]:
        """The mail of question 7 with a map."""
        assert question_id == 7
        mail = Filed("besøg.eml", b"From: anna", FileKind.MAIL, "", "message/rfc822")
        return mail, Filed("kort.pdf", b"%PDF-1.7", FileKind.ATTACHMENT, "", "application/pdf")


def opened(package: bytes) -> dict[str, bytes]:
    """The files of a package, its index checked against the schema."""
    with ZipFile(BytesIO(package)) as zipped:
        files = {name: zipped.read(name) for name in zipped.namelist()}
    xmlschema.XMLSchema(str(resource("archive", "samspil-archive-1.xsd"))).validate(files["index.xml"].decode())
    return files


def test_B1_2_a_confirmed_visit_is_filed_with_its_papers_calendar_entry_and_request(hall: Hall) -> None:
    visit = hall.step(steps.advance, hall.ready(question_id=7))
    files = opened(hall.look(filing.package, visit, Register()))
    assert {files.pop("mails/besøg.eml"), files.pop("attachments/kort.pdf")} == {b"From: anna", b"%PDF-1.7"}
    index = files.pop("index.xml").decode()
    for said in ('kind="visit"', visit.number, "26/1187", "Łukasz Østergård", "Skoleminister", "anna@ministeriet",
                 "Rikke Dam", "Helle Østerbæk", 'state="confirmed"', "<access>restricted</access>"):  # fmt: skip
        assert said in index
    assert index.count("<name>Peter Vangede</name>") == 1
    number = visit.number
    entry = files.pop(f"documents/visit-{number}.ics")
    assert str(icalendar.Calendar.from_ical(entry).events[0]["UID"]) == visit.uid
    names = ("programme", "programme-internal", "background-note", "group-chairs")
    assert set(files) == {f"documents/{name}-{number}.pdf" for name in names}
    assert all(data.startswith(b"%PDF-1.7") for data in files.values())


def test_B2_2_what_was_sent_is_filed_as_it_was_sent(hall: Hall) -> None:
    visit = hall.step(leaving.confirm_sent, hall.own(), Sending(Document.CONFIRMATION, Channel.MAIL, NOW))
    sent = hall.look(leaving.paper, visit, Document.CONFIRMATION)
    visit = hall.step(steps.advance, visit)
    hall.clock.moment = NOW.replace(hour=15)
    files = opened(hall.look(filing.package, visit))
    assert files[f"documents/confirmation-{visit.number}.pdf"] == sent
    assert "Vera Åkjær" in files["index.xml"].decode()
    assert 'role="recipient"' in files["index.xml"].decode()


def test_B1_4_what_is_not_agreed_or_in_quarantine_has_no_papers(hall: Hall) -> None:
    asked = hall.register(minister())
    assert list(opened(hall.look(filing.package, asked))) == ["index.xml"]
    assert list(opened(hall.look(filing.package, hall.register(member(day=date(2026, 12, 9)))))) == ["index.xml"]


def test_a_cancelled_visit_keeps_its_cancellation_for_the_calendar(hall: Hall) -> None:
    visit = hall.step(steps.cancel, hall.step(steps.advance, hall.ready()), "Ministeren er syg")
    assert visit.state is State.CANCELLED
    files = opened(hall.look(filing.package, visit))
    assert b"METHOD:CANCEL" in files[f"documents/visit-{visit.number}.ics"]
    assert "<closed>2026-11-20</closed>" in files["index.xml"].decode()


def test_it_is_packed_without_the_database_and_the_same_visit_gives_the_same_package(hall: Hall) -> None:
    visit = hall.step(steps.advance, hall.ready())
    making = hall.look(filing.packing, visit)
    hall.clock.moment = NOW.replace(month=12)
    assert making(unwatched) == hall.look(filing.package, visit)


def test_a_package_is_called_after_its_visit(hall: Hall) -> None:
    visit = hall.register(minister())
    assert filing.package_name(visit) == f"archive-{visit.number}.zip"
