// SPDX-License-Identifier: MIT
#include "core/history/unposted.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("a comment that nobody has got yet is carried by a draft, and taken out of it whole") {
    using What = UnpostedComment::What;
    const QList<UnpostedComment> all{{What::Comment,
                                      {},
                                      TextPlace{u"b1"_s, {}, -1, 3, 9},
                                      u"Which one?\nAnd \u201cwhy\u201d \U0001f600?"_s},
                                     {What::Comment, {}, TextPlace{u"b1"_s, u"r2"_s, 1, 0, 0}, u"c"_s},
                                     {What::Comment, {}, std::nullopt, u"  "_s},
                                     {What::Reply, u"e-1"_s, std::nullopt, u"It is."_s},
                                     {What::Edit, u"e-2"_s, std::nullopt, u"It was."_s}};
    Document document;
    document.extra.members = {{u"theirs"_s, "[1]"}};
    for (const UnpostedComment& comment : all) {
        const Result<Loaded> loaded = loadDocument(saveDocument(withUnposted(document, comment)));
        REQUIRE(loaded);
        Document read = loaded->document;
        CHECK(takeUnposted(read) == comment);
        CHECK(read.extra == document.extra);
        CHECK_FALSE(takeUnposted(read));
    }
    // A later one takes the place of the one before.
    Document twice = withUnposted(withUnposted(document, all.at(0)), all.at(3));
    CHECK(takeUnposted(twice) == all.at(3));
    CHECK_FALSE(takeUnposted(twice));
}

TEST_CASE("what is no comment in that place of a draft is left alone") {
    for (const char* json : {"1", "[]", "{}", R"({"what": "comment"})", R"({"what": "shout", "body": "x"})",
                             R"({"what": 3, "body": "x"})", R"({"what": "comment", "body": {}})"}) {
        CAPTURE(json);
        Document document;
        document.extra.members = {{u"unposted_comment"_s, json}};
        const Document before = document;
        CHECK_FALSE(takeUnposted(document));
        CHECK(document == before);
    }
    // Its words survive where its place is nonsense.
    for (const char* place : {R"("block": 4, "start": 0, "end": 1)", R"("block": "b", "start": -1, "end": 1)",
                              R"("block": "b", "start": 5, "end": 1)",
                              R"("block": "b", "start": 1e99, "end": 1e99)", R"("block": "b", "start": 0)"}) {
        CAPTURE(place);
        Document document;
        document.extra.members = {
            {u"unposted_comment"_s, R"({"what": "comment", "body": "x", )" + QByteArray(place) + '}'}};
        const std::optional<UnpostedComment> comment = takeUnposted(document);
        REQUIRE(comment);
        CHECK(comment->body == u"x"_s);
        CHECK_FALSE(comment->place);
    }
}
