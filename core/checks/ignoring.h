// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace backcast {

/// The texts that offsets of findings count in, by block or FAQ question: of a table the cells, one after the
/// other.
[[nodiscard]] QHash<Id, QString> checkedTexts(const Document& document);

/// The record that sets a finding of `document` aside. `by` is a person's id or a name, `at` ISO 8601.
[[nodiscard]] IgnoredFinding ignoredFinding(const Document& document, const Finding& finding,
                                            const QString& reason, const QString& by, const QString& at);

/// Adds a record; one for the same words takes the place of the old one.
void addIgnored(Document& document, const IgnoredFinding& record);
/// Takes all records away that set a finding aside. False where there is none.
bool removeIgnored(Document& document, const Finding& finding);

/// Which findings somebody has set aside. Built once for a document, then asked for each finding; it must not
/// outlive the document.
class Ignoring {
public:
    explicit Ignoring(const Document& document);

    /// The record that counts for a finding; null where there is none. A record holds while its words stand
    /// there: wherever in its block, and in any block where its own is gone or has them no more (it was
    /// divided or joined). Without words it holds for every finding of its rule in its block. Spaces and line
    /// breaks make no difference.
    [[nodiscard]] const IgnoredFinding* recordFor(const Finding& finding) const;

private:
    [[nodiscard]] bool holds(qsizetype record, const Finding& finding) const;
    [[nodiscard]] QString wordsOf(const Finding& finding) const;

    const Document& m_document;
    QHash<Id, QString> m_texts;
    QSet<qsizetype> m_homeless; ///< records whose block does not have their words
};

} // namespace backcast
