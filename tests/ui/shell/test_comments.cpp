// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/qtwarnings.h"
#include "tests/ui/shell/world.h"
#include "ui/comments/commentspanel.h"
#include "ui/comments/composer.h"
#include "ui/editor/commentmarks.h"
#include "ui/shell/sidepanel.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A program with a headline of nine words.
struct Reviewing {
    Reviewing() {
        folder.put(u"a.prfaq"_s, smallDocument(headline));
        open();
    }
    void open() {
        program = std::make_unique<Program>(folder.path(u"home"_s));
        program->preferences.setIdentity(u"Ana Ruiz"_s, u"#2f5f8f"_s);
        program->start({folder.path(u"a.prfaq"_s)});
    }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] Editor& editor() const { return program->editor(); }
    [[nodiscard]] CommentsPanel& panel() const { return window().comments(); }
    [[nodiscard]] const Document& document() const { return window().document(); }
    [[nodiscard]] QString text() const { return document().release.blocks.at(0).text.plain(); }
    [[nodiscard]] Id block() const { return document().release.blocks.at(0).id; }
    void select(const QString& words) const {
        const int at = int(text().indexOf(words));
        REQUIRE(at >= 0);
        editor().goTo({block(), at, at + int(words.size())});
    }
    /// Writes into the field that is open and posts it.
    void write(const QString& body) const {
        REQUIRE(panel().composer().isOpen());
        QTest::keyClicks(&panel().composer().field(), body);
        QTest::keyClick(&panel().composer().field(), Qt::Key_Return, Qt::ControlModifier);
    }
    void comment(const QString& words, const QString& body) const {
        select(words);
        program->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        write(body);
    }
    /// The words that a comment is on; "-" where they are gone.
    [[nodiscard]] QString wordsOf(const QString& body) const {
        for (const CommentThread& thread : commentThreads(document())) {
            if (thread.body != body) continue;
            const std::optional<TextPlace> place = editor().comments().placeOf(thread.id);
            if (!place) return u"-"_s;
            return editor().wordsOf({place->block, place->start, place->end});
        }
        return u"no such comment"_s;
    }
    const QString headline = u"Small clinics hand over a night shift in minutes"_s;
    const ExpectWarning grabbing{u"does not support grabbing the keyboard"_s};
    Folder folder;
    std::unique_ptr<Program> program;
};

} // namespace

TEST_CASE(
    "a comment on a selection is written by the keyboard, answered, edited, resolved, and is in the file") {
    Reviewing r;
    r.comment(u"a night shift"_s, u"Which one?"_s);
    CHECK(r.text() == r.headline);
    CHECK(r.wordsOf(u"Which one?"_s) == u"a night shift"_s);
    CHECK(r.window().side().isShown(r.panel()));
    CHECK(r.window().side().title(r.panel()) == u"Comments 1"_s);
    CHECK(r.document().people.constFirst().name == u"Ana Ruiz"_s);
    CHECK(r.window().isWindowModified());
    CHECK_FALSE(r.editor().document()->isUndoAvailable()); // a comment is no change of the text
    CHECK_FALSE(r.panel().current().isEmpty());

    r.program->press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    r.write(u"The one on Mondays."_s);
    CHECK(commentThreads(r.document()).constFirst().replies.size() == 1);
    CHECK(r.text() == r.headline);

    r.program->press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    CHECK(commentThreads(r.document()).constFirst().resolved);
    CHECK(r.panel().model().rowCount() == 0);
    CHECK(r.window().side().title(r.panel()) == u"Comments"_s);

    r.program->trigger(u"file.save"_s);
    r.program.reset();
    r.open();
    const QList<CommentThread> threads = commentThreads(r.document());
    REQUIRE(threads.size() == 1);
    CHECK(threads.constFirst().body == u"Which one?"_s);
    CHECK(threads.constFirst().author == u"Ana Ruiz"_s);
    CHECK(threads.constFirst().replies.constFirst().body == u"The one on Mondays."_s);
    CHECK(threads.constFirst().resolved);
    CHECK_FALSE(r.window().isWindowModified());
}

