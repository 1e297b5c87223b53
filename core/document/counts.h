// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/words.h"

#include <QHash>

#include <array>

namespace backcast {

/// How much a document is, by part. Headings and labels of blocks are counted with them.
struct DocumentCounts {
    std::array<TextCount, std::size(readingOrder)> parts; ///< by Place
    [[nodiscard]] const TextCount& of(Place place) const { return parts.at(std::size_t(place)); }
    [[nodiscard]] TextCount all() const;
    bool operator==(const DocumentCounts&) const = default;
};

/// A piece of the text of a block or FAQ entry, in UTF-16 units; `end` of -1: all of the block.
struct TextStretch {
    Id block;
    int start = 0;
    int end = -1;
    bool operator==(const TextStretch&) const = default;
};

/// Counts a document that is being written without reading a block twice that has not changed: a keystroke
/// costs one block.
class WordCounter {
public:
    [[nodiscard]] DocumentCounts count(const Document& document);
    /// The press release alone: short enough to be looked through with every key.
    [[nodiscard]] TextCount countRelease(const Document& document);
    /// What is selected. Whole blocks are taken from the last count where they have not changed.
    [[nodiscard]] TextCount count(const Document& document, const QList<TextStretch>& selection);

private:
    struct Known {
        QString text;
        TextCount count;
    };
    [[nodiscard]] Known countOf(const Id& id, const QString& text) const;
    QHash<QString, Known> m_known;
};

} // namespace backcast
