from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest

from desktop.base.settings import defaults
from desktop.documents.recoverysheet import recovery_sheet

KEY = "5PAS9-S2CZ2-LG2QM-3QH8W-C8N5B-W4TWR-BXBDP-MHNDQ"


@pytest.mark.parametrize("language", ["da", "nb", "nn", "en"])
def test_the_sheet_has_every_group_on_one_page(language: str) -> None:
    profile = replace(defaults("DK", language), name="Havnby Kommune")
    document = pypdfium2.PdfDocument(
        recovery_sheet(profile, None, "havnby.samspil", KEY, datetime(2026, 11, 20, 9, tzinfo=UTC))
    )
    assert len(document) == 1
    told = document[0].get_textpage().get_text_range()
    for group in KEY.split("-"):
        assert " ".join(group) in told
    assert "havnby.samspil" in told and "Havnby Kommune" in told
