// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/pagechoices.h"
#include "core/document/cleancopy.h"
#include "core/exchange/input.h"
#include "core/layout/htmlpages.h"
#include "core/pages/fonts.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backcast::cli {

namespace {

QString help() {
    return QCoreApplication::translate(
               "CommandLine",
               "Usage: backcast export FILE -o OUT [--to FORMAT] [CHOICES]\n"
               "\n"
               "Writes a document (.prfaq) or a draft (.md, .txt) as PDF, HTML, Markdown or text.\n"
               "\n"
               "  -o, --output FILE the file to write; one that is there is replaced\n"
               "  --to FORMAT       pdf, html, md or txt; as a rule the ending of the file to write says it\n"
               "\n") +
           PageChoices::help();
}

Result<QByteArray> convert(const Document& document, const QString& format, const PageOptions& options) {
    if (format == u"pdf") return renderPdf(paginate(document, options));
    if (format == u"html" || format == u"htm") {
        const Pages pages = paginate(document, options);
        return renderHtml(pages, {facesOf(pages)});
    }
    // Without what was left out: nobody must find it in another form of the same document.
    if (format == u"md" || format == u"markdown")
        return exportMarkdown(withoutParts(document, options.leftOut)).toUtf8();
    if (format == u"txt" || format == u"text")
        return exportText(withoutParts(document, options.leftOut)).toUtf8();
    return failure(
        ErrorCode::Unsupported,
        format.isEmpty()
            ? QCoreApplication::translate(
                  "CommandLine",
                  "The file to write has no ending that says its format; use --to pdf, html, md or txt.")
            : QCoreApplication::translate(
                  "CommandLine", "Backcast cannot write \"%1\" files; there are pdf, html, md and txt.")
                  .arg(format));
}

} // namespace

int runExport(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption output(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QString(),
                                    QStringLiteral("FILE"));
    const QCommandLineOption to(QStringLiteral("to"), QString(), QStringLiteral("FORMAT"));
    const PageChoices choices;
    parser.addOptions({output, to});
    choices.addTo(parser);
    int exit = Failed;
    if (!parse(parser, arguments, help(), exit)) return exit;
    if (!parser.isSet(output) || parser.positionalArguments().size() != 1) {
        complain(help().section(u'\n', 0, 0));
        return Failed;
    }
    const QString path = parser.positionalArguments().constFirst();
    const QString target = parser.value(output);
    const QString format =
        parser.isSet(to) ? parser.value(to).toLower() : QFileInfo(target).suffix().toLower();
    IdSource ids;
    const Result<Input> input = readInput(path, ids);
    if (!input) return fail(input.error());
    const Result<PageOptions> options = choices.read(parser, input->document.meta.language);
    if (!options) return fail(options.error());
    const Result<QByteArray> bytes = convert(input->document, format, *options);
    if (!bytes) return fail(bytes.error());
    return writeOutput(target, *bytes);
}

} // namespace backcast::cli
