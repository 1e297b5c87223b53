#!/usr/bin/env python3
"""Writes a PR/FAQ with real keys under a real X server, saves it, and reads what is in the file. usage: keys.py BACKCAST
To be run with a display of its own (xvfb-run), where nothing else takes keys."""
import json
import os
import subprocess
import sys
import tempfile
import time

backcast = os.path.abspath(sys.argv[1])
answers = ["Night nurses in clinics under 50 beds", "42 minutes lost to handover every shift", "The morning team starts with one page",
           "31 interviews between January and March 2026", "She speaks once, it writes, she signs"]
release = [("headline", "Handover Ledger lets small clinics hand over a night shift"), ("subheading", "Clinics stop losing refills at seven in the morning"),
           ("summary", "Handover Ledger opens to every clinic today."), ("problem", "Nurses copy facts into three systems."),
           ("solution", "The nurse talks and the ledger writes."), ("leader_quote", "We built it because nurses asked."),
           ("experience", "She holds the button while she walks."), ("customer_quote", "I was home at seven ten."), ("call_to_action", "Try it at example.com.")]
cells = [["Year", "Clinics", "Price"], ["2027", "40", "12"], ["2028", "90", "11"]]


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True)


def key(*names):
    for name in names:
        xdotool("key", "--delay", "15", name)
        time.sleep(0.05)


def write(text):
    xdotool("type", "--delay", "12", text)


def wait(what, done, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if done():
            return
        time.sleep(0.1)
    sys.exit(f"keys: {what} did not happen in {seconds} s")


def window(name):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], capture_output=True, text=True)
    return found.stdout.split()


def compose():
    key("ctrl+n")
    time.sleep(0.8)
    for answer in answers:
        write(answer)
        key("ctrl+Return")
    time.sleep(0.5)
    for role, text in release:
        write(text)
        key("Return")
        if role not in ("headline", "subheading") and role != "call_to_action":
            key("Return")  # on the empty paragraph: to the role that comes next
    key("BackSpace", "ctrl+shift+c")
    write('How does it "work" -- and when?')
    key("Return")
    write("In two steps.")
    key("Return", "ctrl+shift+t")
    for row, line in enumerate(cells):
        for column, text in enumerate(line):
            if row + column:
                key("Tab")
            write(text)
    key("ctrl+z", "ctrl+y")  # the last number goes and comes back


def problems(document):
    found = []
    if [block["text"] for block in document["questions"]] != answers:
        found.append("the five answers are not those that were typed")
    blocks = [(block["role"], block["text"]) for block in document["release"]["blocks"] if block["text"]]
    if blocks != release:
        found.append(f"the release is {blocks}")
    entry = document["customer_faq"]["entries"][-1]
    if entry["text"] != "How does it “work” – and when?":
        found.append(f"the question is {entry['text']}")
    if entry["answer"][0]["text"] != "In two steps.":
        found.append("the answer is not the one that was typed")
    table = entry["answer"][-1]
    if table.get("kind") != "table" or [row["cells"] for row in table["rows"]] != cells:
        found.append(f"the table is {table}")
    return found


def main():
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config", XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8")
        os.chmod(home, 0o700)
        os.environ.pop("QT_QPA_PLATFORM", None)
        program = subprocess.Popen([backcast, "--new-instance"], stderr=subprocess.DEVNULL)
        try:
            wait("the window", lambda: window("Backcast"))
            time.sleep(1)
            compose()
            key("ctrl+s")
            wait("the question where to save", lambda: window("Save as"))
            path = os.path.join(home, "ledger.prfaq")
            key("ctrl+a")
            write(path)
            key("Return")
            wait("the file", lambda: os.path.exists(path))
            time.sleep(0.5)
            with open(path, encoding="utf-8") as file:
                found = problems(json.load(file))
        finally:
            program.kill()  # no window manager gives the keyboard back after the dialog
            program.wait()
    if found:
        sys.exit("keys: " + "; ".join(found))
    print("A PR/FAQ was written with real keys, and the file says what was typed.")


main()
