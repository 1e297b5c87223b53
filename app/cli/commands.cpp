// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace backcast::cli {

std::optional<Command> commandNamed(const QString& name, const QStringList& arguments) {
    const bool help =
        arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
    const Needs pages = help ? Needs::Core : Needs::Gui;
    const Needs pageLines = arguments.contains(QStringLiteral("--page-lines")) ? pages : Needs::Core;
    // Only pages need fonts.
    const bool isPdf = std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument == u"pdf" || argument.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive) ||
               argument == u"--format=pdf";
    });
    const Command commands[] = {{QStringLiteral("new"), Needs::Core, runNew},
                                {QStringLiteral("import"), Needs::Core, runImport},
                                {QStringLiteral("check"), pageLines, runCheck},
                                {QStringLiteral("compare"), isPdf ? pages : Needs::Core, runCompare},
                                {QStringLiteral("export"), pages, runExport},
                                {QStringLiteral("schema"), Needs::Core, runSchema}};
    for (const Command& command : commands)
        if (command.name == name) return command;
    return std::nullopt;
}

QString generalHelp() {
    return QCoreApplication::translate(
        "CommandLine", "Usage: backcast [FILE...]\n"
                       "       backcast COMMAND [OPTIONS]\n"
                       "\n"
                       "Write, check and print PR/FAQ documents. Without a command the window opens.\n"
                       "\n"
                       "Commands:\n"
                       "  new      write a new document from a template\n"
                       "  import   turn a Markdown or text draft into a document\n"
                       "  check    say which of the five questions and parts are missing, and what is wrong\n"
                       "  compare  say what changed from one version to another\n"
                       "  export   write a PDF, Markdown or text file\n"
                       "  schema   print the JSON Schema of the file format\n"
                       "\n"
                       "Options:\n"
                       "  --help          this text; also after a command\n"
                       "  --version       the version\n"
                       "  --new-instance  a program of its own; otherwise one that runs opens the files\n");
}

} // namespace backcast::cli
