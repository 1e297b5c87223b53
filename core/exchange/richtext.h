// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QList>
#include <QString>

namespace backcast {

/// What rich text of another program holds that a PR/FAQ can hold as well.
struct RichText {
    QList<Block> blocks;  ///< without ids and roles; rows of tables have theirs
    int pictures = 0;     ///< left out
    int nestedTables = 0; ///< of which the cells became text of the outer cell
    bool cut = false;     ///< there was more than `most` characters
};

/// Reads HTML as word processors, browsers and spreadsheets put it on the clipboard. A whitelist: paragraphs,
/// headings, lists with their levels, tables, block quotes, code, rules; strong, emphasis, code and links to
/// web and mail addresses or "#id". Left behind: styles, fonts, colours, comments, tracked deletions,
/// scripts, everything that is not shown. Reads at most `most` characters of text. Total: every string has a
/// reading. Errors: the part of the program that knows HTML is missing.
[[nodiscard]] Result<RichText> readRichText(const QString& html, qsizetype most);

} // namespace backcast
