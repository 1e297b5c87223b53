// SPDX-License-Identifier: MIT
//
// What becomes of each block of our own drafts, held against the listings beside them. After a change that is
// meant, `test_exchange "[approve]"` writes the listings anew: read the difference before committing it.

#include "tests/core/exchange/drafts.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QString listingPath(const DraftFile& draft) {
    return QStringLiteral(BACKCAST_TEST_DATA "/drafts/") + draft.name + u".roles"_s;
}

} // namespace

TEST_CASE("our own drafts fall into the parts that they are made of") {
    for (const DraftFile& draft : ownDrafts()) {
        INFO(draft.name.toStdString());
        QFile file(listingPath(draft));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(listing(imported(draft)) == QString::fromUtf8(file.readAll()));
    }
}

TEST_CASE("write the listings of our own drafts", "[.approve]") {
    for (const DraftFile& draft : ownDrafts()) {
        QFile file(listingPath(draft));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(listing(imported(draft)).toUtf8());
    }
}

TEST_CASE("the roles of a release stand in the order of the draft") {
    const QString parts =
        u"headline subheading summary problem solution leader_quote experience customer_quote call_to_action"_s;
    for (const DraftFile& draft : ownDrafts()) {
        if (draft.name != u"prose.md" && draft.name != u"numbered.md" && draft.name != u"docs_export.md")
            continue;
        INFO(draft.name.toStdString());
        QString expected = parts;
        if (draft.name == u"numbered.md") expected.remove(u"subheading "_s);
        CHECK(releaseRoles(imported(draft)) == expected);
    }
}
