"""Lists: the files of the program's folder, as setup, uninstall and the MSI name them one by one.

Uninstall removes what stands on the list and folders that are empty then: whatever else lies there stays.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class Listed:
    """The files below a folder, as paths from there, and the folders that hold them, outer ones first."""

    root: Path
    files: tuple[PurePosixPath, ...]

    @property
    def folders(self) -> tuple[PurePosixPath, ...]:
        """Every folder below the root that holds a file or another folder, outer ones first."""
        return tuple(sorted({parent for file in self.files for parent in file.parents if parent.name}))

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum((self.root / file).stat().st_size for file in self.files)


def listed(root: Path) -> Listed:
    """The files that lie below a folder now."""
    files = sorted(PurePosixPath(path.relative_to(root).as_posix()) for path in root.rglob("*") if path.is_file())
    return Listed(root, tuple(files))


def nsis(program: Listed) -> str:
    """The two macros that setup.nsi puts into its sections: PutFiles and RemoveFiles."""
    put: list[str] = []
    for folder in (PurePosixPath("."), *program.folders):
        inside = [file for file in program.files if file.parent == folder]
        if inside:
            put.append(f'SetOutPath "$INSTDIR{_tail(folder)}"')
            put += [f'File "{_quoted(program.root / file)}"' for file in inside]
    remove = [f'Delete "$INSTDIR{_tail(file)}"' for file in program.files]
    remove += [f'RMDir "$INSTDIR{_tail(folder)}"' for folder in reversed(program.folders)]
    return _macro("PutFiles", put) + _macro("RemoveFiles", remove)


def _macro(name: str, lines: Iterable[str]) -> str:
    return f"!macro {name}\n" + "".join(f"  {line}\n" for line in lines) + "!macroend\n"


def _tail(path: PurePosixPath) -> str:
    """A path below $INSTDIR as NSIS writes it; a dollar sign is doubled."""
    return "" if path == PurePosixPath(".") else "\\" + str(path).replace("/", "\\").replace("$", "$$")


def _quoted(path: Path) -> str:
    return str(path).replace("$", "$$")
