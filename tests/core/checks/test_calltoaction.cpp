// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

PartState closing(const QString& last) {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark for school librarians"_s);
    w.release("summary", u"Larkfield today opens Shelfmark to school libraries with 20,000 books."_s);
    w.release("solution", u"Shelfmark reads the labels on the spines from a short film. "_s + last);
    return partState(check(w.document()), "call_to_action");
}

} // namespace

TEST_CASE("a sentence with a place to start is a call to action") {
    CHECK(partOf("call_to_action", u"Try it on one shelf at https://example.org/shelfmark."_s) ==
          PartState::Present);
    CHECK(partOf("call_to_action", u"To learn more, [see the site](https://example.org)."_s) ==
          PartState::Present);
    CHECK(partOf("call_to_action", u"To start, get in touch with your account manager."_s) ==
          PartState::Present);
    CHECK(partOf("call_to_action", u"Para empezar, visite www.example.org/turno."_s, u"es"_s) ==
          PartState::Present);
}

TEST_CASE("availability without a place is weak") {
    CHECK(partOf("call_to_action", u"Shelfmark will be there for schools in autumn."_s) == PartState::Weak);
    CHECK(partOf("call_to_action", u"Try Shelfmark at [URL]."_s) == PartState::Weak);
}

TEST_CASE("the last sentence of another paragraph can be the call to action") {
    CHECK(closing(u"Sign up at www.example.org."_s) == PartState::Present);
    CHECK(closing(u"Shelfmark is available today at no cost."_s) == PartState::Weak);
    CHECK(closing(u"It shows which books to move."_s) == PartState::Missing);
}

TEST_CASE("a label or nothing is no call to action") {
    CHECK(partOf("call_to_action", u""_s) == PartState::Missing);
    CHECK(partOf("call_to_action", u"Call to action"_s) == PartState::Missing);
    CHECK(partOf("call_to_action", u"Llamada a la acción"_s, u"es"_s) == PartState::Missing);
    CHECK(partOf("call_to_action", u"TBD"_s) == PartState::Missing);
}
