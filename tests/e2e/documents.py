"""What the end-to-end tests know of .prfaq files: read from the JSON alone, without our own code."""
import html
import json
import re

READING_ORDER = ("release", "customer_faq", "internal_faq", "questions", "appendix", "unsorted")


def load(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def plain(markup):
    """The words of a CommonMark inline string as our files hold it."""
    text = re.sub(r"\]\(<(?:\\.|[^>\\])*>\)", "]", markup)
    text = re.sub(r"(?<!\\)(?:\*\*|_)(?=\S)|(?<=\S)(?<!\\)(?:\*\*|_)", "", text)
    text = re.sub(r"(?<!\\)[\[\]`]", "", text)
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    return html.unescape(text).replace("\u2028", " ").replace("\u00a0", " ")


def block_words(block):
    for name in ("heading", "label"):
        if block.get(name):
            yield from block[name].split()
    text = block.get("text", "")
    yield from (text if block.get("kind") == "code" else plain(text)).split()
    for row in block.get("rows", []):
        for cell in row["cells"]:
            yield from plain(cell).split()


def blocks_of(document, part):
    value = document.get(part, {})
    return value if isinstance(value, list) else value.get("blocks", [])


def entries_of(document, part):
    value = document.get(part, {})
    return value.get("entries", []) if isinstance(value, dict) else []


def words(document, parts=READING_ORDER):
    """Every word of the author in reading order: parts, headings, labels, text, cells."""
    found = []
    for part in parts:
        value = document.get(part, {})
        if isinstance(value, dict) and value.get("heading"):
            found += value["heading"].split()
        for block in blocks_of(document, part):
            found += block_words(block)
        for entry in entries_of(document, part):
            found += [w for name in ("heading", "label") for w in entry.get(name, "").split()]
            found += plain(entry["text"]).split()
            for block in entry.get("answer", []):
                found += block_words(block)
    return found


def content(document):
    """What rule 6 of the format calls equal content: no ids, records, times."""
    def block(b):
        kind = b.get("kind", "")
        level = max(1, b.get("level", 0)) if kind in ("bullet", "number") else b.get("level", 3) if kind == "heading" else 0
        return {**{k: b.get(k, "") for k in ("role", "heading", "label", "info", "text")}, "kind": kind, "level": level,
                "start": b.get("start", 0), "header_rows": b.get("header_rows", 0),
                "columns": [c.get("align", "") for c in b.get("columns", [])], "rows": [r["cells"] for r in b.get("rows", [])]}
    result = {}
    for part in READING_ORDER:
        value = document.get(part, {})
        result[part] = {
            "heading": value.get("heading", "") if isinstance(value, dict) else "",
            "blocks": [block(b) for b in blocks_of(document, part)],
            "entries": [{**{k: e.get(k, "") for k in ("text", "heading", "label")}, "answer": [block(b) for b in e.get("answer", [])]}
                        for e in entries_of(document, part)]}
    return result
