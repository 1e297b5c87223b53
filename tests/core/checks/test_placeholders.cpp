// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// The words that are found to be placeholders, in order.
QStringList leftIn(const QString& text, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("solution", u""_s);
    w.document().release.blocks.last().text = Text(text);
    QStringList out;
    for (const Finding& finding : found(check(w.document()), "placeholder-left")) {
        CHECK(finding.level == Level::Must);
        out.append(wordsAt(w.document(), finding.place));
    }
    return out;
}

} // namespace

TEST_CASE("what a template left is found, with its exact place") {
    CHECK(leftIn(u"In [City], on [Date], we opened."_s) == QStringList{u"[City]"_s, u"[Date]"_s});
    CHECK(leftIn(u"[CITY, STATE] – [DATE]"_s) == QStringList{u"[CITY, STATE]"_s, u"[DATE]"_s});
    CHECK(leftIn(u"said [SPOKESPERSON NAME], [TITLE] at Larkfield"_s) ==
          QStringList{u"[SPOKESPERSON NAME]"_s, u"[TITLE]"_s});
    CHECK(leftIn(u"Welcome, <name>, to <gym name>!"_s) == QStringList{u"<name>"_s, u"<gym name>"_s});
    CHECK(leftIn(u"See {{product name}} at {url}."_s).size() == 2);
    CHECK(leftIn(u"The price is TBD, the rest TODO or XXX."_s) == QStringList{u"TBD"_s, u"TODO"_s, u"XXX"_s});
    CHECK(leftIn(u"It saves XX% of the time and $XX a week."_s) == QStringList{u"XX"_s, u"XX"_s});
    CHECK(leftIn(u"Today, WHO?, announced a library."_s) == QStringList{u"WHO?"_s});
    CHECK(leftIn(u"Lorem ipsum dolor sit amet, and so on."_s) ==
          QStringList{u"Lorem ipsum"_s, u"dolor sit amet"_s});
    CHECK(leftIn(u"said John Doe at the opening"_s) == QStringList{u"John Doe"_s});
    CHECK(leftIn(u"It opens on ____ in the city."_s) == QStringList{u"____"_s});
    CHECK(leftIn(u"En [Ciudad], el [fecha], abrimos."_s, u"es"_s) ==
          QStringList{u"[Ciudad]"_s, u"[fecha]"_s});
    CHECK(leftIn(u"El precio está por definir en cada ciudad."_s, u"es"_s) == QStringList{u"por definir"_s});
    CHECK(leftIn(u"dijo [nombre del portavoz], de Larkfield"_s, u"es"_s) ==
          QStringList{u"[nombre del portavoz]"_s});
}

TEST_CASE("a deliberate bracket is left alone") {
    CHECK(leftIn(u"It costs [$19.99] a month and reaches [63 percent] of readers."_s).isEmpty());
    CHECK(leftIn(u"It opens in [Q3 2027] in [14] schools."_s).isEmpty());
    CHECK(leftIn(u"“I found [the missing] books,” she said [sic]."_s).isEmpty());
    CHECK(leftIn(u"See the report [1] and [2], or item [x]."_s).isEmpty());
    CHECK(leftIn(u"[ ] done, [x] not done, []"_s).isEmpty());
    CHECK(leftIn(u"Cuesta [19,99 euros] al mes."_s, u"es"_s).isEmpty());
}

TEST_CASE("what only looks like a placeholder is left alone") {
    CHECK(leftIn(u"Use <br> and <b>bold</b> or </name> as you like."_s).isEmpty());
    CHECK(leftIn(u"Keep a to-do list; todo lists are long, and who? nobody."_s).isEmpty());
    CHECK(leftIn(u"Para todo el mundo, todo el año."_s, u"es"_s).isEmpty());
    CHECK(leftIn(u"PARA TODO EL MUNDO"_s, u"es"_s).isEmpty());
    CHECK(leftIn(u"TBD TODO"_s).size() == 2);
    CHECK(leftIn(u"The twentieth century is XX in Roman numerals, and xxx is a kiss."_s).isEmpty());
    CHECK(leftIn(u"Acme Rail opens a line to the city."_s).isEmpty());
    CHECK(leftIn(u"Who? What? Everybody asks."_s).isEmpty());
    CHECK(leftIn(u"if a < b and c > d then stop"_s).isEmpty());
    CHECK(leftIn(u"snake_case and __init__ are names"_s).isEmpty());
}

TEST_CASE("code is no place for placeholders") {
    Writer w;
    w.release("solution", u"Run `shelfmark <name>` on a shelf to see each book on it."_s);
    w.release("solution", u"shelfmark [name] TODO"_s, u"code"_s);
    CHECK(found(check(w.document()), "placeholder-left").isEmpty());
}

TEST_CASE("offsets count UTF-16 units") {
    Writer w;
    const Id id = w.release("summary", u"😀🎉 é\u0301 “[City]” 👩‍🔬 TBD"_s);
    const QList<Finding> findings = found(check(w.document()), "placeholder-left");
    REQUIRE(findings.size() == 2);
    CHECK(findings.at(0).place == Passage{id, 9, 15});
    CHECK(wordsAt(w.document(), findings.at(0).place) == u"[City]"_s);
    CHECK(wordsAt(w.document(), findings.at(1).place) == u"TBD"_s);
}

TEST_CASE("what an import could not place is not judged, a table is, as a whole") {
    Writer w;
    Block block;
    block.id = u"u1"_s;
    block.text = Text(u"[City] TODO"_s);
    w.document().unsorted.blocks.append(block);
    CHECK(found(check(w.document()), "placeholder-left").isEmpty());
    Block table;
    table.id = u"t1"_s;
    table.kind = u"table"_s;
    table.table.columns.resize(2);
    table.table.rows.append({u"r1"_s, {Text(u"Price"_s), Text(u"TBD"_s)}, {}});
    w.document().appendix.blocks.append(table);
    const QList<Finding> findings = found(check(w.document()), "placeholder-left");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place == Passage{u"t1"_s, 0, -1});
}
