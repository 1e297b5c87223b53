// SPDX-License-Identifier: MIT
#include "core/checks/ignoring.h"
#include "core/checks/ruleset.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* rule = "placeholder-left";

/// A document in which "[City]" is set aside, and the id of its block.
struct Draft {
    Document document;
    Id block;
};
Draft draft() {
    Writer w;
    const Id id = w.release("headline", u"Acme opens [City] Trains for commuters, without waiting"_s);
    const QList<Finding> findings = found(check(w.document()), rule);
    REQUIRE(findings.size() == 1);
    addIgnored(w.document(), ignoredFinding(w.document(), findings.constFirst(), u"the name of the product"_s,
                                            u"u-ana"_s, u"2026-11-21T10:00:00Z"_s));
    return {w.document(), id};
}

void write(Document& document, const QString& text) {
    document.release.blocks.first().text = Text(text);
}

} // namespace

TEST_CASE("what is set aside is told apart, with the reason and who gave it") {
    const Draft d = draft();
    const Report report = check(d.document);
    CHECK(found(report, rule).isEmpty());
    REQUIRE(report.ignored.size() == 1);
    const IgnoredReport& ignored = report.ignored.constFirst();
    CHECK(ignored.finding.rule == QLatin1StringView(rule));
    CHECK(ignored.finding.place.block == d.block);
    CHECK(ignored.reason == u"the name of the product");
    CHECK(ignored.by == u"u-ana");
    CHECK(ignored.at == u"2026-11-21T10:00:00Z");
}

TEST_CASE("it stays set aside while its words stand there, wherever they move") {
    Draft d = draft();
    write(d.document, u"Today, after years, Acme opens [City] Trains for everybody"_s);
    CHECK(found(check(d.document), rule).isEmpty());
    write(d.document, u"[City] Trains"_s);
    CHECK(found(check(d.document), rule).isEmpty());
    Block other;
    other.id = u"other"_s;
    other.role = u"summary"_s;
    other.text = Text(u"Nurses need [Number] beds."_s);
    d.document.release.blocks.prepend(other);
    const QList<Finding> rest = found(check(d.document), rule);
    REQUIRE(rest.size() == 1);
    CHECK(rest.constFirst().place.block == other.id);
}

TEST_CASE("it comes back when its words change") {
    Draft d = draft();
    write(d.document, u"Acme opens [Town] Trains for commuters, without waiting"_s);
    CHECK(found(check(d.document), rule).size() == 1);
    CHECK(check(d.document).ignored.isEmpty());
}

TEST_CASE("it stays set aside when its paragraph is divided or joined with another") {
    Draft d = draft();
    Block tail;
    tail.id = u"tail"_s;
    tail.role = u"summary"_s;
    tail.text = Text(u"opens [City] Trains for commuters"_s);
    write(d.document, u"Acme"_s);
    d.document.release.blocks.append(tail);
    CHECK(found(check(d.document), rule).isEmpty());
    d.document.release.blocks.removeFirst();
    CHECK(found(check(d.document), rule).isEmpty());
    // The same words in a block beside one that still has them are another place.
    Draft two = draft();
    two.document.release.blocks.append(tail);
    CHECK(found(check(two.document), rule).size() == 1);
}

TEST_CASE("findings about the document as a whole are set aside one by one") {
    Document document;
    const Report before = check(document);
    QList<Finding> whole;
    for (const Finding& finding : before.findings)
        if (finding.place.block.isEmpty()) whole.append(finding);
    REQUIRE(whole.size() > 5);
    for (const Finding& finding : whole) {
        Document copy = document;
        addIgnored(copy, ignoredFinding(copy, finding, u"not now"_s, {}, {}));
        const Report after = check(copy);
        INFO(finding.message.toStdString());
        REQUIRE(after.ignored.size() == 1);
        CHECK(after.ignored.constFirst().finding == finding);
        CHECK(after.findings.size() == before.findings.size() - 1);
    }
    // A record that only names the rule is for all of them.
    document.findingsIgnored.append({u"part-missing"_s, {}, {}, {}, {}, {}, {}});
    CHECK(found(check(document), "part-missing").isEmpty());
}

TEST_CASE("taking the record away brings the finding back, and two records for the same words are one") {
    Draft d = draft();
    const Finding finding = check(d.document).ignored.constFirst().finding;
    addIgnored(d.document, ignoredFinding(d.document, finding, u"another reason"_s, {}, {}));
    REQUIRE(d.document.findingsIgnored.size() == 1);
    CHECK(check(d.document).ignored.constFirst().reason == u"another reason");
    CHECK(removeIgnored(d.document, finding));
    CHECK(d.document.findingsIgnored.isEmpty());
    CHECK(found(check(d.document), rule).size() == 1);
    CHECK_FALSE(removeIgnored(d.document, finding));
}

TEST_CASE("every finding of any document can be set aside, and nothing else goes with other words") {
    Generator g(17);
    for (int i = 0; i < 25; ++i) {
        Document document = g.document();
        document.findingsIgnored.clear();
        const Report before = check(document);
        for (const Finding& finding : before.findings)
            addIgnored(document, ignoredFinding(document, finding, u"r"_s, {}, {}));
        const Report after = check(document);
        CHECK(after.findings.isEmpty());
        CHECK(after.ignored.size() == before.findings.size());
    }
}

TEST_CASE("the document's levels go before the user's, and those before the team's") {
    Document document;
    const auto levelOf = [&document](const CheckOptions& options) {
        const QList<Finding> findings = found(check(document, options), "part-missing");
        return findings.isEmpty() ? std::optional<Level>() : findings.constLast().level;
    };
    RuleSet rules;
    CheckOptions options;
    CHECK(levelOf(options) == Level::Should);
    rules.levels = {{u"part-missing"_s, RuleLevel::Off}};
    options.team = std::make_shared<const RuleSet>(rules);
    CHECK_FALSE(levelOf(options));
    options.levels = {{u"part-missing"_s, RuleLevel::Idea}};
    CHECK(levelOf(options) == Level::Idea);
    document.meta.ruleLevels = {{u"part-missing"_s, u"must"_s}};
    CHECK(levelOf(options) == Level::Must);
    document.meta.ruleLevels = {{u"part-missing"_s, u"usual"_s}};
    CHECK(levelOf(options) == Level::Should);
    // A level of another version says nothing.
    document.meta.ruleLevels = {{u"part-missing"_s, u"loud"_s}};
    CHECK(levelOf(options) == Level::Idea);
}
