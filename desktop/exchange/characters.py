"""Characters: bytes and header words of any mail program, rightly labelled or not, as clean text."""

import binascii
import re

_MEND = {0xDC00 + byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0x100)}
"""What bytes that do not fit their label most often are: Windows' western letters."""
_WESTERN = {"iso-8859-1", "iso8859-1", "latin-1", "latin1", "windows-1252", "cp1252", "iso-8859-15"}
_UNLABELLED = {"", "us-ascii", "ascii", "utf-8", "utf8", "unknown-8bit", "x-unknown", "default"}
_NO_CHARSETS = {"unicode-escape", "raw-unicode-escape", "undefined", "idna", "punycode", "mbcs", "oem"}
"""What Python calls encodings and no mail program does."""
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_NOISE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?(.{0,1000}?)\?=", re.DOTALL)
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
_LONGEST_HEADER = 100_000


def decoded(data: bytes, charset: str = "") -> str:
    """Bytes as text: by their label where it is true, else as UTF-8 with western letters for what does not fit."""
    label = charset.strip().lower().replace("_", "-")
    if label in _UNLABELLED or label in _NO_CHARSETS:
        return _utf8(data)
    if label in _WESTERN:
        return _western(data, label)
    try:
        return data.decode(charset.strip())
    except (LookupError, ValueError):
        return _utf8(data)


def _utf8(data: bytes) -> str:
    """UTF-8, with Windows' western letters in place of bytes that are none."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8", "surrogateescape").translate(_MEND)


def _western(data: bytes, label: str) -> str:
    """Western text; Outlook says iso-8859-1 and means windows-1252, others say it and send UTF-8."""
    if data.isascii():
        return data.decode("ascii")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        codec = "iso-8859-15" if label == "iso-8859-15" and not re.search(rb"[\x80-\x9f]", data) else "cp1252"
        return data.decode(codec, "replace").replace("\ufffd", "")


def mended(value: str) -> str:
    """A header that the parser read byte for byte (surrogates for bytes above 127), as text."""
    if value.isascii():
        return value
    return decoded(value.encode("utf-8", "surrogateescape"))


def clean(text: str) -> str:
    """Text without control marks, stray surrogates and spaces at line ends, with plain line ends."""
    plain = text.replace("\r\n", "\n")
    if _ODD.search(plain):
        plain = _NOISE.sub("", _LINE_END.sub("\n", plain))
    return "\n".join([line.rstrip() for line in plain.split("\n")]).strip("\n")


def header_text(raw: str) -> str:
    """A header's words decoded (RFC 2047), broken ones as far as they go, in one line."""
    value = mended(raw[:_LONGEST_HEADER])
    if "=?" in value:
        value = _words(" ".join(value.split()))
    return " ".join(clean(value).split())


def _words(value: str) -> str:
    """Encoded words as text; neighbours of one charset are joined first, since letters may be cut in two."""
    out: list[str] = []
    held, label, end = b"", "", 0
    for word in _WORD.finditer(value):
        between = value[end : word.start()]
        charset = word[1].split("*")[0].lower()
        data = _word_bytes(word[2], word[3])
        if held and (between.strip() or charset != label):
            out.append(decoded(held, label))
            held = b""
        if between.strip() or not end:
            out.append(between)
        held, label, end = held + data, charset, word.end()
    return "".join(out) + decoded(held, label) + value[end:]


def _word_bytes(encoding: str, text: str) -> bytes:
    """The bytes of one encoded word; missing padding and foreign letters are overlooked."""
    if encoding in "qQ":
        return _HEX.sub(lambda found: bytes([int(found[1], 16)]), text.replace("_", " ").encode("utf-8", "replace"))
    letters = _NOT_BASE64.sub("", text)
    letters = letters[:-1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + "=" * (-len(letters) % 4))
