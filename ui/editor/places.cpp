// SPDX-License-Identifier: MIT
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <algorithm>
#include <compare>

/// Places in the text of the Editor: misspelt words, what is selected, where on the page something is.
namespace backcast {

namespace {

Text cellOf(const Table& table, const Id& row, int column) {
    for (const Row& known : table.rows)
        if (known.id == row) return known.cells.value(column);
    return {};
}

/// Where a misspelt word is, in the order in which one reads.
struct WordPlace {
    int block = 0;
    int row = -1; ///< -1: in the text of the block
    int column = -1;
    int offset = 0;
    auto operator<=>(const WordPlace&) const = default;
};

WordPlace wordPlace(int block, const Table& table, const Misspelling& word) {
    if (word.row.isEmpty()) return {block, -1, -1, word.start};
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&word](const Row& known) { return known.id == word.row; });
    return {block, int(row - table.rows.begin()), word.column, word.start};
}

} // namespace

void Editor::setMisspellings(const QList<Misspelling>& misspellings) {
    d->layout->setMisspellings(misspellings);
    d->tables->markWords();
}

QList<Misspelling> EditorPrivate::misspellingsIn(int at) const {
    QList<Misspelling> words;
    const Item& item = adapter.items().at(at);
    const Id id = item.block.id;
    for (const Overlay::Wrong& mark : layout->overlay().misspellingsIn(id)) {
        Misspelling word{id, mark.row, mark.column, mark.start, mark.end, {}};
        word.word = (mark.row.isEmpty() ? item.block.text : cellOf(item.block.table, mark.row, mark.column))
                        .plain()
                        .mid(mark.start, mark.end - mark.start);
        if (!word.word.isEmpty()) words.append(word); // its row may have gone since
    }
    const Table& table = item.block.table;
    std::stable_sort(words.begin(), words.end(), [&](const Misspelling& a, const Misspelling& b) {
        return wordPlace(at, table, a) < wordPlace(at, table, b);
    });
    return words;
}

QList<Misspelling> Editor::misspellings() const {
    QList<Misspelling> all;
    for (int i = 0; i < int(d->adapter.items().size()); ++i) all.append(d->misspellingsIn(i));
    return all;
}

std::optional<Misspelling> Editor::misspellingAt(int position) const {
    const QTextBlock block = document()->findBlock(position);
    int offset = position - block.position();
    Id row;
    int column = -1;
    if (const CellEditor* cell = d->tables->cell(); cell && d->tables->block() == block) {
        offset = cell->textCursor().position();
        row = d->tables->rowId();
        column = d->tables->column();
    }
    for (const Misspelling& word : d->misspellingsIn(block.blockNumber()))
        if (word.row == row && word.column == column && word.start <= offset && offset <= word.end)
            return word;
    return std::nullopt;
}

bool Editor::goToMisspelling(int direction) {
    QList<QPair<WordPlace, Misspelling>> all;
    for (int i = 0; i < int(d->adapter.items().size()); ++i)
        for (const Misspelling& word : d->misspellingsIn(i))
            all.append({wordPlace(i, d->adapter.items().at(i).block.table, word), word});
    if (all.isEmpty()) return false;
    const CellEditor* cell = d->tables->cell();
    const QTextCursor cursor = cell ? cell->textCursor() : textCursor();
    const int from = direction > 0 ? cursor.selectionEnd() : cursor.selectionStart();
    const QTextBlock block = cell ? d->tables->block() : document()->findBlock(from);
    const WordPlace here{block.blockNumber(), d->tables->row(), cell ? d->tables->column() : -1,
                         cell ? from : from - block.position()};
    const auto behind =
        std::partition_point(all.begin(), all.end(), [&](const auto& word) { return word.first < here; });
    if (direction > 0)
        d->goTo(behind == all.end() ? all.constFirst().second : behind->second);
    else
        d->goTo(behind == all.begin() ? all.constLast().second : std::prev(behind)->second);
    return true;
}

