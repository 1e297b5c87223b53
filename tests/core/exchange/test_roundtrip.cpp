// SPDX-License-Identifier: MIT
#include "core/exchange/exchange.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Document readBack(const Document& document, quint32 seed = 7) {
    IdSource ids(seed);
    const Result<Imported> read =
        importDraft(exportMarkdown(document).toUtf8(), DraftFormat::Markdown, {}, ids);
    REQUIRE(read);
    return read->document;
}

} // namespace

TEST_CASE("any document comes back from its own Markdown") {
    for (quint32 seed = 1; seed <= 300; ++seed) {
        test::Generator make(seed);
        const Document document = make.document();
        const Document read = readBack(document);
        const QString difference = firstDifference(document, read);
        if (!difference.isEmpty()) {
            INFO("seed " << seed);
            INFO(exportMarkdown(document).toStdString());
            CHECK(difference == QString());
            return;
        }
        CHECK(checkInvariants(read).isEmpty());
    }
}
