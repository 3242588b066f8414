"""Confined: readers in a child process with bounds of memory and time, which is begun anew when a file breaks it."""

import json
import os
import select
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

LONGEST = 30.0
"""Seconds of the processor after which a child that does not answer is ended."""


class Confined:
    """A child that reads one file after the other; use it as a context."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Confined":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def read(self, wish: dict[str, str], longest: float = LONGEST) -> tuple[str, float, float]:
        """How reading ended, seconds of the processor, megabytes; a child that dies or hangs is told as such."""
        child = self._begun()
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(json.dumps(wish) + "\n")
        child.stdin.flush()
        before = _worked(child.pid)
        while not select.select([child.stdout], [], [], 0.5)[0]:
            if _worked(child.pid) - before > longest:
                self.end()
                return "hangs", longest, 0.0
        line = child.stdout.readline()
        if not line:
            code = child.wait()
            self.end()
            return f"crash ({code})", 0.0, 0.0
        found: Any = json.loads(line)
        return found[0], found[1], found[2]

    def _begun(self) -> subprocess.Popen[str]:
        if self._child is None:
            command = [sys.executable, "-m", "tests.exchange.readers"]
            pipe = subprocess.PIPE
            root = Path(__file__).resolve().parents[2]
            self._child = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, cwd=root
            )
        return self._child

    def end(self) -> None:
        """Ends the child."""
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
        self._child = None


def _worked(process: int) -> float:
    """Seconds that a process has had of the processor: other work on the computer does not count."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
