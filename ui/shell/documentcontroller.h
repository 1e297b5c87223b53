// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/input.h"
#include "core/history/unposted.h"
#include "ui/shell/recoverykeeper.h"
#include "ui/shell/services.h"
#include "ui/shell/statusbar.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace backcast {

class Editor;

/// The document of a window and its file: what is open, whether it is saved, its recovery draft. It asks
/// nothing and shows nothing: `FileActions` does that. "Saved" is the revision that was written, so that what
/// is typed during a save stays unsaved.
class DocumentController : public QObject {
    Q_OBJECT
public:
    DocumentController(Editor& editor, Services& services, QObject* parent = nullptr);
    ~DocumentController() override;

    enum class Origin {
        Fresh,  ///< a template or sample: nothing is lost if it is closed again
        Unsaved ///< a draft that was imported or recovered: worth a question
    };
    /// Shows a document that has no file yet. `name` is what it is called until then; may be empty.
    void begin(const Document& document, const QString& name, Origin origin);
    /// Shows what was read from the file at `path`.
    void show(const Input& input, const QString& path);
    /// Takes over a draft that a program which died left behind. Where its file is as it was, saving goes
    /// there; otherwise it is a copy without a file. On an error the document that is shown stays.
    [[nodiscard]] Result<void> recover(const DraftEntry& draft);
    /// The window is closing, or shows another document: the draft is no longer offered.
    void release();

    [[nodiscard]] bool hasDocument() const { return m_hasDocument; }
    [[nodiscard]] const QString& path() const { return m_path; } ///< empty: no file yet
    [[nodiscard]] const Id& documentId() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isModified() const;
    /// What the document is called in the window's title.
    [[nodiscard]] QString name() const;
    /// A file name without folder and ending, from the headline or title.
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] SaveFacts saveFacts() const;

    enum class Overwrite { No, Yes };
    enum class KeepCopy { No, Yes };
    /// Writes to the document's own file. Errors: those of SafeFile; Changed: another program has written the
    /// file since, and nothing was overwritten.
    [[nodiscard]] Result<Written> save(Overwrite overwrite = Overwrite::No, KeepCopy keep = KeepCopy::Yes);
    /// Writes to another file, which is the document's from then on. After an error path and title are as
    /// before.
    [[nodiscard]] Result<Written> saveAs(const QString& path);
    /// Gives the document's file another name in its folder; recovery draft and copies follow. Errors: those
    /// of SafeFile::renameFile; then all is as before. What is not saved stays so.
    [[nodiscard]] Result<void> rename(const QString& path);
    /// Writes a copy; the document keeps its own file.
    [[nodiscard]] Result<Written> saveCopy(const QString& path);

    enum class Disk { Same, Changed, Gone };
    /// A file from outside: a window that comes to the front does not read a large one again for nothing. A
    /// save does.
    struct Look {
        qint64 size = 0;
        QDateTime modified;
        bool operator==(const Look&) const = default;
    };
    /// Whether the file is as it was last read or written here. Untitled documents: Same.
    [[nodiscard]] Disk disk() const;
    /// Takes over what another program wrote into the file, as one change that can be undone.
    [[nodiscard]] Result<void> reload();

    /// What becomes of a document that is read from the file again: it may get what would be lost.
    void setBeforeReload(std::function<Document(const Document& read)> work) {
        m_beforeReload = std::move(work);
    }

    [[nodiscard]] RecoveryKeeper& keeper() { return m_keeper; }
    /// What is added to a document before it is written to a file, beside what is on the screen: where things
    /// are now.
    void setFinish(std::function<Document(const Document&)> finish) { m_finish = std::move(finish); }
    /// What is added to a document before it is written as a recovery draft: what is being written of it.
    void setDraftFinish(std::function<Document(const Document&)> finish) {
        m_draftFinish = std::move(finish);
    }
    /// A comment that is being written has changed: the draft lacks something.
    void noteUnposted();
    /// The comment that the recovered draft had; once.
    [[nodiscard]] std::optional<UnpostedComment> takeUnpostedComment() {
        return std::exchange(m_unposted, std::nullopt);
    }

Q_SIGNALS:
    /// Name, path, saved or not: whatever the title and the status bar show.
    void stateChanged();
    /// The document is going to be written into its file: the moment to put into it what goes with it.
    void aboutToSave();
    /// Another document is shown.
    void documentShown();
    /// Something to tell after a save that succeeded.
    void noted(const QString& text);

private:
    void load(const Document& document, const QString& path, const FileHash& hash);
    void markSaved(const Document& document, quint64 revision);
    [[nodiscard]] Result<QByteArray> bytesOf(const Document& document) const;
    [[nodiscard]] Result<Written> write(const QString& path, const Document& document,
                                        const WriteOptions& options) const;
    void afterSave(const Written& written, const Document& document, quint64 revision, KeepCopy keep);
    [[nodiscard]] DraftInfo draftInfo() const;

    Editor& m_editor;
    Services& m_services;
    RecoveryKeeper m_keeper;
    std::function<Document(const Document&)> m_finish;
    std::function<Document(const Document&)> m_draftFinish;
    std::function<Document(const Document&)> m_beforeReload;
    std::optional<UnpostedComment> m_unposted;
    QString m_path;
    QString m_name;                       ///< of an untitled document
    FileHash m_hash;                      ///< of the file when it was last read or written
    mutable std::optional<Look> m_looked; ///< when it was known to be the same
    QDateTime m_savedAt;
    std::optional<Error> m_failed; ///< the last save, if it failed
    std::optional<Document> m_savedContent;
    quint64 m_savedRevision = 0;
    mutable quint64 m_comparedRevision = 0;
    mutable bool m_comparedEqual = false;
    bool m_readOnly = false;
    bool m_hasDocument = false;
};

} // namespace backcast
