// SPDX-License-Identifier: MIT
#include "ui/editor/editor.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "ui/editor/blockkinds.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QScrollBar>

namespace backcast {

namespace {

constexpr int leastZoom = 50;
constexpr int mostZoom = 300;

PageLayout* installLayout(QTextDocument& text) {
    auto layout = std::make_unique<PageLayout>(&text);
    PageLayout* installed = layout.get();
    text.setDocumentLayout(layout.release()); // the document owns it
    return installed;
}

} // namespace

EditorPrivate::EditorPrivate(Editor& editor)
    : q(editor)
    , layout(installLayout(*editor.document()))
    , adapter(*editor.document(), ids)
    , tables(new TableEditing(*this)) {
    layout->setContent(adapter.content());
}

void EditorPrivate::connectAll() {
    QObject::connect(&adapter, &Adapter::changed, &q, &Editor::contentEdited);
    QObject::connect(&adapter, &Adapter::blockTextChanged, layout, &PageLayout::shiftMarks);
    QObject::connect(layout, &PageLayout::documentSizeChanged, &q, &Editor::pageResized);
    QObject::connect(&q, &QTextEdit::cursorPositionChanged, &q, [this] { followCursor(); });
    QObject::connect(q.document(), &QTextDocument::contentsChange, &q,
                     [this](int from, int removed, int added) {
                         lastChange = {from, removed, added};
                     });
    layout->setComments(comments);
    QObject::connect(&comments, &CommentMarks::moved, &q, [this] { q.viewport()->update(); });
    QObject::connect(&adapter, &Adapter::changed, tables, &TableEditing::follow);
    QObject::connect(layout, &PageLayout::documentSizeChanged, tables, &TableEditing::placeField);
}

void EditorPrivate::followCursor() {
    const QTextBlock at = q.textCursor().block();
    layout->setCurrentBlock(at.blockNumber());
    layout->followTyping(at, q.textCursor().positionInBlock());
    followSentence();
    const Id id = idOf(at);
    if (id == block && number == at.blockNumber()) return;
    block = id;
    number = at.blockNumber();
    const QString role = q.currentRole();
    // What a reader sees in the margin, for those who hear it.
    const QString part = partName(q.currentPlace());
    q.setAccessibleDescription(role.isEmpty() ? part : QStringLiteral("%1, %2").arg(part, roleName(role)));
    Q_EMIT q.currentBlockMoved();
}

Editor::Editor(QWidget* parent)
    : QTextEdit(parent)
    , d(std::make_unique<EditorPrivate>(*this)) {
    d->connectAll();
    setAccessibleName(tr("Document"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::NoWrap); // the page has its own width
    setCursorWidth(2);
    setAcceptRichText(true);
    // The page paints every pixel itself.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(24);
    d->layout->setPalette(palette());
    d->layout->setLabelFont(font());
    load(Document());
}

Editor::~Editor() = default;

void Editor::load(const Document& loaded) {
    d->tables->close();
    d->layout->setFacts({});
    d->layout->setFindings({}, -1);
    d->layout->setMisspellings({});
    d->comments.clear();
    // What is inserted pushes the cursor to the end; nobody needs to know where on the page that is.
    d->layout->setHolding(true);
    d->adapter.load(loaded);
    setTextCursor(QTextCursor(document()));
    d->layout->setHolding(false);
    QTextBlock first = document()->begin();
    while (first.isValid() && isTitle(first)) first = first.next();
    setTextCursor(QTextCursor(first.isValid() ? first : document()->begin()));
    verticalScrollBar()->setValue(0);
    d->followCursor();
}

CommentMarks& Editor::comments() {
    return d->comments;
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
        return roleOf(textCursor().block());
    case Use::Title:
        break;
    }
    return {};
}

Place Editor::currentPlace() const {
    return placeOf(textCursor().block());
}

void EditorPrivate::show(const QTextCursor& cursor) {
    reveal(cursor);
    q.setFocus();
}

void EditorPrivate::reveal(const QTextCursor& cursor) {
    q.setTextCursor(cursor);
    const QRect rect = q.cursorRect();
    if (rect.top() < 0 || rect.bottom() > q.viewport()->height()) {
        QScrollBar* bar = q.verticalScrollBar();
        bar->setValue(bar->value() + rect.top() - q.viewport()->height() / 3);
    }
}

void Editor::goTo(const Passage& passage) {
    if (!d->adapter.blockOf(passage.block).isValid()) return;
    reveal(passage);
    setFocus();
}

void Editor::goToPosition(int position) {
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    d->show(cursor);
}

void Editor::reveal(const Passage& passage) {
    const QTextBlock block = d->adapter.blockOf(passage.block);
    if (!block.isValid()) return;
    const int length = lengthOf(block);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(passage.start, 0, length));
    if (passage.end > passage.start)
        cursor.setPosition(block.position() + std::min(passage.end, length), QTextCursor::KeepAnchor);
    d->reveal(cursor);
}

