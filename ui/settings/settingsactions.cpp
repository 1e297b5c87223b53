// SPDX-License-Identifier: MIT
#include "ui/settings/settingsactions.h"

#include "ui/editor/editor.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/windowshortcuts.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/analysis.h"
#include "ui/shell/messagebar.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace backcast {

SettingsActions::SettingsActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    m.analysis.setRuleLevels(m.services.preferences.ruleLevels());
    connect(&m.services.preferences, &Preferences::shortcutsChanged, this, &SettingsActions::applyKeys);
    connect(&m.services.preferences, &Preferences::ruleLevelsChanged, this,
            [this] { m.analysis.setRuleLevels(m.services.preferences.ruleLevels()); });
}

void SettingsActions::addTo(QMenu& menu) {
    menu.addSeparator();
    menu.addAction(&m.actions.add(u"program.settings"_s, tr("&Settings…"), {QKeySequence(u"Ctrl+,"_s)}, this,
                                  &SettingsActions::open));
}

void SettingsActions::begin() {
    // Otherwise the actions have their keys by now.
    if (!m.services.preferences.shortcuts().isEmpty()) applyKeys();
}

void SettingsActions::applyKeys() {
    m_problems = applyShortcuts(m.services.preferences.shortcuts(), m.actions, m.editor);
}

void SettingsActions::tellProblems() {
    const QStringList problems = m_problems + m.services.preferences.problems();
    if (!problems.isEmpty())
        m.messages.show({u"settings"_s,
                         Message::Tone::Warning,
                         problems.join(u' '),
                         {{tr("Settings…"), [this] { open(); }}},
                         true});
}

void SettingsActions::open() {
    if (!m_dialog) {
        m_dialog = new SettingsDialog({m.services, m.actions, m.setZoom}, &m.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
    m_dialog->raise();
    m_dialog->activateWindow();
}

SettingsDialog* SettingsActions::dialog() const {
    return m_dialog;
}

} // namespace backcast
