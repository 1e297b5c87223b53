// SPDX-License-Identifier: MIT
#include "ui/editor/celleditor.h"

#include "ui/editor/clipboard.h"
#include "ui/editor/editor_p.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

namespace backcast {

namespace {

// Pixels between the frame and the text, which stays where it was.
constexpr int marginX = 4;
constexpr int marginY = 2;

bool isPlain(const QKeyEvent& event, Qt::KeyboardModifiers more = {}) {
    return (event.modifiers() & ~(Qt::KeypadModifier | more)) == Qt::NoModifier;
}

/// The text of a cell's document: it has one block, but for what an input method may write.
Text textOf(const QTextDocument& document) {
    Text text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin()) text.append(QString(lineBreak));
        text.append(backcast::textOf(block));
    }
    return text;
}

} // namespace

CellEditor::CellEditor(QWidget* page, std::function<bool(const QKeyEvent&)> isWindowKey)
    : QTextEdit(page)
    , m_isWindowKey(std::move(isWindowKey)) {
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(marginX, marginY, marginX, marginY);
    setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false);
    setCursorWidth(2);
    document()->setDocumentMargin(0);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_setting) Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        m_typed = std::exchange(m_seen, document()->revision()) != document()->revision();
        showMisspellings();
    });
}

Text CellEditor::cellText() const {
    return textOf(*document());
}

void CellEditor::setCellText(const Text& text) {
    const Text now = cellText();
    if (now == text && document()->blockCount() == 1) return;
    qsizetype same = 0;
    const qsizetype least = std::min(now.size(), text.size());
    while (same < least && now.plain().at(now.size() - 1 - same) == text.plain().at(text.size() - 1 - same))
        ++same;
    m_setting = true;
    clear();
    QTextCursor cursor(document());
    insertText(cursor, text);
    dress();
    cursor.setPosition(int(text.size() - same));
    setTextCursor(cursor);
    m_setting = false;
}

void CellEditor::setCursor(CellCursor where) {
    QTextCursor cursor(document());
    if (where == CellCursor::End) cursor.movePosition(QTextCursor::End);
    if (where == CellCursor::All) cursor.select(QTextCursor::Document);
    setTextCursor(cursor);
}

void CellEditor::select(int start, int end) {
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void CellEditor::setMisspellings(const QList<Stretch>& words) {
    m_misspelt.clear();
    const int last = document()->characterCount() - 1;
    for (const Stretch& word : words) {
        if (word.end > last) continue;
        QTextCursor cursor(document());
        cursor.setPosition(word.start);
        cursor.setPosition(word.end, QTextCursor::KeepAnchor);
        m_misspelt.append(cursor);
    }
    showMisspellings();
}

void CellEditor::showMisspellings() {
    QList<ExtraSelection> shown;
    const int at = textCursor().position();
    for (const QTextCursor& word : std::as_const(m_misspelt)) {
        if (m_typed && word.selectionStart() <= at && at <= word.selectionEnd()) continue;
        ExtraSelection mark;
        mark.cursor = word;
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(m_error);
        shown.append(mark);
    }
    if (!shown.isEmpty() || !extraSelections().isEmpty()) setExtraSelections(shown);
}

void CellEditor::setColours(const EditorColours& colours) {
    QPalette own = palette();
    own.setColor(QPalette::Base, colours.paper);
    own.setColor(QPalette::Window, colours.paper);
    own.setColor(QPalette::Text, colours.text);
    setPalette(own);
    m_accent = colours.accent;
    m_error = colours.error;
}

void CellEditor::place(const PageLayout::CellPlace& place, const QPoint& origin, Qt::Alignment alignment) {
    m_setting = true;
    if (m_font != place.font) {
        m_font = place.font;
        document()->setDefaultFont(m_font);
        dress();
    }
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() != alignment) {
        option.setAlignment(alignment);
        document()->setDefaultTextOption(option);
    }
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(std::round(place.lineHeight), QTextBlockFormat::FixedHeight);
    if (all.blockFormat().lineHeight() != format.lineHeight()) all.mergeBlockFormat(format);
    m_setting = false;
    const int left = int(std::floor(place.area.left())) - marginX;
    const int width = int(std::ceil(place.area.width())) + 2 * marginX + 1;
    const int top = int(std::floor(std::min(place.area.top() + marginY, place.textTop))) - marginY;
    document()->setTextWidth(width - 2 * marginX);
    const int needed = int(std::ceil(document()->size().height())) + 2 * marginY;
    const int height = std::max(needed, int(std::ceil(place.area.bottom())) - top);
    setGeometry(QRect(QPoint(left, top) - origin, QSize(width, height)));
}

/// What marks look like; they are read from weight, slant, pitch and link alone.
void CellEditor::dress() {
    const bool was = std::exchange(m_setting, true);
    const Text text = cellText();
    for (const Span& span : text.spans()) {
        QTextCharFormat look;
        if (span.styles.testFlag(Style::Code)) look.setFontFamilies({QStringLiteral("Liberation Mono")});
        if (!span.link.isEmpty()) {
            look.setForeground(m_accent);
            look.setFontUnderline(true);
        }
        if (look.isEmpty()) continue;
        QTextCursor cursor(document());
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
    m_setting = was;
}

bool CellEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_isWindowKey(static_cast<const QKeyEvent&>(*event))) {
        event->ignore();
        return true;
    }
    const bool done = QTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setPen(m_accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return done;
}

