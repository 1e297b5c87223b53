// SPDX-License-Identifier: MIT
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QScrollBar>
#include <QTextBoundaryFinder>

/// What helps to look at one place of the text: all else is dimmed, and the line stays where it is.
namespace backcast {

namespace {

constexpr double eyeLevel = 0.45; ///< of the height of the view, where the line of the cursor stays

struct Sentence {
    int start = 0;
    int end = 0;
};

/// The sentence of a paragraph in which `offset` lies. Looks no further than a page in both directions.
Sentence sentenceAt(const QString& text, int offset) {
    constexpr int reach = 3000;
    const int from = std::max(0, offset - reach);
    const QString near = text.mid(from, 2 * reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, near);
    finder.setPosition(offset - from);
    if (!finder.isAtBoundary() || offset - from == near.size()) finder.toPreviousBoundary();
    const auto start = finder.position();
    const auto end = finder.toNextBoundary();
    return {from + int(std::max<qsizetype>(0, start)), from + int(end < 0 ? near.size() : end)};
}

} // namespace

void Editor::setDim(Dim dim) {
    d->dim = dim;
    d->layout->setDimming(dim != Dim::Off);
    d->followSentence();
}

Dim Editor::dim() const {
    return d->dim;
}

void EditorPrivate::followSentence() {
    if (dim == Dim::Off) return;
    const QTextCursor at = q.textCursor();
    const QTextBlock here = at.block();
    if (dim == Dim::Paragraph || isObject(here)) return layout->setBright(0, -1);
    const Sentence sentence = sentenceAt(here.text(), at.positionInBlock());
    layout->setBright(sentence.start, sentence.end);
}

void Editor::setTypewriter(bool on) {
    d->typewriter = on;
    d->keepRoom();
    if (on) d->keepLine();
}

bool Editor::isTypewriter() const {
    return d->typewriter;
}

/// The last line can stand at the level of the eye as well.
void EditorPrivate::keepRoom() {
    layout->setRoomBelow(typewriter ? int(q.viewport()->height() * (1 - eyeLevel)) : 0);
}

/// Moves the page, as a typewriter does, so that the line of the cursor stays where it is on the screen.
void EditorPrivate::keepLine() {
    if (!typewriter) return;
    QScrollBar* bar = q.verticalScrollBar();
    const int line = q.cursorRect().center().y();
    bar->setValue(bar->value() + line - int(q.viewport()->height() * eyeLevel));
}

} // namespace backcast
