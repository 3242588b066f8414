"""Wine: runs Windows programs on Linux, with a prefix, a home and a screen of their own; for building and trying."""

import io
import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from installer.steps import Unreachable, say

FOLDER = Path("/usr/lib/wine")
"""Where Debian puts wine64 and wineserver64."""
SCREEN = "1366x768x24"
_LAST_WORDS = 5.0
"""Seconds in which a program that has ended may still be heard; Wine's own programs keep its pipe open for longer."""


class Wine:
    """A Wine of its own below a folder, from `with` to its end; only what was started here is stopped."""

    def __init__(self, folder: Path, libraries: Path) -> None:
        self.folder = folder
        self.prefix = folder / "prefix"
        self.home = folder / "home"
        self._libraries = libraries
        self._screen: subprocess.Popen[bytes] | None = None
        self._display = ""

    def __enter__(self) -> "Wine":
        """Starts the screen and makes the prefix."""
        self.home.mkdir(parents=True, exist_ok=True)
        try:
            self._start_screen()
            if not (self.prefix / "system.reg").exists():
                say("Making a Wine prefix")
                self._wine("wineboot", "-i", timeout=300)
                self._server("-w")
            if not (self.prefix / "system.reg").exists():
                raise Unreachable("Wine does not start on this machine.")
        except BaseException:
            self.__exit__()
            raise
        for library in self._libraries.glob("*.dll"):
            shutil.copy(library, self.prefix / "drive_c" / "windows" / "system32")
        self._stay()
        return self

    def __exit__(self, *_how: object) -> None:
        """Ends this prefix's programs and this screen; a server that stays would keep a dead screen."""
        self._server("-k")
        if self._screen is not None:
            self._screen.terminate()
            self._screen.wait()

    @property
    def environment(self) -> dict[str, str]:
        """What programs find around them; nothing of the person's own folders."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ", "TMPDIR") if name in os.environ}
        return {
            **kept,
            "HOME": str(self.home),
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe,winedbg.exe=;mscms=n,b",
            "DISPLAY": self._display,
            "PYTHONUTF8": "1",
        }

    def run(self, *words: str | Path, timeout: float = 300, cwd: Path | None = None, **more: str) -> tuple[int, str]:
        """Runs a Windows program: its exit code (of 8 bits, as Linux has them) and what it said; 124: too long."""
        return self._wine(*words, timeout=timeout, cwd=cwd, **more)

    def start(self, *words: str | Path, **more: str) -> subprocess.Popen[bytes]:
        """Starts a Windows program and does not wait for it."""
        return subprocess.Popen(
            [str(FOLDER / "wine64"), *map(str, words)],
            env={**self.environment, **more},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def must(self, *words: str | Path, timeout: float = 300, cwd: Path | None = None, **more: str) -> str:
        """Runs a Windows program and gives what it said; ends the command when it fails."""
        code, said = self._wine(*words, timeout=timeout, cwd=cwd, **more)
        if code:
            raise SystemExit(f"{said[-8000:]}\nThis failed under Wine ({code}): {' '.join(map(str, words))}")
        return said

    def inside(self, path: Path) -> str:
        """A file's name as Windows programs write it."""
        drive = self.prefix / "drive_c"
        if path.is_relative_to(drive):
            return "C:\\" + str(path.relative_to(drive)).replace("/", "\\")
        return "Z:" + str(path.resolve()).replace("/", "\\")

    def outside(self, name: str) -> Path:
        """A file that Windows programs call C:\\… as it lies on this machine."""
        return self.prefix / "drive_c" / name.removeprefix("C:\\").replace("\\", "/")

    @property
    def user(self) -> Path:
        """The Windows user's own folder."""
        users = [path for path in (self.prefix / "drive_c" / "users").iterdir() if path.name != "Public"]
        return users[0]

    def registry(self, key: str, name: str = "") -> str:
        """A text from the 64-bit registry, or an empty text where there is none."""
        value = ["/v", name] if name else ["/ve"]
        code, said = self._wine("reg", "query", key, *value, "/reg:64")
        found = re.search(r"REG_\w+\s+(.*?)\s*$", said, re.MULTILINE)
        return found[1] if found and not code else ""

    def decide(self, key: str, values: Mapping[str, str | int]) -> None:
        """Writes texts and numbers into the 64-bit registry."""
        for name, value in values.items():
            kind = "REG_DWORD" if isinstance(value, int) else "REG_SZ"
            self.must("reg", "add", key, "/v", name, "/t", kind, "/d", str(value), "/f", "/reg:64")

    def forget(self, key: str) -> None:
        """Removes a key with all its values from the 64-bit registry."""
        self.must("reg", "delete", key, "/f", "/reg:64")

    def picture(self, target: Path) -> None:
        """Takes a picture of the screen."""
        target.parent.mkdir(parents=True, exist_ok=True)
        dump = subprocess.run(["xwd", "-root", "-silent", "-display", self._display], capture_output=True, check=True)
        subprocess.run(["convert", "xwd:-", str(target)], input=dump.stdout, check=True)

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self._display = f":{told.readline().strip()}"

    def _wine(self, *words: str | Path, timeout: float = 300, cwd: Path | None = None, **more: str) -> tuple[int, str]:
        """Runs wine64 with a pipe for what it says: Wine 8 hands Python a bad handle where that is a file."""
        process = subprocess.Popen(
            [str(FOLDER / "wine64"), *map(str, words)],
            env={**self.environment, **more},
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        said: list[bytes] = []
        reader = threading.Thread(target=_listen, args=(process, said), daemon=True)
        reader.start()
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            code = 124
        reader.join(_LAST_WORDS)
        return code, b"".join(said).decode("utf-8", "replace").replace("\r\n", "\n")

    def _stay(self) -> None:
        """Lets the server and Wine's own services run until the end: else they begin anew for each program."""
        self._server("-p")
        self._quietly(FOLDER / "wine64", "wineboot")

    def _server(self, order: str) -> None:
        """Waits for this prefix's programs (-w), ends them (-k), or stays when they have ended (-p)."""
        self._quietly(FOLDER / "wineserver64", order)

    def _quietly(self, *words: str | Path) -> None:
        """Runs what may leave programs behind: they would hold a pipe for as long as they live."""
        nothing = subprocess.DEVNULL
        subprocess.run(
            words, env=self.environment, stdin=nothing, stdout=nothing, stderr=nothing, timeout=600, check=False
        )


def _listen(process: "subprocess.Popen[bytes]", said: list[bytes]) -> None:
    """Collects what a program says until nobody holds its pipe any more."""
    assert isinstance(process.stdout, io.BufferedReader)
    while part := process.stdout.read1():
        said.append(part)


def wait_for(happened: Callable[[], bool], seconds: float, every: float = 0.25) -> bool:
    """Whether something came true in time; `happened` is asked again and again."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if happened():
            return True
        time.sleep(every)
    return False
