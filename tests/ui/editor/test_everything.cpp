// SPDX-License-Identifier: MIT
#include "core/document/tableedit.h"
#include "tests/ui/editor/desk.h"
#include "ui/editor/tableediting.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A user who does everything that can be done on the page, in no order at all.
class RandomUser {
public:
    RandomUser(Desk& desk, Generator& random)
        : m_desk(desk)
        , m_editor(desk.editor)
        , m_random(random) {}

    /// Does something and says what.
    QString act() {
        switch (m_random.number(0, 16)) {
        case 0:
        case 1:
        case 2:
            return type();
        case 3:
            return press();
        case 4:
            return select();
        case 5:
            return formatText();
        case 6:
            return changeRole();
        case 7:
            return addEntry();
        case 8:
            return moveSomething();
        case 9:
            return useClipboard();
        case 10:
            return replaceAll();
        case 11:
            return changeRecords();
        case 12:
        case 13:
            return writeInTable();
        case 14:
            return changeTable();
        case 15:
            return restore();
        default:
            return undoSome();
        }
    }

private:
    QWidget& target() {
        CellEditor* cell = m_editor.tables().cell();
        return cell ? static_cast<QWidget&>(*cell) : m_editor;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&target(), key, modifiers);
    }
    void letters(const QString& text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &target(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    QString type() {
        letters(m_random.words(m_random.number(1, 3)) + (m_random.chance(0.3) ? u". "_s : u" "_s));
        return u"type"_s;
    }

    QString press() {
        static const Qt::Key keys[] = {Qt::Key_Return, Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Backspace,
                                       Qt::Key_Delete, Qt::Key_Up,     Qt::Key_Down,    Qt::Key_Left,
                                       Qt::Key_Right,  Qt::Key_Escape, Qt::Key_Home,    Qt::Key_End};
        const Qt::Key chosen = keys[m_random.number(0, int(std::size(keys)) - 1)];
        const bool shift = m_random.chance(0.2);
        for (int i = m_random.number(1, 4); i > 0; --i)
            key(chosen, shift || chosen == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        return u"key %1"_s.arg(int(chosen), 0, 16);
    }

    QString select() {
        m_editor.tables().close();
        QTextCursor cursor(m_editor.document());
        const int last = m_editor.document()->characterCount() - 1;
        const int from = m_random.number(0, last);
        cursor.setPosition(from);
        if (m_random.chance(0.5))
            cursor.setPosition(std::min(last, from + m_random.number(0, m_random.chance(0.1) ? last : 60)),
                               QTextCursor::KeepAnchor);
        m_editor.setTextCursor(cursor);
        return u"select"_s;
    }

    QString formatText() {
        switch (m_random.number(0, 5)) {
        case 0:
            m_editor.toggleStrong();
            break;
        case 1:
            m_editor.toggleEmphasis();
            break;
        case 2:
            m_editor.toggleCode();
            break;
        case 3:
            m_editor.setLink(m_random.chance(0.7) ? u"https://a.b/"_s : QString());
            break;
        case 4:
            m_editor.toggleBullet();
            break;
        default:
            m_editor.toggleNumber();
            break;
        }
        return u"format"_s;
    }

    QString changeRole() {
        const auto role = roles::release[m_random.number(0, int(std::size(roles::release)) - 1)];
        if (m_random.chance(0.5))
            m_editor.setRole(role);
        else
            m_editor.goToRole(Place::Release, role);
        return u"role"_s;
    }

    QString addEntry() {
        m_editor.addFaqEntry(m_random.chance(0.5) ? Place::CustomerFaq : Place::InternalFaq);
        letters(m_random.words(2));
        return u"question"_s;
    }

    QString moveSomething() {
        if (m_random.chance(0.5)) {
            static_cast<void>(m_editor.moveBlocks(m_random.chance(0.5) ? Direction::Up : Direction::Down));
            return u"move"_s;
        }
        const QList<FaqEntry>& entries = m_editor.content().customerFaq.entries;
        if (entries.isEmpty()) return u"nothing to move"_s;
        const Id id = entries.at(m_random.number(0, int(entries.size()) - 1)).id;
        static_cast<void>(m_editor.moveEntry(
            id, m_random.chance(0.6) ? Place::CustomerFaq : Place::InternalFaq, m_random.number(0, 4)));
        return u"move a question"_s;
    }

    QString useClipboard() {
        switch (m_random.number(0, 4)) {
        case 0:
            m_editor.cut();
            break;
        case 1:
            m_editor.copy();
            break;
        case 2:
            m_editor.pasteAsPlainText();
            break;
        case 3: {
            auto* data = new QMimeData; // the clipboard takes it over
            data->setHtml(u"<h2>Why</h2><p>One <b>two</b></p><ul><li>a</li></ul>"
                          "<table><tr><td>1</td><td>2</td></tr></table>"_s);
            data->setText(m_random.hostile(10));
            QApplication::clipboard()->setMimeData(data);
            m_editor.paste();
            break;
        }
        default:
            m_editor.paste();
            break;
        }
        return u"clipboard"_s;
    }

    QString replaceAll() {
        const Result<Search> search =
            Search::make({m_random.chance(0.5) ? u"e"_s : u"[aeiou]"_s, false, false, true, {}});
        REQUIRE(search);
        m_editor.apply(search->replacedAll(m_editor.content(), m_random.words(1)));
        return u"replace all"_s;
    }

    QString changeRecords() {
        if (m_random.chance(0.5)) {
            m_editor.setEntryOwner(m_random.chance(0.8) ? m_random.words(2) : QString());
            return u"owner"_s;
        }
        Document document = m_editor.content();
        document.meta.title = m_random.words(3);
        document.meta.launchDate = u"2027-0%1-01"_s.arg(m_random.number(1, 9));
        if (m_random.chance(0.3)) document.findingsIgnored.append({u"weasel"_s, {}, {}, {}, {}, {}, {}});
        m_editor.apply(document);
        return u"metadata"_s;
    }

    QString writeInTable() {
        if (m_editor.tables().isOpen()) {
            letters(m_random.words(1) + u". "_s);
            key(m_random.chance(0.7) ? Qt::Key_Tab : Qt::Key_Down);
            return u"cell"_s;
        }
        for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next())
            if (kindOf(block) == kinds::table && m_random.chance(0.7)) {
                m_editor.tables().open(block, m_random.number(0, 3), m_random.number(0, 3), CellCursor::End);
                return u"open a cell"_s;
            }
        m_editor.tables().insert(m_random.number(1, 3), m_random.number(1, 3));
        return u"table"_s;
    }

    QString changeTable() {
        TableEditing& tables = m_editor.tables();
        switch (m_random.number(0, 7)) {
        case 0:
            tables.addRow(m_random.number(0, 1));
            break;
        case 1:
            tables.addColumn(m_random.number(0, 1));
            break;
        case 2:
            tables.removeRow();
            break;
        case 3:
            tables.removeColumn();
            break;
        case 4:
            tables.moveRow(m_random.chance(0.5) ? 1 : -1);
            break;
        case 5:
            tables.moveColumn(m_random.chance(0.5) ? 1 : -1);
            break;
        case 6:
            tables.toggleHeader();
            break;
        default:
            tables.align(u"right"_s);
            break;
        }
        return u"change a table"_s;
    }

    /// An earlier state, or one from somewhere else, as restoring a version and importing do.
    QString restore() {
        if (m_earlier.isEmpty() || m_random.chance(0.5)) {
            m_earlier.append(m_editor.content());
            return u"remember"_s;
        }
        const Document& earlier = m_earlier.at(m_random.number(0, int(m_earlier.size()) - 1));
        m_editor.apply(m_random.chance(0.7) ? earlier : mutated(m_editor.content(), m_random));
        return u"restore"_s;
    }

    QString undoSome() {
        for (int i = m_random.number(1, 6); i > 0; --i)
            m_random.chance(0.65) ? m_editor.undo() : m_editor.redo();
        return u"undo"_s;
    }

    Desk& m_desk;
    Editor& m_editor;
    Generator& m_random;
    QList<Document> m_earlier;
};

} // namespace