TEST_CASE("a comment stays on its words while one writes, cuts, pastes, divides, joins and undoes") {
    const Reviewing r;
    r.comment(u"night shift"_s, u"c"_s);
    const Id id = r.block();
    r.editor().goTo({id, 0, 0});
    r.program->type(u"The "_s);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);
    const int inside = int(r.text().indexOf(u"shift"_s));
    r.editor().goTo({id, inside, inside});
    r.program->type(u"late "_s);
    CHECK(r.wordsOf(u"c"_s) == u"night late shift"_s);
    r.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);

    // Cut, and pasted elsewhere.
    r.select(u"a night shift in"_s);
    r.program->press(Qt::Key_X, Qt::ControlModifier);
    CHECK(r.wordsOf(u"c"_s) == u"-"_s);
    r.editor().goTo({id, 0, 0});
    r.program->press(Qt::Key_V, Qt::ControlModifier);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);
    r.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(r.wordsOf(u"c"_s) == u"-"_s);
    r.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);

    // The paragraph is divided in front of it, and joined again.
    const int before = int(r.text().indexOf(u"hand"_s));
    r.editor().goTo({id, before, before});
    r.program->press(Qt::Key_Return);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);
    r.program->press(Qt::Key_Backspace);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);

    // Everything deleted, and brought back.
    r.program->press(Qt::Key_A, Qt::ControlModifier);
    r.program->press(Qt::Key_Delete);
    CHECK(r.wordsOf(u"c"_s) == u"-"_s);
    r.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);
    while (r.editor().document()->isUndoAvailable()) r.program->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(r.text() == r.headline);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);
    while (r.editor().document()->isRedoAvailable()) r.program->press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(commentThreads(r.document()).constFirst().author == u"Ana Ruiz"_s);
}

TEST_CASE("where a comment has gone while one wrote is known when the file is opened again") {
    Reviewing r;
    r.comment(u"night shift"_s, u"c"_s);
    // All but the commented words becomes other words, in one go after the other.
    r.editor().goTo({r.block(), 0, int(r.text().indexOf(u"night shift"_s))});
    r.program->type(u"Every ward ends its "_s);
    const int behind = int(r.text().indexOf(u" in minutes"_s));
    r.editor().goTo({r.block(), behind, int(r.text().size())});
    r.program->type(u" on time, a night shift too"_s);
    CHECK(r.wordsOf(u"c"_s) == u"night shift"_s);
    const int place = r.editor().comments().placeOf(r.panel().current())->start;
    r.program->trigger(u"file.save"_s);
    r.program.reset();
    r.open();
    const QString thread = commentThreads(r.document()).constFirst().id;
    REQUIRE(r.editor().comments().placeOf(thread));
    CHECK(r.editor().comments().placeOf(thread)->start == place);
}

TEST_CASE("a comment that is being written is not lost by a key, a card or the closing of the window") {
    const Reviewing r;
    r.comment(u"night shift"_s, u"first"_s);
    r.select(u"clinics"_s);
    r.program->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(&r.panel().composer().field(), u"half a sentence"_s);
    r.program->dialogs.answers = {u"Go on writing"_s, u"Go on writing"_s, u"Go on writing"_s};
    QTest::keyClick(&r.panel().composer().field(), Qt::Key_Escape);
    CHECK(r.panel().composer().text() == u"half a sentence"_s);
    r.panel().setCurrent(commentThreads(r.document()).constFirst().id);
    r.program->trigger(u"comments.reply"_s);
    CHECK(r.panel().composer().text() == u"half a sentence"_s);
    CHECK_FALSE(r.window().close());
    CHECK(r.panel().composer().text() == u"half a sentence"_s);
    r.program->dialogs.answers = {u"Give it up"_s};
    QTest::keyClick(&r.panel().composer().field(), Qt::Key_Escape);
    CHECK_FALSE(r.panel().composer().isOpen());
    CHECK(commentThreads(r.document()).size() == 1);
}

