// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/storage/format.h"
#include "core/storage/templates.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QFile>

#include <cstring>
#include <random>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString& name) {
    QFile file(QStringLiteral(BACKCAST_TEST_DATA "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray withRelease(const QByteArray& blocks) {
    return R"({"format": "prfaq", "version": [1, 0], "id": "d-1", "release": {"blocks": [)" + blocks + "]}}";
}

Error errorOf(const QByteArray& bytes) {
    const Result<Loaded> loaded = loadDocument(bytes);
    REQUIRE_FALSE(loaded.has_value());
    CHECK_FALSE(loaded.error().message.isEmpty());
    return loaded.error();
}

} // namespace

TEST_CASE("the worked example of the format is canonical") {
    const QByteArray bytes = dataFile(u"format/example.prfaq"_s);
    const Result<Loaded> loaded = loadDocument(bytes);
    if (!loaded) FAIL(loaded.error().text().toStdString());
    const Document& document = loaded->document;
    CHECK(saveDocument(document) == bytes);
    CHECK(document.meta.draft == 7);
    CHECK(document.meta.ruleLevels ==
          QMap<QString, QString>{{u"long-sentence"_s, u"off"_s}, {u"wordy-phrase"_s, u"should"_s}});
    CHECK(document.release.blocks.at(1).text.plain().startsWith(u"BERGEN, March 3, 2027. "_s));
    CHECK(document.release.blocks.at(3).kind == kinds::bullet);
    CHECK(document.release.blocks.at(3).extra.members.first().json == "3");
    CHECK(document.customerFaq.entries.first().answer.first().text.plain() ==
          u"[$19.99] per month\u2028Cancel at any time."_s);
    CHECK(document.appendix.blocks.first().table.rows.at(1).cells.at(1).plain() == u"42"_s);
    CHECK(document.appendix.blocks.at(1).text.plain() == u"select *\u2028  from crossings"_s);
    CHECK(document.events.first().anchor->row == u"r9d4"_s);
    CHECK(document.drafts.first().parts.at(1).blocks.first().answer().size() == 1);
    CHECK(document.attachments.first().bytes.startsWith("\x89PNG"));
    CHECK(document.extra.members.first().name == u"x_fjord_ticket"_s);
    CHECK_FALSE(loaded->readOnly);
}

TEST_CASE("blocks know their line in the file") {
    const QByteArray bytes = dataFile(u"format/example.prfaq"_s);
    const Result<Loaded> loaded = loadDocument(bytes);
    REQUIRE(loaded.has_value());
    const QList<QByteArray> lines = bytes.split('\n');
    const QHash<Id, int> found = linesOf(loaded->document, bytes);
    for (const Met& met : walk(loaded->document)) {
        const int line = found.value(met.id());
        REQUIRE(line > 0);
        CHECK(lines.at(line - 1).contains(met.id().toUtf8()));
    }
}

TEST_CASE("property: load(save(d)) is d, and a second save gives the same bytes") {
    for (quint32 seed = 0; seed < 300; ++seed) {
        test::Generator generator(seed);
        const Document document = generator.document();
        const QByteArray bytes = saveDocument(document);
        const Result<Loaded> loaded = loadDocument(bytes);
        if (!loaded) {
            CAPTURE(seed, bytes);
            FAIL(loaded.error().text().toStdString());
        }
        if (!(loaded->document == document)) {
            CAPTURE(seed, bytes, firstDifference(loaded->document, document));
            REQUIRE(loaded->document == document);
        }
        REQUIRE(saveDocument(loaded->document) == bytes);
    }
}

TEST_CASE("each block stands on one line, so that a diff shows one line a changed block") {
    test::Generator generator(11);
    Document document = generator.document();
    Block block;
    block.id = u"b1"_s;
    block.text = Text(u"one\u2028two"_s);
    document.release.blocks.append(block);
    const QList<QByteArray> before = saveDocument(document).split('\n');
    document.release.blocks.last().text = Text(u"one\u2028three"_s);
    const QList<QByteArray> after = saveDocument(document).split('\n');
    REQUIRE(before.size() == after.size());
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i) changed += before.at(i) != after.at(i) ? 1 : 0;
    CHECK(changed == 1);
}

