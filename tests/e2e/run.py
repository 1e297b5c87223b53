#!/usr/bin/env python3
"""The real program as a user runs it, with other people's tools as judges.

usage: run.py BACKCAST SOURCE_DIR [unittest arguments]
"""
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import documents  # noqa: E402

PROGRAM = SOURCE = ""


def draft_files():
    """Our own drafts, and real ones where they lie beside the checkout."""
    own = os.path.join(SOURCE, "tests/data/drafts")
    real = os.path.join(SOURCE, "../shared/drafts")
    files = [os.path.join(own, n) for n in sorted(os.listdir(own)) if n.endswith((".md", ".txt"))] if os.path.isdir(own) else []
    if os.path.isdir(real):
        files += [os.path.join(real, n) for n in sorted(os.listdir(real)) if n.endswith((".md", ".txt")) and n != "README.md"]
    else:
        print("skipped: there are no real drafts beside the checkout")
    return files


def bare(text):
    """Without white space, Markdown marks and the targets of links."""
    text = re.sub(r"\]\(<[^>]*>\)", "", text)
    return re.sub(r"[\s*_\\`\[\]]", "", text)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="backcast-e2e-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w" if isinstance(text, str) else "wb", **({"encoding": "utf-8"} if isinstance(text, str) else {})) as f:
            f.write(text)
        return self.path(name)

    def run_program(self, *arguments, expect=0, environment=None):
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LC_MESSAGES")}
        env["LANG"] = "C.UTF-8"  # what is said is English, whoever runs this
        env.update(environment or {})
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, encoding="utf-8", timeout=120, env=env)
        if expect is not None:
            self.assertEqual(done.returncode, expect, f"{arguments}\n{done.stdout}\n{done.stderr}")
        return done

    def samples(self):
        return [os.path.join(SOURCE, f"resources/samples/sample.{language}.prfaq") for language in ("en", "es")]


class Help(Case):
    def test_every_command_explains_itself(self):
        for command in ([], ["new"], ["import"], ["check"], ["compare"], ["export"], ["comments"], ["versions"], ["schema"]):
            done = self.run_program(*command, "--help")
            self.assertTrue(done.stdout.startswith("Usage: backcast"), command)
            self.assertEqual(done.stderr, "")
        self.assertRegex(self.run_program("--version").stdout, r"^backcast \d+\.\d+\.\d+\n$")

    def test_a_mistake_is_said_and_exits_with_2(self):
        for arguments in (["check"], ["check", "--nonsense", "x"], ["export", "x.prfaq"], ["new"], ["import", "x.md"], ["--nonsense"],
                          ["new", "--template", "none", "-o", self.path("a.prfaq")], ["check", "--format", "xml", "x.md"]):
            done = self.run_program(*arguments, expect=2)
            self.assertNotEqual(done.stderr, "", arguments)

    def test_no_display_is_a_sentence_not_a_crash(self):
        done = self.run_program(expect=2)
        self.assertIn("no display", done.stderr)

    def test_the_schema_is_the_published_one(self):
        with open(os.path.join(SOURCE, "docs/prfaq.schema.json"), encoding="utf-8") as f:
            self.assertEqual(json.loads(self.run_program("schema").stdout), json.load(f))


class Compare(Case):
    def draft(self, name):
        return os.path.join(SOURCE, "tests/data/compare", name)

    def test_the_exit_code_tells_whether_there_are_differences(self):
        before, after = self.draft("before.md"), self.draft("after.md")
        self.assertIn("No differences", self.run_program("compare", before, before).stdout)
        done = self.run_program("compare", before, after, expect=1)
        self.assertIn("It costs [-19.99-]{+24.99+} a month.", done.stdout)
        self.assertNotIn("\x1b", done.stdout)
        self.assertIn("none.md", self.run_program("compare", before, self.path("none.md"), expect=2).stderr)
        for arguments in ([before], [before, after, "--format", "xml"], [before, after, "-o", self.path("a.doc")]):
            self.assertIn("Usage", self.run_program("compare", *arguments, expect=2).stderr)

    def test_it_reads_documents_and_drafts_and_writes_every_format(self):
        before, after = self.draft("before.md"), self.path("after.prfaq")
        self.run_program("import", self.draft("after.md"), "-o", after)
        report = json.loads(self.run_program("compare", before, after, "--format", "json", expect=1).stdout)
        self.assertFalse(report["same"])
        self.assertEqual(sum(change["words_in"] for change in report["changes"]), report["words_in"])
        for name in ("a.html", "a.pdf", "a.txt", "a.json"):
            self.run_program("compare", before, after, "-o", self.path(name), expect=1)
        xml.etree.ElementTree.parse(self.path("a.html"))
        text = subprocess.run(["pdftotext", "-layout", self.path("a.pdf"), "-"], check=True, capture_output=True, text=True).stdout
        self.assertIn("24.99", text)
        self.assertIn("19.99", text)
        self.assertIn("Page i of", text)