TEST_CASE("a comment that is being written stays on its words while the page is written on") {
    const Reviewing r;
    r.select(u"night shift"_s);
    r.program->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(&r.panel().composer().field(), u"Which?"_s);
    r.editor().goTo({r.block(), 0, 0});
    r.program->type(u"The very "_s);
    r.write(QString());
    CHECK(r.wordsOf(u"Which?"_s) == u"night shift"_s);

    // Where they are gone it is a comment on what they were.
    r.select(u"minutes"_s);
    r.program->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(&r.panel().composer().field(), u"How many?"_s);
    r.select(u"minutes"_s);
    r.program->press(Qt::Key_Delete);
    r.write(QString());
    CHECK(r.wordsOf(u"How many?"_s) == u"-"_s);
    CHECK(commentThreads(r.document()).constLast().anchor->quote == u"minutes"_s);
    CHECK(r.panel().model().rowCount() == 2);
}

TEST_CASE("a comment that was being written when the program died comes back with the draft, on its words") {
    Reviewing r;
    r.comment(u"clinics"_s, u"Which?"_s);
    r.program->trigger(u"file.save"_s);
    const QByteArray saved = r.folder.get(u"a.prfaq"_s);
    const QString thread = commentThreads(r.document()).constFirst().id;
    r.program.reset();

    const auto dieWriting = [&](const QString& body, const std::function<void()>& begin) {
        ProcessOwner dead = currentProcess();
        dead.start = u"1"_s;
        r.program = std::make_unique<Program>(r.folder.path(u"home"_s), dead);
        r.program->start({r.folder.path(u"a.prfaq"_s)});
        begin();
        QTest::keyClicks(&r.panel().composer().field(), body);
        r.window().controller().keeper().flush();
        r.program->crash();
        r.program = std::make_unique<Program>(r.folder.path(u"home"_s));
        r.program->start({r.folder.path(u"a.prfaq"_s)});
        const QList<DraftEntry> drafts = r.program->desk->store().pending()->drafts;
        REQUIRE(drafts.size() == 1);
        REQUIRE(r.window().controller().recover(drafts.constFirst()));
        REQUIRE(r.panel().composer().isOpen());
        CHECK(r.panel().composer().text() == body);
        CHECK(r.document().extra.isEmpty()); // no file gets it
    };
    dieWriting(u"half a sentence"_s, [&] {
        r.select(u"night shift"_s);
        r.program->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        r.editor().goTo({r.block(), 0, 0});
        r.program->type(u"The "_s);
    });
    r.write(u" more"_s);
    CHECK(r.wordsOf(u"half a sentence more"_s) == u"night shift"_s);
    CHECK(r.folder.get(u"a.prfaq"_s) == saved);
    r.program->dialogs.answers = {u"Discard"_s};
    r.program->crash();
    r.program.reset();
    {
        Program other(r.folder.path(u"home"_s));
        const QList<DraftEntry> left = other.store.pending()->drafts;
        for (const DraftEntry& draft : left) REQUIRE(other.store.discard(draft.slot));
    }

    dieWriting(u"the one on Mondays"_s, [&] {
        r.panel().setCurrent(thread);
        r.program->trigger(u"comments.reply"_s);
    });
    r.write(QString());
    CHECK(commentThreads(r.document()).constFirst().replies.constFirst().body == u"the one on Mondays"_s);
}

TEST_CASE("a comment that was given up does not come back with a draft") {
    Reviewing r;
    r.select(u"clinics"_s);
    r.program->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(&r.panel().composer().field(), u"hm"_s);
    r.window().controller().keeper().flush();
    CHECK(r.program->desk->store().kept()->drafts.isEmpty());
    r.program->dialogs.answers = {u"Give it up"_s};
    QTest::keyClick(&r.panel().composer().field(), Qt::Key_Escape);
    r.window().controller().keeper().flush();
    r.program->trigger(u"file.save"_s);
    CHECK(r.document().extra.isEmpty());
    CHECK_FALSE(r.folder.get(u"a.prfaq"_s).contains("unposted"));
    CHECK_FALSE(r.window().isWindowModified());
}

