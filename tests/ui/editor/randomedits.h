// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/generators.h"
#include "ui/editor/adapter.h"

#include <QTextCursor>

namespace backcast::test {

/// Edits a QTextDocument at random as raw cursors can: anywhere, without any regard for parts, titles and
/// tables.
class RandomEdits {
public:
    RandomEdits(QTextDocument& text, Adapter& adapter, Generator& random)
        : m_text(text)
        , m_adapter(adapter)
        , m_random(random) {}

    /// Does one edit and says which.
    QString step();

private:
    [[nodiscard]] QTextCursor anywhere();
    [[nodiscard]] QTextCursor selection(int most);
    QString type();
    QString remove();
    QString changeFormat();
    QString copy();
    QString insertObject();
    QString apply();

    QTextDocument& m_text;
    Adapter& m_adapter;
    Generator& m_random;
};

/// A document that differs from another as one that has been worked on elsewhere: blocks changed, gone, new
/// and moved.
[[nodiscard]] Document mutated(Document document, Generator& random);

/// What parts a text from the content that it should be, in words; empty if they are one.
[[nodiscard]] QString problems(const QTextDocument& text, const Document& content);
[[nodiscard]] QString problems(const QTextDocument& text, const Adapter& adapter);

} // namespace backcast::test
