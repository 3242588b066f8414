import hashlib

import pytest

from desktop.storage.stretching import scrypt


def test_it_is_scrypt_as_the_standard_has_it() -> None:
    """The second example of RFC 7914, its first 32 bytes."""
    found = scrypt(b"password", b"NaCl", 1024, 8, 16)
    assert found.hex() == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"


def test_a_file_made_with_the_other_library_still_opens() -> None:
    secret, salt = "Rønnebær".encode(), bytes(range(16))
    assert scrypt(secret, salt, 2**14, 8, 1) == hashlib.scrypt(secret, salt=salt, n=2**14, r=8, p=1, dklen=32)


def test_a_cost_that_is_no_power_of_two_is_refused() -> None:
    with pytest.raises(ValueError):
        scrypt(b"secret", b"salt", 1000, 8, 1)
