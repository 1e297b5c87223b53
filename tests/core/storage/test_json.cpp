// SPDX-License-Identifier: MIT
#include "core/storage/json.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QByteArray& bytes) {
    const Result<JsonValue> value = parseJson(bytes);
    REQUIRE_FALSE(value.has_value());
    CHECK_FALSE(value.error().message.isEmpty());
    return value.error();
}

} // namespace

TEST_CASE("json keeps what it reads, digits included") {
    const QByteArray text =
        R"({"b": 1, "a": [true, false, null, 1.50, -0.0, 1e3, 12345678901234567890123, "x\u2028\"\\\n"], "": {}})";
    const Result<JsonValue> value = parseJson(text);
    REQUIRE(value.has_value());
    CHECK(compactJson(*value) == text);
}

TEST_CASE("json: an error names the place") {
    CHECK(errorOf("{\n  \"a\": 1,\n  oops\n}").where == u"line 3, column 3"_s);
    CHECK(errorOf(R"({"a": {"b": 1, "b": 2}})").where == u"/a/b"_s);
    CHECK(errorOf(R"({"a": {"b": 1, "b": 2}})").message.contains(u"twice"_s));
    CHECK(errorOf(R"({"a": "x)").message.contains(u"too early"_s));
    CHECK(errorOf("").message.contains(u"too early"_s));
    CHECK(errorOf("{\"a\": \"\xff\"}").message.contains(u"UTF-8"_s));
    CHECK(errorOf(QByteArray("{\"a\": \"\0\"}", 10)).code == ErrorCode::Malformed);
    CHECK(errorOf(QByteArray("\0\0\0\0", 4)).code == ErrorCode::Malformed);
    CHECK(errorOf(R"({"a": "\ud800"})").code == ErrorCode::Malformed);
    CHECK(errorOf(R"([1e999])").code == ErrorCode::Malformed);
    CHECK(errorOf("{} x").code == ErrorCode::Malformed);
}

TEST_CASE("json: depth, size and number of values are bounded") {
    CHECK(errorOf(QByteArray(200, '[') + QByteArray(200, ']')).message.contains(u"64 levels"_s));
    CHECK(errorOf(QByteArray(1'000'000, '[')).code == ErrorCode::Invalid);
    JsonLimits limits;
    limits.bytes = 10;
    CHECK(parseJson("[1, 2, 3, 4]", limits).error().code == ErrorCode::TooLarge);
    limits = {};
    limits.values = 3;
    CHECK(parseJson("[1, 2, 3, 4]", limits).error().code == ErrorCode::TooLarge);
}
