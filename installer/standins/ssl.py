"""SSL: stands in for Python's own module in the installed program, which opens no connection itself.

What connects to a shared municipality is libpq with an OpenSSL of its own. Its driver imports this module only so that
OpenSSL's callbacks are set up first, which OpenSSL has not needed since 1.1; asyncio looks for two names in it.
"""


class SSLError(OSError):
    """A broken connection; nothing here ever has one."""


class SSLWantReadError(SSLError):
    """More must be read first."""


class SSLSyscallError(SSLError):
    """The system broke the connection."""
