// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/foreigntext.h"
#include "ui/editor/items.h"

#include <QTextCursor>

#include <functional>
#include <memory>

class QMimeData;

namespace backcast {

/// What is copied and pasted: parts of paragraphs and whole blocks. Whole blocks of our own have ids, all
/// else has none.
struct Clip {
    QList<Item> items;
    bool own = false; ///< from an editor of ours: roles, ids and records came with it
    bool raw = false; ///< one item with all of the text, its lines divided by U+2028
    PasteLoss loss;
};

/// The selection of a cursor in three forms: ours, HTML and plain text.
[[nodiscard]] std::unique_ptr<QMimeData> copySelection(const QTextCursor& cursor);

/// Whether something in `data` can be pasted. Files are none of our business: the window takes them.
[[nodiscard]] bool canPaste(const QMimeData& data);

enum class PasteAs { Rich, Plain, Raw };
/// What `data` holds; see `readRichText` for what is taken of rich text. More than `mostPasted` is cut.
[[nodiscard]] Clip readClip(const QMimeData& data, PasteAs as);

/// Pastes at the cursor, which has no selection, inside the edit block that is open. What is foreign becomes
/// what the place is of: its role, a question's answer. `isUsed` says which ids are taken.
void pasteClip(QTextCursor& cursor, const Clip& clip, IdSource& ids,
               const std::function<bool(const Id&)>& isUsed);

} // namespace backcast
