// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QHash>
#include <QString>

#include <vector>

namespace backcast {

/// What a report says of a document, with where it was read from.
struct ReportSource {
    QString file; ///< its name, as the user gave it
    const Document& document;
    QHash<Id, int>
        lines; ///< where each block begins in the file, counted from 1; blocks that are not there have line 0
    const PageFacts* pages = nullptr; ///< with it, findings carry the printed line
    QString
        draft{}; ///< the text of the file where it is a draft, lines ended by line feeds; empty for .prfaq
};

/// A stretch of the file that was read, counted from 1; columns in UTF-16 units, the end behind the last one.
/// 0 where it is not known.
struct FilePlace {
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    bool operator==(const FilePlace&) const = default;
};

/// Finds passages in the file that a document was read from. A block of a .prfaq file stands on one line. In
/// a draft the words are looked for from the line on where their block begins, since what an importer takes
/// away (marks, labels, line breaks) is not on record.
class ReportPlaces {
public:
    /// `source` must live as long.
    explicit ReportPlaces(const ReportSource& source);

    [[nodiscard]] FilePlace of(const Passage& passage) const;
    /// The line alone; 0 where it is not known.
    [[nodiscard]] int lineOf(const Passage& passage) const { return of(passage).line; }
    /// What offsets count in.
    [[nodiscard]] QString text(const Id& block) const { return m_texts.value(block); }
    [[nodiscard]] QString wordsOf(const Passage& passage) const;
    /// Where a passage ends in its block: never -1.
    [[nodiscard]] int endOf(const Passage& passage) const;

private:
    /// The letters and digits of a text, with where each stands.
    struct Letters {
        QString letters;
        std::vector<int> at;
    };
    [[nodiscard]] static Letters lettersOf(QStringView text, int from);
    struct Block {
        Letters own;   ///< of its text
        Letters draft; ///< of the file, from its line on
    };
    [[nodiscard]] const Block& blockAt(const Id& id, int line) const;
    /// Where the letters of a passage that begins at `start` stand in the draft's letters; -1: not certain.
    [[nodiscard]] static qsizetype find(const QString& wanted, const Block& block, int start);
    [[nodiscard]] FilePlace inDraft(const Passage& passage, int line) const;
    [[nodiscard]] FilePlace stretch(int start, int end) const;
    [[nodiscard]] int startWithMarks(const Passage& passage, int start) const;

    const ReportSource& m_source;
    QHash<Id, QString> m_texts;
    std::vector<int> m_lineStarts; ///< of the draft
    mutable QHash<Id, Block> m_blocks;
};

} // namespace backcast
