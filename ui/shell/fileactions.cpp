// SPDX-License-Identifier: MIT
#include "ui/shell/fileactions.h"

#include "core/checks/check.h"
#include "core/storage/templates.h"
#include "ui/pages/pdfchoices.h"
#include "ui/questions/guideactions.h"
#include "ui/settings/newdocument.h"
#include "ui/shell/analysis.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentfacts.h"
#include "ui/shell/waitcursor.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString quoted(const QString& name) {
    return FileActions::tr("“%1”").arg(name);
}

QString fileName(const QString& path) {
    return QFileInfo(path).fileName();
}

} // namespace

FileActions::FileActions(const Parts& parts)
    : QObject(&parts.window)
    , m(parts) {
    connect(&m.controller, &DocumentController::noted, this, [this](const QString& text) {
        show({u"note"_s, Message::Tone::Notice, text, {}, true});
    });
    connect(&m.controller.keeper(), &RecoveryKeeper::failed, this, [this](const Error& error) {
        show({u"draft"_s,
              Message::Tone::Warning,
              tr("The recovery draft could not be written, so a crash would lose what is not saved: %1")
                  .arg(error.message),
              {},
              true});
    });
    connect(&m.controller.keeper(), &RecoveryKeeper::written, this,
            [this] { m.messages.dismiss(u"draft"_s); });
    connect(&m.analysis, &Analysis::reportChanged, this, &FileActions::rememberChecked);
}

FileKind FileActions::documents() {
    return {tr("PR/FAQ documents"), {u"prfaq"_s}};
}

FileKind FileActions::drafts() {
    return {tr("Drafts in Markdown or plain text"), {u"md"_s, u"markdown"_s, u"txt"_s}};
}

void FileActions::show(const Message& message) {
    m.messages.show(message);
}

void FileActions::fail(const QString& id, const QString& what, const Error& error) {
    const QString place =
        error.where.isEmpty() || what.contains(error.where) ? QString() : u" ("_s + error.where + u')';
    show({id, Message::Tone::Error, what + u' ' + error.message + place, {}, true});
}

void FileActions::newFromTemplate(const QString& name) {
    Result<Document> document = templateDocument(name, m.services.preferences.newLanguage(), m.services.ids);
    if (!document) return fail(u"open"_s, tr("The template could not be opened."), document.error());
    dressNew(*document, m.services.preferences);
    MainWindow& window = m.host.windowFor(m.window);
    window.controller().begin(*document, tr("Untitled"), DocumentController::Origin::Fresh);
    window.showDocument();
    window.guide().show();
}

void FileActions::newFromSample(const QString& language) {
    const Result<Document> document = sampleDocument(language, m.services.ids);
    if (!document) return fail(u"open"_s, tr("The sample could not be opened."), document.error());
    MainWindow& window = m.host.windowFor(m.window);
    window.controller().begin(*document, tr("Sample"), DocumentController::Origin::Fresh);
    window.showDocument();
}

void FileActions::open() {
    const QString path = m.services.dialogs.openFile(&m.window, tr("Open"), m.services.preferences.folder(),
                                                     {documents(), drafts()});
    if (!path.isEmpty()) openPath(path);
}

void FileActions::importDraft() {
    const QString path = m.services.dialogs.openFile(&m.window, tr("Import a draft"),
                                                     m.services.preferences.folder(), {drafts()});
    if (!path.isEmpty()) openPath(path);
}

