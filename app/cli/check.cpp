// SPDX-License-Identifier: MIT
#include "core/checks/check.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/checks/reportjson.h"
#include "core/exchange/input.h"
#include "core/pages/paginator.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace backcast::cli {

namespace {

enum class Form { Text, Json };

QString help() {
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: backcast check FILE|FOLDER... [--format text|json] [--page-lines]\n"
        "\n"
        "Says which parts of the release are there, which of the five questions are answered, and what\n"
        "is wrong. Reads .prfaq, .md and .txt files; of a folder all of them.\n"
        "\n"
        "  --format FORMAT  text (as a rule) or json (one object a line)\n"
        "  --page-lines     also the printed line numbers, and the rules about length\n"
        "\n"
        "Exit code: 0 no must-fix finding, 1 at least one, 2 something could not be read.\n");
}

/// The files to check, those of folders in the order of their names.
QStringList filesOf(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inFolder;
        QDirIterator iterator(path, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            if (const QString file = iterator.next(); inputFormat(file) != InputFormat::Unknown)
                inFolder.append(file);
        inFolder.sort();
        files.append(inFolder);
    }
    return files;
}

int checkFile(const QString& path, Form form, bool pageLines) {
    IdSource ids;
    const Result<Input> input = readInput(path, ids);
    if (!input) {
        if (form == Form::Json) {
            const nlohmann::ordered_json line{{"file", path.toStdString()},
                                              {"schema", 1},
                                              {"error",
                                               {{"message", input.error().message.toStdString()},
                                                {"where", input.error().where.toStdString()}}}};
            print(QByteArray::fromStdString(
                      line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) +
                  '\n');
        }
        return fail(input.error());
    }
    CheckOptions options;
    options.today = QDate::currentDate();
    if (pageLines) options.pages = pageFacts(paginate(input->document));
    const Report report = check(input->document, options);
    const ReportSource source{path, input->document, input->lines, options.pages ? &*options.pages : nullptr};
    if (form == Form::Json)
        print(reportJson(report, source) + '\n');
    else
        print(reportText(report, source).toUtf8());
    return report.hasMust() ? Findings : Good;
}

} // namespace

int runCheck(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(QStringLiteral("format"), QString(), QStringLiteral("FORMAT"),
                                    QStringLiteral("text"));
    const QCommandLineOption pageLines(QStringLiteral("page-lines"));
    parser.addOptions({format, pageLines});
    int exit = Failed;
    if (!parse(parser, arguments, help(), exit)) return exit;
    const QString form = parser.value(format);
    if (parser.positionalArguments().isEmpty() || (form != u"text" && form != u"json")) {
        complain(help().section(u'\n', 0, 0));
        return Failed;
    }
    const QStringList files = filesOf(parser.positionalArguments());
    if (files.isEmpty())
        return fail(
            Error{ErrorCode::NotFound,
                  QCoreApplication::translate("CommandLine", "There is no .prfaq, .md or .txt file here."),
                  parser.positionalArguments().join(QStringLiteral(", "))});
    int worst = Good;
    for (const QString& file : files)
        worst = std::max(worst,
                         checkFile(file, form == u"json" ? Form::Json : Form::Text, parser.isSet(pageLines)));
    return worst;
}

} // namespace backcast::cli
