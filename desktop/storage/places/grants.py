"""Grants: what each role's account may do in the tables, so that it cannot do more with psql than in the window.

The actions decide by record and state; a database decides by table. The grants follow the same rights and are never
narrower than what an allowed action writes, so the honest limit is: within the tables of its rights, an account with
psql can write what the window would refuse. A reader can write nothing at all, and nobody can change or remove a line
of the log; its content can be taken away by those who may forget a confidential question.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from desktop.base.problems import Problem
from desktop.base.rights import RIGHTS, Right, Role
from desktop.base.words import translate

SCHEMA = "samspil"
_EVERY = frozenset({"questions", "contents", "drafts", "search_questions"})
_LEDGER = frozenset({"dispatches", "outgoing", "search_dispatches"})
_VISITS = frozenset({"visits", "search_visits"})
TABLES: Mapping[Right, frozenset[str]] = {
    Right.QUESTIONS: _EVERY | _VISITS | {"talks", "server_wipes"},
    Right.APPROVAL: _EVERY | _LEDGER,
    Right.DISPATCH: _EVERY | _LEDGER,
    Right.VISITS: _VISITS | {"contents", "drafts", "dispatches", "search_dispatches"},
    Right.EXCEPTION: _VISITS | {"contents", "drafts", "dispatches", "search_dispatches"},
    Right.CALENDAR: frozenset({"closing_days", "elections", "quarantine_cells", "questions"}),
    Right.AGENDA: frozenset({"meetings", "agenda_items", "decisions", "elucidations", "matters", "contents", "drafts"})
    | {"dispatches", "search_dispatches"},
    Right.CODEX: frozenset({"codex_wordings", "codex_questions", "codex_stars", "codex_signs", "drafts"}),
    Right.WORKSHOP: frozenset({"workshop_meetings", "workshop_cases", "workshop_statements", "workshop_hands"})
    | {"workshop_agreements", "workshop_runs", "rulebook_proposals", "contents", "drafts"},
    Right.RULEBOOK: frozenset({"rulebook_fronts", "rulebook_rules", "rulebook_proposals", "rulebook_amendments"})
    | {"rulebook_versions", "rulebook_follow_ups", "rulebook_rounds", "rulebook_ratings", "drafts"},
    Right.PEOPLE: frozenset(
        {"members", "officials", "committees", "institutions", "terms", "authorisations", "drafts"}
    ),
    Right.SETTINGS: frozenset({"settings", "contents", "drafts"})
    | {"search_questions", "search_visits", "search_dispatches"},  # another language stems every word anew
    Right.ACCOUNTS: frozenset({"accounts", "account_secrets"}),
    Right.RETENTION: frozenset(),
}
"""The tables that an action with a right writes, its own room's and what it sets going in others."""
_LOG = {"audit_lines": "INSERT", "audit_contents": "INSERT", "audit_head": "INSERT, UPDATE"}
"""Whoever writes leaves lines; only who may forget can take their content away."""
_PRIVATE = ("talks", "drafts")
"""Tables that a reader sees empty."""


def group(database: str, role: Role) -> str:
    """The name of a role's group on the server, where other municipalities may have theirs."""
    return f"{database}_{role.name.lower()}"


def make_wiping(connection: Connection) -> None:
    """Makes what writes tables anew after something was removed without trace (D1, D4): its owner's right, lent out."""
    connection.exec_driver_sql("CREATE TABLE server_wipes (at timestamptz NOT NULL)")
    connection.exec_driver_sql(_REWRITE)


_REWRITE = f"""
CREATE FUNCTION rewrite(whole boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {SCHEMA}, pg_temp SET lock_timeout = '3s' AS $$
DECLARE each record;
BEGIN
  FOR each IN
    SELECT t.relname AS home, i.relname AS key FROM pg_index x
    JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
    WHERE n.nspname = '{SCHEMA}' AND x.indisprimary AND (whole OR t.relname IN ('talks', 'drafts'))
    ORDER BY t.relname
  LOOP
    EXECUTE 'CLUSTER ' || quote_ident(each.home) || ' USING ' || quote_ident(each.key);
  END LOOP;
  IF whole THEN DELETE FROM server_wipes; END IF;
END $$
"""


