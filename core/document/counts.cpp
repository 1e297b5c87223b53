// SPDX-License-Identifier: MIT
#include "core/document/counts.h"

namespace backcast {

namespace {

QString textOf(const Block& block) {
    if (block.heading.isEmpty() && block.label.isEmpty() && block.table.rows.isEmpty())
        return block.text.plain();
    QString text = block.heading + lineBreak + block.label + lineBreak + block.text.plain();
    for (const Row& row : block.table.rows)
        for (const Text& cell : row.cells) text += lineBreak + cell.plain();
    return text;
}

QString textOf(const Met& met) {
    return met.block ? textOf(*met.block) : met.text().plain();
}

/// Most texts are those of the last time themselves, not only equal to them.
bool isSame(const QString& a, const QString& b) {
    return a.size() == b.size() && (a.constData() == b.constData() || a == b);
}

} // namespace

TextCount DocumentCounts::all() const {
    TextCount sum;
    for (const TextCount& part : parts) sum += part;
    return sum;
}

WordCounter::Known WordCounter::countOf(const Id& id, const QString& text) const {
    const auto known = m_known.constFind(id);
    return known != m_known.constEnd() && isSame(known->text, text) ? *known : Known{text, countText(text)};
}

TextCount WordCounter::countRelease(const Document& document) {
    TextCount sum;
    for (const Block& block : document.release.blocks) {
        Known known = countOf(block.id, textOf(block));
        sum += known.count;
        m_known.insert(block.id, std::move(known));
    }
    return sum;
}

DocumentCounts WordCounter::count(const Document& document) {
    DocumentCounts counts;
    QHash<QString, Known> next;
    next.reserve(m_known.size());
    for (const Met& met : walk(document)) {
        Known known = countOf(met.id(), textOf(met));
        counts.parts.at(std::size_t(met.place)) += known.count;
        next.insert(met.id(), std::move(known));
    }
    m_known = std::move(next);
    return counts;
}

TextCount WordCounter::count(const Document& document, const QList<TextStretch>& selection) {
    QHash<Id, const TextStretch*> stretches;
    for (const TextStretch& stretch : selection) stretches.insert(stretch.block, &stretch);
    TextCount sum;
    for (const Met& met : walk(document)) {
        if (stretches.isEmpty()) break;
        const TextStretch* stretch = stretches.take(met.id());
        if (!stretch) continue;
        sum += stretch->end < 0
                   ? countOf(met.id(), textOf(met)).count
                   : countText(met.text().plain().mid(stretch->start, stretch->end - stretch->start));
    }
    return sum;
}

} // namespace backcast