TEST_CASE("ten thousand steps of every kind: the text is the content after each, and undoing all gives what "
          "was loaded") {
    constexpr int steps = 10000;
    constexpr int stepsOfOne = 250;
    for (quint32 seed = 1; seed <= steps / stepsOfOne; ++seed) {
        Generator random(seed);
        const Document start = seed % 2 == 0 ? smallDocument() : random.document();
        Desk desk(start);
        RandomUser user(desk, random);
        QStringList done;
        for (int step = 0; step < stepsOfOne; ++step) {
            done.append(user.act());
            const QString found = problems(*desk.editor.document(), desk.content());
            INFO("seed " << seed << ", step " << step << ": "
                         << done.mid(std::max(0, step - 5)).join(u", "_s).toStdString());
            REQUIRE(found == QString());
        }
        INFO("seed " << seed);
        const auto redoAll = [&desk] {
            for (int i = 0; i < 5000 && desk.editor.document()->isRedoAvailable(); ++i) desk.editor.redo();
        };
        redoAll(); // the last steps may have been undone
        const Document end = desk.content();
        desk.undoAll();
        Document expected = start;
        putHistory(expected, end); // comments and versions are never undone
        CHECK(firstDifference(desk.content(), expected) == QString());
        REQUIRE(desk.content() == expected);
        redoAll();
        REQUIRE(desk.content() == end);
    }
}
