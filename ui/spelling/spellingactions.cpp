// SPDX-License-Identifier: MIT
#include "ui/spelling/spellingactions.h"

#include "core/spelling/dictionaryfolders.h"
#include "ui/editor/editor.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/statusbar.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/wordlists.h"

#include <QActionGroup>
#include <QCursor>
#include <QFileInfo>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace backcast {

SpellingActions::SpellingActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_group(new QActionGroup(this)) {
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto keys = [](const char* text) { return QKeySequence(QString::fromLatin1(text)); };
    menu.addSeparator();
    QAction& toggle = actions.add(u"check.spelling"_s, tr("Check &spelling while typing"));
    toggle.setCheckable(true);
    toggle.setChecked(m.preferences.checksSpelling());
    connect(&toggle, &QAction::triggered, &m.preferences, &Preferences::setChecksSpelling);
    // Another window may have changed it.
    connect(&m.preferences, &Preferences::spellingChanged, &toggle,
            [this, &toggle] { toggle.setChecked(m.preferences.checksSpelling()); });
    menu.addAction(&toggle);
    menu.addAction(&actions.add(u"check.spelling.next"_s, tr("Next &misspelling"), {keys("F7")}, &m.spelling,
                                [this] { m.spelling.step(1); }));
    menu.addAction(&actions.add(u"check.spelling.previous"_s, tr("Previous m&isspelling"), {keys("Shift+F7")},
                                &m.spelling, [this] { m.spelling.step(-1); }));
    menu.addAction(&actions.add(u"check.spelling.correct"_s, tr("&Correct the word…"), {keys("Ctrl+.")},
                                &m.spelling, &Spelling::correct));
    addLanguages(actions, *menu.addMenu(tr("&Language")));
    connect(&m.status, &StatusBar::languageClicked, this, &SpellingActions::openLanguages);
}

void SpellingActions::addLanguages(ActionRegistry& actions, QMenu& menu) {
    m_languages = &menu;
    const auto add = [&](const QString& language, const QString& title) {
        QAction& action = actions.add("check.language."_L1 + language, title, {}, &m.spelling,
                                      [this, language] { m.spelling.setLanguage(language); });
        action.setCheckable(true);
        action.setData(language);
        m_group->addAction(&action);
        menu.addAction(&action);
    };
    add(u"en"_s, tr("&English"));
    add(u"es"_s, tr("&Spanish"));
    connect(&menu, &QMenu::aboutToShow, this, &SpellingActions::fillLanguages);
}

/// The languages of the dictionaries that are installed now. Spanish has one dictionary under twenty names.
void SpellingActions::fillLanguages() {
    qDeleteAll(m_installed);
    m_installed.clear();
    const bool mayChange = m_group->actions().constFirst()->isEnabled();
    const QList<DictionaryFiles> installed = installedDictionaries(m.words.folders());
    QSet<QString> known;
    for (const QAction* action : m_group->actions())
        if (const auto files = dictionaryFor(action->data().toString(), installed))
            known.insert(QFileInfo(files->dic).canonicalFilePath());
    for (const DictionaryFiles& files : installed) {
        const QString path = QFileInfo(files.dic).canonicalFilePath();
        if (known.contains(path)) continue;
        known.insert(path);
        if (m_installed.isEmpty()) m_installed.append(m_languages->addSeparator());
        const QString language = languageOfDictionary(files.name);
        QAction* action = m_languages->addAction(languageTitle(language).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setData(language);
        action->setEnabled(mayChange);
        m_group->addAction(action);
        connect(action, &QAction::triggered, &m.spelling,
                [this, language] { m.spelling.setLanguage(language); });
        m_installed.append(action);
    }
    const QString now = m.editor.content().meta.language;
    for (QAction* action : m_group->actions()) action->setChecked(action->data().toString() == now);
}

void SpellingActions::openLanguages() {
    const std::optional<SpellReport>& report = m.spelling.report();
    if (report && report->state != SpellReport::State::Checked) return m.spelling.explain();
    m_languages->popup(QCursor::pos());
}

} // namespace backcast
