"""Codex norms: what the rule register needs of the codex: the norms' titles, and where the codex shows each."""

from collections.abc import Mapping

from desktop.codex.exchange import library


class CodexNorms:
    """The norms a rule can point to."""

    place = "codex"

    def titles(self, language: str) -> Mapping[str, str]:
        """The norms' titles by id."""
        return {each.id: each.title for each in library(language).norms}

    def record(self, norm: str) -> int:
        """The norm's place in the library from 1, which is what the codex opens; 0 for an unknown one."""
        ids = [each.id for each in library("en").chapters]
        return ids.index(norm) + 1 if norm in ids else 0
