// SPDX-License-Identifier: MIT
#include "ui/questions/passages.h"

#include "core/checks/answerprompt.h"
#include "core/checks/check.h"

#include <QCoreApplication>

#include <algorithm>

namespace backcast {

namespace {

constexpr qsizetype longestWords = 90;

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

QString whereOf(const Met& met) {
    switch (met.place) {
    case Place::Release:
        return met.block->role.isEmpty() ? Say::tr("Press release") : roleName(met.block->role);
    case Place::CustomerFaq:
        return Say::tr("Customer FAQ");
    case Place::InternalFaq:
        return Say::tr("Internal FAQ");
    case Place::Questions:
        return Say::tr("Your answer");
    case Place::Appendix:
        return Say::tr("Appendix");
    case Place::Unsorted:
        break;
    }
    return Say::tr("Unsorted");
}

/// The text of a block; of a table its cells one after the other.
QString textOf(const Met& met) {
    if (met.isQuestion() || met.block->table.rows.isEmpty()) return met.text().plain();
    QStringList cells;
    for (const Row& row : met.block->table.rows)
        for (const Text& cell : row.cells)
            if (!cell.isBlank()) cells.append(cell.plain());
    return cells.join(u' ');
}

QString wordsOf(const Passage& passage, const QString& text) {
    const qsizetype start = std::clamp<qsizetype>(passage.start, 0, text.size());
    const qsizetype end =
        passage.end < 0 ? text.size() : std::clamp<qsizetype>(passage.end, start, text.size());
    return quotable(text.mid(start, end - start).simplified(), longestWords);
}

} // namespace

QHash<QString, QList<PassageLine>> passageLines(const Document& document, const Report& report) {
    QHash<Id, Met> blocks;
    for (const Met& met : walk(document)) blocks.insert(met.id(), met);
    QHash<QString, QList<PassageLine>> lines;
    for (const QuestionReport& question : report.questions) {
        QList<PassageLine>& mine = lines[question.role];
        for (const Passage& passage : question.passages) {
            const auto met = blocks.constFind(passage.block);
            if (met == blocks.constEnd()) continue;
            const PassageLine line{passage, whereOf(*met), wordsOf(passage, textOf(*met))};
            if (!line.words.isEmpty() && !mine.contains(line)) mine.append(line);
        }
    }
    return lines;
}

} // namespace backcast
