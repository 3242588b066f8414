"""Dates and addresses in a mail's headers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.letter import arrival_of, moment_of, people_of


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Fri, 20 Nov 2026 13:03:07 +0100", "2026-11-20T13:03:07+01:00"),
        ("20 Nov 2026 13:03 GMT", "2026-11-20T13:03:00+00:00"),
        ("Fri, 20 Nov 2026 13:03:07 -0000", "2026-11-20T13:03:07+00:00"),
        ("Fri, 20 Nov 2026 13:03:07 +0100 (CET)", "2026-11-20T13:03:07+01:00"),
        ("2026-11-20T13:03:07+01:00", "2026-11-20T13:03:07+01:00"),
        ("Fri, 31 Feb 2026 13:03:07 +0100", None),
        ("Fri, 20 Nov 2026 13:03:07 +9900", None),
        ("20 Nov 1931 00:00 +0200", None),
        ("i går", None),
        ("", None),
    ],
)
def test_dates(text: str, moment: str | None):
    found = moment_of(text)
    assert (found.isoformat() if found else None) == moment


def test_D3_arrival_is_the_uppermost_server_that_tells_a_time():
    lines = [
        "by a; nonsense",
        "from x (y; z) by b; Fri, 20 Nov 2026 10:00:00 +0100",
        "by c; Thu, 19 Nov 2026 10:00:00 +0100",
    ]
    found = arrival_of(lines)
    assert found and found.isoformat() == "2026-11-20T10:00:00+01:00"
    assert arrival_of([]) is None


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        ("Mette Holm <mette@havnby.example>", [("Mette Holm", "mette@havnby.example")]),
        ('"Holm, Mette" <mette@havnby.example>', [("Holm, Mette", "mette@havnby.example")]),
        ("=?utf-8?B?w4VzZQ==?= <aase@havnby.example>", [("Åse", "aase@havnby.example")]),
        ("mette@havnby.example (Mette)", [("Mette", "mette@havnby.example")]),
        ("<mette@havnby.example>", [("", "mette@havnby.example")]),
        ("'mette@havnby.example' <mette@havnby.example>", [("", "mette@havnby.example")]),
        ("=?utf-8?Q?Mette_=3Cmette=40havnby=2Eexample=3E?=", [("Mette", "mette@havnby.example")]),
        ("undisclosed-recipients:;", []),
        ("Mette", []),
        ("", []),
        ("(" * 5000 + "a@b.example", [("", "a@b.example")]),
    ],
)
def test_addresses(raw: str, people: list[tuple[str, str]]):
    assert people_of(raw) == people


@given(st.text(st.sampled_from("aæ@<>\"'(),;:\\ .=?[]")))
def test_any_address_header_is_read(raw: str):
    assert all("@" in address for _, address in people_of(raw))
