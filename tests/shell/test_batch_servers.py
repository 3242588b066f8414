"""Commands on a register on a server: made ready, moved to and back, read like a file."""

import json
from pathlib import Path

import pytest

from desktop.shell.commandline import main
from desktop.storage.database import Database
from tests.questions.town import build
from tests.storage.postgres import Cluster
from tests.storage.servers import CLOCK, cluster

__all__ = ["cluster"]


def test_a_file_is_moved_to_a_server_read_there_and_moved_back(
    cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, back, address = tmp_path / "havnby.samspil", tmp_path / "back.samspil", cluster.empty()
    build(file)
    assert main(["server", "prepare", "--to", address]) == 0
    told = capsys.readouterr().out
    assert f"{address.rpartition('/')[2]}_reader" in told and "CREATE ROLE" in told
    assert main(["move", "--db", str(file), "--to", address, "--json"]) == 0
    moved = json.loads(capsys.readouterr().out)
    assert moved["rows"]["members"] == 6 and moved["audit_lines"] > 10
    assert main(["verify", "--db", address]) == 0
    assert main(["list", "members", "--db", address, "--json"]) == 0
    assert "Helle Østerbæk" in capsys.readouterr().out
    assert main(["backup", "--db", address, "--out", str(back)]) == 2
    assert "those who look after it" in capsys.readouterr().err
    assert main(["move", "--db", address, "--to", str(back)]) == 0
    assert main(["move", "--db", str(file), "--to", address]) == 2
    assert "already holds a municipality" in capsys.readouterr().err
    Database.open(back, CLOCK).close()
    cluster.drop(address)


def test_a_password_on_the_command_line_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--db", "postgresql://ida:hemmelig@db/havnby"]) == 2
    told = capsys.readouterr()
    assert "does not belong" in told.err
    assert "hemmelig" not in told.err + told.out


def test_only_a_server_is_made_ready(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["server", "prepare", "--to", str(tmp_path / "havnby.samspil")]) == 2
    assert "no address" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