TEST_CASE("what this version does not know is kept at every level") {
    const QByteArray bytes =
        R"({"format": "prfaq", "version": [1, 9], "id": "d-1", "x_a": 1.50, "meta": {"x_b": [1, {"y": null}]},
        "release": {"x_c": true, "blocks": [{"id": "b1", "kind": "x_new", "role": "x_role", "x_d": "e", "text": "a"},
        {"id": "b2", "kind": "table", "columns": [{"x_e": 1}], "rows": [{"id": "r1", "cells": ["a"], "x_f": 2}]}]},
        "customer_faq": {"x_g": {}, "entries": [{"id": "e1", "text": "q", "x_h": 3, "answer": []}]},
        "events": [{"id": "v1", "type": "x", "by": "u", "lamport": 12345678901, "at": "t", "x_i": 4, "anchor": {"block": "b1", "x_j": 5}}]})";
    const Result<Loaded> loaded = loadDocument(bytes);
    if (!loaded) FAIL(loaded.error().text().toStdString());
    const QByteArray saved = saveDocument(loaded->document);
    for (const char* kept :
         {"\"x_a\": 1.50", "\"x_b\": [1, {\"y\": null}]", "\"x_c\": true", "\"kind\": \"x_new\"",
          "\"role\": \"x_role\"", "\"x_d\": \"e\"", "\"x_e\": 1", "\"x_f\": 2", "\"x_g\": {}", "\"x_h\": 3",
          "\"x_i\": 4", "\"x_j\": 5", "[1, 9]", "12345678901"})
        CHECK(saved.contains(kept));
    CHECK_FALSE(loaded->readOnly);
}

TEST_CASE("a later major version opens read-only, or says why it cannot") {
    const Result<Loaded> loaded =
        loadDocument(R"({"format": "prfaq", "version": [2, 0], "id": "d-1", "other": {}})");
    REQUIRE(loaded.has_value());
    CHECK(loaded->readOnly);
    CHECK(errorOf(R"({"format": "prfaq", "version": [2, 0], "id": "d-1", "release": []})").code ==
          ErrorCode::TooNew);
}

namespace {

/// A document of more than half a megabyte, most of it comments and versions.
Document muchReviewed() {
    Document document = loadDocument(dataFile(u"format/example.prfaq"_s))->document;
    const Event event = document.events.first();
    const Draft draft = document.drafts.first();
    for (int i = 0; i < 1800; ++i) {
        document.events.append(event);
        document.events.last().id = u"e-%1"_s.arg(i);
        document.events.last().body = u"Is that so for “all” of them? \\ "_s + QString(i % 90, u'x');
        if (i % 10 != 0) continue;
        document.drafts.append(draft);
        document.drafts.last().number = 100 + i;
        document.drafts.last().parts.first().name = u"release %1"_s.arg(i);
    }
    return document;
}

} // namespace

TEST_CASE("a large document is read in two halves as it is in one") {
    const Document document = muchReviewed();
    const QByteArray bytes = saveDocument(document);
    REQUIRE(bytes.size() > 600 * 1024);
    const Result<Loaded> loaded = loadDocument(bytes);
    REQUIRE(loaded.has_value());
    CHECK(loaded->document == document);

    // Whatever is broken, and wherever: with a space before its line ends the same file is read as one.
    std::mt19937 random(7);
    const qsizetype middle = bytes.indexOf("},\n    {", bytes.size() / 2);
    for (int round = 0; round < 24; ++round) {
        QByteArray broken = bytes;
        const qsizetype at = round % 2 == 0 ? middle - 300 + qsizetype(random() % 600)
                                            : qsizetype(random() % quint32(bytes.size()));
        static const QByteArray signs = "{}[],:\"\\ \nx0";
        broken[at] = signs.at(qsizetype(random() % quint32(signs.size())));
        const Result<Loaded> halves = loadDocument(broken);
        const Result<Loaded> whole = loadDocument(QByteArray(broken).replace("},\n    {", "}, \n    {"));
        INFO(at << ": " << broken.mid(at - 20, 40).toStdString());
        REQUIRE(halves.has_value() == whole.has_value());
        if (halves)
            CHECK(halves->document == whole->document);
        else
            CHECK(halves.error().message == whole.error().message);
    }
}

