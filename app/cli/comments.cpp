// SPDX-License-Identifier: MIT
#include "core/history/comments.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/history/merge.h"
#include "core/storage/format.h"
#include "core/storage/safefile.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace backcast::cli {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

QString help() {
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: backcast comments list FILE [--format text|json]\n"
        "       backcast comments export DOC -o FILE\n"
        "       backcast comments merge DOC FILE -o OUT.prfaq [--format text|json]\n"
        "\n"
        "Lists the comments of a document (.prfaq) or of a file of comments, writes the comments of a\n"
        "document into a file that can be sent, or merges the comments of another copy (.prfaq) or of such\n"
        "a file into a document. Merging loses no comment, and doing it twice adds nothing.\n"
        "\n"
        "  -o, --output FILE the file to write; one that is there is replaced\n"
        "  --format FORMAT   of the list and of the report: text (as a rule) or json\n"
        "\n"
        "Exit code: 0 done, 1 merged and there is something to know, 2 refused or not to be read.\n");
}

Error inFile(const QString& path, Error error) {
    error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
    return error;
}

Result<Document> readDocument(const QString& path) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    Result<Loaded> loaded = loadDocument(*bytes);
    if (!loaded) return tl::unexpected(inFile(path, loaded.error()));
    if (loaded->readOnly)
        return failure(ErrorCode::TooNew,
                       QCoreApplication::translate("CommandLine",
                                                   "The document was written by a later version of Backcast, "
                                                   "and this version must not change it."),
                       path);
    return std::move(loaded->document);
}

/// The comments of a document or of a file of comments, as a document without text where it is only comments.
Result<Document> readCommented(const QString& path) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    if (!looksLikeComments(*bytes)) {
        Result<Loaded> loaded = loadDocument(*bytes);
        if (!loaded) return tl::unexpected(inFile(path, loaded.error()));
        return std::move(loaded->document);
    }
    Result<CommentsFile> comments = loadComments(*bytes);
    if (!comments) return tl::unexpected(inFile(path, comments.error()));
    Document document;
    document.id = comments->document;
    document.people = comments->people;
    document.events = comments->events;
    document.bases = comments->bases;
    return document;
}

Result<CommentsFile> readComments(const QString& path) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    Result<CommentsFile> comments = failure(ErrorCode::Invalid, {});
    if (looksLikeComments(*bytes)) {
        comments = loadComments(*bytes);
    } else if (const Result<Loaded> loaded = loadDocument(*bytes)) {
        comments = commentsOf(loaded->document);
    } else {
        comments = tl::unexpected(loaded.error());
    }
    if (!comments) return tl::unexpected(inFile(path, comments.error()));
    return comments;
}

QLatin1StringView nameOf(AnchorState state) {
    switch (state) {
    case AnchorState::Exact:
        return "exact"_L1;
    case AnchorState::Moved:
        return "moved"_L1;
    case AnchorState::Fuzzy:
        return "fuzzy"_L1;
    case AnchorState::Detached:
        break;
    }
    return "detached"_L1;
}

QString whereInWords(const CommentThread& thread, const AnchorFinder& finder) {
    if (!thread.anchor) return QCoreApplication::translate("CommandLine", "on the document");
    const QString quote = shownName(thread.anchor->quote);
    if (finder.resolve(*thread.anchor, thread.id).isAttached())
        return quote.isEmpty() ? QCoreApplication::translate("CommandLine", "on a whole block")
                               : QCoreApplication::translate("CommandLine", "on \"%1\"").arg(quote);
    return quote.isEmpty() ? QCoreApplication::translate("CommandLine", "on a block that is gone")
                           : QCoreApplication::translate("CommandLine", "was on \"%1\"").arg(quote);
}

void listText(const Document& document) {
    const AnchorFinder finder(document);
    const QList<CommentThread> threads = commentThreads(document);
    int open = 0;
    for (const CommentThread& thread : threads) {
        open += thread.resolved ? 0 : 1;
        QStringList head{shownName(thread.author), thread.at, whereInWords(thread, finder)};
        if (thread.resolved) head.append(QCoreApplication::translate("CommandLine", "resolved"));
        printLine(head.join(u" · "_s));
        const QString body = thread.isRetracted ? QCoreApplication::translate("CommandLine", "(taken back)")
                                                : shownText(thread.body);
        printLine(u"  "_s + QString(body).replace(u'\n', u"\n  "_s));
        for (const CommentReply& reply : thread.replies)
            printLine(u"    "_s + shownName(reply.author) + u": "_s +
                      shownText(reply.body).replace(u'\n', u"\n    "_s));
    }
    printLine(QCoreApplication::translate("CommandLine", "%n comment(s)", nullptr, int(threads.size())) +
              u", "_s + QCoreApplication::translate("CommandLine", "%n of them open", nullptr, open) + u'.');
}

