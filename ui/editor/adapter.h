// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/blockformat.h"

#include <QTextDocument>

namespace backcast {

/// A document as the blocks of one page, in reading order; every part begins with its title.
[[nodiscard]] QList<Item> flatten(const Document& document);

/// The document whose text is `items` and whose other members are those of `rest`.
[[nodiscard]] Document assemble(const QList<Item>& items, const Document& rest);

/// Reads all blocks of a QTextDocument.
[[nodiscard]] QList<Item> readItems(const QTextDocument& document);

/// Fills an empty QTextDocument.
void writeItems(QTextDocument& document, const QList<Item>& items);

} // namespace backcast