class Spanish(Case):
    LANGUAGE = {"LANG": "es_ES.UTF-8", "SOURCE_DATE_EPOCH": "1700000000"}

    def test_it_speaks_the_language_of_the_system(self):
        for command in ([], ["new"], ["import"], ["check"], ["compare"], ["export"], ["comments"], ["versions"], ["schema"]):
            self.assertTrue(self.run_program(*command, "--help", environment=self.LANGUAGE).stdout.startswith("Uso: backcast"), command)
        self.assertIn("no hay ninguna opción", self.run_program("--nothing", environment=self.LANGUAGE, expect=2).stderr)
        self.assertIn("no hay pantalla", self.run_program(environment=self.LANGUAGE, expect=2).stderr)
        self.assertIn("No hay ningún archivo", self.run_program("check", self.path("none.prfaq"), environment=self.LANGUAGE, expect=2).stderr)
        report = self.run_program("check", self.samples()[0], environment=self.LANGUAGE).stdout
        self.assertIn("¿Quién es el cliente? respondida", report)

    def test_what_is_written_is_in_the_language_of_the_document(self):
        english = {**self.LANGUAGE, "LANG": "C.UTF-8"}
        for sample in self.samples():
            for ending in ("pdf", "html", "md", "txt"):
                with self.subTest(sample + ending):
                    for name, environment in (("a", english), ("b", self.LANGUAGE)):
                        self.run_program("export", sample, "-o", self.path(name + "." + ending), environment=environment)
                    with open(self.path("a." + ending), "rb") as one, open(self.path("b." + ending), "rb") as other:
                        self.assertEqual(one.read(), other.read())


class New(Case):
    def test_new_documents_are_to_be_written(self):
        for language in ("en", "es"):
            for template in ("prfaq", "five-questions", "internal"):
                path = self.path(f"{template}.{language}.prfaq")
                self.run_program("new", "--template", template, "--language", language, "-o", path)
                document = documents.load(path)
                self.assertEqual(document["meta"]["language"], language)
                done = self.run_program("check", "--format", "json", path, expect=1)
                report = json.loads(done.stdout)
                self.assertEqual(set(report["questions"].values()), {"unanswered"})
                self.assertEqual(set(report["parts"].values()), {"missing"})

    def test_two_new_documents_are_two_documents(self):
        for name in ("a.prfaq", "b.prfaq"):
            self.run_program("new", "-o", self.path(name))
        self.assertNotEqual(documents.load(self.path("a.prfaq"))["id"], documents.load(self.path("b.prfaq"))["id"])