TEST_CASE("who has no name yet is asked for it once, and a cancelled question keeps the comment") {
    Reviewing r;
    r.program.reset();
    r.program = std::make_unique<Program>(r.folder.path(u"nobody"_s));
    r.program->start({r.folder.path(u"a.prfaq"_s)});
    r.program->preferences.setIdentity({}, {});
    r.comment(u"clinics"_s, u"Which?"_s);
    CHECK(r.document().events.isEmpty());
    CHECK(r.panel().composer().text() == u"Which?"_s);
    r.program->dialogs.texts = {u"Lee Park"_s};
    QTest::keyClick(&r.panel().composer().field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(commentThreads(r.document()).size() == 1);
    CHECK(commentThreads(r.document()).constFirst().author == u"Lee Park"_s);
    CHECK(r.program->preferences.identity().name == u"Lee Park"_s);
    r.comment(u"night"_s, u"And now?"_s);
    CHECK(commentThreads(r.document()).size() == 2);
}

TEST_CASE("comments are stepped through and filtered by the keyboard") {
    const Reviewing r;
    r.comment(u"minutes"_s, u"How many?"_s);
    r.comment(u"Small"_s, u"How small?"_s);
    REQUIRE(r.panel().model().rowCount() == 2);
    CHECK(r.panel().model().at(0).thread.body == u"How small?"_s); // in the order of the page
    r.panel().setCurrent({});
    r.program->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    CHECK(r.editor().textCursor().selectedText() == u"Small"_s);
    r.program->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    CHECK(r.editor().textCursor().selectedText() == u"minutes"_s);
    r.program->press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    CHECK(r.editor().textCursor().selectedText() == u"Small"_s);
    QTest::keyClicks(&r.panel().wordsField(), u"many how"_s);
    CHECK(r.panel().model().rowCount() == 1);
    QTest::keyClick(&r.panel().wordsField(), Qt::Key_Escape);
    CHECK(r.panel().model().rowCount() == 2);
    // The cursor in commented words makes their comment the current one.
    r.editor().goTo({r.block(), int(r.text().size()) - 2, int(r.text().size()) - 2});
    CHECK(r.panel().model().find(r.panel().current())->thread.body == u"How many?"_s);
}

TEST_CASE("a comment that is not saved yet outlives the version of another program") {
    Reviewing r;
    r.comment(u"night shift"_s, u"mine"_s);
    r.folder.put(u"a.prfaq"_s, smallDocument(u"Clinics hand over every night shift in minutes"_s));
    REQUIRE(r.window().controller().reload());
    REQUIRE(commentThreads(r.document()).size() == 1);
    CHECK(commentThreads(r.document()).constFirst().body == u"mine"_s);
    CHECK(waitFor([&] { return r.panel().model().rowCount() == 1; }));
}

TEST_CASE("marks of comments move no letter of the page") {
    const Reviewing r;
    const QSizeF before = r.editor().document()->documentLayout()->documentSize();
    const QRect cursor = r.editor().cursorRect();
    r.comment(u"night shift"_s, u"c"_s);
    r.editor().goTo({r.block(), 0, 0});
    CHECK(r.editor().document()->documentLayout()->documentSize() == before);
    CHECK(r.editor().cursorRect() == cursor);
}

TEST_CASE("what is hostile in a comment is shown as plain text") {
    Reviewing r;
    Document document = r.document();
    Event event;
    event.id = u"5a1e0f6c-9a51-4b0e-8c1f-2f6f0a3b7d10"_s;
    event.type = u"create"_s;
    event.by = u"<b>Mallory</b>\u202egnp"_s;
    event.at = u"not a time"_s;
    event.body = u"<img src=x> \u202e turned \u0007"_s;
    document.events = {event};
    r.editor().apply(document);
    r.folder.put(u"b.prfaq"_s, saveDocument(r.document()));
    r.program.reset();
    r.program = std::make_unique<Program>(r.folder.path(u"home"_s));
    r.program->start({r.folder.path(u"b.prfaq"_s)});
    REQUIRE(r.panel().model().rowCount() == 1);
    const QString said = r.panel().model().index(0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(u"<img src=x>"_s));
    CHECK_FALSE(said.contains(QChar(0x202e)));
    r.window().grab();
}
