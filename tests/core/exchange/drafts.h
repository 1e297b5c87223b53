// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchange.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace backcast::test {

/// A draft in a file, as an importer gets it. A first line "SOURCE: ..." is taken off.
struct DraftFile {
    QString name; ///< with its ending
    QByteArray bytes;
    [[nodiscard]] DraftFormat format() const {
        return name.endsWith(QStringLiteral(".txt")) ? DraftFormat::Text : DraftFormat::Markdown;
    }
};

/// The drafts of a folder, in the order of their names; empty where there is no such folder.
[[nodiscard]] QList<DraftFile> draftsIn(const QString& folder);
[[nodiscard]] QList<DraftFile> ownDrafts();    ///< tests/data/drafts
[[nodiscard]] QList<DraftFile> sharedDrafts(); ///< beside the repository, if they are there

[[nodiscard]] Imported imported(const DraftFile& draft);
[[nodiscard]] Imported imported(const QString& markdown, DraftFormat format = DraftFormat::Markdown);

/// Words of the draft that the document does not hold as often as the draft does. Marks of Markdown, numerals
/// of lists, printed line numbers, tags of HTML and names of settings at the top are no words.
[[nodiscard]] QStringList lostWords(const DraftFile& draft, const Imported& read);

/// All words that are kept, wherever they are: in text, metadata, targets of links, figures.
[[nodiscard]] QString keptWords(const Document& document);

/// What became of each block: "12 problem {heading|label} <kind> first words", one a line.
[[nodiscard]] QString listing(const Imported& read);
/// "headline subheading summary ...": the roles of the release in their order, each once in a row.
[[nodiscard]] QString releaseRoles(const Imported& read);

} // namespace backcast::test
