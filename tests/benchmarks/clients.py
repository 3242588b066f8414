"""Eight computers at once in one register on a server: `python tests/benchmarks/clients.py [CLIENTS] [ACTIONS]`.

Each is a process of its own. Tells the time it took, and fails unless the log is whole, no update is lost, no number
is given twice and nothing was sent twice.
"""

import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.questions.town import build
from tests.storage import clients
from tests.storage.postgres import cluster, reason


def main(count: int = 8, actions: int = 500) -> int:
    """Runs the clients and tells how it went."""
    if why := reason():
        print(why)
        return 3
    address = cluster().empty()
    build(address)  # type: ignore[arg-type]  # a register has an address where a file has a path
    shared, approved = clients.lay_out(address, count * 4)
    began = time.perf_counter()
    with ProcessPoolExecutor(count, get_context("spawn")) as pool:
        running = [pool.submit(clients.work, address, number, actions, shared, approved) for number in range(count)]
        everybody = [each.result() for each in running]
    took = time.perf_counter() - began
    clients.check(address, shared, everybody)
    tally = sum((each.tally for each in everybody), Counter())
    print(f"{count} clients, {count * actions} actions in {took:.1f} s, {count * actions / took:.0f} a second")
    print(dict(tally))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
