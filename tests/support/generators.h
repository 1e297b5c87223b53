// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QRandomGenerator>

namespace backcast::test {

/// Makes random values for property tests. The same seed makes the same values; every value is in normal
/// form.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
        , m_ids(seed) {}

    [[nodiscard]] int number(int low, int high) {
        return int(m_random.bounded(low, high + 1));
    } ///< both inclusive
    [[nodiscard]] bool chance(double probability) { return m_random.generateDouble() < probability; }

    /// Text of everything that ever broke a writer: delimiters, brackets, entities, white space, other
    /// scripts.
    [[nodiscard]] QString hostile(int maxLength);
    [[nodiscard]] QString words(int count);
    [[nodiscard]] Text text(int maxLength);
    [[nodiscard]] Text prose(int wordsCount);
    [[nodiscard]] Block block(const QString& role = {});
    /// A document with every kind of block and record.
    [[nodiscard]] Document document();
    /// Only what Markdown can carry: a release and FAQs with headings, lists, tables and marks, no records.
    [[nodiscard]] QRandomGenerator& random() { return m_random; }
    [[nodiscard]] IdSource& ids() { return m_ids; }

private:
    [[nodiscard]] Extra extra();
    [[nodiscard]] Table table();
    [[nodiscard]] Anchor anchor();
    [[nodiscard]] QList<Block> blocks(int most, const QStringList& roles);
    [[nodiscard]] Faq faq();
    void addRecords(Document& document);
    void addHistory(Document& document);

    QRandomGenerator m_random;
    IdSource m_ids;
};

} // namespace backcast::test
