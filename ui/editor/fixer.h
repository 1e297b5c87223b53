// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

#include <QHash>

class QTextDocument;

namespace backcast {

/// What the text was before an edit, and where the edit has touched it.
struct FixInput {
    const QList<Item>& items; ///< what the text holds
    int first = 0;            ///< numbers of the blocks that were touched
    int last = 0;
    bool titles = false;           ///< a part's title has come, gone or moved
    const QStringList& headings;   ///< of the parts in reading order, as last seen
    const QHash<Id, int>& idCount; ///< how often an id is in the text now
};

/// Whether the touched blocks are as a document needs them.
[[nodiscard]] bool isWhole(const QTextDocument& text, const FixInput& input);

/// Mends what an edit has broken, joined to its undo step: missing titles of parts come back, tables and
/// figures stand alone in their blocks, every block knows its part and whether it is a question or an answer,
/// no id is missing or used twice (what keeps the beginning keeps the id), no character is in a text that
/// never may be. Looks at the touched blocks only, and at what follows them as far as the edit changed its
/// meaning.
void fix(QTextDocument& text, const FixInput& input, IdSource& ids);

} // namespace backcast