/// What is typed at the edge of a link does not belong to it.
void CellEditor::leaveLink() {
    const QTextCursor at = textCursor();
    if (at.hasSelection() || linkOf(currentCharFormat()).isEmpty()) return;
    const Span link = linkAt(cellText(), at.position());
    if (link.length > 0 && at.position() > link.start && at.position() < link.end()) return;
    QTextCharFormat format = charFormat(stylesOf(currentCharFormat()));
    setCurrentCharFormat(format);
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    if (m_isWindowKey(*event)) return event->ignore();
    if (pressLeaving(*event) || pressArrow(*event) || pressFormat(*event)) return event->accept();
    leaveLink();
    QTextEdit::keyPressEvent(event);
}

bool CellEditor::pressLeaving(const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Tab && isPlain(event))
        Q_EMIT stepped(CellStep::Next);
    else if (event.key() == Qt::Key_Backtab ||
             (event.key() == Qt::Key_Tab && isPlain(event, Qt::ShiftModifier)))
        Q_EMIT stepped(CellStep::Previous);
    else if (enter && isPlain(event))
        Q_EMIT stepped(CellStep::Down);
    else if (enter && isPlain(event, Qt::ShiftModifier))
        textCursor().insertText(QString(lineBreak), currentCharFormat());
    else if (enter && isPlain(event, Qt::ControlModifier))
        Q_EMIT stepped(CellStep::LeaveBehind);
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT stepped(CellStep::Leave);
    else
        return false;
    return true;
}

bool CellEditor::pressArrow(const QKeyEvent& event) {
    static const QHash<int, CellStep> steps{{Qt::Key_Up, CellStep::Up},
                                            {Qt::Key_Down, CellStep::Down},
                                            {Qt::Key_Left, CellStep::Left},
                                            {Qt::Key_Right, CellStep::Right}};
    if (!steps.contains(event.key())) return false;
    const CellStep step = steps.value(event.key());
    if ((event.modifiers() & ~Qt::KeypadModifier) == (Qt::AltModifier | Qt::ShiftModifier)) {
        Q_EMIT moveWanted(step);
        return true;
    }
    if (!isPlain(event)) return false;
    const QTextCursor at = textCursor();
    QTextCursor moved = at;
    const bool vertical = step == CellStep::Up || step == CellStep::Down;
    const bool rightToLeft = at.block().textDirection() == Qt::RightToLeft;
    const auto forward = rightToLeft ? CellStep::Left : CellStep::Right;
    const bool stays = vertical
                           ? moved.movePosition(step == CellStep::Up ? QTextCursor::Up : QTextCursor::Down)
                       : step == forward ? !at.atEnd() || at.hasSelection()
                                         : !at.atStart() || at.hasSelection();
    if (!stays) Q_EMIT stepped(step);
    return !stays;
}

bool CellEditor::pressFormat(const QKeyEvent& event) {
    const auto isCtrl = [&event](int key) {
        return event.key() == key && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    };
    if (event.matches(QKeySequence::Undo))
        Q_EMIT undoWanted();
    else if (event.matches(QKeySequence::Redo) || isCtrl(Qt::Key_Y))
        Q_EMIT redoWanted();
    else if (isCtrl(Qt::Key_B))
        toggle(Style::Strong);
    else if (isCtrl(Qt::Key_I))
        toggle(Style::Emphasis);
    else if (isCtrl(Qt::Key_E))
        toggle(Style::Code);
    else if (isCtrl(Qt::Key_K))
        Q_EMIT linkWanted();
    else
        return false;
    return true;
}

void CellEditor::toggle(Style style) {
    QTextCursor cursor = textCursor();
    const Text text = cellText();
    bool all = cursor.hasSelection();
    if (all) {
        const Text part = text.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
        qsizetype marked = 0;
        for (const Span& span : part.spans())
            if (span.styles.testFlag(style)) marked += span.length;
        all = marked == part.size();
    } else {
        all = stylesOf(currentCharFormat()).testFlag(style);
    }
    mergeCurrentCharFormat(markFormat(style, !all));
    dress();
}

/// The selection; without one the link around the cursor.
QTextCursor CellEditor::marked() const {
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) return cursor;
    const Span span = linkAt(cellText(), cursor.position());
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    return cursor;
}

QString CellEditor::link() const {
    return linkAt(cellText(), textCursor().selectionStart()).link;
}

void CellEditor::setLink(const QString& target) {
    const QString wanted = sanitisedLink(target);
    QTextCursor cursor = marked();
    if (!cursor.hasSelection()) {
        if (wanted.isEmpty()) return;
        cursor = textCursor();
        cursor.insertText(wanted, charFormat({}, wanted));
        return dress();
    }
    QTextCharFormat format;
    format.setAnchor(!wanted.isEmpty());
    format.setAnchorHref(wanted);
    if (wanted.isEmpty()) {
        format.setFontUnderline(false);
        format.setForeground(palette().text());
    }
    cursor.mergeCharFormat(format);
    dress();
}

void CellEditor::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the word that was clicked.
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    Q_EMIT menuWanted(event->globalPos());
}

bool CellEditor::canInsertFromMimeData(const QMimeData* source) const {
    return backcast::canPaste(*source);
}

void CellEditor::insertFromMimeData(const QMimeData* source) {
    Q_EMIT pasted(*source);
}

QMimeData* CellEditor::createMimeDataFromSelection() const {
    // The text alone, in every form: a cell's words are pasted into paragraphs as well.
    Item item;
    const QTextCursor cursor = textCursor();
    item.block.text =
        cellText().mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
    QTextDocument one;
    QTextCursor writer(&one);
    writer.setBlockFormat(blockFormat(item));
    insertContent(writer, item);
    writer.select(QTextCursor::Document);
    return copySelection(writer).release(); // Qt takes it over
}

} // namespace backcast
