// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/layout/style.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Block blockOf(QLatin1StringView kind, int level = 0) {
    Block block;
    block.kind = kind;
    block.level = level;
    return block;
}

QList<BlockStyle> allStyles(const PageProfile& profile) {
    QList<BlockStyle> styles;
    for (int use = 0; use <= int(BlockUse::Caption); ++use) {
        styles.append(blockStyle(profile, BlockUse(use)));
        for (const auto kind : {kinds::paragraph, kinds::bullet, kinds::number, kinds::heading, kinds::quote,
                                kinds::code, kinds::table, kinds::figure, kinds::rule})
            for (const int level : {-1, 0, 1, 2, 9, 1000})
                styles.append(blockStyle(profile, BlockUse(use), blockOf(kind, level)));
        for (const auto role : roles::release) {
            Block block;
            block.role = role;
            styles.append(blockStyle(profile, BlockUse(use), block));
        }
    }
    return styles;
}

bool isMultipleOf(double value, double step) {
    return std::abs(value / step - std::round(value / step)) < 1e-9;
}

} // namespace

TEST_CASE("The page profile follows the name, then the language") {
    CHECK(pageProfile(u"letter-11"_s, u"es"_s).width == 612);
    CHECK(pageProfile(u"a4-11"_s, u"en"_s).width == Approx(595.276));
    CHECK(pageProfile({}, u"en-GB"_s).name == u"letter-11");
    CHECK(pageProfile(u"of another program"_s, u"es"_s).name == u"a4-11");
    CHECK(pageProfile({}, {}).name == u"letter-11");
}

TEST_CASE("Every style leaves room for text, and its sizes can be set exactly") {
    for (const QString& name : {u"letter-11"_s, u"a4-11"_s}) {
        const PageProfile profile = pageProfile(name);
        for (const BlockStyle& style : allStyles(profile)) {
            CHECK(profile.textWidth() - style.indent > 200);
            CHECK(style.indent >= style.hanging);
            CHECK(style.lineHeight >= style.size);
            CHECK(isMultipleOf(style.lineHeight, 0.25));
            for (const Styles marks :
                 {Styles(), Styles(Style::Strong), Styles(Style::Code), Style::Emphasis | Style::Code})
                CHECK(isMultipleOf(fontOf(profile, style, marks).size, 0.05));
            CHECK(style.baseline > 0);
            CHECK(style.baseline < style.lineHeight);
        }
    }
}

TEST_CASE("Emphasis in italic text is upright") {
    const PageProfile profile;
    const BlockStyle quote = blockStyle(profile, BlockUse::Body, blockOf(kinds::quote));
    CHECK(fontOf(profile, quote).italic);
    CHECK_FALSE(fontOf(profile, quote, Style::Emphasis).italic);
    CHECK(fontOf(profile, blockStyle(profile, BlockUse::Body), Style::Emphasis).italic);
}

TEST_CASE("Code is monospaced and looks as large as its neighbours") {
    const PageProfile profile;
    const FontSpec code = fontOf(profile, blockStyle(profile, BlockUse::Body), Style::Code);
    CHECK(code.family == monospaceFamily());
    CHECK(code.size < 11);
    CHECK(fontOf(profile, blockStyle(profile, BlockUse::Body, blockOf(kinds::code))).family ==
          monospaceFamily());
}
