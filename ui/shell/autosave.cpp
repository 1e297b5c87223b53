// SPDX-License-Identifier: MIT
#include "ui/shell/autosave.h"

#include "ui/editor/editor.h"
#include "ui/shell/fileactions.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

Autosave::Autosave(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&m.editor, &Editor::contentEdited, this, &Autosave::onEdited);
    connect(&m.services.preferences, &Preferences::autosaveChanged, this, [this] {
        m_timer.stop();
        onEdited();
    });
    connect(&m.controller, &DocumentController::documentShown, this, [this] {
        m_timer.stop();
        m_sinceChange.invalidate();
        m_sinceCopy.invalidate();
        m_failed.reset();
    });
}

bool Autosave::isWanted() const {
    return m.controller.hasDocument() && !m.controller.path().isEmpty() && !m.controller.isReadOnly() &&
           m.services.preferences.autosave().on;
}

void Autosave::onEdited() {
    if (!isWanted()) return;
    if (!m_sinceChange.isValid()) m_sinceChange.start();
    // What failed a moment ago is not tried again with every pause.
    const int pause = m_failed ? longestWait : m.services.preferences.autosave().pause * 1000;
    m_timer.start(int(std::clamp<qint64>(longestWait - m_sinceChange.elapsed(), 0, pause)));
}

void Autosave::saveNow() {
    m_timer.stop();
    m_sinceChange.invalidate();
    if (!isWanted() || !m.controller.isModified()) return;
    if (m.files.isAsking()) return onEdited(); // the answer may be about this very file
    if (m.controller.disk() == DocumentController::Disk::Gone) return m.files.lookAtDisk(); // says so once
    const bool keepCopy = !m_sinceCopy.isValid() || m_sinceCopy.elapsed() >= copyEvery;
    const Result<Written> written =
        m.controller.save(DocumentController::Overwrite::No,
                          keepCopy ? DocumentController::KeepCopy::Yes : DocumentController::KeepCopy::No);
    if (!written) return tell(written.error());
    if (keepCopy) m_sinceCopy.start();
    m_failed.reset();
    for (const QString& id : {u"save"_s, u"disk"_s}) m.messages.dismiss(id);
}

void Autosave::tell(const Error& error) {
    if (error.code != ErrorCode::Changed) m_timer.start(longestWait); // also where nobody types any more
    if (std::exchange(m_failed, error.code) == error.code) return;
    if (error.code == ErrorCode::Changed) return sayChanged();
    m.messages.show(
        {u"save"_s,
         Message::Tone::Error,
         tr("Not saved by itself. %1 Your text is still here, and Backcast tries again.").arg(error.text()),
         {{tr("Try again"), [this] { m.files.save(); }}, {tr("Save as…"), [this] { m.files.saveAs(); }}},
         true});
}

void Autosave::sayChanged() {
    m.messages.dismiss(u"disk"_s);
    m.messages.show(
        {u"save"_s,
         Message::Tone::Warning,
         tr("“%1” was changed by another program, so it is not saved by itself until you have said what to "
            "do. Taking theirs can be undone.")
             .arg(QFileInfo(m.controller.path()).fileName()),
         {{tr("Save…"), [this] { m.files.save(); }}, {tr("Take theirs"), [this] { m.files.takeTheirs(); }}},
         true});
}

} // namespace backcast