void FileActions::openPath(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (MainWindow* there = m.host.showing(absolute)) return there->bringToFront();
    const Result<Input> input = readInput(absolute, m.services.ids);
    if (!input) {
        if (input.error().code == ErrorCode::NotFound) m.services.preferences.removeRecent(absolute);
        return fail(u"open"_s, tr("%1 could not be opened.").arg(quoted(fileName(absolute))), input.error());
    }
    m.messages.dismiss(u"open"_s);
    m.services.preferences.setFolder(QFileInfo(absolute).absolutePath());
    if (input->imported) {
        if (!m.services.dialogs.acceptImport(&m.window, fileName(absolute), input->report)) return;
        Document document = input->document;
        dressNew(document, m.services.preferences);
        MainWindow& window = m.host.windowFor(m.window);
        window.controller().begin(document, QFileInfo(absolute).completeBaseName(),
                                  DocumentController::Origin::Unsaved);
        return window.showDocument();
    }
    MainWindow& window = m.host.windowFor(m.window);
    window.controller().show(*input, absolute);
    window.showDocument();
    if (input->readOnly)
        window.files().show({u"readonly"_s,
                             Message::Tone::Warning,
                             tr("This document was written by a later version of Backcast. You can read and "
                                "export it; changing it here would lose what this version does not know."),
                             {},
                             false});
    // The page is there first: all of this waits for the disk.
    window.whenPainted([&files = window.files(), absolute] {
        files.offerOlderDrafts(absolute);
        files.saidOpenElsewhere(absolute);
        files.rememberOpened();
    });
}

bool FileActions::save() {
    if (m.controller.path().isEmpty()) return saveAs();
    const Result<Written> written = m.controller.save();
    if (!written && written.error().code == ErrorCode::Changed) return resolveConflict();
    return report(written);
}

bool FileActions::saveAs() {
    if (m.controller.isReadOnly()) return report(m.controller.saveAs({})); // says why
    const QString suggestion = folderFor(m.controller.suggestedName() + u".prfaq"_s);
    const QString path = m.services.dialogs.saveFile(&m.window, tr("Save as"), suggestion, documents());
    if (path.isEmpty()) return false;
    if (MainWindow* there = m.host.showing(path); there && there != &m.window) {
        show({u"save"_s,
              Message::Tone::Error,
              tr("%1 is open in another window. Choose another name, or close that window first.")
                  .arg(quoted(fileName(path))),
              {},
              true});
        return false;
    }
    const bool saved = report(m.controller.saveAs(path));
    if (saved) m.services.preferences.setFolder(QFileInfo(path).absolutePath());
    return saved;
}

/// Says what came of a save.
bool FileActions::report(const Result<Written>& written) {
    if (written) {
        m.messages.dismiss(u"save"_s);
        m.messages.dismiss(u"disk"_s);
        rememberSaved();
        return true;
    }
    QList<Message::Action> actions;
    if (!m.controller.isReadOnly()) {
        if (!m.controller.path().isEmpty()) actions.append({tr("Try again"), [this] { save(); }});
        actions.append({tr("Save as…"), [this] { saveAs(); }});
    }
    show({u"save"_s, Message::Tone::Error,
          tr("Not saved. %1 Your text is still here.").arg(written.error().text()), actions, true});
    return false;
}

/// Another program has written the file since: nothing is overwritten without a word of the user.
bool FileActions::resolveConflict() {
    const QString name = fileName(m.controller.path());
    const Question question{tr("%1 was changed by another program.").arg(quoted(name)),
                            tr("It is no longer what you opened or last saved. Saving a copy keeps both "
                               "versions; overwriting replaces the other one."),
                            m.controller.path(),
                            {{tr("Overwrite"), Question::Look::Destructive},
                             {tr("Cancel")},
                             {tr("Save a copy…"), Question::Look::Primary}},
                            2,
                            1};
    m_asking = true;
    const int choice = m.services.dialogs.ask(&m.window, question);
    m_asking = false;
    if (choice == 2) return saveAs();
    if (choice != 0) return false;
    // The other program's version goes into the copies first. It may be no document at all, which no copy is
    // made of.
    if (const Result<QByteArray> theirs = m.services.files.readFile(m.controller.path()))
        std::ignore = m.services.copies.add(m.controller.documentId(), m.controller.path(), *theirs);
    return report(m.controller.save(DocumentController::Overwrite::Yes));
}