std::string text(const QString& string) {
    return string.toStdString();
}

template <class Said>
Json saidJson(const Said& said) {
    Json item;
    item["id"] = text(said.id);
    item["by"] = text(said.authorId);
    item["author"] = text(shownName(said.author));
    item["at"] = text(said.at);
    item["body"] = text(said.isRetracted ? QString() : said.body);
    item["edited"] = said.isEdited;
    item["retracted"] = said.isRetracted;
    return item;
}

Json placeJson(const Anchor& anchor, const ResolvedAnchor& found) {
    Json place;
    place["state"] = nameOf(found.state).latin1();
    place["quote"] = text(anchor.quote);
    place["block"] = text(found.place.block);
    if (!found.place.row.isEmpty()) {
        place["row"] = text(found.place.row);
        place["column"] = found.place.column;
    }
    place["start"] = found.place.start;
    place["end"] = found.place.end;
    return place;
}

void printJson(const Json& json) {
    print(QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n');
}

void listJson(const QString& path, const Document& document) {
    const AnchorFinder finder(document);
    Json report;
    report["file"] = text(path);
    report["schema"] = 1;
    report["document"] = text(document.id);
    report["comments"] = Json::array();
    for (const CommentThread& thread : commentThreads(document)) {
        Json item = saidJson(thread);
        item["kind"] = text(thread.kind);
        item["draft"] = thread.draft;
        item["resolved"] = thread.resolved;
        if (thread.anchor)
            item["place"] = placeJson(*thread.anchor, finder.resolve(*thread.anchor, thread.id));
        item["replies"] = Json::array();
        for (const CommentReply& reply : thread.replies) item["replies"].push_back(saidJson(reply));
        report["comments"].push_back(std::move(item));
    }
    printJson(report);
}

int list(const QString& path, bool asJson) {
    const Result<Document> document = readCommented(path);
    if (!document) return fail(document.error());
    if (asJson)
        listJson(path, *document);
    else
        listText(*document);
    return Good;
}

int exportTo(const QString& path, const QString& output) {
    const Result<Document> document = readDocument(path);
    if (!document) return fail(document.error());
    return writeOutput(output, saveComments(commentsOf(*document)));
}

void reportMerge(const MergeReport& report, bool asJson) {
    if (!asJson) {
        for (const QString& sentence : report.news) printLine(sentence);
        for (const QString& sentence : report.problems) complain(u"backcast: "_s + sentence);
        return;
    }
    Json json;
    json["schema"] = 1;
    const std::pair<const char*, int> counts[] = {{"added", report.added},
                                                  {"known", report.known},
                                                  {"new_comments", report.newThreads},
                                                  {"new_replies", report.newReplies},
                                                  {"changed", report.otherState},
                                                  {"same_id", report.sameId},
                                                  {"ignored", report.ignored},
                                                  {"refused", report.refused},
                                                  {"people", report.people},
                                                  {"other_names", report.otherNames},
                                                  {"missing_texts", report.missingBases}};
    for (const auto& [name, count] : counts) json[name] = count;
    json["problems"] = Json::array();
    for (const QString& sentence : report.problems) json["problems"].push_back(text(sentence));
    printJson(json);
}

int merge(const QString& path, const QString& from, const QString& output, bool asJson) {
    const Result<Document> document = readDocument(path);
    if (!document) return fail(document.error());
    const Result<CommentsFile> comments = readComments(from);
    if (!comments) return fail(comments.error());
    const Result<Merged> merged = withComments(*document, *comments);
    if (!merged) return fail(inFile(from, merged.error()));
    if (const int written = writeOutput(output, saveDocument(merged->document)); written != Good)
        return written;
    reportMerge(merged->report, asJson);
    return merged->report.problems.isEmpty() ? Good : Findings;
}

} // namespace

int runComments(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption output(QStringList{u"o"_s, u"output"_s}, QString(), u"FILE"_s);
    const QCommandLineOption format(u"format"_s, QString(), u"FORMAT"_s, u"text"_s);
    parser.addOptions({output, format});
    int exit = Failed;
    if (!parse(parser, arguments, help(), exit)) return exit;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool asJson = parser.value(format) == u"json";
    if (asJson || parser.value(format) == u"text") {
        if (what == u"list" && words.size() == 2 && !parser.isSet(output)) return list(words.at(1), asJson);
        if (what == u"export" && words.size() == 2 && parser.isSet(output))
            return exportTo(words.at(1), parser.value(output));
        if (what == u"merge" && words.size() == 3 && parser.isSet(output))
            return merge(words.at(1), words.at(2), parser.value(output), asJson);
    }
    complain(help().section(u'\n', 0, 2));
    return Failed;
}

} // namespace backcast::cli
