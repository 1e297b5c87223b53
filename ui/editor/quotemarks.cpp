// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

/// Whether a quote was said, or is what somebody could say.
namespace backcast {

namespace {

bool isQuote(const QTextBlock& block) {
    const QString role = roleOf(block);
    return useOf(block) == Use::Body && (role == roles::leaderQuote || role == roles::customerQuote);
}

/// The first paragraph of a quote, at which its label stands.
QTextBlock beginningOf(QTextBlock block) {
    while (block.previous().isValid() && isQuote(block.previous()) &&
           roleOf(block.previous()) == roleOf(block) && placeOf(block.previous()) == placeOf(block))
        block = block.previous();
    return block;
}

} // namespace

bool Editor::isInQuote() const {
    return isQuote(textCursor().block());
}

std::optional<QuoteRecord> Editor::quoteRecord() const {
    if (!isInQuote()) return std::nullopt;
    const QTextBlock first = beginningOf(textCursor().block());
    return quoteRecordOf(itemOf(static_cast<const QTextFormat&>(first.blockFormat())).block.extra);
}

void Editor::setQuoteRecord(const std::optional<QuoteRecord>& record) {
    if (!isInQuote()) return;
    d->edit([&](QTextCursor& cursor) {
        const QTextBlock first = beginningOf(cursor.block());
        Item item = itemOf(static_cast<const QTextFormat&>(first.blockFormat()));
        backcast::setQuoteRecord(item.block.extra, record);
        setProperties(first, item);
    });
}

} // namespace backcast
