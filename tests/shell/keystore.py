"""A key store in memory, in place of the system's own."""


class Store:
    """Keeps secrets as long as a test runs."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept under a name."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps a text."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forgets a text."""
        del self.kept[service, username]
