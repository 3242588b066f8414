"""People: a sheet of members or officials, read into a plan that the preview shows and `import_people` writes."""

from desktop.people.exchange.plans import CellProblem, CommitteeWish, ImportPlan, Known, PlannedRow
from desktop.people.exchange.reading import kind_of, plan

__all__ = ["CellProblem", "CommitteeWish", "ImportPlan", "Known", "PlannedRow", "kind_of", "plan"]
