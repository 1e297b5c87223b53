#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The translations are whole: every text of the sources is in each of them, finished, with the same placeholders.

Usage: check.py REPOSITORY      77 where lupdate is not installed (CTest: skipped)
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SKIPPED = 77
# The same in both languages, and no mistake.
SAME = {"%1 min", "%1[*] – Backcast", "A4", "Aa", "Alt", "Argentina", "Backspace", "Canada", "Chile", "Colombia", "Ctrl", "Esc", "Idea", "Ideas", "Meta", "PR/FAQ",
        "&PR/FAQ", "PDF", "HTML", "HTML…", "&PDF…", "&Markdown…", "Tab", "Zoom", "null", "real", "sudo apt install %1"}


def messages(file):
    """Of each text: where it belongs, its comment, itself, its state, and its translations."""
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("comment") or "", message.findtext("source"))
            yield key, translation.get("type"), forms


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


def edges(text):
    """What a text begins and ends with, where the program joins it to others."""
    return (text[:1].isspace(), text[-1:].isspace(), text.endswith("\n"), text.endswith("…"))


def mnemonics(text):
    return len(re.findall(r"&[^&\s]", text.replace("&&", "")))


def mistakes(key, state, forms):
    context, _, source = key
    for form in forms:
        if state or not form:
            yield "is not translated"
        elif placeholders(form) != placeholders(source):
            yield f"has other placeholders: {form!r}"
        elif edges(form) != edges(source):
            yield f"begins or ends otherwise: {form!r}"
        elif mnemonics(form) != mnemonics(source):
            yield f"has another number of mnemonics: {form!r}"
        elif form == source and re.search(r"[A-Za-z]{3}", re.sub(r"%\d", "", source)) and source not in SAME:
            yield "is the same as in English"


def main():
    repository = Path(sys.argv[1])
    path = os.pathsep.join(["/usr/lib/qt6/bin", os.environ.get("PATH", "")])
    if not shutil.which("lupdate", path=path):
        print("lupdate is not installed (Debian: qt6-l10n-tools); the translations were not checked")
        return SKIPPED
    found = []
    for file in sorted((repository / "resources/translations").glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(shutil.copy(file, folder))
            said = subprocess.run([repository / "resources/translations/update", fresh], check=True, text=True,
                                  capture_output=True, cwd=repository)
            # A text whose class lupdate does not know is looked up under another name, and stays English.
            found += [line for line in said.stderr.splitlines() if "lacks Q_OBJECT" in line]
            wanted = {key for key, _, _ in messages(fresh)}
        entries = list(messages(file))
        for key in wanted ^ {key for key, _, _ in entries}:
            found.append(f"{file.name}: {key[0]}: {key[2]!r} " + ("is missing" if key in wanted else "is gone from the sources"))
        for key, state, forms in entries:
            found += [f"{file.name}: {key[0]}: {key[2]!r} {what}" for what in mistakes(key, state, forms)]
        print(f"{file.name}: {len(entries)} texts")
    if found:
        print(*found, "", "./dev translations takes new texts in; see docs/translating.md", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
