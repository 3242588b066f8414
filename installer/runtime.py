"""Runtime: a Python for 64-bit Windows in a folder: python.org's on Windows, an assembled one on Linux.

On Linux no installer of python.org can be run, so its parts come from where they can be had: the DLLs that the Python
Software Foundation signed from a locked wheel (windows-python.txt), the library's own .py files from a Python of the
same minor version on this machine. The patch level of the .py files may be older than that of the DLLs: what is built
this way is for trying; a release is built by the same command on Windows. `told` says which is which.
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from installer import locked
from installer.steps import Unreachable, empty, fetch, must, say

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "windows-python.txt"
MINORS = ("3.13", "3.12", "3.11")
"""The Pythons that can be assembled, best first."""
SIGNER = "CN=Python Software Foundation"
_SIGNED = ("python{0}.dll", "_sqlite3.pyd", "_ctypes.pyd", "_ssl.pyd")
_LIBRARIES = ("sqlite3.dll", "libcrypto-3.dll", "libssl-3.dll", "libffi-8.dll", "zlib1.dll")
_LEFT_OUT = ("test", "idlelib", "lib-dynload", "site-packages", "dist-packages", "ensurepip", "turtledemo", "tkinter",
             "lib2to3", "__pycache__")  # fmt: skip
_EXPORT = re.compile(r"^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+)?(?:[0-9a-f]{4}\s+)?(\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Runtime:
    """A Windows Python: its folder, the version of its DLLs, and that of its .py files."""

    folder: Path
    version: str
    library: str

    @property
    def python(self) -> Path:
        """The program to run."""
        return self.folder / "python.exe"

    @property
    def packages(self) -> Path:
        """The folder of installed packages."""
        return self.folder / "Lib" / "site-packages"

    def pip(self, target: Path, wanted: Path) -> list[str | Path]:
        """The command that installs the packages of a requirement file for this Python into a folder."""
        tag = "".join(self.version.split(".")[:2])
        return [
            sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", target,
            "--platform", "win_amd64", "--python-version", self.version, "--implementation", "cp", "--abi", f"cp{tag}",
            "--abi", "abi3", "--abi", "none", "--only-binary=:all:", "--no-deps", "--no-compile", "--require-hashes",
            "--upgrade", "-r", wanted,
        ]  # fmt: skip

    @property
    def told(self) -> str:
        """One line for people."""
        mixed = "" if self.library == self.version else f", its library from {self.library}"
        return f"Windows Python {self.version}{mixed}"


def linux_pythons() -> dict[str, Path]:
    """The Pythons on this machine that a library can be taken from: minor version -> program."""
    found = {}
    for minor in MINORS:
        places = [Path("/usr/bin"), Path("/usr/local/bin"), Path(sys.base_prefix) / "bin"]
        places += sorted((Path.home() / ".pyenv" / "versions").glob(f"{minor}.*/bin"), reverse=True)
        programs = [place / f"python{minor}" for place in places if (place / f"python{minor}").exists()]
        if programs:
            found[minor] = programs[0]
    return found


def assemble(work: Path, minor: str = "") -> Runtime:
    """The Windows Python in a folder below `work`, with every locked package; what is ready is not made again."""
    pythons = linux_pythons()
    wanted = minor or next(iter(pythons), "")
    if wanted not in pythons:
        raise Unreachable(f"No Python {wanted or ' or '.join(MINORS)} was found to take the library's files from.")
    folder = work / f"python-{wanted}"
    stamp, mark = folder / "made.txt", _mark()
    if not stamp.exists() or stamp.read_text().splitlines()[0] != mark:
        say(f"Assembling Python {wanted} for Windows")
        told = _told(pythons[wanted], "import platform; print(platform.python_version())")
        version = _make(empty(folder), wanted, pythons[wanted])
        runtime = Runtime(folder, version, told)
        install(runtime, locked.chosen(locked.read(locked.BUILD), locked.windows(version)))
        stamp.write_text(f"{mark}\n{version}\n{told}\n")
    _, version, library = stamp.read_text().splitlines()
    return Runtime(folder, version, library)


def install(runtime: Runtime, packages: tuple[locked.Locked, ...]) -> None:
    """Installs locked packages for Windows; what was installed is told in installed.json beside Python."""
    wanted = locked.write(packages, runtime.folder / "wanted.txt")
    fetch([*runtime.pip(runtime.packages, wanted), "--report", runtime.folder / "installed.json"])


def _mark() -> str:
    """Changes when a Windows Python made from the same files would come out differently."""
    parts = [SOURCE, locked.BUILD, Path(__file__), *sorted((HERE / "stubs").iterdir())]
    return hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()


def _told(python: Path, command: str) -> str:
    return subprocess.run([python, "-I", "-c", command], capture_output=True, text=True, check=True).stdout.strip()


def _make(folder: Path, minor: str, python: Path) -> str:
    """Puts Python together; gives the version of its DLLs."""
    tag = minor.replace(".", "")
    with tempfile.TemporaryDirectory() as name:
        parts = _fetch(Path(name), minor)
        check_signatures([parts / each.format(tag) for each in _SIGNED])
        library = Path(_told(python, "import sysconfig; print(sysconfig.get_path('stdlib'))"))
        shutil.copytree(library, folder / "Lib", ignore=_ignored, symlinks=False)
        (folder / "DLLs").mkdir()
        for path in [*parts.glob("*.pyd"), *(parts / each for each in _LIBRARIES)]:
            if path.exists() and not re.search(r"cp\d+t-|_test|_tkinter|_wmi", path.name):
                shutil.copy(path, folder / "DLLs")
        for path in (parts / f"python{tag}.dll", *parts.glob("VCRUNTIME140*.dll")):
            shutil.copy(path, folder)
        _compile(folder, tag, Path(name))
    (folder / "Lib" / "site-packages").mkdir()
    return _version_of(folder / f"python{tag}.dll", minor)


def _ignored(folder: str, names: list[str]) -> set[str]:
    """What of Linux' library a Windows Python does not need."""
    return {name for name in names if name in _LEFT_OUT or name.startswith(("config-", "_sysconfigdata"))}


