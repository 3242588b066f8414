"""Workshop: how this room's rules are named and explained where something is asked or refused."""

from desktop.ui.asking import RuleWords
from desktop.workshop.words import rule_sentence, rule_text

RULES = RuleWords(rule_text, rule_sentence)