class Comments(Case):
    def test_a_reviewers_comments_are_merged_once_and_lose_nothing(self):
        document = os.path.join(SOURCE, "tests/data/format/example.prfaq")
        comments = os.path.join(SOURCE, "tests/data/comments/reviewer.json")
        before = len(documents.load(document)["events"])
        self.assertIn("Which ferries?", self.run_program("comments", "list", comments).stdout)
        once, twice = self.path("once.prfaq"), self.path("twice.prfaq")
        self.assertIn("new", self.run_program("comments", "merge", document, comments, "-o", once).stdout)
        self.assertEqual(len(documents.load(once)["events"]), before + 2)
        self.run_program("comments", "merge", once, comments, "-o", twice)
        with open(once, "rb") as one, open(twice, "rb") as other:
            self.assertEqual(one.read(), other.read())
        listed = json.loads(self.run_program("comments", "list", once, "--format", "json").stdout)["comments"]
        self.assertIn("Those of the night.", [reply["body"] for comment in listed for reply in comment["replies"]])
        # Sent and come back: nothing is new.
        self.run_program("comments", "export", once, "-o", self.path("sent.json"))
        report = json.loads(self.run_program("comments", "merge", once, self.path("sent.json"), "-o", twice, "--format", "json").stdout)
        self.assertEqual((report["added"], report["problems"]), (0, []))

    def test_what_cannot_be_merged_is_refused_and_nothing_is_written(self):
        document = os.path.join(SOURCE, "tests/data/format/example.prfaq")
        other = self.write("other.json", '{"format": "prfaq-comments", "version": [1, 0], "document": "d-other", "events": []}')
        for comments in (other, self.write("none.json", "{}"), self.path("missing.json"), self.samples()[0]):
            done = self.run_program("comments", "merge", document, comments, "-o", self.path("out.prfaq"), expect=2)
            self.assertNotEqual(done.stderr, "")
            self.assertFalse(os.path.exists(self.path("out.prfaq")))
        with open(os.path.join(SOURCE, "tests/data/comments/reviewer.json"), encoding="utf-8") as f:
            forged = json.load(f)
        forged["events"].append({**forged["events"][0], "body": "Something else"})
        done = self.run_program("comments", "merge", document, self.write("forged.json", json.dumps(forged)), "-o", self.path("out.prfaq"), expect=1)
        self.assertIn("stays", done.stderr)

    def test_versions_are_listed_with_what_is_missing_of_them(self):
        document = os.path.join(SOURCE, "tests/data/format/example.prfaq")
        self.assertIn("Before the review", self.run_program("versions", "list", document, expect=1).stdout)
        versions = json.loads(self.run_program("versions", "list", document, "--format", "json", expect=1).stdout)["versions"]
        self.assertEqual(versions[0]["number"], 7)
        self.assertNotEqual(versions[0]["problems"], [])


