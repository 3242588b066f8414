"""Overview: what the shell needs to know of the page; the page itself is read when it is first shown."""

from collections.abc import Callable
from datetime import datetime

from desktop.base.words import translate
from desktop.ui.feature import Feature, Page
from desktop.ui.services import Services

LastBackup = Callable[[], datetime | str | None]
"""When the file was last backed up; who backs it up where that is not the program; None while nobody knows of any."""


def feature(last_backup: LastBackup = lambda: None) -> Feature:
    """The place "Overview"; `last_backup` is asked for each time the page is read anew."""

    def page(services: Services) -> Page:
        from desktop.overview.view.page import OverviewPage  # imported late: start-up

        return OverviewPage(services, last_backup)

    return Feature("overview", lambda: translate("OverviewPage", "Overview"), "layout-dashboard", page)
