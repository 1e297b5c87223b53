// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "core/storage/quoterecord.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("what is said of a quote is a member of its block, and comes back from the file") {
    Document document;
    document.id = u"d-1"_s;
    Block block;
    block.id = u"b1"_s;
    block.role = u"customer_quote"_s;
    block.text = Text(u"“It saves me an hour.”"_s);
    setQuoteRecord(block.extra, QuoteRecord{true, u"Ana \"Ruiz\",\u2028interview 4"_s});
    document.release.blocks = {block};
    const QByteArray bytes = saveDocument(document);
    CHECK(bytes.contains(R"("quote": {"real": true, "source": "Ana \"Ruiz\",\u2028interview 4"})"));
    const Result<Loaded> loaded = loadDocument(bytes);
    REQUIRE(loaded);
    CHECK(loaded->document == document);
    CHECK(quoteRecordOf(loaded->document.release.blocks.at(0).extra) ==
          QuoteRecord{true, u"Ana \"Ruiz\",\u2028interview 4"_s});
}

TEST_CASE("a quote's member is changed and taken away, and what another version has put there stays") {
    Extra extra;
    extra.members = {{u"other"_s, "1"}, {u"quote"_s, R"({"stars": 5, "real": true, "source": "a"})"}};
    setQuoteRecord(extra, QuoteRecord{false, {}});
    CHECK(extra.members.at(1).json == R"({"stars": 5, "real": false})");
    CHECK(quoteRecordOf(extra) == QuoteRecord{false, {}});
    setQuoteRecord(extra, std::nullopt);
    CHECK(extra.members.size() == 1);
    setQuoteRecord(extra, std::nullopt);
    CHECK(extra.members.size() == 1);
}

TEST_CASE("a member that says nothing of a quote is left alone") {
    for (const char* json : {"1", "{}", R"({"real": "yes"})", "not json", ""}) {
        Extra extra;
        extra.members = {{u"quote"_s, json}};
        CHECK_FALSE(quoteRecordOf(extra));
    }
}
