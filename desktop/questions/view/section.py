"""Questions: a part of the detail that draws itself anew only when what it shows has changed."""

from typing_extensions import override

from desktop.questions.view.case import Case
from desktop.ui import section


class Section(section.Section):
    """Shows one side of a question."""

    @override
    def subject(self, case: Case) -> object:
        return case.question.id
