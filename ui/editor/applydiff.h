// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"

class QTextDocument;

namespace backcast {

/// Edits a QTextDocument that holds `from` so that it holds `to`: blocks with the same id stay and are
/// changed where they differ, the others go and come. To be called inside an edit block.
void changeItems(QTextDocument& text, const QList<Item>& from, const QList<Item>& to);

/// Changes the text of a block to `target`, replacing only what lies between their common beginning and end.
void changeText(const QTextBlock& block, const Text& now, const Text& target);

} // namespace backcast
