"""Stretching: what scrypt makes of a secret, so that guessing it costs memory and time.

It is cryptography's and not hashlib's: the installed program's Python comes without a copy of OpenSSL of its own.
"""


def scrypt(secret: bytes, salt: bytes, n: int, r: int, p: int) -> bytes:
    """32 bytes of a secret; takes 128 × n × r bytes of memory; a ValueError for a cost that scrypt does not know."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # imported late: start-up

    return Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(secret)
