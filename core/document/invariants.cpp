// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/document/names.h"

#include <QSet>

namespace backcast {

namespace {

class Checker {
public:
    QStringList check(const Document& document) {
        for (const Met& met : walk(document)) {
            checkId(met.id(), placeName(met.place));
            if (met.block) checkBlock(*met.block);
        }
        for (const Visual& visual : document.visuals) checkId(visual.id, QStringLiteral("visuals"));
        for (const Experiment& experiment : document.experiments)
            checkId(experiment.id, QStringLiteral("experiments"));
        return m_problems;
    }

private:
    void checkId(const Id& id, const QString& where) {
        if (!isValidId(id))
            m_problems.append(QStringLiteral("%1: \"%2\" is no id").arg(where, id));
        else if (m_seen.contains(id))
            m_problems.append(QStringLiteral("%1: the id %2 is used twice").arg(where, id));
        m_seen.insert(id);
    }

    void checkBlock(const Block& block) {
        if (block.kind == kinds::code && !block.text.spans().isEmpty())
            m_problems.append(QStringLiteral("%1: marks in code").arg(block.id));
        if (block.kind != kinds::table && !(block.table == Table()))
            m_problems.append(
                QStringLiteral("%1: a table in a block of kind \"%2\"").arg(block.id, block.kind));
        QSet<Id> rows;
        for (const Row& row : block.table.rows) {
            if (row.cells.size() > block.table.columns.size())
                m_problems.append(
                    QStringLiteral("%1: row %2 has more cells than columns").arg(block.id, row.id));
            if (!isValidId(row.id) || rows.contains(row.id))
                m_problems.append(
                    QStringLiteral("%1: \"%2\" is no id of a row, or used twice").arg(block.id, row.id));
            rows.insert(row.id);
        }
    }

    QStringList m_problems;
    QSet<Id> m_seen;
};

} // namespace

QStringList checkInvariants(const Document& document) {
    return Checker().check(document);
}

} // namespace backcast
