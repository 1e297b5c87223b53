// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace backcast {

enum class DraftFormat { Markdown, Text };

/// What a stretch of a draft was taken for, and why: a line of the import report.
struct Recognised {
    QString as; ///< a role ("problem"), "question", "answer", "part", "front_matter", or "unsorted"
    Place place = Place::Unsorted;
    Id block;
    int line = 0;            ///< in the input, counted from 1
    QString excerpt;         ///< its first words
    QString reason;          ///< "the heading says so", in the interface's language
    double confidence = 1.0; ///< 0 to 1
};

/// How sure the reading of a piece is, in a word of the interface's language: "Certain", "Likely", "A guess".
[[nodiscard]] QString surenessOf(const Recognised& piece);
/// A reader should look at it: less than likely.
[[nodiscard]] bool isGuess(const Recognised& piece);

struct ImportOptions {
    QString name;     ///< of the file, without path and ending; the title where the draft gives none
    QString language; ///< "en", "es"; empty: found out from the text
};

struct Imported {
    Document document;
    QHash<Id, int> lines;     ///< where each block and FAQ question begins in the input, counted from 1
    QList<Recognised> report; ///< in the order of the input
};

/// Reads a draft that a person wrote, in Markdown or plain text. Finds the parts by headings, labels,
/// position and form. No word is dropped: headings and labels are kept as written, what fits nowhere goes to
/// `unsorted`. Errors: not UTF-8 (or UTF-16 with a mark), over 20 MB, NUL bytes.
[[nodiscard]] Result<Imported> importDraft(const QByteArray& bytes, DraftFormat format,
                                           const ImportOptions& options, IdSource& ids);

/// The document as Markdown. `importDraft` of it gives equal content (rule 6 of docs/file-format.md).
[[nodiscard]] QString exportMarkdown(const Document& document);

/// The document as plain text, for reading: lines are not wrapped, marks are left out, link targets follow in
/// parentheses.
[[nodiscard]] QString exportText(const Document& document);

} // namespace backcast
