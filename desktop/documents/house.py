"""House: the municipality as its documents show it, from its profile; who signs them."""

from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.documents.parts import House, Signature, Window


def house_of(profile: Profile, logo: bytes | None) -> House:
    """The letterhead of a municipality; `logo` is the content of the file the profile names."""
    lines = tuple(line.strip() for line in profile.address.splitlines() if line.strip())
    signers = tuple(line.strip() for line in profile.signers if line.strip())
    window = Window(*profile.window) if len(profile.window) == 4 else None
    return House(profile.name, profile.unit, lines, logo, profile.colour, profile.footer, signers, window)


def signature(house: House, chosen: str = "") -> tuple[Signature, ...]:
    """The signature under a letter, by the one who is chosen ("name, title") or who signs by default, if anybody."""
    signer = chosen.strip() or (house.signers[0] if house.signers else "")
    name, _, title = (part.strip() for part in signer.partition(","))
    return (Signature(translate("Letter", "Yours sincerely"), name, (title,), to_sign=True),) if name else ()
