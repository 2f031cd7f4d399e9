"""Makes the Unicode tables of the parser from Python's own unicodedata. Run with Python 3.14 (Unicode 16):

    python3.14 tools/unicode/make_tables.py src/Asyncward.Python/Syntax/Unicode [FILE]

FILE may be any text with candidates for further names of characters (aliases), one a line; each is asked of Python.
"""

import re
import sys
import unicodedata
import zlib
from pathlib import Path

CONTROL_ALIASES = """
NULL;START OF HEADING;START OF TEXT;END OF TEXT;END OF TRANSMISSION;ENQUIRY;ACKNOWLEDGE;ALERT;BACKSPACE;CHARACTER TABULATION
HORIZONTAL TABULATION;LINE FEED;NEW LINE;END OF LINE;LINE TABULATION;VERTICAL TABULATION;FORM FEED;CARRIAGE RETURN;SHIFT OUT
SHIFT IN;DATA LINK ESCAPE;ESCAPE;INFORMATION SEPARATOR ONE;INFORMATION SEPARATOR TWO;INFORMATION SEPARATOR THREE
INFORMATION SEPARATOR FOUR;DELETE;NEXT LINE;NUL;SOH;STX;ETX;EOT;ENQ;ACK;BEL;BS;TAB;HT;LF;NL;EOL;VT;FF;CR;SO;SI;DLE;DC1;DC2
DC3;DC4;NAK;SYN;ETB;CAN;EOM;SUB;ESC;FS;GS;RS;US;SP;DEL;PAD;HOP;BPH;NBH;IND;NEL;SSA;ESA;HTS;HTJ;VTS;PLD;PLU;RI;SS2;SS3;DCS
PU1;PU2;STS;CCH;MW;SPA;EPA;SOS;SGC;SCI;CSI;ST;OSC;PM;APC;NBSP;SHY;CGJ;ALM;WJ;ZWSP;ZWNJ;ZWJ;LRM;RLM;LRE;RLE;PDF;LRO;RLO
NNBSP;MMSP;LRI;RLI;FSI;PDI;ZWNBSP;BOM;BYTE ORDER MARK;FVS1;FVS2;FVS3;FVS4;MVS
"""


def varint(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def names(candidates: str) -> bytes:
    rows = {}
    for code in range(0x110000):
        name = unicodedata.name(chr(code), None)
        # Names that end with the code point, and Hangul syllables, are derived by rule.
        if name and not name.endswith(f"-{code:04X}") and not 0xAC00 <= code <= 0xD7A3:
            rows[name] = code
    aliases = re.split(r"[;\n]", CONTROL_ALIASES) + re.findall(r"[A-Z0-9][A-Z0-9 -]{2,}", candidates)
    aliases += [f"VS{i}" for i in range(1, 257)] + [f"VARIATION SELECTOR-{i}" for i in range(1, 257)]
    for alias in aliases:
        try:
            found = unicodedata.lookup(alias.strip())
        except KeyError:
            continue
        if len(found) == 1 and not alias.endswith(f"-{ord(found):04X}") and not 0xAC00 <= ord(found) <= 0xD7A3:
            rows.setdefault(alias.strip(), ord(found))
    return "".join(f"\n{name}\t{code:X}" for name, code in sorted(rows.items(), key=lambda row: row[1])).encode() + b"\n"


def derived_ranges() -> list[tuple[str, int, int]]:
    ranges: list[tuple[str, int, int]] = []
    for code in range(0x110000):
        name = unicodedata.name(chr(code), "")
        suffix = f"{code:04X}"
        if name.endswith("-" + suffix):
            prefix = name[: -len(suffix)]
            if ranges and ranges[-1][0] == prefix and ranges[-1][2] == code - 1:
                ranges[-1] = (prefix, ranges[-1][1], code)
            else:
                ranges.append((prefix, code, code))
    return ranges


def normalization() -> bytes:
    hangul = range(0xAC00, 0xD7A4)
    full = [(c, unicodedata.normalize("NFKD", chr(c))) for c in range(0x110000) if c not in hangul and not 0xD800 <= c < 0xE000]
    full = [(c, text) for c, text in full if text != chr(c)]
    out = bytearray(varint(len(full)))
    last = 0
    for code, text in full:
        out += varint(code - last) + varint(len(text)) + b"".join(varint(ord(ch)) for ch in text)
        last = code
    classes = [(c, unicodedata.combining(chr(c))) for c in range(0x110000) if unicodedata.combining(chr(c))]
    out += varint(len(classes))
    last = 0
    for code, value in classes:
        out += varint(code - last) + varint(value)
        last = code
    pairs = []
    for code in range(0x110000):
        text = unicodedata.decomposition(chr(code))
        if text and not text.startswith("<") and " " in text and code not in hangul:
            first, second = (int(part, 16) for part in text.split())
            if unicodedata.normalize("NFC", chr(first) + chr(second)) == chr(code):
                pairs.append((first, second, code))
    out += varint(len(pairs))
    for pair in pairs:
        out += b"".join(varint(part) for part in pair)
    return bytes(out)


def main() -> None:
    folder = Path(sys.argv[1])
    candidates = Path(sys.argv[2]).read_text(errors="replace") if len(sys.argv) > 2 else ""
    for name, data in (("names", names(candidates)), ("normalization", normalization())):
        packed = zlib.compress(data, 9)
        (folder / f"{name}.z").write_bytes(packed)
        print(name, len(data), len(packed))
    for prefix, first, last in derived_ranges():
        print(f"{prefix} {first:X}..{last:X}")


if __name__ == "__main__":
    main()
