"""Dispatches: the place "Dispatches" with the ledger, and what each member has got."""

from desktop.dispatch.view.page import FEATURE, DispatchPage

__all__ = ["FEATURE", "DispatchPage"]
