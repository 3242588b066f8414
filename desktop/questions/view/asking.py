"""Questions: how this room's rules are named and explained where something is asked or refused."""

from desktop.questions.words import rule_sentence, rule_text
from desktop.ui.asking import RuleWords

RULES = RuleWords(rule_text, rule_sentence)
rule_tag, notice_of = RULES.tag, RULES.notice
