// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "ui/settings/choices.h"
#include "ui/shell/firstinstance.h"
#include "ui/shell/fontlist.h"
#include "ui/shell/handover.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/run.h"

#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <functional>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("Backcast"));
    QCoreApplication::setOrganizationName(QStringLiteral("Backcast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKCAST_VERSION));
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Runs what only speaks to the terminal, in the language of the system: the settings are those of the
/// window.
int inWords(int argc, char** argv, const std::function<int()>& run) {
    const QCoreApplication application(argc, argv);
    const InterfaceLanguage language{QString(systemLanguage)};
    return run();
}

int runCommand(const cli::Command& command, const QStringList& arguments, int argc, char** argv) {
    if (command.needs == cli::Needs::Core) return inWords(argc, argv, [&] { return command.run(arguments); });
    // Fonts need a GUI application, but the command line never needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const InterfaceLanguage language{QString(systemLanguage)};
    return command.run(arguments);
}

/// Qt ends the process where it finds no display; a sentence says more.
bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QStringList absolute(const QStringList& files) {
    QStringList paths;
    for (const QString& file : files) paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

/// Why no window opens; empty where one can.
QString reasonAgainst(const QStringList& files) {
    for (const QString& file : files)
        if (file.startsWith(u'-') && !QFileInfo::exists(file))
            return QCoreApplication::translate(
                       "CommandLine", "backcast: there is no option or file \"%1\". See backcast --help.")
                .arg(file);
    if (!hasDisplay())
        return QCoreApplication::translate(
            "CommandLine", "backcast: there is no display to open a window on. The commands check, import "
                           "and export work without one; see backcast --help.");
    return {};
}

int openWindow(QStringList files, int argc, char** argv) {
    const bool apart = files.removeAll(u"--new-instance"_s) > 0;
    if (!reasonAgainst(files).isEmpty())
        return inWords(argc, argv, [&] {
            cli::complain(reasonAgainst(files));
            return cli::Failed;
        });
    FirstInstance first(apart ? QString() : handover::meetingPlace());
    if (first.meet(absolute(files)) == FirstInstance::Role::HandedOver) return cli::Good;
    FontListAhead fonts;
    QApplication application(argc, argv);
    fonts.wait();
    return runWindow(application, files, &first);
}

} // namespace

int main(int argc, char** argv) {
    nameApplication();
    const QStringList arguments = argumentsOf(argc, argv);
    const QString first = arguments.value(0);
    if (const auto command = cli::commandNamed(first, arguments))
        return runCommand(*command, arguments.mid(1), argc, argv);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        return inWords(argc, argv, [] {
            cli::print(cli::generalHelp().toUtf8());
            return cli::Good;
        });
    }
    if (first == u"--version" || first == u"-v") {
        cli::printLine(QStringLiteral("backcast " BACKCAST_VERSION));
        return cli::Good;
    }
    return openWindow(arguments, argc, argv);
}
