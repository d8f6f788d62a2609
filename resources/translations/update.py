#!/usr/bin/env python3
"""Collects every text of ui/, app/ and remote/ into vigie_fr.ts (all) and vigie_en.ts (plural forms) and keeps what is translated.

Prints what is still missing; exit code 1 when something is.
`--with FOLDER` takes what is missing from the two files in another folder: after a merge that stopped here, keep one side and give it the other.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
lupdate = next((p for p in ("/usr/lib/qt6/bin/lupdate", "lupdate6") if pathlib.Path(p).exists()), "lupdate")


def messages(path):
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            comment = message.find("comment")
            yield (context.find("name").text, message.find("source").text, message.get("numerus") == "yes",
                   comment.text if comment is not None else None), message


def runtime_context(context, text):
    """lupdate knows neither `namespace a::b {` nor which struct Tr is meant; the program does."""
    declared = re.findall(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)", text)
    if context in declared:
        return context
    if context == "Tr":
        return declared[0]
    namespace = re.search(r"^namespace ([\w:]+) \{", text, re.MULTILINE)
    return f"{namespace.group(1)}::{context}" if namespace and not context.startswith(namespace.group(1)) else context


def collect():
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, source in enumerate(sorted(p for top in ("app", "remote", "ui") for p in (root / top).rglob("*.cpp"))):
            if b"tr(" not in source.read_bytes():
                continue
            ts = f"{folder}/{number}.ts"
            # The header holds Q_OBJECT, and with it the class's full name.
            sources = [str(p) for p in (source, source.with_suffix(".h")) if p.exists()]
            subprocess.run([lupdate, *sources, "-ts", ts, "-locations", "none", "-silent"], check=True, stderr=subprocess.DEVNULL)
            text = "".join(p.read_text(encoding="utf-8") for p in map(pathlib.Path, sources))
            for key, _ in messages(ts):
                found[(runtime_context(key[0], text), *key[1:])] = None
    return found


def write(path, language, keys, old):
    missing = []
    ts = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    for name in sorted({key[0] for key in keys}):
        context = ET.SubElement(ts, "context")
        ET.SubElement(context, "name").text = name
        for key in sorted((k for k in keys if k[0] == name), key=lambda k: k[1]):
            message = ET.SubElement(context, "message")
            if key[2]:
                message.set("numerus", "yes")
            ET.SubElement(message, "source").text = key[1]
            if key[3]:
                ET.SubElement(message, "comment").text = key[3]
            translation = old.get(key)
            if translation is None or "".join(translation.itertext()).strip() == "" or translation.get("type") == "unfinished":
                missing.append(f"{name}: {key[1]}")
                translation = ET.Element("translation", type="unfinished")
                if key[2]:
                    for _ in range(2):
                        ET.SubElement(translation, "numerusform")
            for element in translation.iter():
                element.tail = None
            message.append(translation)
    ET.indent(ts, "    ")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(ts, encoding="unicode") + "\n", encoding="utf-8")
    return missing


def main():
    found = collect()
    status = 0
    other = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 and sys.argv[1] == "--with" else None
    for file, language, keys in (("vigie_fr.ts", "fr_FR", found), ("vigie_en.ts", "en_US", [k for k in found if k[2]])):
        path = here / file
        old = {}
        for source in filter(None, (other and other / file, path)):
            old |= {key: message.find("translation") for key, message in messages(source) if message.find("translation").get("type") != "unfinished"}
        missing = write(path, language, keys, old)
        for text in missing:
            print(f"{file}: {text}")
        status |= bool(missing)
    return status


if __name__ == "__main__":
    sys.exit(main())
