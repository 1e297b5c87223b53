// SPDX-License-Identifier: MIT
#include "ui/shell/documentcontroller.h"

#include "core/document/names.h"
#include "core/storage/format.h"
#include "ui/editor/editor.h"
#include "ui/shell/startpage.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString headlineOf(const Document& document) {
    for (const Block& block : document.release.blocks)
        if (block.role == roles::headline && !block.text.isBlank()) return block.text.plain().simplified();
    return document.meta.title.simplified();
}

/// What a file looks like from outside; nothing while it has been written so lately that it could be written
/// again in the same moment of the file system's clock, or was while it was read.
std::optional<DocumentController::Look> lookOf(const QString& path) {
    constexpr qint64 settled = 10; // seconds
    const QFileInfo file(path);
    if (!file.exists() || file.lastModified().secsTo(QDateTime::currentDateTime()) < settled)
        return std::nullopt;
    return DocumentController::Look{file.size(), file.lastModified()};
}

QString cut(const QString& text, qsizetype most) {
    if (text.size() <= most) return text;
    const qsizetype space = text.lastIndexOf(u' ', most);
    return text.left(space > most / 2 ? space : most);
}

} // namespace

DocumentController::DocumentController(Editor& editor, Services& services, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_services(services)
    , m_keeper(
          services.recovery,
          [this] { return m_draftFinish ? m_draftFinish(m_editor.content()) : m_editor.content(); },
          [this] { return draftInfo(); }) {
    connect(&editor, &Editor::contentEdited, this, [this] {
        if (m_hasDocument) m_keeper.noteChange();
        Q_EMIT stateChanged();
    });
}

DocumentController::~DocumentController() = default;

void DocumentController::load(const Document& document, const QString& path, const FileHash& hash) {
    m_keeper.open();
    m_hasDocument = false; // what loading changes is no change of the user's
    m_editor.load(document);
    m_hasDocument = true;
    m_path = path;
    m_hash = hash;
    m_looked = path.isEmpty() ? std::nullopt : lookOf(path);
    m_failed.reset();
    m_readOnly = false;
    m_editor.setReadOnly(false);
    m_savedAt = path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified();
    markSaved(document, m_editor.revision());
}

void DocumentController::markSaved(const Document& document, quint64 revision) {
    m_savedContent = document;
    m_savedRevision = revision;
    m_editor.document()->setModified(m_editor.revision() != revision);
}

void DocumentController::begin(const Document& document, const QString& name, Origin origin) {
    load(document, {}, {});
    m_name = name;
    if (origin == Origin::Unsaved) {
        m_savedContent.reset();
        m_keeper.noteChange();
    }
    Q_EMIT documentShown();
    Q_EMIT stateChanged();
}

void DocumentController::show(const Input& input, const QString& path) {
    load(input.document, path, input.hash);
    m_name.clear();
    m_readOnly = input.readOnly;
    m_editor.setReadOnly(m_readOnly);
    Q_EMIT documentShown();
    Q_EMIT stateChanged();
}

Result<void> DocumentController::recover(const DraftEntry& draft) {
    const Result<QByteArray> content = m_services.recovery.store().read(draft.slot);
    if (!content) return tl::unexpected(content.error());
    const Result<Loaded> loaded = loadDocument(*content);
    if (!loaded) return tl::unexpected(loaded.error());
    // Only now, when it is known to be good, is it taken away from the others.
    if (const Result<QByteArray> claimed = m_services.recovery.store().claim(draft.slot); !claimed)
        return tl::unexpected(claimed.error());

    Document document = loaded->document;
    m_unposted = takeUnposted(document);
    const bool same = draft.base == BaseState::Same;
    load(document, same ? draft.info.path : QString(),
         same ? FileHash(draft.info.baseSha256) : FileHash());
    m_keeper.resume(draft.slot);
    m_name = same ? QString()
                  : tr("%1 (recovered)")
                        .arg(draft.info.path.isEmpty() ? headlineOf(document)
                                                       : QFileInfo(draft.info.path).completeBaseName());
    m_savedContent.reset();
    m_readOnly = loaded->readOnly;
    m_editor.setReadOnly(m_readOnly);
    Q_EMIT documentShown();
    Q_EMIT stateChanged();
    return {};
}

void DocumentController::noteUnposted() {
    if (m_hasDocument) m_keeper.noteChange();
}

void DocumentController::release() {
    m_keeper.close();
    m_hasDocument = false;
}

const Id& DocumentController::documentId() const {
    return m_editor.content().id;
}

bool DocumentController::isModified() const {
    if (!m_hasDocument) return false;
    const quint64 revision = m_editor.revision();
    if (!m_savedContent) return true;
    if (revision == m_savedRevision) return false;
    // Undone back to what was saved? The text document knows when that may be, and spares a comparison with
    // every key.
    if (m_editor.document()->isModified()) return true;
    if (revision != m_comparedRevision) {
        m_comparedEqual = *m_savedContent == m_editor.content();
        m_comparedRevision = revision;
    }
    return !m_comparedEqual;
}

QString DocumentController::name() const {
    if (!m_path.isEmpty()) return QFileInfo(m_path).completeBaseName();
    if (!m_name.isEmpty()) return m_name;
    const QString headline = headlineOf(m_editor.content());
    return headline.isEmpty() ? tr("Untitled") : cut(headline, 60);
}

QString DocumentController::suggestedName() const {
    QString name = m_path.isEmpty() ? m_name : QFileInfo(m_path).completeBaseName();
    const Document& document = m_editor.content();
    if (name.isEmpty())
        name = document.meta.product.isEmpty() ? headlineOf(document) : document.meta.product.simplified();
    if (name.isEmpty()) name = tr("Untitled");
    // What no file system of ours can hold, and what would hide the file or lead elsewhere.
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    QString result;
    for (const QChar c : cut(name, 60)) result += forbidden.contains(c) || c.unicode() < 32 ? QChar(u'-') : c;
    while (result.startsWith(u'.')) result.remove(0, 1);
    result = result.trimmed();
    return result.isEmpty() ? tr("Untitled") : result;
}

SaveFacts DocumentController::saveFacts() const {
    if (m_readOnly) return {SaveFacts::Kind::ReadOnly, tr("Read only")};
    const bool modified = isModified();
    if (m_failed && (modified || m_path.isEmpty()))
        return {SaveFacts::Kind::Failed, tr("Not saved: %1").arg(m_failed->message)};
    if (modified) return {SaveFacts::Kind::Edited, m_path.isEmpty() ? tr("Not saved yet") : tr("Edited")};
    if (m_path.isEmpty()) return {SaveFacts::Kind::Untitled, tr("Not saved yet")};
    const QDateTime now = m_services.clock();
    const QString when =
        m_savedAt.date() == now.toLocalTime().date() ? timeText(m_savedAt) : dayText(m_savedAt, now);
    return {SaveFacts::Kind::Saved, tr("Saved %1").arg(when)};
}

/// The bytes of the file, read back once: a file that could not be opened again must never be written.
Result<QByteArray> DocumentController::bytesOf(const Document& document) const {
    QByteArray bytes = saveDocument(document);
    const Result<Loaded> again = loadDocument(bytes);
    if (!again)
        return failure(ErrorCode::Invalid,
                       tr("What would be written could not be read again, so nothing was written: %1")
                           .arg(again.error().message),
                       again.error().where);
    return bytes;
}

Result<Written> DocumentController::write(const QString& path, const Document& document,
                                          const WriteOptions& options) const {
    if (m_readOnly)
        return failure(ErrorCode::TooNew,
                       tr("The document was written by a later version of Backcast; saving it here would "
                          "lose what this version does not know."),
                       path);
    const Result<QByteArray> bytes = bytesOf(m_finish ? m_finish(document) : document);
    if (!bytes) return tl::unexpected(bytes.error());
    return m_services.files.write(path, *bytes, options);
}

Result<Written> DocumentController::save(Overwrite overwrite, KeepCopy keep) {
    Q_EMIT aboutToSave();
    const quint64 revision = m_editor.revision();
    const Document document = m_editor.content();
    WriteOptions options;
    if (overwrite == Overwrite::No) options.expected = m_hash.value();
    const Result<Written> written = write(m_path, document, options);
    if (written) {
        afterSave(*written, document, revision, keep);
    } else {
        m_failed = written.error();
        m_keeper.flush(); // the file could not be written; the draft lies elsewhere
    }
    Q_EMIT stateChanged();
    return written;
}

Result<Written> DocumentController::saveAs(const QString& path) {
    Q_EMIT aboutToSave();
    const quint64 revision = m_editor.revision();
    const Document document = m_editor.content();
    // The file dialog has asked whether to replace what is there.
    const Result<Written> written = write(path, document, {});
    if (written) {
        m_path = path;
        m_name.clear();
        afterSave(*written, document, revision, KeepCopy::Yes);
    } else {
        m_failed = written.error();
        m_keeper.flush();
    }
    Q_EMIT stateChanged();
    return written;
}

Result<void> DocumentController::rename(const QString& path) {
    const Result<void> renamed = m_services.files.renameFile(m_path, path);
    if (!renamed) return renamed;
    const QString old = std::exchange(m_path, path);
    m_keeper.moved();
    if (const Result<void> moved = m_services.copies.moved(documentId(), old, path); !moved)
        Q_EMIT noted(tr("The document has its new name, but its copies could not follow: %1")
                         .arg(moved.error().message));
    Q_EMIT stateChanged();
    return {};
}

Result<Written> DocumentController::saveCopy(const QString& path) {
    return write(path, m_editor.content(), {});
}

void DocumentController::afterSave(const Written& written, const Document& document, quint64 revision,
                                   KeepCopy keep) {
    m_failed.reset();
    m_hash = FileHash(written.sha256);
    m_looked.reset();
    m_savedAt = m_services.clock().toLocalTime();
    markSaved(document, revision);
    m_keeper.rebase();
    for (const Note& note : written.notes) Q_EMIT noted(note.text);
    if (keep == KeepCopy::No) return;
    if (const Result<Copy> copy = m_services.copies.add(document.id, m_path, saveDocument(document)); !copy)
        Q_EMIT noted(
            tr("The document is saved, but no copy of it could be kept: %1").arg(copy.error().message));
}

DocumentController::Disk DocumentController::disk() const {
    if (m_path.isEmpty()) return Disk::Same;
    const std::optional<Look> now = lookOf(m_path);
    if (now && now == m_looked) return Disk::Same;
    const QString known = m_hash.value();
    if (known.isEmpty()) return Disk::Same;
    const Result<QString> hash = m_services.files.hashOf(m_path);
    if (!hash) return hash.error().code == ErrorCode::NotFound ? Disk::Gone : Disk::Same;
    if (*hash != known) return Disk::Changed;
    m_looked = now;
    return Disk::Same;
}

Result<void> DocumentController::reload() {
    m_keeper.flush();
    const Result<Input> input = readInput(m_path, m_services.ids);
    if (!input) return tl::unexpected(input.error());
    m_editor.apply(m_beforeReload ? m_beforeReload(input->document) : input->document);
    m_hash = input->hash;
    m_looked.reset();
    m_savedAt = QFileInfo(m_path).lastModified();
    // What the editor shows is what was read, or differs from it and is then unsaved.
    markSaved(input->document, m_editor.content() == input->document ? m_editor.revision() : 0);
    Q_EMIT stateChanged();
    return {};
}

DraftInfo DocumentController::draftInfo() const {
    const Document& document = m_editor.content();
    return {m_path, name(), document.id, m_hash.value()};
}

} // namespace backcast
