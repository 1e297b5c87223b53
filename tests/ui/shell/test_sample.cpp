// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/editor/tableediting.h"
#include "ui/findings/findingspanel.h"
#include "ui/questions/guideactions.h"

#include <QApplication>
#include <QFile>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who writes a document that lies beside the keyboard, without a mouse.
class Typist {
public:
    explicit Typist(Program& program)
        : m_program(program) {}

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* field = QApplication::focusWidget();
        REQUIRE(field);
        QTest::keyClick(field, key, modifiers);
    }
    void enter(int times = 1) {
        for (int i = 0; i < times; ++i) key(Qt::Key_Return);
    }
    void letters(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Word by word: the checker and the page keep up with a key a letter elsewhere.
    void type(const QString& words) {
        for (qsizetype from = 0; from < words.size();) {
            const qsizetype space = words.indexOf(u' ', from);
            const qsizetype to = space < 0 ? words.size() : space + 1;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                words.mid(from, to - from), Qt::NoModifier);
            from = to;
        }
    }

    void write(const Text& text) {
        qsizetype at = 0;
        for (const Span& span : text.spans()) {
            type(text.plain().mid(at, span.start - at));
            const QString words = text.plain().mid(span.start, span.length);
            if (span.styles.testFlag(Style::Strong)) key(Qt::Key_B, Qt::ControlModifier);
            type(words);
            if (span.styles.testFlag(Style::Strong)) key(Qt::Key_B, Qt::ControlModifier);
            if (!span.link.isEmpty()) link(words.size(), span.link);
            at = span.end();
        }
        type(text.plain().mid(at));
    }

    void link(qsizetype letters, const QString& target) {
        for (qsizetype i = 0; i < letters; ++i) key(Qt::Key_Left, Qt::ShiftModifier);
        m_program.dialogs.link = target;
        key(Qt::Key_K, Qt::ControlModifier);
        key(Qt::Key_Right);
    }

    /// A block of which the paragraph is there already, empty.
    void write(const Block& block, const Block* before) {
        const bool goesOn = before && before->kind == block.kind;
        if (block.kind == kinds::table) return write(block.table);
        if (block.kind == kinds::figure) return key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        if (block.kind == kinds::bullet && !goesOn) letters(u"- "_s);
        if (block.kind == kinds::number && !goesOn) letters(u"1. "_s);
        write(block.text);
    }

    void write(const Table& table) {
        key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const qsizetype last = table.rows.size() - 1;
        for (qsizetype row = 0; row <= last; ++row)
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                if (row + column > 0) key(Qt::Key_Tab);
                if (row == 0) m_program.trigger(u"format.table."_s + table.columns.at(column).align);
                write(table.rows.at(row).cells.value(column));
            }
    }

    /// From the end of a block to an empty paragraph behind it.
    void next(const Block& block, const Block* after) {
        if (block.kind == kinds::table) return key(Qt::Key_Return, Qt::ControlModifier);
        enter();
        const bool wasList = block.kind == kinds::bullet || block.kind == kinds::number;
        if (wasList && !(after && after->kind == block.kind)) enter(); // out of the list
    }

    void write(const QList<Block>& blocks) {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Block* after = i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr;
            write(blocks.at(i), i > 0 ? &blocks.at(i - 1) : nullptr);
            const bool head = blocks.at(i).role == roles::headline || blocks.at(i).role == roles::subheading;
            if (head) {
                enter();
                continue;
            }
            if (blocks.at(i).kind == kinds::figure) return;
            next(blocks.at(i), after);
            // On an empty paragraph Enter goes to the role that comes next.
            if (!after || after->role != blocks.at(i).role) enter();
        }
    }

    void write(const Faq& faq) {
        for (const FaqEntry& entry : faq.entries) {
            write(entry.text);
            enter();
            write(entry.answer);
        }
        enter(2); // a question that nobody asks: enough of them
    }

private:
    Program& m_program;
};

Document sample() {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.en.prfaq"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<Loaded> loaded = loadDocument(file.readAll());
    REQUIRE(loaded);
    return loaded->document;
}

} // namespace

TEST_CASE("the whole English sample is written from a blank document by keyboard alone") {
    const Folder folder;
    Program program(folder.path(u"home"_s));
    program.start();
    const Document wanted = sample();
    Typist typist(program);
    typist.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(program.window().guide().isShown());
    typist.key(Qt::Key_Escape);
    typist.key(Qt::Key_A, Qt::ControlModifier);
    typist.key(Qt::Key_Delete);
    typist.key(Qt::Key_Home, Qt::ControlModifier);
    typist.enter();
    typist.write(wanted.release.blocks);
    CHECK(program.editor().currentPlace() == Place::CustomerFaq);
    typist.write(wanted.customerFaq);
    CHECK(program.editor().currentPlace() == Place::InternalFaq);
    typist.write(wanted.internalFaq);
    CHECK(program.editor().currentPlace() == Place::Questions);
    typist.write(wanted.questions);
    CHECK(program.editor().currentPlace() == Place::Appendix);
    program.dialogs.writeFigure = [&](const Visual& empty) {
        Visual written = wanted.visuals.constFirst();
        written.id = empty.id;
        return std::optional(written);
    };
    typist.write(wanted.appendix.blocks);
    const Document& written = program.window().document();
    CHECK(firstDifference(written, wanted) == QString());
    REQUIRE(written.visuals.size() == 1);
    CHECK(written.visuals.constFirst().data == wanted.visuals.constFirst().data);
    CHECK(program.messages() == QString());
    // And all of it can be taken back, step by step.
    for (int i = 0; i < 20000 && program.editor().document()->isUndoAvailable(); ++i) program.editor().undo();
    CHECK(program.window().document().release.blocks.size() == 9);
    CHECK(program.window().document().customerFaq.entries.size() == 8);
}

TEST_CASE("what is still to be filled in of somebody's draft is filled in from finding to finding") {
    const QString draft = QStringLiteral(BACKCAST_SOURCE_DIR "/../shared/drafts/22_nayborsos.md");
    if (!QFile::exists(draft)) {
        WARN("skipped: there is no folder ../shared/drafts");
        return;
    }
    const Folder folder;
    Program program(folder.path(u"home"_s));
    program.start({draft});
    FindingsPanel& findings = program.window().findings();
    const auto open = [&] {
        program.window().analysis().checkNow();
        REQUIRE(waitFor([&] { return program.window().analysis().isReportCurrent(); }));
        int count = 0;
        for (const Finding& finding : program.window().analysis().report()->findings)
            if (finding.rule == u"placeholder-left") ++count;
        return count;
    };
    const int before = open();
    REQUIRE(before > 5);
    Typist typist(program);
    for (int round = 0; round < 200 && open() > 0; ++round) {
        typist.key(Qt::Key_F8);
        const QList<Finding> shown = findings.model().shown();
        if (shown.value(findings.current()).rule != u"placeholder-left") continue;
        typist.key(Qt::Key_F8, Qt::ControlModifier); // there, with the words selected
        REQUIRE(program.editor().textCursor().hasSelection());
        typist.type(u"Columbus, Ohio"_s);
    }
    CHECK(open() == 0);
    CHECK(program.window().document().unsorted.blocks.size() < 40);
    // Into a file of its own, and back.
    program.dialogs.savePaths = {folder.path(u"clean.prfaq"_s)};
    typist.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(program.documentAt(folder.path(u"clean.prfaq"_s)) == program.window().document());
}