def _fetch(target: Path, minor: str) -> Path:
    """The folder with the signed DLLs."""
    fetch([
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--only-binary=:all:", "--platform", "win_amd64", "--python-version", minor, "--require-hashes", "-d", target,
        "-r", SOURCE,
    ])  # fmt: skip
    with zipfile.ZipFile(next(target.glob("panda3d-*.whl"))) as wheel:
        wheel.extractall(target, [name for name in wheel.namelist() if name.startswith("deploy_libs/")])
    return target / "deploy_libs"


def check_signatures(files: list[Path]) -> None:
    """Ends the command unless the Python Software Foundation signed each file and nobody changed it since."""
    for file in files:
        done = subprocess.run(["osslsigncode", "verify", file], capture_output=True, text=True, check=False)
        digests = dict(re.findall(r"(Current|Calculated) message digest *: *(\w+)", done.stdout))
        if SIGNER not in done.stdout or len(digests) != 2 or len(set(digests.values())) != 1:
            raise SystemExit(f"{file.name} does not carry the signature of the Python Software Foundation.")


def _compile(folder: Path, tag: str, work: Path) -> None:
    """Makes python.exe, python3.dll (it hands the stable interface on), and the stand-ins for Wine."""
    compiler = ["x86_64-w64-mingw32-gcc", "-O2", "-s", "-w"]
    listing = must(["x86_64-w64-mingw32-objdump", "-p", folder / f"python{tag}.dll"])
    names = [name for name in _EXPORT.findall(listing[listing.index("[Ordinal/Name Pointer]") :]) if "Py" in name[:3]]
    if len(names) < 1000:
        raise SystemExit("The names that Python's DLL offers could not be read.")
    exports, empty_part = work / "python3.def", work / "python3.c"
    exports.write_text("LIBRARY python3\nEXPORTS\n" + "".join(f"  {name} = python{tag}.{name}\n" for name in names))
    empty_part.write_text("int DllMain(void *a, unsigned b, void *c) { return 1; }\n")
    must([*compiler, "-shared", "-nostdlib", "-e", "DllMain", "-o", folder / "python3.dll", empty_part, exports])
    stub = HERE / "stubs" / "python.c"
    must([*compiler, "-municode", f'-DDLL=L"python{tag}.dll"', "-o", folder / "python.exe", stub])
    (folder / "wine").mkdir()
    for name in ("icuuc", "mscms", "bcryptprimitives"):
        stub = HERE / "stubs" / f"{name}.c"
        must([*compiler, "-shared", "-o", folder / "wine" / f"{name}.dll", stub, "-ladvapi32"])


def _version_of(library: Path, minor: str) -> str:
    """The version that a Python DLL tells, such as 3.13.11."""
    found = set(re.findall(rb"\x00(" + re.escape(minor).encode() + rb"\.\d+)\x00", library.read_bytes()))
    if len(found) != 1:
        raise SystemExit(f"The version of {library.name} is not clear: {sorted(found)}")
    return str(found.pop().decode())
