"""Build hook: compiles the catalogues before a wheel is made, and puts resources/ inside the wheel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LanguagesHook(BuildHookInterface):  # type: ignore[type-arg,misc,unused-ignore]
    """Makes resources/languages/*.qm for a wheel and for an editable installation."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Runs before the wheel is put together; `version` is "standard" or "editable"."""
        if self.target_name != "wheel":
            return
        subprocess.run([sys.executable, str(Path(self.root) / "i18n" / "update.py"), "--build"], check=True)
        if version == "standard":
            build_data["force_include"]["resources"] = "desktop/resources"
