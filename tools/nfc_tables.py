#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables in core/engine/tokens/unicode from Python's Unicode data."""
import contextlib
import pathlib
import unicodedata as ud

points = [chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000 and not 0xAC00 <= c < 0xD7A4]


def rows(items):
    line = "   "
    for item in items:
        if len(line) + len(item) + 1 > 118:
            print(line)
            line = "   "
        line += " " + item
    print(line)


pairs, singles = [], []
for p in points:
    d = ud.decomposition(p)
    if not d or d.startswith("<"):
        continue
    parts = [int(x, 16) for x in d.split()]
    if len(parts) == 1:
        singles.append(f"{{0x{ord(p):X}, 0x{parts[0]:X}}},")
    else:
        composes = ud.normalize("NFC", "".join(map(chr, parts))) == p
        pairs.append(f"{{0x{ord(p):X}, 0x{parts[0]:X}, 0x{parts[1]:X}, {int(composes)}}},")

classes = []
for p in points:
    c = ud.combining(p)
    if not c:
        continue
    if classes and classes[-1][1] == ord(p) - 1 and classes[-1][2] == c:
        classes[-1][1] = ord(p)
    else:
        classes.append([ord(p), ord(p), c])



def table(type, name, items):
    print("// SPDX-License-Identifier: GPL-3.0-or-later")
    print(f"// Written by tools/nfc_tables.py from the Unicode Character Database {ud.unidata_version}.")
    print('#include "engine/tokens/unicode/nfc_tables.h"\n')
    print("namespace likeness::engine {\n")
    print("// clang-format off")
    print(f"const {type} {name}s[] = {{")
    rows(items)
    print("};")
    print("// clang-format on\n")
    print(f"const std::size_t {name}Count = {len(items)};\n")
    print("} // namespace likeness::engine")


folder = pathlib.Path(__file__).parent.parent / "core/engine/tokens/unicode"
ranges = [f"{{0x{a:X}, 0x{b:X}, {c}}}," for a, b, c in classes]
for file, *what in [("nfc_pairs", "PairDecomposition", "pairDecomposition", pairs),
                    ("nfc_singles", "SingleDecomposition", "singleDecomposition", singles),
                    ("nfc_classes", "CombiningRange", "combiningRange", ranges)]:
    with open(folder / f"{file}.cpp", "w") as out, contextlib.redirect_stdout(out):
        table(*what)
