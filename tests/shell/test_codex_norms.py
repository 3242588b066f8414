"""What the rule register needs of the codex: titles in the language spoken, and the way to each norm."""

from desktop.codex.exchange import library
from desktop.rulebook.exchange import starter
from desktop.rulebook.rules import LinkKind
from desktop.shell.codex_norms import CodexNorms


def test_each_norm_has_its_title_and_its_place() -> None:
    norms = CodexNorms()
    assert norms.titles("da") == {each.id: each.title for each in library("da").norms}
    chapters = library("nb").chapters
    for norm in norms.titles("nb"):
        assert chapters[norms.record(norm) - 1].id == norm
    assert norms.record("no such norm") == 0


def test_the_starter_register_points_to_norms_that_exist() -> None:
    pointed = {link.to for each in starter("nb").clauses for link in each.links if link.kind is LinkKind.NORM}
    assert pointed and pointed <= set(CodexNorms().titles("nb"))
