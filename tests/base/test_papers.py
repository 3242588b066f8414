from desktop.base.papers import Document, unwatched


def test_a_document_is_its_bytes_and_tells_what_it_lacks() -> None:
    made = Document.of(b"%PDF-1.7", "\U0001f680")
    assert made == b"%PDF-1.7"
    assert made.startswith(b"%PDF")
    assert made.lacking == "\U0001f680"
    assert Document(b"").lacking == ""


def test_who_does_not_watch_never_stops_the_work() -> None:
    assert unwatched(3, 7) is True
