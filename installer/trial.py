"""Trial: one built program under Wine: installed, used, upgraded, removed; each step looks at what it left behind."""

import json
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from installer import lists, locked, packing
from installer.runtime import Runtime
from installer.steps import empty, must
from installer.wine import Wine, wait_for

RUNNING = 1618 & 0xFF
OTHER_PACKAGE = 1638 & 0xFF
"""Setup's exit codes as Linux sees them: of a number, the last eight bits."""
SETTINGS = r"HKCU\Software\Samspil"
LISTED = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Samspil"
POLICIES = r"Software\Policies\Samspil"
OPENS = r"HKCU\Software\Classes\Samspil.Municipality\shell\open\command"
MACHINE = "C:\\Program Files\\Samspil"
TESTING = ("pytest", "pytest-qt", "pytest-randomly", "hypothesis", "iniconfig", "pluggy", "pygments", "colorama",
           "sortedcontainers", "pytest-xdist", "execnet", "packaging", "tomli")  # fmt: skip
"""What the tests need beside the program's own packages, where the lock has it."""

WITHOUT = """import _winapi

if hasattr(_winapi, "CopyFile2"):  # Wine 8 lacks it; shutil then copies as it does elsewhere
    del _winapi.CopyFile2
"""


class Failed(Exception):
    """Something is not as it should be after a step."""


def expect(good: bool, otherwise: str) -> None:
    """Raises Failed unless something is as it should be."""
    if not good:
        raise Failed(otherwise)


