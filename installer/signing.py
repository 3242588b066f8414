"""Signing: puts a certificate's signature on programs, with osslsigncode (Linux) or signtool (Windows), or as told.

python -m installer.signing FILE signs one file as the environment says; setup's compiler calls it for the uninstaller.
"""

import os
import shlex
import struct
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installer.steps import must

CERTIFICATE, PASSWORD, TIMESTAMP, COMMAND = (
    f"SAMSPIL_SIGN_{name}" for name in ("CERTIFICATE", "PASSWORD_FILE", "TIMESTAMP", "COMMAND")
)
"""Environment: a PKCS #12 file, a file with its password, a time stamp server; or a whole command with {file} in it."""

PROGRAMS = (".exe", ".com", ".dll", ".pyd")


@dataclass(frozen=True)
class Signer:
    """How files are signed."""

    certificate: str = ""
    password_file: str = ""
    timestamp: str = ""
    command: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """The same, for a program that is started from here."""
        told = {
            CERTIFICATE: self.certificate,
            PASSWORD: self.password_file,
            TIMESTAMP: self.timestamp,
            COMMAND: self.command,
        }
        return {name: value for name, value in told.items() if value}

    def sign(self, file: Path) -> None:
        """Signs a file in place; ends the command when that fails."""
        if self.command:
            must([part.replace("{file}", str(file)) for part in shlex.split(self.command, posix=os.name != "nt")])
        elif sys.platform == "win32":
            must(self._signtool(file))
        else:
            signed = file.with_name(f"{file.name}.signed")
            must(self._osslsigncode(file, signed))
            signed.chmod(file.stat().st_mode)
            signed.replace(file)

    def _signtool(self, file: Path) -> list[str]:
        password = Path(self.password_file).read_text(encoding="utf-8").strip() if self.password_file else ""
        words = ["signtool", "sign", "/q", "/fd", "sha256", "/f", self.certificate]
        words += ["/p", password] if password else []
        words += ["/tr", self.timestamp, "/td", "sha256"] if self.timestamp else []
        return [*words, str(file)]

    def _osslsigncode(self, file: Path, signed: Path) -> list[str]:
        words = ["osslsigncode", "sign", "-h", "sha256", "-n", "Samspil", "-pkcs12", self.certificate]
        words += ["-readpass", self.password_file] if self.password_file else []
        words += ["-ts", self.timestamp] if self.timestamp else []
        return [*words, "-in", str(file), "-out", str(signed)]


def from_environment(environment: Mapping[str, str]) -> Signer | None:
    """The signer that the environment describes; None where it names neither a certificate nor a command."""
    found = Signer(*(environment.get(name, "") for name in (CERTIFICATE, PASSWORD, TIMESTAMP, COMMAND)))
    return found if found.certificate or found.command else None


def is_signed(file: Path) -> bool:
    """Whether a Windows program or library carries a signature, whoever made it."""
    data = file.read_bytes()
    if data[:2] != b"MZ":
        return False
    start = struct.unpack_from("<I", data, 0x3C)[0]
    optional = start + 24
    wide = struct.unpack_from("<H", data, optional)[0] == 0x20B
    directories = optional + (112 if wide else 96)
    return bool(struct.unpack_from("<I", data, directories + 4 * 8 + 4)[0])


def sign_folder(folder: Path, signer: Signer) -> int:
    """Signs every program and library below a folder that nobody has signed; gives how many."""
    found = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in PROGRAMS and not is_signed(path)]
    for path in found:
        signer.sign(path)
    return len(found)


def problem_of(file: Path) -> str:
    """What is wrong with a file's signature as osslsigncode sees it, whoever signed it; empty when nothing is."""
    done = subprocess.run(["osslsigncode", "verify", file], capture_output=True, text=True, check=False)
    return "" if "Signature CAfile" in done.stdout or "Signer's certificate" in done.stdout else done.stdout


if __name__ == "__main__":
    told = from_environment(os.environ)
    if told is None:
        raise SystemExit("No certificate is given.")
    told.sign(Path(sys.argv[1]))
