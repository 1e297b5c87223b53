// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QString>
#include <QStringList>

namespace backcast::test {

/// A string of the document and where it was taken from: "text of b1f4", "heading of b1f4", "cell r1.0 of
/// b1f4".
struct Printed {
    QString where;
    QString text; ///< without line breaks
    bool operator==(const Printed&) const = default;
};

/// Every string of the document that a page must show, in reading order; written down apart from the
/// paginator's own code.
[[nodiscard]] QList<Printed> wordsOf(const Document& document);
/// What the runs of the pages show, put together by where they come from, in the order in which each is first
/// met.
[[nodiscard]] QList<Printed> wordsOf(const Pages& pages);
/// The words of all lines but line numbers, in the order of the pages.
[[nodiscard]] QStringList allTokens(const Pages& pages);

/// Blocks for documents made by hand. Ids are counted: "b1", "b2".
class Builder {
public:
    Block block(const QString& text, QLatin1StringView kind = {}, const QString& role = {});
    Block table(int rows, int columns, int headerRows = 1);
    FaqEntry entry(const QString& question, const QStringList& answers);
    /// `count` different words.
    [[nodiscard]] QString words(int count);

private:
    [[nodiscard]] Id id();
    int m_ids = 0;
    int m_words = 0;
};

/// What is wrong with the pages whatever the document was: lines outside the margins, out of order, numbers
/// with gaps, references to nowhere. Empty where nothing is.
[[nodiscard]] QStringList problems(const Pages& pages);

} // namespace backcast::test
