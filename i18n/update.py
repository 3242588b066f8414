"""The one door to the catalogues: `python i18n/update.py` updates them, `--check` says what is not in order.

A new language is one line in LANGUAGES, then an update, then the translations in i18n/desktop_<code>.ts (Qt Linguist
opens the file). Nynorsk (nn) has the words of documents, not yet those of the window. qtbase_<code>.ts holds Qt's own
texts in a language that Qt ships no catalogue for: it is written by hand, and only built here.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from i18n import texts  # noqa: E402 - found from whatever folder the command is given in

LANGUAGES = {"da": "complete", "nb": "complete", "nn": "documents", "en": "plurals"}
"""Language code -> "complete"; "documents" for a language that only they speak (what it lacks is said in another); or
"plurals" for the language of the source texts, where only counting has forms."""

FORMS = 2
"""Danish, Norwegian and English have a form for one and a form for every other number."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue; `said` holds every form."""

    context: str
    source: str
    said: tuple[str, ...]
    finished: bool
    plural: bool


def main() -> int:
    """Runs what the command line asks for; exit code 1 when something is not in order."""
    parser = argparse.ArgumentParser(description="Updates, checks or builds the catalogues.")
    parser.add_argument("--check", action="store_true", help="change nothing, say what is not in order")
    parser.add_argument("--build", action="store_true", help="only build resources/languages/*.qm")
    wishes = parser.parse_args()
    if wishes.build:
        build()
        return 0
    found, problems = texts.read(ROOT)
    if not wishes.check:
        update(found)
        build()
    problems += [problem for code in LANGUAGES for problem in check(code, found)]
    for problem in problems:
        print(problem)
    print(f"{len(found)} texts, {len(problems)} problems")
    return 1 if problems else 0


def catalogue(code: str) -> Path:
    """The file with a language's translations."""
    return HERE / f"desktop_{code}.ts"


def update(found: list[texts.Text]) -> None:
    """Brings every catalogue up to date with the sources; what is already translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        for code, kind in LANGUAGES.items():
            sheet = Path(folder) / f"{code}.py"
            sheet.write_text(texts.digest(needed(code, found)), encoding="utf-8")
            only = ["-pluralonly"] if kind == "plurals" else []
            _tool(
                "lupdate", str(sheet), "-locations", "none", "-no-obsolete", "-silent", *only,
                "-source-language", "en", "-target-language", code, "-ts", str(catalogue(code)),
            )  # fmt: skip


def needed(code: str, found: list[texts.Text]) -> list[texts.Text]:
    """The texts that a language's catalogue is made from."""
    return [text for text in found if text.on_paper or LANGUAGES[code] != "documents"]


def build(target: Path = ROOT / "resources" / "languages") -> None:
    """Makes the .qm file of every catalogue that is newer than its .qm; texts not yet translated stay English."""
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(HERE.glob("*.ts")):
        built = target / source.with_suffix(".qm").name
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            unfinished = built.with_suffix(".part")
            _tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(unfinished))
            unfinished.replace(built)  # whole at once: a running program has the old one mapped into its memory


def check(code: str, found: list[texts.Text]) -> list[str]:
    """What is not in order in a language's catalogue: stale, unfinished, or a place to fill in that got lost."""
    path = catalogue(code)
    if not path.exists():
        return [f"{path.name}: missing, run i18n/update.py"]
    messages = read(path)
    asked = needed(code, found)
    wanted = {(text.context, text.source) for text in asked if text.plural or LANGUAGES[code] != "plurals"}
    present = {(message.context, message.source) for message in messages}
    problems = [f"{path.name}: not there yet, run i18n/update.py: {text!r}" for text in sorted(wanted - present)]
    problems += [f"{path.name}: no longer used, run i18n/update.py: {text!r}" for text in sorted(present - wanted)]
    for message in messages:
        what = mistake(message)
        if what:
            problems.append(f"{path.name}: {what}: {message.context} {message.source!r} -> {message.said!r}")
    return problems


def read(path: Path) -> list[Message]:
    """The messages of a catalogue."""
    messages = []
    for context in ET.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None:
                continue
            plural = entry.get("numerus") == "yes"
            said = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            name, source = context.findtext("name", ""), entry.findtext("source", "")
            messages.append(Message(name, source, tuple(said), translation.get("type") is None, plural))
    return messages


def mistake(message: Message) -> str:
    """The first mistake in a message, or an empty text."""
    if not message.finished or not all(message.said):
        return "not translated"
    if message.plural and len(message.said) != FORMS:
        return f"{len(message.said)} forms instead of {FORMS}"
    for said in message.said:
        wanted, given = Counter(_PLACEHOLDER.findall(message.source)), Counter(_PLACEHOLDER.findall(said))
        if wanted != given and not (message.plural and wanted - given == Counter(["%n"]) and not given - wanted):
            return "places to fill in differ"
        if message.source.strip() == message.source and said.strip() != said:
            return "a space too many at an end"
        if message.source.endswith("…") != said.endswith("…"):
            return "… at the end of one only"
    return ""


def _tool(name: str, *arguments: str) -> None:
    """Runs a tool that ships inside PySide6; it needs nothing of the system."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PySide6 is not installed for this Python: use .venv's")
    folder = Path(next(iter(spec.submodule_search_locations)))
    program = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main())