void EditorPrivate::goTo(const Misspelling& word) {
    if (word.row.isEmpty()) return q.goTo({word.block, word.start, word.end});
    const QTextBlock there = adapter.blockOf(word.block);
    reveal(QTextCursor(there));
    tables->open(there, word.row, word.column, word.start, word.end);
}

void Editor::replace(const Misspelling& word, const QString& by) {
    if (word.row.isEmpty()) return replace(Passage{word.block, word.start, word.end}, by);
    if (isReadOnly()) return;
    d->goTo(word);
    d->tables->replaceSelection(by);
}

QPoint Editor::cursorPoint() const {
    const QTextEdit* field = this;
    if (const CellEditor* cell = d->tables->cell()) field = cell;
    return field->viewport()->mapToGlobal(field->cursorRect().bottomLeft());
}

QString Editor::wordsOf(const Passage& passage) const {
    const QTextBlock block = d->adapter.blockOf(passage.block);
    if (!block.isValid()) return {};
    return block.text().mid(passage.start, passage.end < 0 ? -1 : passage.end - passage.start);
}

void Editor::replace(const Passage& passage, const QString& by) {
    replace(QList<Fix>{{passage, by}});
}

void Editor::replace(QList<Fix> changes) {
    // From the end of a block on, so that the offsets in front of it stay what they are.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Fix& a, const Fix& b) { return a.place.start > b.place.start; });
    d->edit([&](QTextCursor& cursor) {
        for (const Fix& change : std::as_const(changes)) {
            const QTextBlock block = d->adapter.blockOf(change.place.block);
            if (!block.isValid() || isObject(block)) continue;
            const int length = lengthOf(block);
            const int start = std::clamp(change.place.start, 0, length);
            const int end = change.place.end < 0 ? length : std::clamp(change.place.end, start, length);
            cursor.setPosition(block.position() + std::min(start + 1, length));
            const QTextCharFormat format = cursor.charFormat();
            cursor.setPosition(block.position() + start);
            cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
            cursor.insertText(Text::sanitised(change.text), format);
        }
    });
}

void Editor::chooseFindings(const QList<bool>& shown, int current) {
    d->layout->chooseFindings(shown, current);
}

std::optional<Passage> Editor::findingPlace(int finding, int place) const {
    return d->layout->overlay().placeOf(finding, place);
}

QList<TextStretch> Editor::selectedStretches() const {
    const QTextCursor cursor = textCursor();
    QList<TextStretch> stretches;
    if (!cursor.hasSelection()) return stretches;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        if (isTitle(block)) continue;
        const int start = std::max(0, cursor.selectionStart() - block.position());
        const int end = std::min(lengthOf(block), cursor.selectionEnd() - block.position());
        const bool isWhole = start == 0 && end == lengthOf(block);
        if (start < end) stretches.append({idOf(block), start, isWhole ? -1 : end});
    }
    return stretches;
}

QList<Passage> Editor::matches() const {
    QList<Passage> passages;
    const Overlay& overlay = d->layout->overlay();
    for (const Id& block : overlay.blocksWithMatches())
        for (const Overlay::Found& found : overlay.matchesIn(block))
            // The offset in a cell says nothing of the block that the table is.
            passages.append(found.row.isEmpty() ? Passage{block, found.start, found.end}
                                                : Passage{block, 0, 0});
    return passages;
}

QList<double> Editor::sharesAbove(const QList<Passage>& passages) const {
    QHash<Id, QList<qsizetype>> wanted;
    for (qsizetype i = 0; i < passages.size(); ++i) wanted[passages.at(i).block].append(i);
    wanted.remove(Id());
    QList<double> shares(passages.size(), -1);
    if (wanted.isEmpty()) return shares;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const qsizetype i : wanted.value(idOf(block)))
            shares[i] = d->layout->shareAbove(block, passages.at(i).start);
    return shares;
}

double Editor::cursorShare() const {
    const QTextCursor cursor = textCursor();
    return d->layout->shareAbove(cursor.block(), cursor.positionInBlock());
}

} // namespace backcast
