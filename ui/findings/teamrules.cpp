// SPDX-License-Identifier: MIT
#include "ui/findings/teamrules.h"

#include "core/checks/rulesetfile.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

const QString messageId = u"teamrules"_s;

QString configFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString stampOf(const QString& path) {
    const QFileInfo info(path);
    return info.exists()
               ? u"%1 %2 %3\n"_s.arg(path).arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size())
               : QString();
}

} // namespace

TeamRules::TeamRules(const Parts& parts, QWidget& window)
    : QObject(&window)
    , m(parts) {
    connect(&m.controller, &DocumentController::stateChanged, this, &TeamRules::refresh);
    connect(&m.controller, &DocumentController::documentShown, this, &TeamRules::refresh);
    window.installEventFilter(this);
}

bool TeamRules::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate) refresh();
    return QObject::eventFilter(watched, event);
}

void TeamRules::refresh() {
    const QString document = m.controller.path();
    const QString beside =
        document.isEmpty() ? QString() : QFileInfo(document).dir().filePath(ruleSetFileName);
    const QString stamp = u"%1\n"_s.arg(QFileInfo(document).path()) + stampOf(beside) +
                          stampOf(QDir(configFolder()).filePath(ownRuleSetFileName));
    if (stamp == m_stamp) return;
    m_stamp = stamp;
    const Result<FoundRuleSet> found = findRuleSet(document, configFolder());
    if (!found) {
        m.messages.show({messageId,
                         Message::Tone::Warning,
                         tr("The team's rules cannot be read; the checks go on without their changes. %1")
                             .arg(found.error().text()),
                         {},
                         true});
        return;
    }
    m.messages.dismiss(messageId);
    m.analysis.setTeam(found->rules);
}

} // namespace backcast