void FileActions::exportAs(ExportKind kind, QWidget* parent) {
    if (!parent) parent = &m.window;
    PageOptions options;
    if (kind == ExportKind::Pdf) {
        const Document& document = m.window.document();
        const std::optional<PageOptions> chosen = m.services.dialogs.askPdf(
            parent, document, fitting(m.services.preferences.pdfOptions(), document));
        if (!chosen) return;
        options = *chosen;
        m.services.preferences.setPdfOptions(options);
        Q_EMIT pdfOptionsChosen();
    }
    const FileKind fileKind{nameOf(kind), {endingOf(kind)}};
    const QString suggestion = folderFor(m.controller.suggestedName() + u'.' + endingOf(kind));
    const QString path =
        m.services.dialogs.saveFile(parent, tr("Export as %1").arg(nameOf(kind)), suggestion, fileKind);
    if (path.isEmpty()) return;
    const Result<QByteArray> bytes = [&] {
        const WaitCursor wait;
        return exportBytes(m.window.document(), kind, options);
    }();
    if (!bytes) return fail(u"export"_s, tr("Not exported."), bytes.error());
    const Result<Written> written = m.services.files.write(path, *bytes);
    if (!written) return fail(u"export"_s, tr("Not exported."), written.error());
    announceExport(path);
}

void FileActions::announceExport(const QString& path) {
    const auto openUrl = [](const QString& target) {
        return [target] { QDesktopServices::openUrl(QUrl::fromLocalFile(target)); };
    };
    show({u"export"_s,
          Message::Tone::Notice,
          tr("Exported to %1").arg(QDir::toNativeSeparators(path)),
          {{tr("Open"), openUrl(path)}, {tr("Open folder"), openUrl(QFileInfo(path).absolutePath())}},
          true});
}

bool FileActions::mayClose() {
    if (!m.controller.hasDocument()) return true;
    if (m.controller.isModified()) {
        m.controller.keeper().flush();
        const Question question{
            tr("Save the changes to %1?").arg(quoted(m.controller.name())),
            tr("What you have written since the last save is lost if you do not save it."),
            m.controller.path(),
            {{tr("Don’t save"), Question::Look::Destructive},
             {tr("Cancel")},
             {tr("Save"), Question::Look::Primary}},
            2,
            1};
        m_asking = true;
        const int choice = m.services.dialogs.ask(&m.window, question);
        m_asking = false;
        if (choice == 1) return false;
        if (choice == 2 && !save()) return false;
    }
    if (!m.controller.path().isEmpty()) rememberClosed();
    m.controller.release();
    return true;
}

QString FileActions::folderFor(const QString& name) const {
    const QString path = m.controller.path();
    return QDir(path.isEmpty() ? m.services.preferences.folder() : QFileInfo(path).absolutePath())
        .filePath(name);
}

void FileActions::rememberSaved() {
    const bool checked = m.analysis.isReportCurrent();
    const std::optional<Report>& last = m.analysis.report();
    m_awaitsChecks = !checked;
    rememberWith(last ? answerLetters(*last) : knownAnswers());
}

void FileActions::rememberChecked() {
    if (!m_awaitsChecks || !m.analysis.isReportCurrent()) return;
    m_awaitsChecks = false;
    const QString answers = answerLetters(*m.analysis.report());
    if (answers != knownAnswers()) rememberWith(answers);
}

/// Nothing will be checked any more once the window has gone.
void FileActions::rememberClosed() {
    m_awaitsChecks = false;
    CheckOptions options;
    options.today = m.services.clock().toLocalTime().date();
    rememberWith(answerLetters(m.analysis.isReportCurrent() ? *m.analysis.report()
                                                            : check(m.window.document(), options)));
}

QString FileActions::knownAnswers() const {
    const QString path = QFileInfo(m.controller.path()).absoluteFilePath();
    for (const RecentDocument& known : m.services.preferences.recent())
        if (known.path == path) return known.answers;
    return {};
}

void FileActions::rememberOpened() {
    rememberWith(knownAnswers());
}

void FileActions::rememberWith(const QString& answers) {
    if (m.controller.path().isEmpty()) return;
    const Document& document = m.window.document();
    RecentDocument recent;
    recent.path = QFileInfo(m.controller.path()).absoluteFilePath();
    recent.title = m.controller.name();
    recent.draft = document.meta.draft;
    recent.opened = m.services.clock();
    recent.answers = answers;
    recent.review = nextReview(document, recent.opened);
    m.services.preferences.addRecent(recent);
}

} // namespace backcast