def make_roles(connection: Connection) -> tuple[str, ...]:
    """Makes the five groups where they are missing; raises Problem when this account may not. Gives their names."""
    database = str(connection.exec_driver_sql("SELECT current_database()").scalar())
    names = tuple(group(database, role) for role in Role)
    known = set(connection.exec_driver_sql("SELECT rolname FROM pg_roles").scalars())
    may = connection.exec_driver_sql("SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
    if not may.scalar() and not known.issuperset(names):
        raise Problem(
            translate("Server", "This account may not make roles"),
            ", ".join(name for name in names if name not in known),
            translate("Server", "Run the command as the server's administrator, or have the roles made first."),
        )
    for name in names:
        if name not in known:
            connection.exec_driver_sql(f"CREATE ROLE {_quoted(name)} NOLOGIN")
    return names


def renew(connection: Connection) -> bool:
    """Takes all grants away and gives them anew by the rights; False where the groups were never made."""
    database = str(connection.exec_driver_sql("SELECT current_database()").scalar())
    known = set(connection.exec_driver_sql("SELECT rolname FROM pg_roles").scalars())
    if not known.issuperset(group(database, role) for role in Role):
        return False
    tables = frozenset(connection.exec_driver_sql(_TABLES).scalars())
    connection.exec_driver_sql(f"REVOKE CONNECT, TEMPORARY ON DATABASE {_quoted(database)} FROM PUBLIC")
    connection.exec_driver_sql("REVOKE EXECUTE ON FUNCTION rewrite(boolean) FROM PUBLIC")
    for table in _PRIVATE:
        connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        connection.exec_driver_sql(f"DROP POLICY IF EXISTS writers ON {table}")
    for role in Role:
        _grant(connection, role, database, tables)
    writers = ", ".join(_quoted(group(database, role)) for role in Role if RIGHTS[role])
    for table in _PRIVATE:
        connection.exec_driver_sql(f"CREATE POLICY writers ON {table} TO {writers} USING (true) WITH CHECK (true)")
    return True


_TABLES = f"SELECT tablename FROM pg_tables WHERE schemaname = '{SCHEMA}'"


def _grant(connection: Connection, role: Role, database: str, tables: frozenset[str]) -> None:
    """Gives one role what its rights need: all may read, but no password's verifier is for a reader."""
    name, rights = _quoted(group(database, role)), RIGHTS[role]

    def run(text: str) -> None:
        connection.exec_driver_sql(f"{text} {name}")

    run(f"REVOKE ALL ON ALL TABLES IN SCHEMA {SCHEMA} FROM")
    run(f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA {SCHEMA} FROM")
    run("REVOKE EXECUTE ON FUNCTION rewrite(boolean) FROM")
    run(f"GRANT CONNECT ON DATABASE {_quoted(database)} TO")
    run(f"GRANT USAGE ON SCHEMA {SCHEMA} TO")
    run(f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO")
    if not rights:
        return
    for table in sorted(frozenset[str]().union(*(TABLES[right] for right in rights)) & tables):
        run(f"GRANT INSERT, UPDATE, DELETE ON {table} TO")
    if Right.RETENTION in rights:
        for table in sorted(tables - {"alembic_version", "audit_lines", "audit_head"}):
            run(f"GRANT INSERT, UPDATE, DELETE ON {table} TO")
    for table, verbs in _LOG.items():
        run(f"GRANT {verbs} ON {table} TO")
    if Right.QUESTIONS in rights:
        run("GRANT DELETE ON audit_contents TO")
        run("GRANT EXECUTE ON FUNCTION rewrite(boolean) TO")
    run(f"GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO")


def _quoted(name: Any) -> str:
    """A name as SQL takes it."""
    return '"' + str(name).replace('"', '""') + '"'
