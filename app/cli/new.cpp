// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/storage/format.h"
#include "core/storage/templates.h"

#include <QCoreApplication>

namespace backcast::cli {

int runNew(const QStringList& arguments) {
    const QString help = QCoreApplication::translate(
        "CommandLine", "Usage: backcast new [--template NAME] [--language en|es] -o FILE\n"
                       "\n"
                       "Writes a new document from a template.\n"
                       "\n"
                       "  --template NAME   prfaq (as a rule), five-questions, internal\n"
                       "  --language CODE   en (as a rule), es\n"
                       "  -o, --output FILE the document to write; one that is there is replaced\n");
    QCommandLineParser parser;
    const QCommandLineOption name(QStringLiteral("template"), QString(), QStringLiteral("NAME"),
                                  QStringLiteral("prfaq"));
    const QCommandLineOption language(QStringLiteral("language"), QString(), QStringLiteral("CODE"),
                                      QStringLiteral("en"));
    const QCommandLineOption output(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QString(),
                                    QStringLiteral("FILE"));
    parser.addOptions({name, language, output});
    int exit = Failed;
    if (!parse(parser, arguments, help, exit)) return exit;
    if (!parser.isSet(output) || !parser.positionalArguments().isEmpty()) {
        complain(help.section(u'\n', 0, 0));
        return Failed;
    }
    IdSource ids;
    const Result<Document> document = templateDocument(parser.value(name), parser.value(language), ids);
    if (!document) return fail(document.error());
    return writeOutput(parser.value(output), saveDocument(*document));
}

int runSchema(const QStringList& arguments) {
    const QString help =
        QCoreApplication::translate("CommandLine", "Usage: backcast schema\n"
                                                   "\n"
                                                   "Prints the JSON Schema of .prfaq files.\n");
    QCommandLineParser parser;
    int exit = Failed;
    if (!parse(parser, arguments, help, exit)) return exit;
    if (!parser.positionalArguments().isEmpty()) {
        complain(help.section(u'\n', 0, 0));
        return Failed;
    }
    print(formatSchema());
    return Good;
}

} // namespace backcast::cli
