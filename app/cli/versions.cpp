// SPDX-License-Identifier: MIT
#include "core/history/versions.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/history/comments.h"
#include "core/storage/format.h"
#include "core/storage/safefile.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace backcast::cli {

using namespace Qt::StringLiterals;

namespace {

QString help() {
    return QCoreApplication::translate(
        "CommandLine", "Usage: backcast versions list FILE [--format text|json]\n"
                       "\n"
                       "Lists the versions that a document (.prfaq) holds, the newest last.\n"
                       "\n"
                       "  --format FORMAT  text (as a rule) or json\n"
                       "\n"
                       "Exit code: 0 they are whole, 1 something is missing of one, 2 the file "
                       "could not be read.\n");
}

void listText(const QList<VersionInfo>& list) {
    for (const VersionInfo& version : list) {
        QStringList pieces{QString::number(version.number).rightJustified(4), version.at.leftJustified(20),
                           version.kind};
        if (!version.reason.isEmpty()) pieces.append(u'(' + shownName(version.reason) + u')');
        if (!version.name.isEmpty()) pieces.append(shownName(version.name, VersionLabel::mostNameLength));
        printLine(pieces.join(u"  "_s));
        for (const QString& problem : version.problems) printLine(u"      "_s + problem);
    }
    printLine(QCoreApplication::translate("CommandLine", "%n version(s)", nullptr, int(list.size())) + u'.');
}

void listJson(const QString& path, const QList<VersionInfo>& list) {
    nlohmann::ordered_json report;
    report["file"] = path.toStdString();
    report["schema"] = 1;
    report["versions"] = nlohmann::ordered_json::array();
    for (const VersionInfo& version : list) {
        nlohmann::ordered_json item;
        item["number"] = version.number;
        item["name"] = version.name.toStdString();
        item["kind"] = version.kind.toStdString();
        item["reason"] = version.reason.toStdString();
        item["at"] = version.at.toStdString();
        item["by"] = version.by.toStdString();
        item["problems"] = nlohmann::ordered_json::array();
        for (const QString& problem : version.problems) item["problems"].push_back(problem.toStdString());
        report["versions"].push_back(std::move(item));
    }
    print(QByteArray::fromStdString(
              report.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) +
          '\n');
}

} // namespace

int runVersions(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, QString(), u"FORMAT"_s, u"text"_s);
    parser.addOption(format);
    int exit = Failed;
    if (!parse(parser, arguments, help(), exit)) return exit;
    const QStringList words = parser.positionalArguments();
    const QString form = parser.value(format);
    if (words.size() != 2 || words.first() != u"list" || (form != u"text" && form != u"json")) {
        complain(help().section(u'\n', 0, 0));
        return Failed;
    }
    const Result<QByteArray> bytes = readFile(words.at(1));
    if (!bytes) return fail(bytes.error());
    const Result<Loaded> loaded = loadDocument(*bytes);
    if (!loaded) {
        Error error = loaded.error();
        error.where = error.where.isEmpty() ? words.at(1) : words.at(1) + u": "_s + error.where;
        return fail(error);
    }
    const QList<VersionInfo> list = versions(loaded->document);
    if (form == u"json")
        listJson(words.at(1), list);
    else
        listText(list);
    for (const VersionInfo& version : list)
        if (!version.problems.isEmpty()) return Findings;
    return Good;
}

} // namespace backcast::cli
