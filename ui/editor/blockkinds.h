// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

#include <QTextCursor>

#include <optional>

/// What a paragraph looks like: heading, quote, code, list item, rule. Every function that changes something
/// is to be called inside an edit block.
namespace backcast {

struct BlockKind {
    QString kind; ///< of `kinds`; empty: a paragraph
    int level = 0;
    int start = 0;
    bool operator==(const BlockKind&) const = default;
};

/// Whether a block may be of a kind where it stands: titles and questions have none, the head of a release
/// neither, and a release has no headings inside.
[[nodiscard]] bool canBe(const Item& item, const QString& kind);

/// Makes the paragraphs of the selection what `kind` says, or paragraphs again where the first of them is
/// that already. Several paragraphs become one block of code, line by line, and a block of code one
/// paragraph.
void toggleKindOf(QTextCursor& cursor, const BlockKind& kind);
/// Makes them paragraphs, whatever they are.
void makeParagraphs(QTextCursor& cursor);
/// Puts a rule behind the block of the cursor, or in its place where nothing is written in it, and a
/// paragraph behind the rule where none follows.
void insertRule(QTextCursor& cursor, IdSource& ids);

/// What Markdown's mark at the start of a paragraph asks for: "## ", "> ", "- ", "1. ", "``` ".
[[nodiscard]] std::optional<BlockKind> kindOfMark(const QString& text);

} // namespace backcast
