"""Setting: where the demo's stories take place, the same for every room."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from desktop.base.settings import Profile
from desktop.questions.rules import File
from desktop.shell.demo.content import Content
from desktop.shell.demo.days import Office
from desktop.shell.demo.people import Town


@dataclass(frozen=True)
class Setting:
    """The municipality's content, profile, office, people and files by name; seed and scale as they were asked for."""

    content: Content
    profile: Profile
    office: Office
    town: Town
    files: Mapping[str, File]
    seed: int = 1
    scale: int = 1

    def rng(self, room: str) -> Random:
        """A room's own chance: the same whatever other rooms draw."""
        return Random(f"{self.profile.country} {self.seed} {room}")
