// SPDX-License-Identifier: MIT
//
// The preferences of the settings dialog: how one works, beside what a window remembers of itself.
#include "core/document/people.h"
#include "core/storage/templates.h"
#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

const SettingKey<QString> desktopKey{u"window.desktop"_s, {}};
const SettingKey<QString> formatKey{u"new.page_format"_s, {}};
const SettingKey<QString> newLanguageKey{u"new.language"_s, QString(systemLanguage)};
const SettingKey<QString> interfaceKey{u"window.language"_s, QString(systemLanguage)};
const SettingKey<bool> autosaveKey{u"saving.by_itself"_s, false};
const SettingKey<int> pauseKey{u"saving.pause"_s, AutosaveChoice().pause};
const SettingKey<QString> personKey{u"you.id"_s, {}};
const SettingKey<QString> nameKey{u"you.name"_s, {}};
const SettingKey<QString> colourKey{u"you.colour"_s, {}};
const SettingKey<QStringList> shortcutsKey{u"keys.changed"_s, {}};
const SettingKey<QStringList> levelsKey{u"checks.levels"_s, {}};

constexpr int longestName = 120;

/// A language that this version has; what another version wrote counts as not chosen.
QString language(const QString& choice) {
    return contentLanguages().contains(choice) ? choice : QString(systemLanguage);
}

} // namespace

DesktopScheme Preferences::desktopScheme() const {
    const QString value = m_file.value(desktopKey);
    return value == u"dark"    ? DesktopScheme::Dark
           : value == u"light" ? DesktopScheme::Light
                               : DesktopScheme::Unknown;
}

void Preferences::setDesktopScheme(DesktopScheme scheme) {
    if (scheme == desktopScheme()) return;
    if (scheme == DesktopScheme::Unknown)
        m_file.reset(desktopKey.name);
    else
        m_file.set(desktopKey, scheme == DesktopScheme::Dark ? u"dark"_s : u"light"_s);
    touch();
    Q_EMIT appearanceChanged();
}

QString Preferences::newPageFormat() const {
    return m_file.value(formatKey);
}

void Preferences::setNewPageFormat(const QString& format) {
    m_file.set(formatKey, format);
    touch();
}

QString Preferences::interfaceLanguage() const {
    return language(m_file.value(interfaceKey));
}

void Preferences::setInterfaceLanguage(const QString& chosen) {
    m_file.set(interfaceKey, chosen);
    touch();
}

QString Preferences::newLanguageChoice() const {
    return language(m_file.value(newLanguageKey));
}

void Preferences::setNewLanguageChoice(const QString& chosen) {
    m_file.set(newLanguageKey, chosen);
    touch();
}

QString Preferences::newLanguage() const {
    const QString chosen = newLanguageChoice();
    if (chosen != systemLanguage) return chosen;
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

AutosaveChoice Preferences::autosave() const {
    return {m_file.value(autosaveKey),
            std::clamp(m_file.value(pauseKey), AutosaveChoice::least, AutosaveChoice::most)};
}

void Preferences::setAutosave(const AutosaveChoice& choice) {
    if (choice == autosave()) return;
    m_file.set(autosaveKey, choice.on);
    m_file.set(pauseKey, choice.pause);
    touch();
    Q_EMIT autosaveChanged();
}

Identity Preferences::identity() const {
    Identity identity{m_file.value(personKey), m_file.value(nameKey).simplified().left(longestName),
                      m_file.value(colourKey)};
    if (!isValidId(identity.id)) identity.id.clear();
    if (!personColours().contains(identity.colour)) identity.colour = personColours().constFirst();
    return identity;
}

void Preferences::setIdentity(const QString& name, const QString& colour) {
    if (identity().id.isEmpty() && !name.isEmpty()) m_file.set(personKey, IdSource().block());
    m_file.set(nameKey, name);
    m_file.set(colourKey, colour);
    touch();
}

ShortcutChanges Preferences::shortcuts() const {
    return shortcutsFromLines(m_file.value(shortcutsKey)).changes;
}

void Preferences::setShortcuts(const ShortcutChanges& changes) {
    m_file.set(shortcutsKey, shortcutLines(changes));
    touch();
    Q_EMIT shortcutsChanged();
}

RuleLevels Preferences::ruleLevels() const {
    return ruleLevelsFromLines(m_file.value(levelsKey)).levels;
}

void Preferences::setRuleLevels(const RuleLevels& levels) {
    m_file.set(levelsKey, ruleLevelLines(levels));
    touch();
    Q_EMIT ruleLevelsChanged();
}

QStringList Preferences::problems() const {
    const ReadShortcuts shortcuts = shortcutsFromLines(m_file.value(shortcutsKey));
    const ReadRuleLevels levels = ruleLevelsFromLines(m_file.value(levelsKey));
    QStringList problems;
    const QStringList lines = shortcuts.unreadable + levels.unreadable;
    if (!lines.isEmpty())
        problems.append(tr("These settings make no sense and are not used: %1.").arg(lines.join(u", "_s)));
    if (const QStringList names = m_file.misfits(); !names.isEmpty())
        problems.append(
            tr("These settings have values of another kind than expected, so the usual ones are used: %1.")
                .arg(names.join(u", "_s)));
    if (!problems.isEmpty())
        problems.append(tr("They are still in %1.").arg(QDir::toNativeSeparators(m_file.path())));
    return problems;
}

} // namespace backcast
