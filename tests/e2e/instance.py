#!/usr/bin/env python3
"""Two real programs with windows: the second start hands its files to the first.

usage: instance.py BACKCAST SOURCE_DIR [unittest arguments]
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = SOURCE = ""
PATIENCE = 30  # seconds; only a failure takes so long


def until(done):
    """Waits for something to come true; what it gives then."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if result := done():
            return result
        time.sleep(0.02)
    return done()


class Instances(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="backcast-instance-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.runtime = self.path("run")
        os.mkdir(self.runtime, 0o700)
        self.environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")}
        self.environment.update(QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=self.runtime, HOME=self.home, XDG_CONFIG_HOME=self.path("config"),
                                XDG_DATA_HOME=self.path("data"), XDG_CACHE_HOME=self.path("cache"))
        self.programs = []
        self.addCleanup(self.end_all)

    def end_all(self):
        for program in self.programs:
            if program.poll() is None:
                program.send_signal(signal.SIGCONT)
                program.kill()
            program.communicate()

    def path(self, name):
        return os.path.join(self.home, name)

    def document(self, name):
        path = self.path(name)
        shutil.copy(os.path.join(SOURCE, "resources/samples/sample.en.prfaq"), path)
        return path

    def start(self, *arguments, folder=None):
        program = subprocess.Popen([PROGRAM, *arguments], env=self.environment, cwd=folder or self.home, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.programs.append(program)
        return program

    def sockets(self):
        folder = os.path.join(self.runtime, "backcast")
        return [n for n in os.listdir(folder) if not n.endswith(".lock")] if os.path.isdir(folder) else []

    def recent(self):
        try:
            with open(self.path("config/Backcast/Backcast/settings.json"), encoding="utf-8") as f:
                return json.load(f).get("files.recent", [])
        except FileNotFoundError:
            return []

    def owners(self):
        """Which processes have which file open, as the recovery drafts are told; those that died included."""
        folder = self.path("data/Backcast/Backcast/recovery")
        result = {}
        for name in os.listdir(folder) if os.path.isdir(folder) else []:
            if name.endswith(".json"):
                try:
                    with open(os.path.join(folder, name), encoding="utf-8") as f:
                        record = json.load(f)
                except (FileNotFoundError, ValueError):
                    continue
                result.setdefault(record.get("path", ""), set()).add(record["owner"]["pid"])
        return result

    def has(self, program, file):
        return program.pid in self.owners().get(file, set())

    def first(self, *files):
        program = self.start(*files)
        self.assertTrue(until(self.sockets), "the first program does not listen")
        for file in files:
            self.assertTrue(until(lambda file=file: file in self.recent()))
        return program

    def test_the_second_hands_over_its_file_and_ends(self):
        a, b = self.document("a.prfaq"), self.document("b c.prfaq")
        first = self.first(a)
        second = self.start("b c.prfaq")  # relative to where it is started
        self.assertEqual(second.wait(PATIENCE), 0)
        self.assertEqual(second.communicate(), (b"", b""))
        self.assertTrue(until(lambda: b in self.recent()))
        self.assertTrue(until(lambda: self.has(first, b)))
        self.assertTrue(self.has(first, a))
        self.assertIsNone(first.poll())
        self.assertEqual(oct(os.stat(os.path.join(self.runtime, "backcast")).st_mode & 0o777), "0o700")

    def test_who_wants_to_be_apart_is(self):
        first = self.first(self.document("a.prfaq"))
        b = self.document("b.prfaq")
        second = self.start("--new-instance", b)
        self.assertTrue(until(lambda: self.has(second, b)))
        self.assertIsNone(first.poll())
        # The first still is who is asked.
        c = self.document("c.prfaq")
        self.assertEqual(self.start(c).wait(PATIENCE), 0)
        self.assertTrue(until(lambda: self.has(first, c)))

    def test_after_a_crash_the_next_is_first_and_draft_and_socket_are_its_own(self):
        a = self.document("a.prfaq")
        first = self.first(a)
        self.assertTrue(until(lambda: self.has(first, a)))
        first.kill()
        first.wait(PATIENCE)
        self.assertEqual(len(self.sockets()), 1)  # left behind
        second = self.start(a)
        self.assertTrue(until(lambda: self.has(second, a)))
        b = self.document("b.prfaq")
        self.assertEqual(self.start(b).wait(PATIENCE), 0)
        self.assertTrue(until(lambda: self.has(second, b)))

    def test_a_first_that_hangs_is_not_waited_for(self):
        a, b = self.document("a.prfaq"), self.document("b.prfaq")
        first = self.first(a)
        self.assertTrue(until(lambda: self.has(first, a)))
        first.send_signal(signal.SIGSTOP)
        second = self.start(b)
        self.assertTrue(until(lambda: self.has(second, b)))
        self.assertIsNone(second.poll())
        first.send_signal(signal.SIGCONT)
        # It answers again, and has not opened what somebody else has.
        c = self.document("c.prfaq")
        self.assertEqual(self.start(c).wait(PATIENCE), 0)
        self.assertTrue(until(lambda: self.has(first, c)))
        self.assertFalse(self.has(first, b))

    def test_ten_at_once_are_one_program(self):
        files = [self.document(f"{n}.prfaq") for n in range(10)]
        programs = [self.start(file) for file in files]
        self.assertTrue(until(lambda: sum(p.poll() is None for p in programs) == 1 and all(f in self.recent() for f in files)))
        for program in programs:
            self.assertIn(program.poll(), (None, 0))
        self.assertTrue(until(lambda: set().union(*self.owners().values()) == {p.pid for p in programs if p.poll() is None}))

    def test_without_a_place_to_meet_all_starts_as_usual(self):
        del self.environment["XDG_RUNTIME_DIR"]
        a, b = self.document("a.prfaq"), self.document("b.prfaq")
        first, second = self.start(a), self.start(b)
        self.assertTrue(until(lambda: self.has(first, a) and self.has(second, b)))


if __name__ == "__main__":
    PROGRAM, SOURCE = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
