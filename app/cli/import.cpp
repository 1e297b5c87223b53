// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/exchange/input.h"
#include "core/storage/format.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace backcast::cli {

namespace {

void printReport(const QString& path, const Input& input) {
    int unsorted = 0;
    printLine(path);
    for (const Recognised& piece : input.report) {
        const bool placed = piece.as != u"unsorted";
        unsorted += placed ? 0 : 1;
        printLine(QStringLiteral("  %1  %2  %3  (%4: %5)")
                      .arg(QString::number(piece.line).rightJustified(5), piece.as.leftJustified(15),
                           piece.excerpt, surenessOf(piece), piece.reason));
    }
    printLine(QCoreApplication::translate("CommandLine", "%n piece(s) recognised", nullptr,
                                          int(input.report.size()) - unsorted) +
              QStringLiteral(", ") +
              QCoreApplication::translate("CommandLine", "%n not recognised and kept under \"unsorted\"",
                                          nullptr, unsorted) +
              u'.');
}

void printJson(const QString& path, const Input& input) {
    nlohmann::ordered_json report;
    report["file"] = path.toStdString();
    report["schema"] = 1;
    report["recognised"] = nlohmann::ordered_json::array();
    for (const Recognised& piece : input.report) {
        nlohmann::ordered_json item;
        item["line"] = piece.line;
        item["as"] = piece.as.toStdString();
        item["part"] = placeName(piece.place).toStdString();
        item["block"] = piece.block.toStdString();
        item["excerpt"] = piece.excerpt.toStdString();
        item["reason"] = piece.reason.toStdString();
        item["confidence"] = piece.confidence;
        report["recognised"].push_back(std::move(item));
    }
    print(QByteArray::fromStdString(
              report.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) +
          '\n');
}

} // namespace

int runImport(const QStringList& arguments) {
    const QString help = QCoreApplication::translate(
        "CommandLine",
        "Usage: backcast import IN -o OUT.prfaq [--format text|json]\n"
        "\n"
        "Turns a Markdown (.md) or text (.txt) draft into a document and reports what was recognised\n"
        "as what, and what was not. No word of the draft is dropped.\n"
        "\n"
        "  -o, --output FILE the document to write; one that is there is replaced\n"
        "  --format FORMAT   of the report: text (as a rule) or json\n");
    QCommandLineParser parser;
    const QCommandLineOption output(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QString(),
                                    QStringLiteral("FILE"));
    const QCommandLineOption format(QStringLiteral("format"), QString(), QStringLiteral("FORMAT"),
                                    QStringLiteral("text"));
    parser.addOptions({output, format});
    int exit = Failed;
    if (!parse(parser, arguments, help, exit)) return exit;
    const QString form = parser.value(format);
    if (!parser.isSet(output) || parser.positionalArguments().size() != 1 ||
        (form != u"text" && form != u"json")) {
        complain(help.section(u'\n', 0, 0));
        return Failed;
    }
    const QString path = parser.positionalArguments().constFirst();
    IdSource ids;
    const Result<Input> input = readInput(path, ids);
    if (!input) return fail(input.error());
    if (!input->imported)
        return fail(Error{ErrorCode::Unsupported,
                          QCoreApplication::translate(
                              "CommandLine", "This is a document already; there is nothing to import."),
                          path});
    if (const int written = writeOutput(parser.value(output), saveDocument(input->document)); written != Good)
        return written;
    if (form == u"json")
        printJson(path, *input);
    else
        printReport(path, *input);
    return Good;
}

} // namespace backcast::cli
