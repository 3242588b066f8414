"""Stems on a server: a word is also found in another of its forms."""

from alembic import op

revision = "0012"
down_revision = "0011"
KINDS = ("questions", "visits", "dispatches")
TONGUE = """
CREATE FUNCTION tongue() RETURNS regconfig LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM samspil.settings WHERE key = 'language' AND value IN ('"nb"', '"nn"')) OR EXISTS (
      SELECT 1 FROM samspil.settings AS spoken JOIN samspil.settings AS land ON land.key = 'country'
      WHERE spoken.key = 'language' AND spoken.value <> '"da"' AND land.value = '"NO"'
    ) THEN 'pg_catalog.norwegian'::regconfig
    ELSE 'pg_catalog.danish'::regconfig
  END
$$
"""
LEXEMES = """
CREATE FUNCTION lexemes(words text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT array_to_tsvector(words) || strip(to_tsvector(samspil.tongue(), array_to_string(words, ' ')))
$$
"""
ASKED = """
CREATE FUNCTION asked(words text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT coalesce(string_agg(
    '(' || concat_ws(' | ', quote_literal(word) || ':*',
      nullif(plainto_tsquery(samspil.tongue(), word)::text, '')) || ')', ' & '), '')::tsquery
  FROM unnest(string_to_array(words, ' ')) AS word WHERE word <> ''
$$
"""


def upgrade() -> None:
    """Which language is spoken, what a text is found by, and what is asked for; a file has no stems."""
    if op.get_context().dialect.name != "postgresql":
        return
    connection = op.get_bind()
    for function in (TONGUE, LEXEMES, ASKED):
        connection.exec_driver_sql(function)
    for kind in KINDS:
        connection.exec_driver_sql(f"UPDATE search_{kind} SET found = lexemes(tsvector_to_array(found))")
