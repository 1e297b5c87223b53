// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "core/storage/metamembers.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Document roundTrip(const Document& document) {
    const Result<Loaded> loaded = loadDocument(saveDocument(document));
    REQUIRE(loaded);
    return loaded->document;
}

Document empty() {
    Document document;
    document.id = u"d1"_s;
    return document;
}

} // namespace

TEST_CASE("the document's own words go into the file and come back") {
    Document document = empty();
    document.meta.extra.members = {{u"of_a_later_version"_s, "1.50"}};
    const QStringList words{u"rota"_s, u"O'Neill"_s, u"ñandú \"x\" \u2028"_s};
    setDictionary(document.meta, words);
    CHECK(dictionaryOf(document.meta) == words);
    const Document back = roundTrip(document);
    CHECK(back == document);
    CHECK(dictionaryOf(back.meta) == words);
    setDictionary(document.meta, {u"rota"_s});
    CHECK(document.meta.extra.members.size() == 2);
    setDictionary(document.meta, {});
    CHECK(document.meta.extra.members == QList<Extra::Member>{{u"of_a_later_version"_s, "1.50"}});
}

TEST_CASE("targets go into the file and come back; the usual ones are not written") {
    Document document = empty();
    CHECK(targetsOf(document.meta) == Targets());
    Targets targets;
    targets.release.words = 600;
    targets.document.pages = 4.5;
    targets.customerFaq.words = 900;
    setTargets(document.meta, targets);
    CHECK(targetsOf(document.meta) == targets);
    const Document back = roundTrip(document);
    CHECK(back == document);
    CHECK(targetsOf(back.meta) == targets);
    CHECK(saveDocument(document).contains(
        R"("targets": {"document": {"pages": 4.5}, "release": {"words": 600}, "customer_faq": {"words": 900}})"));
    setTargets(document.meta, {});
    CHECK(document.meta.extra.isEmpty());
}

TEST_CASE("members of another type count as not being there, and stay") {
    Document document = empty();
    document.meta.extra.members = {{u"dictionary"_s, "{\"a\": 1}"}, {u"targets"_s, "[1, 2]"}};
    CHECK(dictionaryOf(document.meta).isEmpty());
    CHECK(targetsOf(document.meta) == Targets());
    CHECK(roundTrip(document) == document);
    document.meta.extra.members = {
        {u"dictionary"_s, "[1, \"rota\", null]"},
        {u"targets"_s, "{\"release\": {\"words\": -5, \"pages\": 1e300}, \"document\": {\"words\": \"x\"}}"}};
    CHECK(dictionaryOf(document.meta) == QStringList{u"rota"_s});
    Targets wanted;
    wanted.release.pages = Targets::mostPages;
    CHECK(targetsOf(document.meta) == wanted);
}
