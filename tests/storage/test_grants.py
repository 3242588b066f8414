"""What an account on the server may do, whatever program it uses."""

import subprocess
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect

from desktop.base.problems import Problem, Refused
from desktop.base.rights import Role
from desktop.questions import actions, store
from desktop.questions.rules import State, Talk, View
from desktop.storage import accounts, moving, municipality
from desktop.storage.database import Database
from desktop.storage.places.address import Address, Standing, Unprepared, address_of
from desktop.storage.places.server import needs_password
from desktop.storage.preparing import founding, prepare, standing
from tests.questions.town import EVA, IDA, NOW, Town
from tests.storage.postgres import Cluster
from tests.storage.servers import CLOCK, draft_of, ways_of


def test_a_readers_account_cannot_write_even_with_psql(
    town: Town, cluster: Cluster, accounts_of: dict[Role, Address]
) -> None:
    town.asked("Læses af alle")
    reader = accounts_of[Role.READER]

    def refused(text: str) -> str:
        with pytest.raises(subprocess.CalledProcessError) as told:
            cluster.sql(text, reader.database, reader.user, reader.password)
        return str(told.value.stderr)

    tables = inspect(town.database.engine).get_table_names(schema="samspil")
    assert len(tables) > 30
    with psycopg.connect(**ways_of(reader), autocommit=True) as line:
        for table in tables:
            for order in (f"DELETE FROM {table}", f"INSERT INTO {table} DEFAULT VALUES", f"TRUNCATE {table}"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    line.execute(order.encode())
            with pytest.raises(psycopg.errors.InsufficientPrivilege), line.transaction():
                line.execute(f"LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE".encode())
    assert "permission denied" in refused("UPDATE samspil.questions SET subject = 'x'")
    assert "permission denied" in refused("CREATE TABLE samspil.mine (id integer)")
    assert "permission denied" in refused("SELECT samspil.rewrite(true)")
    assert "permission denied" in refused("SELECT setval('samspil.questions_id_seq', 1)")


def test_a_reader_reads_but_sees_no_talk_and_is_told_why_nothing_is_written(
    town: Town, accounts_of: dict[Role, Address], tmp_path: Path
) -> None:
    with town.database.writing(IDA) as session:
        store.add_talk(session, Talk(1, 1, NOW.date(), IDA))
    town.asked("Til at læse")
    database = Database.open(accounts_of[Role.READER], CLOCK)
    read = Town(database, CLOCK)
    assert read.look(store.count, store.Query(View.ALL)) == 1
    assert read.look(store.talks, who=IDA) == ()
    assert len(town.look(store.talks, who=IDA)) == 1
    with pytest.raises(Problem, match="Your account on the server may not do this"):
        read.asked("Nej")
    with pytest.raises(Problem, match="only read"):
        moving.move(database, tmp_path / "copy.samspil", CLOCK)
    assert not list(tmp_path.iterdir())
    database.close()


def test_each_role_can_do_its_work_and_no_other(town: Town, accounts_of: dict[Role, Address]) -> None:
    secretariat = Town(Database.open(accounts_of[Role.SECRETARIAT], CLOCK), CLOCK)
    question = secretariat.asked("Kun for sekretariatet")
    secretariat.at(State.SENT)
    secretariat.act(IDA, store.forget, secretariat.asked("Fortroligt"))
    facilitator = Town(Database.open(accounts_of[Role.FACILITATOR], CLOCK), CLOCK)
    with pytest.raises(Problem, match="may not do this"):
        facilitator.act(IDA, actions.edit, question, {"subject": "Nej"})
    with psycopg.connect(**ways_of(accounts_of[Role.SECRETARIAT]), autocommit=True) as line:
        for order in ("UPDATE audit_lines SET who = 'x'", "DELETE FROM audit_lines", "DROP TABLE questions"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute(order.encode())
    assert town.trail() == []
    for each in (secretariat, facilitator):
        each.database.close()


def test_a_role_in_the_register_counts_beside_the_account(town: Town, accounts_of: dict[Role, Address]) -> None:
    with town.database.writing(IDA) as session:
        accounts.save(session, accounts.Account(EVA, Role.READER))
        accounts.save(session, accounts.Account(IDA, Role.SECRETARIAT))
    database = Database.open(accounts_of[Role.SECRETARIAT], CLOCK)
    with pytest.raises(Refused), database.writing(EVA) as session:
        actions.register(session, draft_of(town))
    database.close()


def test_an_older_register_is_brought_up_to_date_by_its_owner_and_others_are_told_whom_to_ask(
    town: Town, accounts_of: dict[Role, Address]
) -> None:
    for name in ("lexemes(text[])", "asked(text)", "tongue()"):
        town.act(IDA, lambda session, name=name: session.sql(f"DROP FUNCTION {name}"))
    town.act(IDA, lambda session: session.sql("UPDATE alembic_version SET version_num = '0011'"))
    with pytest.raises(Unprepared, match="brought up to date first") as told:
        Database.open(accounts_of[Role.SECRETARIAT], CLOCK)
    assert "samspil server prepare --to" in told.value.command
    assert isinstance(town.database.where, Address)
    prepare(town.database.where, CLOCK)
    database = Database.open(accounts_of[Role.SECRETARIAT], CLOCK)
    assert len(Town(database, CLOCK).look(store.find, "nothing", 5)) == 0, "its search can be used by every role"
    database.close()


def test_a_password_is_asked_for_only_where_the_server_wants_one(
    town: Town, accounts_of: dict[Role, Address], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = accounts_of[Role.READER]
    assert not needs_password(address_of(str(town.database.where)))
    assert needs_password(replace(reader, password=""))
    assert not needs_password(reader)
    with pytest.raises(Problem, match=r"refuses.*password.*Check the user and the password"):
        Database.open(replace(reader, password="Vinter"), CLOCK)
    kept = tmp_path / "pgpass"
    kept.write_text(f"127.0.0.1:*:*:{reader.user}:{reader.password}\n")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    Database.open(str(replace(reader, password="")), CLOCK).close()


def test_an_owner_who_is_no_administrator_of_the_server_can_prepare_a_register(cluster: Cluster) -> None:
    name = address_of(cluster.empty()).database
    cluster.sql(f"CREATE ROLE o_{name} LOGIN CREATEROLE PASSWORD 'Sommer2026'")
    cluster.sql(f"ALTER DATABASE {name} OWNER TO o_{name}")
    owner = Address("127.0.0.1", name, f"o_{name}", cluster.port, password="Sommer2026")
    assert prepare(owner, CLOCK) == prepare(owner, CLOCK)
    database = Database.open(owner, CLOCK)
    assert Town(database, CLOCK).trail() == []
    database.close()


def test_what_a_municipality_can_be_founded_in_and_what_the_servers_people_must_do(cluster: Cluster) -> None:
    address = address_of(cluster.empty())
    name = address.database
    cluster.sql(f"CREATE ROLE p_{name} LOGIN PASSWORD 'Sommer2026'")
    plain = replace(address, user=f"p_{name}", password="Sommer2026")
    assert standing(address) is Standing.EMPTY
    with pytest.raises(Unprepared, match="may not begin one") as told:
        standing(plain)
    assert told.value.command == f"samspil server prepare --to postgresql+psycopg://127.0.0.1:{cluster.port}/{name}"
    groups = dict(zip(Role, prepare(address, CLOCK), strict=True))
    with pytest.raises(Problem):
        standing(plain)
    cluster.sql(f"GRANT {groups[Role.READER]} TO p_{name}")
    with pytest.raises(Problem, match="takes an account of the secretariat"):
        standing(plain)
    cluster.sql(f"GRANT {groups[Role.SECRETARIAT]} TO p_{name}")
    assert standing(plain) is Standing.PREPARED
    with founding(plain, CLOCK) as database, database.writing(IDA) as session:
        municipality.save(session, {"name": "Havnby"})
    assert standing(plain) is Standing.FOUNDED
    cluster.drop(str(address))
    cluster.sql(f"DROP ROLE p_{name}")
