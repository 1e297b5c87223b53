// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

/// The clipboard of the Editor.
namespace backcast {

namespace {

/// A pause of some length is announced by the pointer.
class Waiting {
public:
    explicit Waiting(bool needed)
        : m_needed(needed) {
        if (m_needed) QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    }
    ~Waiting() {
        if (m_needed) QGuiApplication::restoreOverrideCursor();
    }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

private:
    bool m_needed;
};

QString sentenceFor(const PasteLoss& loss) {
    QStringList said;
    if (loss.cut)
        said.append(
            Editor::tr("What you pasted is longer than a document can be. It ends after “%1”. The rest is "
                       "still where it was copied.")
                .arg(loss.lastWords));
    if (!loss.formatMissing.isEmpty())
        said.append(Editor::tr("Pasted as plain text. %1").arg(loss.formatMissing));
    if (loss.pictures == 1)
        said.append(
            Editor::tr("A picture in what you pasted was left out. To add it, copy it alone or drop its file "
                       "on the page."));
    else if (loss.pictures > 1)
        said.append(
            Editor::tr("%1 pictures in what you pasted were left out. To add one, copy it alone or drop its "
                       "file on the page.")
                .arg(loss.pictures));
    if (loss.nestedTables > 0) said.append(Editor::tr("A table inside of a table became text in its cell."));
    return said.join(u' ');
}

} // namespace

void Editor::cut() {
    if (CellEditor* cell = d->tables->cell()) return cell->cut();
    if (!textCursor().hasSelection()) return;
    copy();
    d->edit([&](QTextCursor& cursor) { d->typing.removeSelection(cursor); });
}

void Editor::copy() {
    if (CellEditor* cell = d->tables->cell()) return cell->copy();
    QTextEdit::copy();
}

void Editor::selectAll() {
    if (CellEditor* cell = d->tables->cell()) return cell->selectAll();
    QTextEdit::selectAll();
}

void Editor::paste() {
    if (CellEditor* cell = d->tables->cell()) return cell->paste();
    if (const QMimeData* held = QGuiApplication::clipboard()->mimeData(); held && canInsertFromMimeData(held))
        d->paste(*held, PasteAs::Rich);
}

void Editor::pasteAsPlainText() {
    if (CellEditor* cell = d->tables->cell()) {
        cell->insertPlainText(Text(QGuiApplication::clipboard()->text()).plain());
        return;
    }
    if (const QMimeData* held = QGuiApplication::clipboard()->mimeData(); held && canInsertFromMimeData(held))
        d->paste(*held, PasteAs::Plain);
}

void EditorPrivate::paste(const QMimeData& data, PasteAs as) {
    if (q.isReadOnly() || (as == PasteAs::Rich && pasteAddress(data))) return;
    const Clip clip = clipFor(q.document()->findBlock(q.textCursor().selectionStart()), data, as);
    // Nothing is taken away for nothing. A picture that a browser copied comes with HTML that says no more.
    if (clip.items.isEmpty()) {
        if (as != PasteAs::Rich || !pastePicture(data)) tellLoss(clip.loss);
        return;
    }
    edit([&](QTextCursor& cursor) {
        typing.removeSelection(cursor);
        typing.makeRoom(cursor);
        insertClip(cursor, clip);
    });
    tellLoss(clip.loss);
}

Clip EditorPrivate::clipFor(const QTextBlock& at, const QMimeData& data, PasteAs as) {
    constexpr qsizetype quick = 100'000; // characters
    const Waiting waiting(data.text().size() > quick || (data.hasHtml() && data.html().size() > quick));
    const bool raw = kindOf(at) == kinds::code && useOf(at) != Use::Question;
    return readClip(data, raw ? PasteAs::Raw : as);
}

void EditorPrivate::insertClip(QTextCursor& cursor, const Clip& clip) {
    // From the text itself: what was cut in the same step, by a drag, is not in it any more.
    QSet<Id> used;
    for (QTextBlock at = q.document()->begin(); at.isValid(); at = at.next()) used.insert(idOf(at));
    pasteClip(cursor, clip, ids, [&used](const Id& id) { return used.contains(id); });
}

void EditorPrivate::tellLoss(const PasteLoss& loss) {
    if (!(loss == PasteLoss())) Q_EMIT q.noticed(sentenceFor(loss));
}

/// An address over words that are selected makes a link of them.
bool EditorPrivate::pasteAddress(const QMimeData& data) {
    const QTextCursor at = q.textCursor();
    if (!at.hasSelection() || !data.hasText()) return false;
    const QTextBlock there = q.document()->findBlock(at.selectionStart());
    const bool within = at.selectionEnd() <= there.position() + lengthOf(there);
    if (!within || isTitle(there) || isObject(there) || kindOf(there) == kinds::code) return false;
    // One address over another replaces it.
    if (!bareAddress(at.selectedText()).isEmpty()) return false;
    const QString address = bareAddress(data.text());
    if (address.isEmpty()) return false;
    q.setLink(address);
    return true;
}

QMimeData* Editor::createMimeDataFromSelection() const {
    return copySelection(textCursor()).release(); // Qt takes it over
}

bool Editor::canInsertFromMimeData(const QMimeData* source) const {
    return backcast::canPaste(*source);
}

void Editor::insertFromMimeData(const QMimeData* source) {
    if (backcast::canPaste(*source)) d->paste(*source, PasteAs::Rich);
}

} // namespace backcast
