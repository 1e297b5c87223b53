// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QStringList acronyms(const QStringList& paragraphs, const QString& language = u"en"_s) {
    Writer w(language);
    for (const QString& paragraph : paragraphs) w.release("summary", paragraph);
    QStringList out;
    for (const Finding& finding : found(check(w.document()), "acronym-undefined"))
        out.append(wordsAt(w.document(), finding.place));
    return out;
}

} // namespace

TEST_CASE("an acronym that nobody spells out is marked where it stands first") {
    CHECK(acronyms({u"The nurse reads the MAR of her ward. The MAR is long."_s}) == QStringList{u"MAR"_s});
    CHECK(acronyms({u"All OTPs of a hospital are read."_s}) == QStringList{u"OTPs"_s});
    CHECK(acronyms({u"La enfermera lee el RMA de su planta."_s}, u"es"_s) == QStringList{u"RMA"_s});
}

TEST_CASE("an acronym that is spelled out anywhere, or that everybody knows, is not marked") {
    CHECK(acronyms({u"She reads the medication administration record (MAR). The MAR is long."_s}).isEmpty());
    CHECK(acronyms({u"She reads the MAR (medication administration record)."_s}).isEmpty());
    CHECK(acronyms({u"The MAR is long."_s, u"A medication administration record lists all doses."_s})
              .isEmpty());
    CHECK(acronyms({u"It exports a PDF and keeps to the GDPR in the US and the EU."_s}).isEmpty());
    CHECK(acronyms({u"Exporta un PDF y cumple el RGPD de la UE."_s}, u"es"_s) == QStringList{u"RGPD"_s});
    CHECK(acronyms({u"Lee el registro de medicación (RM) de su planta."_s}, u"es"_s).isEmpty());
}

TEST_CASE("a city, a heading in capitals or a word that is shouted is no acronym") {
    CHECK(acronyms({u"OSLO, May 4, 2027. Larkfield opens Shelfmark today."_s}).isEmpty());
    CHECK(acronyms({u"FOR IMMEDIATE RELEASE"_s}).isEmpty());
    CHECK(acronyms({u"It does NOT send anything. Nothing is sent that is not approved."_s}).isEmpty());
    CHECK(acronyms({u"Chapter IV says so."_s}).isEmpty());
}

TEST_CASE("a text of a hundred thousand acronyms is checked in time that grows with its length") {
    QString text;
    for (int i = 0; i < 100000; ++i) {
        QString word;
        for (int n = i, j = 0; j < 5; ++j, n /= 26) word += QChar(u'A' + n % 26);
        text += u"the %1 is here "_s.arg(word);
    }
    CHECK(acronyms({text}).size() <= 200);
}
