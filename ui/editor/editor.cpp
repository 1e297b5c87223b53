// SPDX-License-Identifier: MIT
#include "ui/editor/editor.h"

#include "core/document/names.h"
#include "ui/editor/adapter.h"

namespace backcast {

class EditorPrivate {
public:
    explicit EditorPrivate(Editor& editor)
        : adapter(*editor.document(), ids) {}

    IdSource ids;
    Adapter adapter;
    int zoom = 100;
    Id lastBlock;
};

Editor::Editor(QWidget* parent)
    : QTextEdit(parent)
    , d(std::make_unique<EditorPrivate>(*this)) {
    setAcceptRichText(false);
    connect(&d->adapter, &Adapter::changed, this, &Editor::contentEdited);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (currentBlock() == d->lastBlock) return;
        d->lastBlock = currentBlock();
        Q_EMIT currentBlockMoved();
    });
}

Editor::~Editor() = default;

void Editor::load(const Document& document) {
    d->adapter.load(document);
}

const Document& Editor::content() const {
    return d->adapter.content();
}

quint64 Editor::revision() const {
    return d->adapter.revision();
}

void Editor::apply(const Document& target) {
    d->adapter.apply(target);
}

Id Editor::currentBlock() const {
    return idOf(textCursor().block());
}

QString Editor::currentRole() const {
    switch (useOf(textCursor().block())) {
    case Use::Question:
        return QStringLiteral("question");
    case Use::Answer:
        return QStringLiteral("answer");
    case Use::Body:
        return itemOf(textCursor().block()).block.role;
    case Use::Title:
        break;
    }
    return {};
}

Place Editor::currentPlace() const {
    return placeOf(textCursor().block());
}

void Editor::goTo(const Passage& passage) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (idOf(block) != passage.block) continue;
        QTextCursor cursor(block);
        const int length = block.length() - 1;
        cursor.setPosition(block.position() + std::min(passage.start, length));
        if (passage.end > passage.start)
            cursor.setPosition(block.position() + std::min(passage.end, length), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        ensureCursorVisible();
        setFocus();
        return;
    }
}

void Editor::goToRole(Place place, const QString& role) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (placeOf(block) == place && itemOf(block).block.role == role) return goTo({idOf(block), 0, 0});
}

void Editor::addFaqEntry(Place place) {
    QTextBlock last;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (placeOf(block) == place) last = block;
    QTextCursor cursor(last);
    cursor.movePosition(QTextCursor::EndOfBlock);
    Item item;
    item.use = Use::Question;
    item.place = place;
    item.block.id = d->ids.block();
    cursor.insertBlock(blockFormat(item), QTextCharFormat());
    setTextCursor(cursor);
    setFocus();
}

void Editor::setRole(const QString& role) {
    QTextBlockFormat format = textCursor().blockFormat();
    format.setProperty(property::Role, role);
    textCursor().setBlockFormat(format);
}

namespace {

void toggle(QTextEdit& edit, Style style) {
    const Styles styles = stylesOf(edit.currentCharFormat()) ^ style;
    edit.textCursor().setCharFormat(charFormat(styles, linkOf(edit.currentCharFormat())));
}

void toggleKind(QTextCursor cursor, QLatin1StringView kind) {
    QTextBlockFormat format = cursor.blockFormat();
    const QString now = format.stringProperty(property::Kind);
    format.setProperty(property::Kind, now == kind ? QString() : QString(kind));
    cursor.setBlockFormat(format);
}

} // namespace

void Editor::toggleStrong() {
    toggle(*this, Style::Strong);
}
void Editor::toggleEmphasis() {
    toggle(*this, Style::Emphasis);
}
void Editor::toggleCode() {
    toggle(*this, Style::Code);
}

QString Editor::currentLink() const {
    return linkOf(textCursor().charFormat());
}

void Editor::setLink(const QString& target) {
    textCursor().setCharFormat(charFormat(stylesOf(textCursor().charFormat()), sanitisedLink(target)));
}

void Editor::toggleBullet() {
    toggleKind(textCursor(), kinds::bullet);
}
void Editor::toggleNumber() {
    toggleKind(textCursor(), kinds::number);
}

void Editor::setPageFacts(const PageFacts&) {}

void Editor::setFindings(const QList<Finding>&, int) {}

void Editor::setZoom(int percent) {
    percent = std::clamp(percent, 50, 300);
    if (percent == d->zoom) return;
    d->zoom = percent;
    Q_EMIT zoomChanged(percent);
}

int Editor::zoom() const {
    return d->zoom;
}

} // namespace backcast
