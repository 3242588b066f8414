"""Policies: tells which of the IT department's decisions hold on this computer, and where each stands."""

import argparse

from desktop.shell import policies
from desktop.shell.batch import console


def listing(wanted: argparse.Namespace) -> int:
    """Lists the policies that hold, in the order they are documented in; 1 when one cannot be used."""
    console.speak("en")
    found = policies.read()
    rows = [
        {"name": name, "value": each.value, "fixed": each.fixed, "from": each.where}
        for name, each in ((policy.name, found.held.get(policy.name)) for policy in policies.POLICIES)
        if each is not None
    ]
    lines = ["{name:20}  {value:30}  {from}".format(**row) for row in rows] or ["no policy is set"]
    lines += [f"cannot be used: {each}" for each in found.wrong]
    console.say({"policies": rows, "wrong": list(found.wrong)}, wanted.json, lines)
    return 1 if found.wrong else 0
