"""Holds a meeting on a real window system: two displays of an Xvfb, keys as a facilitator presses them.

One line for each thing that must hold; it is not part of the tests, as it needs Xvfb and xdotool. The second display is
a monitor of RandR, so that it can be pulled and plugged in while the meeting runs; then the program is killed.
"""

import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p
from pathlib import Path
from typing import Any

from desktop.base.times import FixedClock
from desktop.storage.database import Database
from tests.workshop.evening import NOW, entries, fill

ROOT = Path(__file__).parents[2]
DISPLAY = ":93"
LAPTOP, WALL = (0, 0, 1366, 768), (1366, 0, 1920, 1080)
_PATIENCE = 60.0
"""Seconds until something that has not come is told as missing."""


_NUMBERS = ("primary", "automatic", "outputs_count", "x", "y", "width", "height", "mm", "mm_high")


class Monitor(Structure):
    """XRRMonitorInfo."""

    _fields_ = (("name", c_ulong), *((name, c_int) for name in _NUMBERS), ("outputs", POINTER(c_ulong)))


class Resources(Structure):
    """The beginning of XRRScreenResources."""

    _fields_ = (
        *((name, c_ulong) for name in ("at", "configured_at")),
        *(("crtcs_count", c_int), ("crtcs", POINTER(c_ulong))),
        *(("outputs_count", c_int), ("outputs", POINTER(c_ulong))),
    )


class Monitors:
    """The displays of an X server, by RandR."""

    def __init__(self) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XOpenDisplay.argtypes = [c_char_p]
        self._x.XInternAtom.restype = self._x.XDefaultRootWindow.restype = c_ulong
        self._x.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
        self._x.XDefaultRootWindow.argtypes = [c_void_p]
        self._x.XSync.argtypes = [c_void_p, c_int]
        self._randr.XRRSetMonitor.argtypes = [c_void_p, c_ulong, POINTER(Monitor)]
        self._randr.XRRDeleteMonitor.argtypes = [c_void_p, c_ulong, c_ulong]
        self._randr.XRRGetScreenResources.restype = POINTER(Resources)
        self._randr.XRRGetScreenResources.argtypes = [c_void_p, c_ulong]
        self._line = wait_for(lambda: self._x.XOpenDisplay(DISPLAY.encode()))
        self._root = self._x.XDefaultRootWindow(self._line)

    def plug(self, name: str, area: tuple[int, int, int, int], primary: bool = False) -> None:
        """Plugs a display in; the first takes the server's one output, or that would be a display as well."""
        x, y, width, height = area
        outputs = (c_ulong * 1)(self._randr.XRRGetScreenResources(self._line, self._root).contents.outputs[0])
        told = Monitor(
            self._atom(name), primary, 0, int(primary), x, y, width, height, width // 4, height // 4, outputs
        )
        self._randr.XRRSetMonitor(self._line, self._root, byref(told))
        self._x.XSync(self._line, 0)

    def pull(self, name: str) -> None:
        """Pulls a display."""
        self._randr.XRRDeleteMonitor(self._line, self._root, self._atom(name))
        self._x.XSync(self._line, 0)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._line, name.encode(), 0))


def wait_for(found: Callable[[], Any]) -> Any:
    """What is looked for, as soon as it is there; None when it does not come."""
    until = time.monotonic() + _PATIENCE
    while not (there := found()) and time.monotonic() < until:
        time.sleep(0.2)
    return there


def xdotool(*words: str) -> str:
    """What xdotool answers; nothing where it finds nothing."""
    environment = {**os.environ, "DISPLAY": DISPLAY}
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def press(*keys: str) -> None:
    """Presses keys one after the other in the console."""
    for key in keys:
        xdotool("key", key)
        time.sleep(0.4)


def area_of(title: str) -> tuple[int, ...]:
    """Where a window stands, and how large it is; nothing while it is not shown."""
    window = xdotool("search", "--onlyvisible", "--name", title).splitlines()
    told = (
        dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window[0]).splitlines())
        if window
        else {}
    )
    return tuple(int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")) if told else ()


class Evening:
    """A meeting in a program of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "town.samspil"
        database, self.meeting = fill(self.file, FixedClock(NOW), language="en")
        database.close()
        self.program: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Types the command that opens straight into the room, and waits for both windows."""
        home = {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"), "LANG": "C.UTF-8"}
        environment = {**os.environ, **home, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
        command = [
            sys.executable,
            "-m",
            "desktop",
            "workshop",
            str(self.meeting.id),
            "--db",
            str(self.file),
            "--present",
        ]
        self.program = subprocess.Popen(command, cwd=ROOT, env=environment)
        wait_for(lambda: self.stored["run"] and area_of(self.meeting.title))
        time.sleep(3)
        xdotool("windowfocus", xdotool("search", "--name", self.meeting.title).splitlines()[0])

    def kill(self) -> None:
        """Kills the program in the middle."""
        assert self.program is not None
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

    @property
    def stored(self) -> dict[str, Any]:
        """Everything noted, as it stands in the file."""
        database = Database.open(self.file, FixedClock(NOW))
        try:
            return entries(database, self.meeting)
        finally:
            database.close()

    @property
    def place(self) -> tuple[int, int]:
        """Where the meeting is."""
        run = self.stored["run"]
        return run.step, run.picture


def say(what: str, holds: object) -> bool:
    """One line: what must hold, and whether it does."""
    print(f"{'ok  ' if holds else 'FAIL'}  {what}", flush=True)
    return bool(holds)


def held(evening: Evening, monitors: Monitors) -> list[bool]:
    """A meeting through everything that can happen to displays."""
    room = "Screen of the room|Salens skærm|Skjermen i salen"
    evening.open()
    good = [say("the room's screen fills the second display", wait_for(lambda: area_of(room) == WALL))]
    press(*["Right"] * 8, "u")
    xdotool("type", "--delay", "60", "Bad news come late")
    press("Return", "Escape", "Right", "Left")
    good.append(say("arrows turn, U and Enter note a statement, Esc goes back to the pictures",
                    wait_for(lambda: evening.stored["statements"] == ["Bad news come late"])))  # fmt: skip
    good.append(say("the place is saved", wait_for(lambda: evening.place == (3, 0))))
    monitors.pull("Wall")
    good.append(say("a pulled display takes the picture along: nothing covers the console",
                    wait_for(lambda: not area_of(room))))  # fmt: skip
    press("Right")
    monitors.plug("Wall", WALL)
    good.append(say("the picture comes back with its display", wait_for(lambda: area_of(room) == WALL)))
    good.append(say("at the place where the meeting is", wait_for(lambda: evening.place == (3, 1))))
    press("F7")
    good.append(say("F7 swaps the displays", wait_for(lambda: area_of(room) == LAPTOP)))
    press("F7")
    evening.kill()
    evening.open()
    good.append(say("after a kill it opens at the same step with every entry",
                    evening.place == (3, 1) and evening.stored["statements"] == ["Bad news come late"]))  # fmt: skip
    evening.kill()
    return good


def main() -> int:
    """Starts the window system, and holds the meeting; 1 when something does not hold."""
    server = subprocess.Popen(["Xvfb", DISPLAY, "-noreset", "-screen", "0", "3286x1080x24", "+extension", "RANDR"])
    try:
        monitors = Monitors()
        monitors.plug("Laptop", LAPTOP, primary=True)
        monitors.plug("Wall", WALL)
        with tempfile.TemporaryDirectory() as folder:
            return 0 if all(held(Evening(Path(folder)), monitors)) else 1
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
