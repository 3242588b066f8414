"""File names a stranger chose."""

from desktop.exchange.limits import is_program


def test_programs_are_known_by_their_name():
    assert all(map(is_program, ("a.EXE", "regning.pdf.js", "x.lnk", "x.vbs ")))
    assert not any(map(is_program, ("a.pdf", "notat.docx", "exe", "billede.png", "a.eml")))
