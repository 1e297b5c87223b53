// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/ui/editor/randomedits.h"
#include "ui/editor/editor.h"

#include <QSignalSpy>
#include <QTest>

namespace backcast::test {

/// An editor in a window of its own, and the keys of a user.
struct Desk {
    explicit Desk(const Document& document = {}) {
        editor.resize(900, 700);
        editor.load(document);
        editor.show();
        editor.setFocus();
    }

    void type(const QString& text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &editor, Qt::Key_unknown, QString(c), Qt::NoModifier);
        check();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
        for (int i = 0; i < times; ++i) QTest::keyClick(&editor, key, modifiers);
        check();
    }
    void enter(int times = 1) { press(Qt::Key_Return, Qt::NoModifier, times); }

    /// Whatever was pressed, the text and the content are one.
    void check() {
        const QString found = problems(*editor.document(), editor.content());
        CHECK(found == QString());
    }

    [[nodiscard]] const Document& content() const { return editor.content(); }
    [[nodiscard]] const QList<Block>& release() const { return editor.content().release.blocks; }
    [[nodiscard]] QStringList releaseRoles() const {
        QStringList list;
        for (const Block& block : release()) list.append(block.role);
        return list;
    }
    void goTo(const Id& id, int start, int end = -1) { editor.goTo({id, start, end < 0 ? start : end}); }
    void undoAll() {
        for (int i = 0; i < 2000 && editor.document()->isUndoAvailable(); ++i) editor.undo();
    }

    Editor editor;
};

[[nodiscard]] inline Block paragraph(const QString& id, QLatin1StringView role, const QString& text) {
    Block block;
    block.id = id;
    block.role = role;
    block.text = Text(text);
    return block;
}

/// A release of three paragraphs, a FAQ of two entries, one answer to the five questions.
[[nodiscard]] Document smallDocument();

} // namespace backcast::test
