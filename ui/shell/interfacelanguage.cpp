// SPDX-License-Identifier: MIT
#include "ui/shell/interfacelanguage.h"

#include "core/storage/templates.h"
#include "ui/settings/choices.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

// As in theme.cpp: in a static library resources are only linked in where they are asked for.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace backcast {

namespace {
constexpr char property[] = "backcastLanguage"; // of the application: it lives as long as what is said in it

/// Names of keys, which Qt looks up. Its own translations are not on every machine, and call Ctrl "Control".
[[maybe_unused]] constexpr const char* keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),    QT_TRANSLATE_NOOP("QShortcut", "Meta"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),  QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),   QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),   QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),  QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),   QT_TRANSLATE_NOOP("QShortcut", "PgDown")};
} // namespace

QString resolvedLanguage(const QString& choice, const QStringList& wanted) {
    if (contentLanguages().contains(choice)) return choice;
    for (const QString& name : wanted.isEmpty() ? QLocale::system().uiLanguages() : wanted)
        if (const QString language = name.section(u'-', 0, 0); contentLanguages().contains(language))
            return language;
    return u"en"_s;
}

QString languageName(const QString& language) {
    const QString name = QLocale(language).nativeLanguageName();
    if (language == u"en") return u"English"_s; // and not the English of one country
    if (name.isEmpty()) return language;
    return name.section(u' ', 0, 0).replace(0, 1, name.at(0).toUpper());
}

InterfaceLanguage::InterfaceLanguage(const QString& choice) {
    const QString language = resolvedLanguage(choice);
    if (language != u"en") { // English stands in the program itself
        initTranslations();
        install("qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install("backcast_"_L1 + language, u":/i18n"_s); // the last one is asked first
    }
    // Dates and numbers follow the words; where the words are the system's, so is the country.
    if (QLocale::system().name().section(u'_', 0, 0) != language && choice != systemLanguage)
        QLocale::setDefault(QLocale(language));
    QCoreApplication::instance()->setProperty(property, language);
}

InterfaceLanguage::~InterfaceLanguage() {
    for (const std::unique_ptr<QTranslator>& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QCoreApplication::instance()->setProperty(property, {});
}

void InterfaceLanguage::install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) return; // Qt's own words are not on every machine
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QString InterfaceLanguage::current() {
    const QString language = QCoreApplication::instance()->property(property).toString();
    return language.isEmpty() ? u"en"_s : language;
}

} // namespace backcast