TEST_CASE("in a large document, too, the place of what is wrong is said") {
    Document document = muchReviewed();
    const QByteArray bytes = saveDocument(document);
    const auto with = [&](const char* from, const char* to, qsizetype behind) {
        QByteArray changed = bytes;
        const qsizetype at = changed.indexOf(from, behind);
        REQUIRE(at >= 0);
        return changed.replace(at, qsizetype(std::strlen(from)), to);
    };
    CHECK(errorOf(with("\"lamport\": ", "\"lamport\": true, \"x\": ", bytes.indexOf("e-1790\""))).where ==
          u"/events/%1/lamport"_s.arg(document.events.size() - 10));
    CHECK(errorOf(with("\n  \"bases\"", "\n  \"meta\"", 0)).where == u"/meta"_s);
    CHECK(errorOf(with("\n  \"drafts\": [", "\n  \"events\": [", 0)).where == u"/events"_s);
}

TEST_CASE("a broken file gives an error that names the place, and no half document") {
    CHECK(errorOf("{}").message.contains(u"format"_s));
    CHECK(
        errorOf(R"({"format": "other", "version": [1, 0], "id": "d"})").message.contains(u"not a PR/FAQ"_s));
    CHECK(errorOf("[]").where.isEmpty());
    CHECK(errorOf(R"({"format": "prfaq", "version": [1, 0], "id": "d", "meta": {"rule_levels": {"a": 1}}})")
              .where == u"/meta/rule_levels/a"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1", "text": 7})")).where == u"/release/blocks/0/text"_s);
    CHECK(errorOf(withRelease(R"({"text": "x"})")).where == u"/release/blocks/0"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1"}, {"id": "b1"})")).where == u"/release/blocks/1/id"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1"}, {"id": "b1"})")).message.contains(u"twice"_s));
    CHECK(errorOf(withRelease(R"({"id": "b 1"})")).where == u"/release/blocks/0/id"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1", "text": "a\u0000b"})")).where == u"/release/blocks/0/text"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1", "text": "a\ufdd0b"})")).where == u"/release/blocks/0/text"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1", "level": 1.5})")).where == u"/release/blocks/0/level"_s);
    CHECK(errorOf(withRelease(R"({"id": "b1", "level": 99999999999})")).where ==
          u"/release/blocks/0/level"_s);
    CHECK(
        errorOf(withRelease(
                    R"({"id": "b1", "kind": "table", "columns": [], "rows": [{"id": "r", "cells": ["x"]}]})"))
            .message.contains(u"more cells"_s));
    CHECK(
        errorOf(R"({"format": "prfaq", "version": [1, 0], "id": "d", "attachments": {"h": {"base64": "?"}}})")
            .where == u"/attachments/h/base64"_s);
    CHECK(
        errorOf(R"({"format": "prfaq", "version": [1, 0], "id": "d", "release": {}, "release": {}})").where ==
        u"/release"_s);
}

