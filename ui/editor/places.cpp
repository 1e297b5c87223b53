// SPDX-License-Identifier: MIT
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <algorithm>

/// Places in the text of the Editor: misspelt words, what is selected, where on the page something is.
namespace backcast {

void Editor::setMisspellings(const QList<Misspelling>& misspellings) {
    d->layout->setMisspellings(misspellings);
}

QList<Passage> Editor::misspellings() const {
    QList<Passage> passages;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const Id id = idOf(block);
        for (const Overlay::Wrong& word : d->layout->overlay().misspellingsIn(id))
            passages.append({id, word.start, word.end});
    }
    return passages;
}

std::optional<Passage> Editor::misspellingAt(int position) const {
    const QTextBlock block = document()->findBlock(position);
    const Id id = idOf(block);
    const int offset = position - block.position();
    for (const Overlay::Wrong& word : d->layout->overlay().misspellingsIn(id))
        if (word.start <= offset && offset <= word.end) return Passage{id, word.start, word.end};
    return std::nullopt;
}

bool Editor::goToMisspelling(int direction) {
    const QList<Passage> all = misspellings();
    if (all.isEmpty()) return false;
    const auto startOf = [this](const Passage& word) {
        return d->adapter.blockOf(word.block).position() + word.start;
    };
    const QTextCursor cursor = textCursor();
    // They are in reading order.
    const auto behind = std::partition_point(all.begin(), all.end(), [&](const Passage& word) {
        return direction > 0 ? startOf(word) < cursor.selectionEnd()
                             : startOf(word) < cursor.selectionStart();
    });
    if (direction > 0)
        goTo(behind == all.end() ? all.constFirst() : *behind);
    else
        goTo(behind == all.begin() ? all.constLast() : *std::prev(behind));
    return true;
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
