// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

/// Strong, emphasis, code and links of the Editor.
namespace backcast {

namespace {

/// The part of a block that lies in a selection, where it can carry marks.
struct Stretch {
    QTextBlock block;
    int start = 0;
    int end = 0;
};

QList<Stretch> stretchesOf(const QTextCursor& cursor) {
    QList<Stretch> stretches;
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        if (isTitle(block) || isObject(block) || kindOf(block) == kinds::code) continue;
        const int start = std::max(0, cursor.selectionStart() - block.position());
        const int end = std::min(lengthOf(block), cursor.selectionEnd() - block.position());
        if (start < end) stretches.append({block, start, end});
    }
    return stretches;
}

bool hasAll(const QList<Stretch>& stretches, Style style) {
    for (const Stretch& stretch : stretches) {
        const Text text = textOf(stretch.block).mid(stretch.start, stretch.end - stretch.start);
        qsizetype marked = 0;
        for (const Span& span : text.spans())
            if (span.styles.testFlag(style)) marked += span.length;
        if (marked < text.size()) return false;
    }
    return true;
}

void merge(QTextCursor cursor, const Stretch& stretch, const QTextCharFormat& format) {
    cursor.setPosition(stretch.block.position() + stretch.start);
    cursor.setPosition(stretch.block.position() + stretch.end, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

} // namespace

QTextCharFormat markFormat(Style style, bool on) {
    QTextCharFormat format;
    switch (style) {
    case Style::Strong:
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        break;
    case Style::Emphasis:
        format.setFontItalic(on);
        break;
    case Style::Code:
        format.setFontFixedPitch(on);
        break;
    }
    return format;
}

Span linkAt(const Text& text, qsizetype offset) {
    Span found;
    for (const Span& span : text.spans()) {
        if (span.link.isEmpty()) continue;
        // Marks inside a link divide it into several spans.
        if (found.length > 0 && found.link == span.link && found.end() == span.start)
            found.length += span.length;
        else if (found.length > 0 && found.start <= offset && offset <= found.end())
            break;
        else
            found = span;
    }
    return found.start <= offset && offset <= found.end() ? found : Span();
}

void EditorPrivate::toggle(Style style) {
    if (q.isReadOnly()) return;
    if (CellEditor* cell = tables->cell()) return cell->toggle(style);
    const QTextCursor cursor = q.textCursor();
    if (!cursor.hasSelection()) {
        QTextCharFormat format = q.currentCharFormat();
        format.merge(markFormat(style, !stylesOf(format).testFlag(style)));
        q.setCurrentCharFormat(format); // for what is typed next
        return;
    }
    const QList<Stretch> stretches = stretchesOf(cursor);
    if (stretches.isEmpty()) return;
    const QTextCharFormat format = markFormat(style, !hasAll(stretches, style));
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (const Stretch& stretch : stretches) merge(edit, stretch, format);
    edit.endEditBlock();
}

void Editor::toggleStrong() {
    d->toggle(Style::Strong);
}
void Editor::toggleEmphasis() {
    d->toggle(Style::Emphasis);
}
void Editor::toggleCode() {
    d->toggle(Style::Code);
}

void Editor::clearMarks() {
    if (isReadOnly()) return;
    const QTextCursor cursor = textCursor();
    QTextCharFormat plain;
    for (const Style style : {Style::Strong, Style::Emphasis, Style::Code})
        plain.merge(markFormat(style, false));
    if (CellEditor* cell = d->tables->cell()) return cell->mergeCurrentCharFormat(plain);
    if (!cursor.hasSelection()) return mergeCurrentCharFormat(plain);
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (const Stretch& stretch : stretchesOf(cursor)) merge(edit, stretch, plain);
    edit.endEditBlock();
}

QString Editor::currentLink() const {
    if (const CellEditor* cell = d->tables->cell()) return cell->link();
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    return linkAt(textOf(block), cursor.selectionStart() - block.position()).link;
}

void Editor::setLink(const QString& target) {
    if (isReadOnly()) return;
    if (CellEditor* cell = d->tables->cell()) return cell->setLink(target);
    const QString link = sanitisedLink(target);
    QTextCursor cursor = textCursor();
    QList<Stretch> stretches = stretchesOf(cursor);
    if (!cursor.hasSelection()) {
        const QTextBlock block = cursor.block();
        const Span span = isObject(block) ? Span() : linkAt(textOf(block), cursor.positionInBlock());
        if (span.length > 0)
            stretches = {{block, int(span.start), int(span.end())}};
        else if (!link.isEmpty() && !isTitle(block) && !isObject(block))
            return d->edit([&](QTextCursor& edit) {
                insertText(edit, [&] {
                    Text text;
                    text.append(link, {}, link);
                    return text;
                }());
            });
    }
    if (stretches.isEmpty()) return;
    QTextCharFormat format;
    format.setAnchor(!link.isEmpty());
    format.setAnchorHref(link);
    cursor.beginEditBlock();
    for (const Stretch& stretch : stretches) merge(cursor, stretch, format);
    cursor.endEditBlock();
}

} // namespace backcast
