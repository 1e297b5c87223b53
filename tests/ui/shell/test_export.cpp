// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"

#include <cerrno>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("the document is exported as PDF, Markdown and text, and the file itself stays") {
    const Folder folder;
    const QByteArray before = smallDocument(u"Ledger"_s);
    folder.put(u"a.prfaq"_s, before);
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.dialogs.savePaths = {folder.path(u"a.pdf"_s), folder.path(u"a.md"_s), folder.path(u"a.txt"_s)};
    program.trigger(u"file.export.pdf"_s);
    CHECK(folder.get(u"a.pdf"_s).startsWith("%PDF"));
    CHECK(folder.get(u"a.pdf"_s).size() > 2000);
    CHECK(program.messages().startsWith(u"Exported to "_s));
    program.trigger(u"file.export.markdown"_s);
    CHECK(folder.get(u"a.md"_s).contains("Ledger"));
    program.trigger(u"file.export.text"_s);
    CHECK(folder.get(u"a.txt"_s).contains("SEATTLE, March 3, 2027."));
    CHECK(folder.get(u"a.prfaq"_s) == before);
    REQUIRE(program.dialogs.suggestions.size() == 3);
    CHECK(program.dialogs.suggestions.constFirst() == folder.path(u"a.pdf"_s));
    CHECK_FALSE(program.window().isWindowModified());
}

TEST_CASE("an export that fails says so and leaves what was there") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    folder.put(u"a.pdf"_s, "the one of yesterday");
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.dialogs.savePaths = {folder.path(u"a.pdf"_s)};
    program.faulty.failAll(Call::Write, ENOSPC);
    program.trigger(u"file.export.pdf"_s);
    CHECK(program.messages().startsWith(u"Not exported."_s));
    CHECK(folder.get(u"a.pdf"_s) == "the one of yesterday");
}