void Editor::goToRole(Place place, const QString& role) {
    QTextBlock block;
    if (!isFaq(place)) block = findRole(*document(), place, role);
    if (!block.isValid() && (isFaq(place) || role.isEmpty())) block = firstOf(*document(), place);
    if (block.isValid()) return d->show(QTextCursor(block));
    if (isFaq(place)) return addFaqEntry(place);
    if (isReadOnly()) return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    block = d->typing.wantRole(*document(), place, role);
    cursor.endEditBlock();
    d->show(QTextCursor(block));
}

void Editor::addFaqEntry(Place place) {
    if (isReadOnly() || !isFaq(place)) return;
    const QTextBlock here = textCursor().block();
    const bool inside = placeOf(here) == place && !isTitle(here);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QTextBlock question = d->typing.addEntry(inside ? here : lastOf(*document(), place));
    cursor.endEditBlock();
    d->show(QTextCursor(question));
}

void Editor::setRole(const QString& role) {
    d->edit([&](QTextCursor& cursor) { d->typing.setRole(cursor, role); });
}

void Editor::toggleBullet() {
    d->toggleKind(kinds::bullet);
}
void Editor::toggleNumber() {
    d->toggleKind(kinds::number);
}

void EditorPrivate::toggleKind(QLatin1StringView kind) {
    edit([&](QTextCursor& cursor) { typing.toggleKind(cursor, kind); });
}

void Editor::toggleHeading(int level) {
    d->edit([&](QTextCursor& cursor) { toggleKindOf(cursor, {kinds::heading, level, 0}); });
}
void Editor::toggleQuote() {
    d->edit([&](QTextCursor& cursor) { toggleKindOf(cursor, {kinds::quote, 0, 0}); });
}
void Editor::toggleCodeBlock() {
    d->edit([&](QTextCursor& cursor) { toggleKindOf(cursor, {kinds::code, 0, 0}); });
}
void Editor::makeParagraphs() {
    d->edit([&](QTextCursor& cursor) { backcast::makeParagraphs(cursor); });
}
void Editor::insertRule() {
    d->edit([&](QTextCursor& cursor) { backcast::insertRule(cursor, d->ids); });
}
bool Editor::canBe(const QString& kind) const {
    return backcast::canBe(itemOf(static_cast<const QTextFormat&>(textCursor().blockFormat())), kind);
}

void Editor::setPageFacts(const PageFacts& facts) {
    d->layout->setFacts(facts);
}

void Editor::setFindings(const QList<Finding>& findings, int current) {
    d->layout->setFindings(findings, current);
}

void Editor::setMatches(const QList<SearchMatch>& matches, int current) {
    d->layout->setMatches(matches, current);
    Q_EMIT matchesChanged();
}

void Editor::setZoom(int percent) {
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (percent == d->zoom) return;
    // What is at the top of the window stays there.
    const QTextCursor top = cursorForPosition(QPoint(viewport()->width() / 2, 0));
    const int before = cursorRect(top).top();
    d->zoom = percent;
    d->layout->setZoom(percent / 100.0);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top() - before);
    d->tables->placeField();
    Q_EMIT zoomChanged(percent);
}

int Editor::zoom() const {
    return d->zoom;
}

/// Qt would set the cursor itself, but to where its last change was before the others of the same step: that
/// can be behind the end of the text, and then the cursor was at the beginning of the document.
void EditorPrivate::stepBack(const std::function<void(const std::function<void()>&)>& adapt,
                             const std::function<void()>& step) {
    const Table before = tables->isOpen() ? tables->table() : Table();
    lastChange = {};
    adapt(step);
    if (lastChange.from < 0) return;
    const int end = std::min(lastChange.from + lastChange.added, q.document()->characterCount() - 1);
    QTextCursor cursor = q.textCursor();
    const bool onlyLooks = lastChange.removed == lastChange.added;
    const bool stays = onlyLooks && cursor.position() >= lastChange.from && cursor.position() <= end;
    if (!stays) {
        cursor = QTextCursor(q.document());
        cursor.setPosition(end);
        // What ends with a block is seen in that block, not in the next one.
        if (cursor.atBlockStart() && end > lastChange.from) cursor.setPosition(end - 1);
        q.setTextCursor(cursor);
    }
    q.ensureCursorVisible();
    tables->afterUndo(before);
}

void Editor::undo() {
    d->stepBack([this](const auto& step) { d->adapter.undo(step); }, [this] { document()->undo(); });
}

void Editor::redo() {
    d->stepBack([this](const auto& step) { d->adapter.redo(step); }, [this] { document()->redo(); });
}

} // namespace backcast
