from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.exchange.files import media_type_of, read_file


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "notat.pdf"
    file.write_bytes(b"x" * 1024 * 1024)
    assert len(read_file(file, 1)) == 1024 * 1024
    file.write_bytes(b"x" * (1024 * 1024 + 1))
    with pytest.raises(Problem, match="is too large"):
        read_file(file, 1)


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be opened"):
        read_file(tmp_path / "væk.pdf", 1)


def test_the_kind_is_told_by_the_ending() -> None:
    assert media_type_of("Notat.PDF") == "application/pdf"
    assert media_type_of("uden") == "application/octet-stream"
