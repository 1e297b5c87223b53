// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/exchange/input.h"
#include "core/history/redline.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backcast::cli {

using namespace Qt::StringLiterals;

namespace {

QString help() {
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: backcast compare BEFORE AFTER [--format text|json|html|pdf] [-o FILE]\n"
        "\n"
        "Says what changed from one version of a document to another, word by word: the five answers\n"
        "first, then the release, the FAQs and the rest. Reads .prfaq files and the drafts that import\n"
        "reads.\n"
        "\n"
        "  --format FORMAT   text (as a rule), json (one object), html (a page for a browser) or\n"
        "                    pdf (the pages, with what was deleted struck through)\n"
        "  -o, --output FILE the file to write; one that is there is replaced. Its ending says the format\n"
        "\n"
        "Exit code: 0 no differences, 1 there are some, 2 something could not be read.\n");
}

enum class Form { Text, Json, Html, Pdf };

std::optional<Form> formNamed(const QString& name) {
    if (name == u"text" || name == u"txt") return Form::Text;
    if (name == u"json") return Form::Json;
    if (name == u"html" || name == u"htm") return Form::Html;
    if (name == u"pdf") return Form::Pdf;
    return std::nullopt;
}

/// Two files are called by their names where the documents have no numbers to tell them by.
ComparedNames namesFor(const Comparison& comparison, const QString& before, const QString& after) {
    const bool isNumbered = comparison.before->meta.draft > 0 && comparison.after->meta.draft > 0 &&
                            comparison.before->meta.draft != comparison.after->meta.draft;
    if (isNumbered) return namesOf(comparison);
    const ComparedNames names{QFileInfo(before).fileName(), QFileInfo(after).fileName()};
    return names.before == names.after ? ComparedNames{before, after} : names;
}

Result<QByteArray> redlinePdf(const Comparison& comparison, const CompareReport& report) {
    Redline redline = redlineOf(comparison, report);
    PageOptions options;
    options.front = std::move(redline.front);
    options.edits = std::move(redline.edits);
    return renderPdf(paginate(redline.document, options));
}

Result<QByteArray> written(const Comparison& comparison, const CompareReport& report, Form form,
                           bool coloured) {
    if (form == Form::Pdf) return redlinePdf(comparison, report);
    if (form == Form::Json) return compareJson(comparison, report) + '\n';
    if (form == Form::Html) return compareHtml(comparison, report);
    return compareText(comparison, report, coloured).toUtf8();
}

} // namespace

int runCompare(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption output(QStringList{u"o"_s, u"output"_s}, QString(), u"FILE"_s);
    const QCommandLineOption format(u"format"_s, QString(), u"FORMAT"_s);
    parser.addOptions({output, format});
    int exit = Failed;
    if (!parse(parser, arguments, help(), exit)) return exit;
    const QString target = parser.value(output);
    QString name = u"text"_s;
    if (parser.isSet(output)) name = QFileInfo(target).suffix().toLower();
    if (parser.isSet(format)) name = parser.value(format);
    const std::optional<Form> form = formNamed(name);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2 || !form) {
        complain(help().section(u'\n', 0, 0));
        return Failed;
    }
    IdSource ids;
    const Result<Input> before = readInput(paths.at(0), ids);
    if (!before) return fail(before.error());
    const Result<Input> after = readInput(paths.at(1), ids);
    if (!after) return fail(after.error());
    const Comparison comparison = compare(before->document, after->document);
    const CompareReport report{namesFor(comparison, paths.at(0), paths.at(1)), {}, {}};
    const bool isFile = parser.isSet(output);
    const Result<QByteArray> bytes = written(comparison, report, *form, !isFile && isTerminal(stdout));
    if (!bytes) return fail(bytes.error());
    if (!isFile)
        print(*bytes);
    else if (const int result = writeOutput(target, *bytes); result != Good)
        return result;
    return comparison.isEmpty() ? Good : Findings;
}

} // namespace backcast::cli