@dataclass
class Trial:
    """The built program, and the Windows it is tried on."""

    wine: Wine
    place: Path
    results: Path
    program: Path
    setup: Path
    msi: Path
    version: str
    window: "subprocess.Popen[bytes] | None" = None

    @property
    def folder(self) -> Path:
        """Where setup puts the program for one user."""
        return self.wine.user / "AppData" / "Local" / "Programs" / "Samspil"

    @property
    def icon(self) -> Path:
        """The icon that the program was built with."""
        return self.program.parents[1] / "samspil.ico"

    @property
    def town(self) -> Path:
        """A municipality's file among the user's documents."""
        return self.wine.user / "Documents" / "Samspil" / "Havnby.samspil"

    @property
    def later(self) -> str:
        """The version after this one."""
        first, second, third = self.version.split(".")
        return f"{first}.{second}.{int(third) + 1}"

    def installs(self) -> str:
        """Silently, for one user: every file of the program is there, and nothing else but the uninstaller."""
        code, said = self.wine.run(self.setup, "/S", "/CurrentUser")
        expect(code == 0, f"setup ended with {code} {said}")
        self._is_complete(self.program)
        return f"{len(self._files(self.folder))} files in {self.wine.inside(self.folder)}"

    def is_listed(self) -> str:
        """Windows lists the program, its menu shows it, and a municipality's file opens with it."""
        self._expect_listed(self.version)
        expect(self.wine.registry(OPENS) == f'"{self._program}" "%1"', "files of its kind do not open with it")
        kind = self.wine.registry(r"HKCU\Software\Classes\.samspil")
        expect(kind == "Samspil.Municipality", f"the kind of file is {kind!r}")
        expect(self._menu.exists(), "the start menu does not show it")
        return self.wine.registry(rf"HKCU\{LISTED}", "QuietUninstallString")

    def tries_itself(self) -> str:
        """The self-test, from a terminal and in the windowed program, which tells in a file only."""
        target = self.place / "self-test.txt"
        name = f"--self-test={self.wine.inside(target)}"
        code, said = self.wine.run(self.folder / "Samspil.com", "--self-test", timeout=300)
        expect(code == 0 and "\nok, " in said, f"in a terminal: {code}\n{said}")
        code, _ = self.wine.run(self.folder / "Samspil.exe", name, timeout=300)
        told = target.read_text(encoding="utf-8") if target.exists() else ""
        expect(code == 0 and "\nok, " in told, f"without a terminal: {code}\n{told}")
        shutil.copy(target, self.results / "self-test.txt")
        return told.strip().splitlines()[-1]

    def writes(self) -> str:
        """The command line makes a municipality and verifies it; the window opens it and keeps the user's settings."""
        name = self.wine.inside(self.town)
        self.town.parent.mkdir(parents=True, exist_ok=True)
        self._samspil("demo", "--country", "DK", "--language", "da", "--create", name)
        self._samspil("backup", "--db", name, "--out", f"{name}.backup")
        self._samspil("verify", "--db", name)
        told = json.loads(self._samspil(name, "--exit-when-ready"))
        self._expect_data()
        return f"made, copied and verified; its window was ready after {told['ready_ms']} ms"

    def obeys(self) -> str:
        """What the registry decides holds: the computer's values before the user's, and both before the proposals."""
        proposals = self.folder / "defaults.ini"
        proposals.write_text("[General]\nLanguage=en\nEncryptionRequired=1\n", encoding="utf-8")
        machine, user = (f"{hive}\\{POLICIES}" for hive in ("HKLM", "HKCU"))
        self.wine.decide(user, {"Language": "da", "Country": "NO", "RetentionMonths": 1})
        many = len(self._due())
        self.wine.decide(machine, {"Language": "nb", "RetentionMonths": 600})
        few = len(self._due())
        told = json.loads(self._samspil("policies", "--json"))["policies"]
        self.wine.forget(user)
        self.wine.forget(machine)
        proposals.unlink()
        expect(many > few, f"kept for a month, {many} are due to go, kept for as long as the law wants, {few}")
        held = {each["name"]: (each["value"], each["from"].partition("\\")[0], each["fixed"]) for each in told}
        wanted = {
            "Language": ("nb", "HKEY_LOCAL_MACHINE", True),
            "Country": ("NO", "HKEY_CURRENT_USER", True),
            "RetentionMonths": ("600", "HKEY_LOCAL_MACHINE", True),
            "EncryptionRequired": ("1", str(self.wine.inside(proposals)).partition("\\")[0], False),
        }
        expect(held == wanted, f"it holds {held}")
        return f"computer before user before proposals; {many} due to go by the user alone, {few} by the computer"

    def shows_window(self) -> str:
        """Opens the demo as a person would, and takes a picture when the window no longer changes."""
        picture, last = self.results / "window.png", ["", ""]
        began = time.monotonic()
        self.window = self.wine.start(self.folder / "Samspil.exe", "demo", "--country", "DK", "--language", "da")

        def settled() -> bool:
            self.wine.picture(picture)
            colours, signature = must(["identify", "-format", "%k %#", picture]).split()
            last.append(signature)  # of what is to be seen: the file itself also tells the time
            return int(colours) > 300 and last[-1] == last[-2] == last[-3]

        expect(wait_for(settled, 420, 1.0), f"no window that stays as it is within seven minutes, see {picture}")
        return f"after {time.monotonic() - began:.0f} s, see {picture.relative_to(self.results.parent)}"

    def waits_while_running(self) -> str:
        """Setup and uninstall touch nothing while the program runs, and say so with 1618."""
        before = self._files(self.folder)
        try:
            for program in (self.setup, self.folder / "uninstall.exe"):
                words = [f"_?={self.wine.inside(self.folder)}"] if program.name == "uninstall.exe" else []
                code, _ = self.wine.run(program, "/S", "/CurrentUser", *words)
                expect(code == RUNNING, f"{program.name} ended with {code} while the program ran")
            expect(self._files(self.folder) == before, "files were touched while the program ran")
        finally:
            if self.window is not None:
                self.window.kill()
                self.window.wait()
        return "1618, nothing touched"

    def upgrades(self) -> str:
        """A later version takes the place of the old one: what it no longer has goes, what a person put there stays."""
        own = self.folder / "own notes.txt"
        own.write_text("ours", encoding="utf-8")
        later = self._later_program()
        setup = packing.pack_setup(lists.listed(later), self.later, self.place, self._work, None, quick=True)
        code, said = self.wine.run(setup, "/S", "/CurrentUser")
        expect(code == 0, f"setup ended with {code} {said}")
        self._is_complete(later, own.name)
        self._expect_listed(self.later)
        expect(own.read_text(encoding="utf-8") == "ours", "a person's own file was touched")
        self._expect_data()
        self._samspil("verify", "--db", self.wine.inside(self.town))
        return f"{self.version} to {self.later}"

    def is_removed(self) -> str:
        """Uninstall takes away the program and nothing else."""
        self.wine.run(self.folder / "uninstall.exe", "/S", "/CurrentUser")
        expect(wait_for(lambda: not (self.folder / "uninstall.exe").exists(), 60), "the uninstaller is still there")
        expect(wait_for(lambda: not self.wine.registry(rf"HKCU\{LISTED}", "DisplayName"), 20), "Windows still lists it")
        left = self._files(self.folder)
        expect(left == {"own notes.txt"}, f"left behind: {sorted(left)[:10]}")
        for key in (r"HKCU\Software\Classes\.samspil", OPENS):
            expect(not self.wine.registry(key), f"still in the registry: {key}")
        expect(not self.wine.registry(SETTINGS, "InstallDir"), "the folder is still in the registry")
        expect(not self._menu.exists(), "still in the start menu")
        self._expect_data()
        return "own file, municipality, backup and settings are still there"

    def package(self) -> str:
        """The MSI package: silently for all users; a later one takes its place, an older one never; removed again."""
        folder = self.wine.outside(MACHINE)
        self._installer("/i", self.msi)
        self._same(folder, self.program)
        own = folder / "own notes.txt"
        own.write_text("ours", encoding="utf-8")
        expect(self.wine.registry(r"HKLM\Software\Samspil", "Package") == "msi", "the package does not say it is one")
        code, _ = self.wine.run(self.setup, "/S", "/AllUsers")
        expect(code == OTHER_PACKAGE, f"setup beside the package ended with {code}")
        later = self._later_program()
        package = packing.pack_msi(lists.listed(later), self.later, self.place, self._work, None)
        self._installer("/i", package)
        self._same(folder, later, own.name)
        code, _ = self.wine.run("msiexec", "/i", self.wine.inside(self.msi), "/qn")
        expect(code != 0, "an older package took the place of the newer one")
        self._same(folder, later, own.name)
        code, said = self.wine.run(folder / "Samspil.com", "--version")
        expect(code == 0 and said.startswith("Samspil"), f"it does not start: {code} {said}")
        self._installer("/x", package)
        left = self._files(folder)
        expect(left == {own.name}, f"left behind: {sorted(left)[:10]}")
        expect(not self.wine.registry(r"HKLM\Software\Samspil", "Package"), "still in the registry")
        self._expect_data()
        return f"{self.version} to {self.later}, not back, and gone; own file and data still there"

    def _samspil(self, *words: str) -> str:
        """Runs the installed program as a terminal does; gives what it said."""
        return self.wine.must(self.folder / "Samspil.com", *words)

    def _due(self) -> list[object]:
        """What the installed program finds due to go."""
        found: list[object] = json.loads(self._samspil("retention", "--db", self.wine.inside(self.town), "--json"))
        return found

    @property
    def _program(self) -> str:
        return self.wine.inside(self.folder / "Samspil.exe")

    @property
    def _menu(self) -> Path:
        return self.wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Samspil.lnk"

    @property
    def _work(self) -> Path:
        """A folder for what packing writes on its way, with the icon in it."""
        folder = self.place / "work"
        folder.mkdir(exist_ok=True)
        shutil.copy(self.icon, folder / "samspil.ico")
        return folder

    def _later_program(self) -> Path:
        """A copy of the program that lacks one file and has a new one."""
        folder = self.place / "later"
        if not folder.exists():
            shutil.copytree(self.program, folder)
            (folder / "THIRD-PARTY-LICENCES.txt").unlink()
            (folder / "_internal" / "new" / "part").mkdir(parents=True)
            (folder / "_internal" / "new" / "part" / "new.txt").write_text("new", encoding="utf-8")
        return folder

    def _installer(self, order: str, package: Path) -> None:
        """Runs Windows Installer without a window."""
        code, said = self.wine.run("msiexec", order, self.wine.inside(package), "/qn")
        expect(code == 0, f"msiexec {order} {package.name} ended with {code} {said}")

    def _is_complete(self, program: Path, *more: str) -> None:
        self._same(self.folder, program, "uninstall.exe", *more)

    def _same(self, folder: Path, program: Path, *more: str) -> None:
        """Every file of a program is in a folder as it should be, and nothing else but what is named."""
        found, wanted = self._files(folder), self._files(program) | set(more)
        expect(found == wanted, f"missing {sorted(wanted - found)[:5]}, too many {sorted(found - wanted)[:5]}")
        changed = [
            name for name in self._files(program) if (folder / name).read_bytes() != (program / name).read_bytes()
        ]
        expect(not changed, f"not as it was built: {changed[:5]}")

    def _files(self, folder: Path) -> set[str]:
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    def _expect_listed(self, version: str) -> None:
        told = [self.wine.registry(rf"HKCU\{LISTED}", name) for name in ("DisplayName", "DisplayVersion")]
        expect(told == ["Samspil", version], f"Windows lists {told}")
        expect(self.wine.registry(SETTINGS, "InstallDir") == self.wine.inside(self.folder), "the folder is not told")

    def _expect_data(self) -> None:
        """What the user wrote is where it was."""
        own = self.wine.user / "AppData" / "Local" / "Samspil"
        for path in (self.town, self.town.with_name(f"{self.town.name}.backup"), own / "samspil.ini", own / "Logs"):
            expect(path.exists() and path.stat().st_size > 0, f"{path} is gone")


def test_packages(runtime: Runtime, work: Path) -> Path:
    """A folder with what the tests need beside the program's packages, for Windows."""
    folder = work / f"{runtime.folder.name}-tests"
    stamp = folder / "made.txt"
    wanted = locked.chosen(locked.read(locked.TEST), locked.windows(runtime.version))
    chosen = tuple(each for each in wanted if each.name in TESTING)
    mark = WITHOUT + "".join(each.line for each in chosen)
    if not stamp.exists() or stamp.read_text() != mark:
        empty(folder)
        must(runtime.pip(folder, locked.write(chosen, work / "wanted-tests.txt")))
        (folder / "sitecustomize.py").write_text(WITHOUT, encoding="utf-8")
        stamp.write_text(mark)
    return folder
