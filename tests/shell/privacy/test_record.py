from dataclasses import replace

import pytest

from desktop.base.settings import defaults
from desktop.shell import languages
from desktop.shell.privacy.record import record


@pytest.mark.parametrize("language", ["da", "nb", "en"])
def test_the_record_tells_the_municipality_its_times_and_who_gets_the_data(language: str) -> None:
    languages.install_catalogues()
    profile = replace(defaults("DK", "da"), name="Havnby Kommune", mailbox="byraad@havnby.example", keep_visits=17)
    told = record(profile, language)
    assert "Havnby Kommune" in told and "byraad@havnby.example" in told and "17" in told
    assert "{" not in told
    if language != "en":
        assert told != record(profile, "en")
