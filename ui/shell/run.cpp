// SPDX-License-Identifier: MIT
#include "ui/shell/run.h"

#include "core/spelling/dictionaryfolders.h"
#include "ui/shell/desktoplook.h"
#include "ui/shell/firstinstance.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace backcast {

int runWindow(QApplication& application, const QStringList& files, FirstInstance* first) {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    RealFileSystem fileSystem;
    const SafeFile safeFile(fileSystem);
    SettingsFile settings(safeFile, config.filePath(u"settings.json"_s));
    const Result<void> loaded = settings.load();
    Preferences preferences(settings);
    const InterfaceLanguage language(preferences.interfaceLanguage());
    setUpLook(preferences.appearance(), preferences.desktopScheme());

    RecoveryStore store(safeFile, data.filePath(u"recovery"_s));
    RecoveryDesk desk(store);
    CopyStore copies(safeFile, data.filePath(u"copies"_s));
    Dialogs dialogs;
    IdSource ids;
    WordLists words(safeFile, config.filePath(u"dictionary.txt"_s), standardDictionaryFolders());
    TemplateStore templates(safeFile, data.filePath(u"templates"_s));
    Services services{safeFile, desk, copies, preferences, dialogs, ids, words, templates};
    Windows windows(services);
    windows.start(files);
    DesktopLook look(preferences);
    if (!windows.all().isEmpty()) windows.all().constFirst()->whenPainted([&look] { look.follow(); });
    if (!loaded && !windows.all().isEmpty())
        windows.all().constFirst()->messages().show(
            {u"settings"_s, Message::Tone::Warning, loaded.error().text(), {}, true});
    if (first) {
        QObject::connect(first, &FirstInstance::wanted, &windows, &Windows::take);
        first->listen();
    }
    const int code = QApplication::exec();
    if (first) first->leave();
    Q_UNUSED(application)
    // What was closed two weeks ago goes when there is time for it.
    std::ignore = desk.store().prune(systemTime());
    std::ignore = copies.prune(systemTime());
    return code;
}

} // namespace backcast
