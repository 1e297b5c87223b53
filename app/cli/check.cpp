// SPDX-License-Identifier: MIT
#include "app/cli/checkrun.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/rules.h"
#include "core/exchange/input.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <utility>

namespace backcast::cli {

using namespace Qt::StringLiterals;

namespace {

QString help() {
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: backcast check FILE|FOLDER... [--format text|json|sarif|github] [--level must|should|idea]\n"
        "                      [--rules FILE] [--page-lines]\n"
        "       backcast check --list-rules [--format text|markdown]\n"
        "       backcast check --explain RULE\n"
        "\n"
        "Says which parts of the release are there, which of the five questions are answered, and what\n"
        "is wrong. Reads .prfaq, .md and .txt files; of a folder all of them.\n"
        "\n"
        "  --format FORMAT  text (as a rule), json (one object a line), sarif (for code scanning) or\n"
        "                   github (annotations of a workflow)\n"
        "  --level LEVEL    the lowest level that is shown: should (as a rule), or idea for json and sarif\n"
        "  --rules FILE     the rules of a team; without it backcast-rules.json beside each file, or else\n"
        "                   rules.json in the folder of the settings\n"
        "  --page-lines     also the printed line numbers, and the rules about length\n"
        "  --list-rules     all rules, one a line\n"
        "  --explain RULE   what a rule looks for and why, with an example\n"
        "\n"
        "Exit code: 0 no must-fix finding, 1 at least one, 2 something could not be read.\n");
}

struct Options {
    QCommandLineOption format{u"format"_s, QString(), u"FORMAT"_s, u"text"_s};
    QCommandLineOption level{u"level"_s, QString(), u"LEVEL"_s};
    QCommandLineOption rules{u"rules"_s, QString(), u"FILE"_s};
    QCommandLineOption pageLines{u"page-lines"_s};
    QCommandLineOption listRules{u"list-rules"_s};
    QCommandLineOption explain{u"explain"_s, QString(), u"RULE"_s};
};

template <class T, std::size_t n>
std::optional<T> named(const std::pair<QLatin1StringView, T> (&names)[n], const QString& name) {
    for (const auto& [known, value] : names)
        if (name == known) return value;
    return std::nullopt;
}

constexpr std::pair<QLatin1StringView, ReportForm> formNames[] = {{"text"_L1, ReportForm::Text},
                                                                  {"json"_L1, ReportForm::Json},
                                                                  {"sarif"_L1, ReportForm::Sarif},
                                                                  {"github"_L1, ReportForm::Github}};
constexpr std::pair<QLatin1StringView, Level> levelNames[] = {
    {"must"_L1, Level::Must}, {"should"_L1, Level::Should}, {"idea"_L1, Level::Idea}};

int misused() {
    complain(help().section(u'\n', 0, 0));
    return Failed;
}

/// The files to check, those of folders in the order of their names.
void addFiles(const QStringList& paths, CheckJob& job) {
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            job.files.append(path);
            continue;
        }
        job.isFolder = true;
        QStringList inFolder;
        QDirIterator iterator(path, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            if (const QString file = iterator.next(); inputFormat(file) != InputFormat::Unknown)
                inFolder.append(file);
        inFolder.sort();
        job.files.append(inFolder);
    }
}

/// For machines everything, so that they can choose; for people what is nearly always right.
Level usualLevel(ReportForm form) {
    return form == ReportForm::Json || form == ReportForm::Sarif ? Level::Idea : Level::Should;
}

int checkFiles(const QCommandLineParser& parser, const Options& options) {
    const std::optional<ReportForm> form = named(formNames, parser.value(options.format));
    if (parser.positionalArguments().isEmpty() || !form) return misused();
    std::optional<Level> level = usualLevel(*form);
    if (parser.isSet(options.level)) level = named(levelNames, parser.value(options.level));
    if (!level) return misused();
    CheckJob job;
    job.form = *form;
    job.lowest = *level;
    job.pageLines = parser.isSet(options.pageLines);
    if (parser.isSet(options.rules)) {
        Result<FoundRuleSet> rules = readRuleSetFile(parser.value(options.rules));
        if (!rules) return fail(rules.error());
        for (const Error& warning : rules->warnings) complain(u"backcast: "_s + warning.text());
        job.rules = std::move(*rules);
    }
    addFiles(parser.positionalArguments(), job);
    if (job.files.isEmpty())
        return fail(
            Error{ErrorCode::NotFound,
                  QCoreApplication::translate("CommandLine", "There is no .prfaq, .md or .txt file here."),
                  parser.positionalArguments().join(u", "_s)});
    return runJob(job);
}

} // namespace

int runCheck(const QStringList& arguments) {
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.format, options.level, options.rules, options.pageLines, options.listRules,
                       options.explain});
    int exit = Failed;
    if (!parse(parser, arguments, help(), exit)) return exit;
    const bool isList = parser.isSet(options.listRules);
    const bool isExplain = parser.isSet(options.explain);
    if (!isList && !isExplain) return checkFiles(parser, options);
    if (!parser.positionalArguments().isEmpty() || isList == isExplain) return misused();
    if (isExplain) return explainRule(parser.value(options.explain));
    const QString form = parser.value(options.format);
    return form == u"text" || form == u"markdown" ? listRules(form == u"markdown") : misused();
}

} // namespace backcast::cli
