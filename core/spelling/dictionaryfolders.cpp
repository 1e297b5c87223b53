// SPDX-License-Identifier: MIT
#include "core/spelling/dictionaryfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString base(const QString& language) {
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

/// Of the dictionaries of one language the one that is meant where none is named.
QString usualName(const QString& language) {
    if (language == u"en") return u"en_US"_s;
    if (language == u"pt") return u"pt_PT"_s;
    return language + u'_' + language.toUpper();
}

} // namespace

QStringList standardDictionaryFolders() {
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/hunspell"_L1);
    folders.append(u"/usr/share/hunspell"_s);
    folders.append(u"/usr/share/myspell"_s);
    folders.append(u"/usr/share/myspell/dicts"_s);
    return folders;
}

QList<DictionaryFiles> installedDictionaries(const QStringList& folders) {
    QList<DictionaryFiles> found;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& file : dir.entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString name = QFileInfo(file).completeBaseName();
            // "hyph_en_US.dic" breaks words and has no rules beside it.
            if (!dir.exists(name + ".aff"_L1)) continue;
            const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&](const DictionaryFiles& files) {
                return files.name == name;
            });
            if (!isKnown)
                found.append({name, dir.filePath(name + ".aff"_L1), dir.filePath(name + ".dic"_L1)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const DictionaryFiles& a, const DictionaryFiles& b) { return a.name < b.name; });
    return found;
}

std::optional<DictionaryFiles> dictionaryFor(const QString& language,
                                             const QList<DictionaryFiles>& installed) {
    const QString wanted = base(language);
    if (wanted.isEmpty()) return std::nullopt;
    QString exact = language;
    exact.replace(u'-', u'_');
    for (const QString& name : {exact, usualName(wanted), wanted})
        for (const DictionaryFiles& files : installed)
            if (files.name.compare(name, Qt::CaseInsensitive) == 0) return files;
    for (const DictionaryFiles& files : installed)
        if (base(files.name) == wanted) return files;
    return std::nullopt;
}

QString languageOfDictionary(const QString& name) {
    const QString language = base(name);
    if (name == usualName(language)) return language;
    QString code = name;
    return code.replace(u'_', u'-');
}

QString dictionaryPackage(const QString& language) {
    QString code = language.toLower();
    code.replace(u'_', u'-');
    if (code == u"en") code = u"en-us"_s;
    if (code == u"pt") code = u"pt-pt"_s;
    if (code == u"de") code = u"de-de"_s;
    if (code.startsWith(u"es-")) code = u"es"_s; // one package for all of them
    return "hunspell-"_L1 + code;
}

namespace {

/// Qt knows languages and countries by their English and their own names. Those that are met most are in the
/// translations; any other one keeps its English name.
[[maybe_unused]] constexpr std::array commonNames{
    QT_TRANSLATE_NOOP("Languages", "English"),       QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "French"),        QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Italian"),       QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    QT_TRANSLATE_NOOP("Languages", "Catalan"),       QT_TRANSLATE_NOOP("Languages", "Galician"),
    QT_TRANSLATE_NOOP("Languages", "Basque"),        QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "Spain"),         QT_TRANSLATE_NOOP("Languages", "Mexico"),
    QT_TRANSLATE_NOOP("Languages", "Argentina"),     QT_TRANSLATE_NOOP("Languages", "Chile"),
    QT_TRANSLATE_NOOP("Languages", "Colombia"),      QT_TRANSLATE_NOOP("Languages", "Peru"),
    QT_TRANSLATE_NOOP("Languages", "United States"), QT_TRANSLATE_NOOP("Languages", "United Kingdom"),
    QT_TRANSLATE_NOOP("Languages", "Canada"),        QT_TRANSLATE_NOOP("Languages", "Brazil")};

QString inWindowLanguage(const QString& english) {
    return QCoreApplication::translate("Languages", english.toUtf8().constData());
}

} // namespace

QString languageTitle(const QString& language) {
    const QLocale locale(language);
    if (language.isEmpty() || locale.language() == QLocale::C) return language;
    // Not the native name: of "es" that is "español de España".
    const QString title = inWindowLanguage(QLocale::languageToString(locale.language()));
    return language.contains(u'-') || language.contains(u'_')
               ? u"%1 (%2)"_s.arg(title, inWindowLanguage(QLocale::territoryToString(locale.territory())))
               : title;
}

} // namespace backcast
