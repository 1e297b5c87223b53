// SPDX-License-Identifier: MIT
//
// The parts of FileActions that deal with what other programs, or this one before a crash, have left.
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString titleOf(const DraftEntry& draft) {
    if (!draft.info.title.isEmpty()) return draft.info.title;
    return draft.info.path.isEmpty() ? FileActions::tr("Untitled")
                                     : QFileInfo(draft.info.path).completeBaseName();
}

/// What taking a draft over will do, in a sentence.
QString consequence(const DraftEntry& draft) {
    switch (draft.base) {
    case BaseState::Untitled:
        return FileActions::tr("It was never saved.");
    case BaseState::Same:
        return FileActions::tr("The file has not changed since.");
    case BaseState::Changed:
        return FileActions::tr("The file has changed since, so it opens as a copy.");
    case BaseState::Missing:
        break;
    }
    return FileActions::tr("The file was moved or deleted, so it opens without one.");
}

} // namespace

QList<DraftEntry> FileActions::pendingDrafts() {
    const Result<DraftList> list = m.services.recovery.store().pending();
    if (!list) {
        fail(u"recovery"_s, tr("Drafts of an earlier session could not be looked for."), list.error());
        return {};
    }
    if (!list->problems.isEmpty())
        fail(u"recovery"_s, tr("A draft of an earlier session could not be read; it was kept aside."),
             list->problems.constFirst());
    return list->drafts;
}

void FileActions::recover(const DraftEntry& draft) {
    if (draft.base == BaseState::Same)
        if (MainWindow* there = m.host.showing(draft.info.path); there && there != &m.window)
            return there->files().recover(draft);
    // Where the window shows the very file, its unchanged text gives way to the draft.
    const bool here = draft.base == BaseState::Same && m.host.showing(draft.info.path) == &m.window &&
                      !m.controller.isModified();
    MainWindow& window = here ? m.window : m.host.windowFor(m.window);
    if (const Result<void> done = window.controller().recover(draft); !done) {
        window.files().fail(u"recovery"_s,
                            tr("The draft of %1 could not be recovered.").arg(tr("“%1”").arg(titleOf(draft))),
                            done.error());
        return window.bringToFront();
    }
    window.showDocument();
    window.files().show({u"recovered"_s,
                         Message::Tone::Notice,
                         tr("Recovered. %1 Save it to keep it.").arg(consequence(draft)),
                         {},
                         true});
}

void FileActions::discard(const DraftEntry& draft) {
    if (const Result<void> done = m.services.recovery.store().discard(draft.slot); !done)
        fail(u"recovery"_s, tr("The draft could not be discarded."), done.error());
}

void FileActions::offerDrafts(const QList<DraftEntry>& drafts) {
    if (drafts.isEmpty()) return;
    const DraftEntry draft = drafts.constFirst();
    const QList<DraftEntry> rest = drafts.mid(1);
    const QString when = dayText(draft.time, m.services.clock());
    show({u"offer"_s,
          Message::Tone::Warning,
          tr("“%1” was not saved when Backcast ended unexpectedly (%2). %3")
              .arg(titleOf(draft), when, consequence(draft)),
          {{tr("Recover"),
            [this, draft, rest] {
                recover(draft);
                offerDrafts(rest);
            }},
           {tr("Discard"),
            [this, draft, rest] {
                discard(draft);
                offerDrafts(rest);
            }}},
          true});
}

/// A draft of the file that has just been opened is offered where it is needed, whatever the start showed.
void FileActions::offerOlderDrafts(const QString& path) {
    const Result<DraftList> list = m.services.recovery.store().pending();
    if (!list) return;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    QList<DraftEntry> mine;
    for (const DraftEntry& draft : list->drafts)
        if (!draft.info.path.isEmpty() && QFileInfo(draft.info.path).canonicalFilePath() == canonical)
            mine.append(draft);
    offerDrafts(mine);
}

void FileActions::saidOpenElsewhere(const QString& path) {
    if (const std::optional<ProcessOwner> other = m.services.recovery.store().openElsewhere(path))
        show({u"elsewhere"_s,
              Message::Tone::Warning,
              tr("Another Backcast (on %1, process %2) has this document open. Whoever saves last is asked "
                 "what to do.")
                  .arg(other->host)
                  .arg(other->pid),
              {},
              true});
}

void FileActions::takeTheirs() {
    if (const Result<void> done = m.controller.reload(); !done)
        fail(u"disk"_s, tr("The file could not be read."), done.error());
}

void FileActions::lookAtDisk() {
    if (m_asking || !m.controller.hasDocument() || m.controller.path().isEmpty()) return;
    const DocumentController::Disk disk = m.controller.disk();
    if (disk == DocumentController::Disk::Same) {
        m_seenOnDisk.clear();
        return m.messages.dismiss(u"disk"_s);
    }
    const QString seen = disk == DocumentController::Disk::Gone
                             ? u"gone"_s
                             : m.services.files.hashOf(m.controller.path()).value_or(QString());
    if (seen == m_seenOnDisk) return; // told already
    m_seenOnDisk = seen;
    const QString name = tr("“%1”").arg(QFileInfo(m.controller.path()).fileName());
    if (disk == DocumentController::Disk::Gone) {
        show({u"disk"_s,
              Message::Tone::Warning,
              tr("%1 was moved or deleted. Your text is still here; saving writes the file again.").arg(name),
              {{tr("Save"), [this] { save(); }}},
              true});
        return;
    }
    const QList<Message::Action> actions{{tr("Take theirs"), [this] { takeTheirs(); }},
                                         {tr("Keep mine"), [] {}}};
    const QString text =
        m.controller.isModified()
            ? tr("%1 was changed by another program, and so was your text. Taking theirs can be undone.")
                  .arg(name)
            : tr("%1 was changed by another program.").arg(name);
    show({u"disk"_s, Message::Tone::Warning, text, actions, true});
}

} // namespace backcast
