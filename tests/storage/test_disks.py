"""Full and read-only disks, really: `python tests/benchmarks/kills.py` tries many more rests of room."""

import subprocess
import sys

import pytest

from tests.storage import disks
from tests.storage.killing import FORKS, ROOT


@pytest.mark.skipif(not FORKS, reason="rights are given away in a child process, which this system does not fork")
@pytest.mark.parametrize("what", ["changing-password", "converting"])
def test_a_disk_that_is_full_or_read_only_harms_nothing(what: str) -> None:
    """In a process of its own, which gives its rights away."""
    order = [sys.executable, "-m", "tests.storage.disks", what, "--steps", "1"]
    done = subprocess.run(order, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert f"{what}, no rights: refused" in done.stdout
    if "NOT TRIED" in done.stdout:
        pytest.skip("a full and a read-only disk were NOT TRIED: this process may not mount a file system")
    assert f"{what}, disk full: " in done.stdout and f"{what}, disk read-only: The file cannot be opened" in done.stdout


@pytest.mark.skipif(not FORKS, reason="no file system can be mounted here")
def test_the_disk_is_as_full_as_it_says() -> None:
    if not disks.may_mount():
        pytest.skip("a full disk was NOT TRIED: this process may not mount a file system")
    with disks.disk() as folder, disks.full(folder, 8192):
        (folder / "fits").write_bytes(bytes(8192))
        with pytest.raises(OSError, match="No space left"):
            (folder / "more").write_bytes(bytes(4096))
