// SPDX-License-Identifier: MIT
#include "core/document/cleancopy.h"
#include "core/storage/format.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace backcast {

void FileActions::revert() {
    if (m.controller.path().isEmpty() || m.controller.isReadOnly()) return;
    if (const Result<void> done = m.controller.reload(); !done)
        return fail(u"revert"_s, tr("The file could not be read; your text is as it was."), done.error());
    show({u"revert"_s,
          Message::Tone::Notice,
          tr("The text is as it was saved. Undo brings back what you had."),
          {},
          true});
}

void FileActions::duplicate() {
    if (!m.controller.hasDocument()) return;
    const QString name = tr("Copy of %1").arg(m.controller.suggestedName());
    // Read before: the window for it may be this one.
    const Document copy = withFreshIds(m.window.document(), m.services.ids);
    MainWindow& window = m.host.windowFor(m.window);
    window.controller().begin(copy, name, DocumentController::Origin::Unsaved);
    window.showDocument();
}

void FileActions::saveCleanCopy() {
    if (!m.controller.hasDocument()) return;
    const Question question{tr("What may others see?"),
                            tr("A clean copy has the words of the pages and nothing beside them: no "
                               "comments, versions, names, owners, "
                               "experiments or records. Your own document stays as it is."),
                            {},
                            {{tr("Cancel")},
                             {tr("With the internal FAQ…")},
                             {tr("Without the internal FAQ…"), Question::Look::Primary}},
                            2,
                            0};
    m_asking = true;
    const int choice = m.services.dialogs.ask(&m.window, question);
    m_asking = false;
    if (choice == 0) return;
    const QString path = m.services.dialogs.saveFile(
        &m.window, tr("Save a clean copy"),
        folderFor(tr("%1 (copy)").arg(m.controller.suggestedName()) + u".prfaq"_s), documents());
    if (path.isEmpty()) return;
    if (m.host.showing(QFileInfo(path).absoluteFilePath()))
        return show({u"export"_s,
                     Message::Tone::Error,
                     tr("Not saved. This file is open in a window; choose another name for the clean copy."),
                     {},
                     true});
    const Document copy = cleanCopy(m.window.document(), choice == 2, m.services.ids);
    const Result<Written> written = m.services.files.write(path, saveDocument(copy));
    if (!written) return fail(u"export"_s, tr("Not saved."), written.error());
    show({u"export"_s,
          Message::Tone::Notice,
          tr("A clean copy is in %1").arg(QDir::toNativeSeparators(path)),
          {},
          true});
}

} // namespace backcast
