"""Checking: what two independent checkers say of a PDF, as PDF/UA-1 and PDF/A-2a, and of what a listener would miss."""

import tempfile
from pathlib import Path

import outloud
import page

SKIPPED = {"ORD-001"}
"""It lists an element's own words before those of the links inside it, so that every link looks out of order."""


def complaints(pdf: bytes) -> list[str]:
    """Everything that is not as it should be."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "checked.pdf"
        file.write_bytes(pdf)
        found = [
            f"{profile}: {failure.rule_id}: {failure.message}"
            for profile in ("ua1", "2a")
            for failure in page.validate_pdf(str(file), profile=profile).failures
        ]
        heard = outloud.check(str(file), skip=SKIPPED)
    found += [heard.error] if heard.error else []
    said = [each for each in heard.findings if each.severity != "info"]
    return found + [f"{each.rule}: {each.message}: {each.evidence}" for each in said]