TEST_CASE(
    "what is wrong with a comment or a version is said at its place, though they are read before the rest") {
    const auto with = [](const QByteArray& members) {
        return QByteArray(R"({)") + members + R"(, "format": "prfaq", "version": [1, 0], "id": "d"})";
    };
    const QByteArray comment = R"({"id": "c1", "type": "create", "by": "u", "lamport": 1, "at": "t"})";
    CHECK(loadDocument(with("\"events\": [" + comment + "]"))->document.events.size() == 1);
    CHECK(errorOf(with("\"events\": [" + comment + ", 7]")).where == u"/events/1"_s);
    CHECK(errorOf(with("\"events\": [" + comment + ", {}]")).where == u"/events/1"_s);
    CHECK(errorOf(with("\"events\": [" + comment + R"(, {"id": "c2", "lamport": "2"}])")).where ==
          u"/events/1/lamport"_s);
    CHECK(errorOf(with("\"events\": [" + comment + R"(, {"id": "c2", "id": "c3"}])")).where ==
          u"/events/1/id"_s);
    CHECK(errorOf(with("\"events\": {}")).where == u"/events"_s);
    CHECK(errorOf(with("\"events\": [], \"events\": []")).where == u"/events"_s);
    CHECK(errorOf(with(R"("drafts": [{"number": 1}, {"number": true}])")).where == u"/drafts/1/number"_s);
    // What comes first in a document is said first, whatever was read first.
    CHECK(errorOf(with(R"("drafts": [7], "events": [7], "release": {"blocks": 7})")).where ==
          u"/release/blocks"_s);
    CHECK(errorOf(with(R"("drafts": [7], "events": [7])")).where == u"/events/0"_s);
    CHECK(errorOf(R"({"events": [7], "format": "other", "version": [1, 0], "id": "d"})")
              .message.contains(u"not a PR/FAQ"_s));
    // Lists of the same names elsewhere are no comments.
    CHECK(loadDocument(with(R"("x_other": {"events": [7]}, "meta": {"drafts": [7]})")).has_value());
}

TEST_CASE(
    "property: a file that lost or changed a byte loads or gives an error, and what loads can be saved") {
    test::Generator generator(5);
    const QByteArray good = saveDocument(generator.document());
    int loadedCount = 0;
    for (int i = 0; i < 1800; ++i) {
        QByteArray bytes = good;
        const qsizetype at = generator.number(0, int(bytes.size()) - 1);
        switch (generator.number(0, 3)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes[at] = char(generator.number(0, 255));
            break;
        case 2:
            bytes.remove(at, generator.number(1, 40));
            break;
        default:
            bytes.insert(at, bytes.mid(generator.number(0, int(bytes.size()) - 1), 30));
            break;
        }
        const Result<Loaded> loaded = loadDocument(bytes);
        if (!loaded) {
            CHECK_FALSE(loaded.error().message.isEmpty());
            continue;
        }
        ++loadedCount;
        const QByteArray saved = saveDocument(loaded->document);
        const Result<Loaded> again = loadDocument(saved);
        REQUIRE(again.has_value());
        REQUIRE(again->document == loaded->document);
    }
    CHECK(loadedCount > 0);
}

TEST_CASE("a base is a block's value without its id, and its hash is of its bytes") {
    Block block;
    block.id = u"b1"_s;
    block.role = roles::headline;
    block.text = Text(u"Handover Ledger"_s);
    CHECK(baseBytes(block) == R"({"role": "headline", "text": "Handover Ledger"})");
    Block other = block;
    other.id = u"b2"_s;
    CHECK(baseHash(baseBytes(block)) == baseHash(baseBytes(other)));
    CHECK(baseHash("") == u"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
}

TEST_CASE("templates and samples are valid, canonical, and opened as copies with fresh ids") {
    IdSource ids;
    for (const QString& language : contentLanguages()) {
        QStringList names;
        for (const QString& name : templateNames()) {
            const Result<Document> document = templateDocument(name, language, ids);
            if (!document) FAIL(document.error().text().toStdString());
            CHECK(document->meta.language == language);
            CHECK(templateDocument(name, language, ids)->id != document->id);
            names.append(QStringLiteral("templates/%1.%2.prfaq").arg(name, language));
        }
        const Result<Document> sample = sampleDocument(language, ids);
        if (!sample) FAIL(sample.error().text().toStdString());
        CHECK(sample->questions.size() == 5);
        names.append(QStringLiteral("samples/sample.%1.prfaq").arg(language));
        for (const QString& name : names) {
            QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/") + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            CAPTURE(name);
            CHECK(saveDocument(loadDocument(bytes)->document) == bytes);
        }
    }
    CHECK(templateDocument(u"none"_s, u"en"_s, ids).error().code == ErrorCode::Unsupported);
    CHECK(sampleDocument(u"xx"_s, ids).error().code == ErrorCode::Unsupported);
}
