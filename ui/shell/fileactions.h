// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/recovery.h"
#include "ui/export/exporter.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/windowhost.h"

#include <QObject>
#include <QPointer>

namespace backcast {

class Analysis;
class MainWindow;

/// What the File menu does, with its questions and its messages. The document of the window is in
/// `DocumentController`.
class FileActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        WindowHost& host;
        Services& services;
        DocumentController& controller;
        MessageBar& messages;
        Analysis& analysis;
    };
    explicit FileActions(const Parts& parts);

    void newFromTemplate(const QString& name);
    void newFromSample(const QString& language);
    /// Asks for a file and opens it.
    void open();
    void importDraft();
    /// Opens a document, or imports a draft, in this window or a new one; shows the window that has it
    /// already.
    void openPath(const QString& path);
    /// True: it is on the disk. False: the user has stopped it, or a message says why it is not.
    bool save();
    bool saveAs();
    /// The text as it is in the file, as one step that can be undone.
    void revert();
    /// The same words as another document, with ids of its own, in another window.
    void duplicate();
    /// Asks what goes into it, then where: a copy for the outside world (see `cleanCopy`).
    void saveCleanCopy();
    /// `parent`: the window that the questions belong to; null: that of the document.
    void exportAs(ExportKind kind, QWidget* parent = nullptr);

    /// Asks, where there is something unsaved. False: the window has to stay. True: the document has been let
    /// go.
    [[nodiscard]] bool mayClose();

    /// Drafts that programs which died have left behind; read once when the program starts.
    [[nodiscard]] QList<DraftEntry> pendingDrafts();
    void recover(const DraftEntry& draft);
    void discard(const DraftEntry& draft);
    /// Offers drafts above the page, one after the other.
    void offerDrafts(const QList<DraftEntry>& drafts);

    /// A question about the file is open.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Takes what another program wrote into the file, as one step that can be undone.
    void takeTheirs();
    /// The window has become active: has another program written the file?
    void lookAtDisk();
    /// Remembers a document that was saved, for the start page and the list of recent files. The state of its
    /// questions is what is known of it, until the checks have seen the text.
    void rememberSaved();
    /// The same of one that was opened and is not checked yet.
    void rememberOpened();

Q_SIGNALS:
    /// The user has said what goes into a PDF; it is remembered by now.
    void pdfOptionsChosen();

private:
    void show(const Message& message);
    void fail(const QString& id, const QString& what, const Error& error);
    bool report(const Result<Written>& written);
    bool resolveConflict();
    void offerOlderDrafts(const QString& path);
    void saidOpenElsewhere(const QString& path);
    [[nodiscard]] QString folderFor(const QString& fileName) const;
    void announceExport(const QString& path);
    void rememberChecked();
    void rememberClosed();
    void rememberWith(const QString& answers);
    [[nodiscard]] QString knownAnswers() const;
    [[nodiscard]] static FileKind documents();
    [[nodiscard]] static FileKind drafts();

    Parts m;
    QString m_seenOnDisk;        ///< the change that the user has been told of
    bool m_awaitsChecks = false; ///< was saved before the checks had seen the text
    bool m_asking = false;       ///< a question is open: coming back to the window must not ask another
};

} // namespace backcast
