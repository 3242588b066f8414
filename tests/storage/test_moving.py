"""A whole register goes from a file to a server and back."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.questions import store
from desktop.questions.rules import State, Talk
from desktop.storage import moving, municipality, records
from desktop.storage.database import Database
from tests.questions.town import IDA, NOW, Town
from tests.stage import empty_file
from tests.storage.postgres import Cluster
from tests.storage.servers import CLOCK


def test_a_register_is_moved_to_a_server_and_back_without_loss(town: Town, cluster: Cluster, tmp_path: Path) -> None:
    question = town.at(State.SENT, subject="Flyttes med")
    with town.database.writing(IDA) as session:
        store.add_talk(session, Talk(1, 1, NOW.date(), IDA))
        gone = store.add(session, replace(question, id=0, number="2026-77", message_id=""))
        records.remove(session, store.QUESTIONS, gone)
    file = tmp_path / "havnby.samspil"
    there = moving.move(town.database, file, CLOCK)
    plain = Database.open(file, CLOCK)
    address = cluster.empty()
    assert moving.move(plain, address, CLOCK) == there
    again = Town(Database.open(address, CLOCK), CLOCK)
    assert again.trail() == []
    assert again.again(question) == town.again(question)
    assert [each.id for each in again.look(store.find, "flyttes", 5)] == [question.id]
    assert again.asked("Ny").id == gone.id + 1, "a number that was given is not given again"
    assert again.look(store.talks, who=IDA) == town.look(store.talks, who=IDA)
    for place in (address, file):
        with pytest.raises(Problem, match="already"):
            moving.move(plain, place, CLOCK)
    again.database.close()
    plain.close()
    assert [each.name for each in tmp_path.iterdir()] == ["havnby.samspil"]
    cluster.drop(address)


def test_a_move_that_is_stopped_leaves_nothing_behind(town: Town, cluster: Cluster, tmp_path: Path) -> None:
    file = tmp_path / "havnby.samspil"
    with pytest.raises(Problem, match="Stopped"):
        moving.move(town.database, file, CLOCK, lambda done, total: False)
    assert not list(tmp_path.iterdir())
    file.write_bytes(empty_file())
    plain, address = Database.open(file, CLOCK), cluster.empty()
    with plain.writing(IDA) as session:
        municipality.save(session, {"name": "Havnby Kommune"})
    with pytest.raises(Problem, match="Stopped"):
        moving.move(plain, address, CLOCK, lambda done, total: False)
    with pytest.raises(Problem, match="no register yet"):
        Database.open(address, CLOCK)
    plain.close()
    cluster.drop(address)
