// SPDX-License-Identifier: MIT
#include "ui/comments/commentplaces.h"

#include "core/history/bases.h"
#include "core/history/comments.h"
#include "ui/editor/blockformat.h"
#include "ui/editor/celleditor.h"
#include "ui/editor/commentmarks.h"
#include "ui/editor/editor.h"
#include "ui/editor/tableediting.h"

namespace backcast {

QHash<QString, QString> fieldTexts(const Document& document) {
    QHash<QString, QString> texts;
    for (const Met& met : walk(document)) {
        texts.insert(met.id(), met.text().plain());
        if (met.isQuestion()) continue;
        for (const Row& row : met.block->table.rows)
            for (int column = 0; column < int(row.cells.size()); ++column)
                texts.insert(fieldOf({met.id(), row.id, column, 0, 0}), row.cells.at(column).plain());
    }
    return texts;
}

QString wordsIn(const QHash<QString, QString>& texts, const TextPlace& place) {
    return texts.value(fieldOf(place)).mid(place.start, place.end - place.start);
}

std::optional<TextPlace> selectedPlace(Editor& editor) {
    const TableEditing& tables = editor.tables();
    if (const CellEditor* cell = tables.cell()) {
        const QTextCursor cursor = cell->textCursor();
        return TextPlace{idOf(tables.block()), tables.rowId(), tables.column(), cursor.selectionStart(),
                         cursor.selectionEnd()};
    }
    const QList<TextStretch> stretches = editor.selectedStretches();
    if (!stretches.isEmpty()) {
        const TextStretch& first = stretches.constFirst();
        const QString text = fieldTexts(editor.content()).value(first.block);
        int start = first.start;
        int end = first.end < 0 ? int(text.size()) : first.end;
        // The space behind a word that was selected by double click is none of what is meant.
        while (end > start + 1 && text.at(end - 1).isSpace()) --end;
        while (start < end - 1 && text.at(start).isSpace()) ++start;
        return TextPlace{first.block, {}, -1, start, end};
    }
    const Id block = editor.currentBlock();
    if (block.isEmpty()) return std::nullopt;
    return TextPlace{block, {}, -1, 0, 0};
}

Document withPlaces(const Document& document, CommentMarks& marks) {
    Document placed = document;
    AnchorMaker anchors(document);
    for (const CommentThread& thread : marks.threads(document)) {
        const std::optional<TextPlace> place = marks.placeOf(thread.id);
        if (!place || !thread.anchor) continue; // what is gone keeps the last place that was known
        const Result<MadeAnchor> anchor = anchors.make(*place);
        if (!anchor) continue;
        const auto known = placed.anchors.constFind(thread.id);
        const Anchor& last = known == placed.anchors.constEnd() ? *thread.anchor : *known;
        if (last == anchor->anchor) continue;
        placed.anchors.insert(thread.id, anchor->anchor);
        static_cast<void>(putBase(placed, anchor->base));
    }
    return placed;
}

} // namespace backcast
