// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchange.h"
#include "core/exchange/frontmatter.h"
#include "core/exchange/sorting.h"

namespace backcast::exchange {

/// Makes the document out of sorted sources: ids, kinds, figures, the report.
class Builder {
public:
    Builder(const ImportOptions& options, IdSource& ids)
        : m_options(options)
        , m_ids(ids) {}

    void addFrontMatter(const QList<FrontMember>& members);
    void addSorted(const Sorted& sorted);
    /// Sets what the draft leaves open: title, language, ids. Call it last.
    [[nodiscard]] Imported finish();

    [[nodiscard]] const Meta& meta() const { return m_imported.document.meta; }

private:
    [[nodiscard]] Block makeBlock(const Source& source);
    [[nodiscard]] Id addFigure(const Source& source);
    [[nodiscard]] static QString kindOf(const Source& source);
    void addPlaced(QList<Block>& blocks, Place place, const QList<Placed>& placed);
    void addFaq(Faq& faq, Place place, const QString& heading, const SourceFaq& sources);
    void addUnlabelledFaq(const FaqSources& sources);
    void addPerson(const QString& name);
    [[nodiscard]] bool addMember(const FrontMember& member);
    void keepMember(const FrontMember& member);
    void report(const QString& as, Place place, const Id& id, const Source& source, const QString& text,
                Reason reason, double confidence);

    const ImportOptions& m_options;
    IdSource& m_ids;
    Imported m_imported;
};

/// Why, in a sentence for the reader, in the interface's language.
[[nodiscard]] QString reasonText(Reason reason);

/// The first words of a text, for the report.
[[nodiscard]] QString excerptOf(const QString& text);

/// Without rules at the start and the end: they divided parts, which the document does by itself.
void trimRules(QList<Block>& blocks);

/// The language of what was read, where nothing else says it, and the report in the order of the draft.
void settleImport(Imported& imported, const ImportOptions& options);

} // namespace backcast::exchange