class Check(Case):
    def test_the_samples_have_nothing_to_fix(self):
        for sample in self.samples():
            done = self.run_program("check", "--format", "json", "--page-lines", sample)
            report = json.loads(done.stdout)
            self.assertEqual(report["schema"], 1)
            self.assertEqual(list(report["parts"]), ["headline", "subheading", "dateline", "summary", "problem", "solution", "leader_quote",
                                                     "experience", "customer_quote", "call_to_action"])
            self.assertEqual(set(report["parts"].values()), {"present"})
            self.assertEqual(list(report["questions"]), ["customer", "problem", "benefit", "evidence", "experience"])
            self.assertEqual(set(report["questions"].values()), {"answered"})
            self.assertEqual([f for f in report["findings"] if f["level"] == "must"], [])

    def remove(self, sample, wanted, name):
        """A copy of a sample without the blocks for which `wanted` is true."""
        document = documents.load(sample)
        for part in ("release", "appendix", "unsorted", "customer_faq", "internal_faq"):
            if part in document:
                document[part]["blocks"] = [b for b in document[part].get("blocks", []) if not wanted(b)]
        for part in ("customer_faq", "internal_faq"):
            kept = []
            for entry in document[part].get("entries", []):
                if wanted(entry):
                    continue
                entry["answer"] = [b for b in entry["answer"] if not wanted(b)]
                kept.append(entry)
            document[part]["entries"] = kept
        document["questions"] = [b for b in document["questions"] if not wanted(b)]
        return self.write(name, json.dumps(document))

    def test_a_part_that_was_removed_is_missing(self):
        for sample in self.samples():
            for role in ("headline", "subheading", "summary", "problem", "solution", "leader_quote", "experience", "customer_quote", "call_to_action"):
                path = self.remove(sample, lambda b, role=role: b.get("role") == role and b["id"] not in
                                   [q["id"] for q in documents.load(sample)["questions"]], "part.prfaq")
                report = json.loads(self.run_program("check", "--format", "json", path, expect=None).stdout)
                self.assertEqual(report["parts"][role], "missing", (sample, role))

    def test_a_question_without_its_answer_is_not_answered_and_the_others_stay(self):
        step = {"answered": 2, "weak": 1, "unanswered": 0}
        for sample in self.samples():
            before = json.loads(self.run_program("check", "--format", "json", sample).stdout)
            for question in before["questions"]:
                ids = {p["block"] for p in before["passages"][question]}
                self.assertTrue(ids, question)
                path = self.remove(sample, lambda b: b["id"] in ids, "question.prfaq")
                after = json.loads(self.run_program("check", "--format", "json", path, expect=None).stdout)
                self.assertNotEqual(after["questions"][question], "answered", (sample, question))
                for other, state in after["questions"].items():
                    if other != question:
                        self.assertGreaterEqual(step[state], step[before["questions"][other]] - 1, (sample, question, other))

    def test_findings_say_where(self):
        draft = self.write("draft.md", "# Widget for bakers\n\n[City, Date] Bakers in small towns get TODO.\n\n# FAQ\n\n## What does it cost?\n\n## Where?\n\nIn shops.\n")
        report = json.loads(self.run_program("check", "--format", "json", "--page-lines", draft, expect=1).stdout)
        lines = {f["rule"]: f for f in report["findings"]}
        self.assertEqual(lines["placeholder-left"]["line"], 3)
        self.assertEqual(lines["faq-unanswered"]["line"], 7)
        self.assertIn("page_line", lines["placeholder-left"])
        for finding in report["findings"]:
            self.assertTrue(finding["message"] and finding["why"], finding)

    def test_a_folder_is_one_object_a_line(self):
        self.write("b.md", "# B\n")
        self.write("a.txt", "A\n")
        self.write("ignored.png", "x")
        self.run_program("new", "-o", self.path("c.prfaq"))
        done = self.run_program("check", "--format", "json", self.folder, expect=1)
        names = [os.path.basename(json.loads(line)["file"]) for line in done.stdout.splitlines()]
        self.assertEqual(names, ["a.txt", "b.md", "c.prfaq"])

    def test_what_cannot_be_read_exits_with_2_and_the_rest_is_checked(self):
        good = self.samples()[0]
        for name, bytes_ in (("broken.prfaq", b"{"), ("nul.md", b"a\0b"), ("latin1.txt", b"caf\xe9 \xff"), ("nested.prfaq", b"[" * 200 + b"]" * 200),
                             ("dir.prfaq", None), ("missing.prfaq", False), ("other.docx", b"x")):
            if bytes_ is None:
                os.mkdir(self.path(name))
                self.assertEqual(self.run_program("check", self.path(name), good, expect=None).returncode in (0, 2), True)
                continue
            path = self.path(name) if bytes_ is False else self.write(name, bytes_)
            done = self.run_program("check", "--format", "json", path, good, expect=2)
            self.assertIn(name, done.stderr)
            self.assertEqual(len([line for line in done.stdout.splitlines() if '"parts"' in line]), 1)

    def ignoring_sample(self, name="ignored.prfaq"):
        """A sample with a placeholder that was set aside, another that was not, and a level of its own."""
        document = documents.load(self.samples()[0])
        block = next(b for b in document["release"]["blocks"] if b.get("role") == "problem")
        block["text"] += " They call [City] or [Date]."
        document["findings_ignored"] = [{"rule": "placeholder-left", "block": block["id"], "quote": "[City]", "reason": "its name"}]
        document.setdefault("meta", {})["rule_levels"] = {"placeholder-left": "should", "rule-of-tomorrow": "off"}
        return self.write(name, json.dumps(document, indent=1)), block

    def test_what_is_set_aside_is_told_apart_in_every_form(self):
        path, block = self.ignoring_sample()
        report = json.loads(self.run_program("check", "--format", "json", path).stdout)
        self.assertEqual([(f["rule"], f["reason"]) for f in report["ignored"]], [("placeholder-left", "its name")])
        left = [f for f in report["findings"] if f["rule"] == "placeholder-left"]
        self.assertEqual([(f["level"], f["block"]) for f in left], [("should", block["id"])])
        self.assertIn("Ignored: 1", self.run_program("check", path).stdout)
        results = json.loads(self.run_program("check", "--format", "sarif", path).stdout)["runs"][0]["results"]
        suppressed = [r for r in results if "suppressions" in r]
        self.assertEqual([r["suppressions"][0]["justification"] for r in suppressed], ["its name"])
        with open(path, encoding="utf-8") as f:
            lines = f.read().split("\n")
        line = suppressed[0]["locations"][0]["physicalLocation"]["region"]["startLine"]
        self.assertIn(f'"id": "{block["id"]}"', "".join(lines[line - 2:line + 1]))
        self.assertNotIn("[City]", self.run_program("check", "--format", "github", path).stdout)

    def draft(self, name="draft.md"):
        return self.write(name, "# Widget helps bakers in small towns\n\nBakers in small towns wait for **flour\nfrom [City]**, and for [City] again.\n")

    def test_every_form_names_the_line_of_the_draft(self):
        draft = self.draft()
        report = json.loads(self.run_program("check", "--format", "json", draft, expect=1).stdout)
        places = [(f["line"], f["column"]) for f in report["findings"] if f["rule"] == "placeholder-left"]
        self.assertEqual(places, [(4, 6), (4, 24)])
        log = json.loads(self.run_program("check", "--format", "sarif", draft, self.path("none.md"), expect=2).stdout)
        self.assertEqual(log["version"], "2.1.0")
        run = log["runs"][0]
        regions = [r["locations"][0]["physicalLocation"]["region"] for r in run["results"] if r["ruleId"] == "placeholder-left"]
        self.assertEqual(regions, [{"startLine": 4, "startColumn": 6, "endLine": 4, "endColumn": 12}, {"startLine": 4, "startColumn": 24, "endLine": 4, "endColumn": 30}])
        self.assertIn("placeholder-left", [r["id"] for r in run["tool"]["driver"]["rules"]])
        self.assertEqual({r["level"] for r in run["results"]} - {"error", "warning", "note"}, set())
        self.assertFalse(run["invocations"][0]["executionSuccessful"])
        self.assertIn("none.md", run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"])
        lines = self.run_program("check", "--format", "github", draft, expect=1).stdout.splitlines()
        self.assertTrue(all(re.match(r"::(error|warning|notice) file=[^,:]+(,line=\d+)?(,col=\d+,endColumn=\d+)?,title=[^,:]+::.", line) for line in lines), lines)
        self.assertEqual(len([line for line in lines if ",line=4,col=6,endColumn=12," in line]), 1)

    def test_levels_are_what_is_shown_and_change_no_exit_code(self):
        draft = self.draft()
        for form, usual in (("text", "should"), ("github", "should"), ("json", "idea"), ("sarif", "idea")):
            asked = {level: self.run_program("check", "--format", form, "--level", level, draft, expect=1).stdout for level in ("must", "should", "idea")}
            asked = {level: re.sub(r'"block":"[^"]*"', "", text) for level, text in asked.items()}  # an import gives fresh ids
            self.assertEqual(re.sub(r'"block":"[^"]*"', "", self.run_program("check", "--format", form, draft, expect=1).stdout), asked[usual], form)
            self.assertNotEqual(asked["must"], asked["should"], form)
        self.assertIn("Not shown", self.run_program("check", "--level", "must", draft, expect=1).stdout)

    def test_a_teams_rules_are_found_beside_the_document_or_given(self):
        rules = os.path.join(SOURCE, "tests/data/rules/backcast-rules.json")
        os.mkdir(self.path("team"))
        os.makedirs(self.path("config/Backcast/Backcast"))
        draft = self.draft("team/draft.md")
        own = {"XDG_CONFIG_HOME": self.path("config")}

        def found(*arguments, rule="required-question", expect=1):
            done = self.run_program("check", "--format", "json", *arguments, environment=own, expect=expect)
            return [f for line in done.stdout.splitlines() for f in json.loads(line)["findings"] if f["rule"] == rule]
        self.assertEqual(found(draft), [])
        self.assertEqual([f["level"] for f in found("--rules", rules, draft)], ["must"])
        shutil.copy(rules, self.path("config/Backcast/Backcast/rules.json"))
        self.assertEqual(len(found(draft)), 1)
        self.write("team/backcast-rules.json", '{"schema": 1, "banned": [{"words": ["flour"], "instead": "meal"}]}')
        self.assertEqual(found(draft), [])
        self.assertEqual([f["fix"]["text"] for f in found(draft, rule="banned-word")], ["meal"])
        self.assertEqual(len(found(self.path("team"), rule="banned-word")), 1)
        self.write("team/backcast-rules.json", '{"schema": 1, "baned": []}')
        done = self.run_program("check", "--format", "json", self.path("team"), environment=own, expect=2)
        self.assertIn("backcast-rules.json: /baned", done.stderr)
        self.assertEqual(len(done.stdout.splitlines()), 1)
        self.assertEqual(len(found("--rules", rules, draft)), 1)
        for bad, said in ((self.path("none.json"), "none.json"), (self.write("broken.json", "{"), "broken.json"), (self.write("deep.json", "[" * 10000), "deep.json"),
                          (self.write("twice.json", '{"schema": 1, "name": "a", "name": "b"}'), "/name")):
            done = self.run_program("check", "--rules", bad, draft, expect=2)
            self.assertIn(said, done.stderr)
            self.assertEqual(done.stdout, "")

    def test_a_hostile_rule_set_hangs_nobody(self):
        draft = self.write("a.txt", "a" * 5000 + "! Bakers wait.\n")
        rules = self.write("hostile.json", json.dumps({"schema": 1, "patterns": [
            {"id": f"p{i}", "pattern": pattern, "message": "m"} for i, pattern in enumerate(["(a+)+$", "^(a|a?)+$", "(.*a){12}b", "a*" * 60 + "b"])]}))
        done = self.run_program("check", "--format", "json", "--rules", rules, draft, expect=None)
        self.assertIn("pattern-stopped", done.stdout)
        with open(self.path("huge.json"), "wb") as f:
            f.truncate(50_000_000)
        self.assertIn("MiB", self.run_program("check", "--rules", self.path("huge.json"), draft, expect=2).stderr)

    def test_rules_are_listed_and_explained(self):
        listed = [line.split()[0] for line in self.run_program("check", "--list-rules").stdout.splitlines()]
        self.assertIn("house-name", listed)
        self.assertEqual(len(listed), len(set(listed)))
        for rule in listed:
            self.assertIn(rule, self.run_program("check", "--explain", rule).stdout)
        done = self.run_program("check", "--explain", "part-misssing", expect=2)
        self.assertIn("part-missing", done.stderr)
        table = self.run_program("check", "--list-rules", "--format", "markdown").stdout
        with open(os.path.join(SOURCE, "docs/rules.md"), encoding="utf-8") as f:
            self.assertIn("<!-- rules: begin -->\n" + table + "<!-- rules: end -->\n", f.read())
        for wrong in (["--list-rules", "--format", "json"], ["--list-rules", "x.md"], ["--list-rules", "--explain", "part-weak"], ["--level", "loud", "x.md"]):
            self.run_program("check", *wrong, expect=2)

    def test_a_large_folder_is_told_in_order_and_the_same_each_time(self):
        names = [f"{i:04}.md" for i in range(120)]
        for i, name in enumerate(names):
            self.write(name, f"# Widget {i} for bakers\n\nBakers in town {i} wait for [Mill {i}].\n")
        first = self.run_program("check", "--format", "json", self.folder, expect=1)
        self.assertEqual([os.path.basename(json.loads(line)["file"]) for line in first.stdout.splitlines()], names)
        self.assertEqual(first.stderr, "")  # no progress in a pipe
        sarif = json.loads(self.run_program("check", "--format", "sarif", self.folder, expect=1).stdout)
        self.assertGreater(len(sarif["runs"][0]["results"]), 120)

    def test_a_terminal_shows_how_far_it_is_and_is_left_clean(self):
        import pty
        for i in range(30):
            self.write(f"{i}.md", "# Widget for bakers\n")
        master, slave = pty.openpty()
        done = subprocess.run([PROGRAM, "check", self.folder], stdout=subprocess.DEVNULL, stderr=slave, timeout=120, env={**os.environ, "LANG": "C.UTF-8"})
        os.close(slave)
        said = os.read(master, 65536).decode()
        os.close(master)
        self.assertEqual(done.returncode, 1)
        self.assertIn(" of 30 ", said)
        self.assertTrue(said.endswith("\r\x1b[K"), repr(said))

    def test_a_huge_file_is_refused_at_once(self):
        path = self.path("huge.prfaq")
        with open(path, "wb") as f:
            f.truncate(300_000_000)
        self.assertIn("MiB", self.run_program("check", path, expect=2).stderr)


class Import(Case):
    def test_every_draft_can_be_imported_and_comes_back_from_markdown(self):
        for draft in draft_files():
            with self.subTest(os.path.basename(draft)):
                first, markdown, second = self.path("first.prfaq"), self.path("draft.md"), self.path("second.prfaq")
                done = self.run_program("import", draft, "-o", first, "--format", "json")
                self.assertTrue(json.loads(done.stdout)["recognised"])
                self.run_program("export", first, "-o", markdown)
                self.run_program("import", markdown, "-o", second)
                self.assertEqual(documents.content(documents.load(first)), documents.content(documents.load(second)))

    def test_samples_come_back_from_markdown(self):
        for sample in self.samples():
            markdown, second = self.path("sample.md"), self.path("second.prfaq")
            self.run_program("export", sample, "-o", markdown)
            self.run_program("import", markdown, "-o", second)
            self.assertEqual(documents.content(documents.load(sample)), documents.content(documents.load(second)))

    def test_the_report_is_for_people_too(self):
        draft = self.write("draft.md", "# Widget\n\n## Problem\n\nBakers wait.\n")
        done = self.run_program("import", draft, "-o", self.path("o.prfaq"))
        self.assertIn("problem", done.stdout)


class Export(Case):
    def test_the_pdf_has_every_word_in_order_with_the_release_on_page_1(self):
        for sample in self.samples():
            pdf = self.path("sample.pdf")
            self.run_program("export", sample, "-o", pdf)
            if shutil.which("qpdf"):
                done = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            if not shutil.which("pdftotext"):
                self.skipTest("there is no pdftotext")
            document = documents.load(sample)
            text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, encoding="utf-8").stdout
            self.assert_in_order(documents.words(document), text)
            page = subprocess.run(["pdftotext", "-raw", "-l", "1", pdf, "-"], capture_output=True, text=True, encoding="utf-8").stdout
            self.assert_in_order(documents.words(document, ("release",)), page)

    def assert_in_order(self, words, text):
        def squeeze(value):
            return "".join(value.replace("\u00a0", " ").split())
        haystack, at = squeeze(text), 0
        for i, word in enumerate(words):
            found = haystack.find(squeeze(word), at)
            self.assertGreaterEqual(found, 0, f"word {i} is not there in order: {' '.join(words[max(0, i - 5):i + 3])}")
            # Line numbers and page furniture stand between words, never much more.
            self.assertLess(found - at, 400, f"word {i} is far away: {' '.join(words[max(0, i - 5):i + 3])}")
            at = found + len(squeeze(word))

    def pdf(self, *choices, sample=0):
        path = self.path("choices.pdf")
        self.run_program("export", self.samples()[sample], "-o", path, *choices, environment={"SOURCE_DATE_EPOCH": "1700000000"})
        return path

    def text_of(self, pdf, *arguments):
        if not shutil.which("pdftotext"):
            self.skipTest("there is no pdftotext")
        return subprocess.run(["pdftotext", "-layout", *arguments, pdf, "-"], capture_output=True, text=True, encoding="utf-8").stdout

    def test_the_pdf_is_tagged_and_twice_the_same(self):
        files = []
        for _ in range(2):
            with open(self.pdf(), "rb") as f:
                files.append(f.read())
        self.assertEqual(files[0], files[1])
        if shutil.which("pdfinfo"):
            info = subprocess.run(["pdfinfo", self.pdf()], capture_output=True, text=True).stdout
            for line in ("Tagged:          yes", "PDF version:     1.7", "Title:           Morning Cover", "Author:          Asha Menon"):
                self.assertIn(line, info)

    def test_choices_at_export(self):
        whole = self.text_of(self.pdf())
        release = self.text_of(self.pdf("--parts", "release"))
        self.assertIn("Page 1 of 1", release)
        self.assertNotIn("Internal FAQ", release)
        self.assertNotIn("Internal FAQ", self.text_of(self.pdf("--without", "internal-faq,unsorted")))
        contents = self.text_of(self.pdf("--contents"), "-l", "1")
        self.assertIn("Contents", contents)
        self.assertIn("Page i of", contents)
        self.assertRegex(self.text_of(self.pdf("--link-list")), r"Links\s+1\.\s+https?://\S+ \(line \d+\)")
        self.assertNotIn("Draft 7", self.text_of(self.pdf("--no-draft-mark", "--no-confidentiality", "--line-numbers", "none")))
        self.assertEqual(whole.split(), self.text_of(self.pdf("--notes-margin")).split())

    def test_what_is_left_out_is_left_out_of_every_form(self):
        question = next(documents.plain(e["text"]) for e in documents.load(self.samples()[0])["internal_faq"]["entries"])
        for ending in ("pdf", "html", "md", "txt"):
            path = self.path("without." + ending)
            self.run_program("export", self.samples()[0], "-o", path, "--without", "internal-faq")
            if ending == "pdf":
                text = self.text_of(path)
            else:
                with open(path, encoding="utf-8") as f:
                    text = f.read()
            self.assertNotIn("".join(question.split()), "".join(text.split()), ending)

    def test_a_choice_that_does_not_exist_is_said(self):
        for choices, words in ((("--parts", "release,cover"), "customer-faq"), (("--comments", "all"), "appendix"),
                               (("--line-numbers", "yes"), "continuous"), (("--profile", "legal"), "letter-11")):
            done = self.run_program("export", self.samples()[0], "-o", self.path("no.pdf"), *choices, expect=2)
            self.assertIn(words, done.stderr)
            self.assertFalse(os.path.exists(self.path("no.pdf")))

    def test_comments_are_notes_or_a_list(self):
        document = documents.load(self.samples()[0])
        block = next(b for b in document["release"]["blocks"] if b.get("role") == "problem")
        quote = " ".join(documents.plain(block["text"]).split()[:3])
        document["people"] = document.get("people", []) + [{"id": "u-lee", "name": "Lee Park"}]
        document["events"] = [
            {"id": "5a1e0f6c-9a51-4b0e-8c1f-2f6f0a3b7d10", "type": "create", "by": "u-lee", "lamport": 1, "at": "2026-11-21T09:30:00Z",
             "body": "Median or best?", "anchor": {"block": block["id"], "start": 0, "end": len(quote), "quote": quote}}]
        path, target = self.write("commented.prfaq", json.dumps(document)), self.path("commented.pdf")
        self.run_program("export", path, "-o", target)
        self.assertNotIn("Median or best?", self.text_of(target))
        self.run_program("export", path, "-o", target, "--comments", "appendix")
        self.assertIn("Median or best?", self.text_of(target))
        self.run_program("export", path, "-o", target, "--comments", "notes")
        if shutil.which("qpdf"):
            dump = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", target, "-"], capture_output=True).stdout
            self.assertIn(b"/Subtype /Highlight", dump)
            self.assertIn(b"(Lee Park)", dump)

    def test_text_and_markdown_have_every_word(self):
        for sample in self.samples():
            for ending in ("md", "txt"):
                path = self.path(f"sample.{ending}")
                self.run_program("export", sample, "-o", path)
                with open(path, encoding="utf-8") as f:
                    text = bare(re.sub(r" \(https?://[^)]*\)", "", f.read()))
                missing = [w for w in documents.words(documents.load(sample)) if bare(w) not in text]
                self.assertEqual(missing, [], ending)

    def test_the_html_has_every_word_and_needs_nothing_else(self):
        for sample in self.samples():
            path = self.path("sample.html")
            self.run_program("export", sample, "-o", path)
            tree = xml.etree.ElementTree.parse(path)
            text = bare("".join(tree.getroot().itertext()))
            missing = [w for w in documents.words(documents.load(sample)) if bare(w) not in text]
            self.assertEqual(missing, [])
            with open(path, encoding="utf-8") as f:
                html = f.read()
            self.assertIn("font-family:\"Carlito\"", html)
            self.assertNotRegex(html, r"<(script|link|iframe|img)\b|url\((?!data:)")

    def test_an_export_that_fails_leaves_the_old_file(self):
        old = self.write("old.pdf", "old")
        self.run_program("export", self.write("broken.prfaq", "{"), "-o", old, expect=2)
        self.run_program("export", self.samples()[0], "-o", self.path("no/such/folder.pdf"), expect=2)
        self.run_program("export", self.samples()[0], "-o", self.path("x.odt"), expect=2)
        os.mkdir(self.path("folder.pdf"))
        self.run_program("export", self.samples()[0], "-o", self.path("folder.pdf"), expect=2)
        with open(old) as f:
            self.assertEqual(f.read(), "old")
        self.assertEqual(sorted(os.listdir(self.folder)), ["broken.prfaq", "folder.pdf", "old.pdf"])

    def test_output_keeps_its_permissions_and_a_link_stays_a_link(self):
        target = self.write("target.txt", "old")
        os.chmod(target, 0o640)
        os.symlink("target.txt", self.path("link.txt"))
        self.run_program("export", self.samples()[0], "-o", self.path("link.txt"))
        self.assertTrue(os.path.islink(self.path("link.txt")))
        self.assertEqual(stat.S_IMODE(os.stat(target).st_mode), 0o640)
        self.assertGreater(os.path.getsize(target), 1000)


if __name__ == "__main__":
    PROGRAM, SOURCE = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
