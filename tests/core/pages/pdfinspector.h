// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace backcast::test {

/// What a PDF file says, read by other people's code (qpdf) and our own walk through its structure.
struct InspectedPdf {
    /// What is wrong with it as a tagged file: something drawn that is neither tagged nor an artifact, a mark
    /// that the tree does not know or knows twice, headings that skip a level, a figure without words, a link
    /// without its element, a missing language or title. Empty where nothing is.
    QStringList problems;
    QStringList types;    ///< of the elements, in reading order: "Document", "Part", "H1"
    QStringList outline;  ///< titles, indented by two spaces a level
    QStringList labels;   ///< of the pages
    QStringList links;    ///< addresses, or "page 3" inside the file
    QStringList comments; ///< "Highlight by Dana: words", answers indented
    bool isUniversal = false;
    int pages = 0;
};

[[nodiscard]] InspectedPdf inspectPdf(const QByteArray& pdf);

} // namespace backcast::test
