// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/access.h"
#include "core/document/names.h"
#include "core/history/compare.h"

/// Small documents for the tests of comparisons.
namespace backcast::test {

inline Block paragraph(const QString& id, const QString& text, const QString& role = {}) {
    Block block;
    block.id = id;
    block.role = role;
    block.text = Text(text);
    return block;
}

inline FaqEntry entry(const QString& id, const QString& question, const QString& answer = {}) {
    FaqEntry entry;
    entry.id = id;
    entry.text = Text(question);
    if (!answer.isNull()) entry.answer.append(paragraph(id + QStringLiteral("-a"), answer));
    return entry;
}

/// What a terminal would show of runs: "[-old-]{+new+} same", restyled words as "~words~".
inline QString shown(const QList<TextRun>& runs) {
    QString text;
    for (const TextRun& run : runs) {
        const QString& words = run.text.plain();
        switch (run.kind) {
        case TextRun::Kind::Same:
            text += words;
            break;
        case TextRun::Kind::Restyled:
            text += u'~' + words + u'~';
            break;
        case TextRun::Kind::Inserted:
            text += QStringLiteral("{+") + words + QStringLiteral("+}");
            break;
        case TextRun::Kind::Deleted:
            text += QStringLiteral("[-") + words + QStringLiteral("-]");
            break;
        }
    }
    return text;
}

/// The changes, each "title: words (notes)".
inline QStringList told(const Comparison& comparison) {
    QStringList list;
    for (const int change : comparison.changes) {
        const ComparedItem& item = comparison.items.at(change);
        QString line = titleOf(item, comparison) + QStringLiteral(": ") + shown(item.runs);
        const QStringList notes = notesInWords(item, comparison);
        if (!notes.isEmpty()) line += QStringLiteral(" (") + notes.join(QStringLiteral("; ")) + u')';
        list.append(line);
    }
    return list;
}

} // namespace backcast::test
