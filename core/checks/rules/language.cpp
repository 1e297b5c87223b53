// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

QString languageName(const QString& language) {
    return language == "es"_L1 ? Say::tr("Spanish") : Say::tr("English");
}

} // namespace

void languageRule(const Known& known, QList<Finding>& findings) {
    const QString said = known.facts.document().meta.language.section(u'-', 0, 0).toLower();
    const QString& words = known.facts.words().language();
    // Other languages have no lists to tell them by; without a clear majority the words are taken for what
    // the metadata says.
    if ((said != "en"_L1 && said != "es"_L1) || said == words) return;
    Finding finding;
    finding.rule = u"language-mismatch"_s;
    finding.level = Level::Should;
    finding.message = Say::tr("The document is marked as %1, but its words are %2.")
                          .arg(languageName(said), languageName(words));
    finding.why = Say::tr("Spelling, headings and dates follow the language that a document is marked with.");
    findings.append(finding);
}

QList<RuleInfo> languageInfos() {
    return {
        {u"language-mismatch"_s,
         {Level::Should},
         Say::tr("The language is marked wrong"),
         Say::tr("A document that is marked as English and written in Spanish, or the other way round."),
         Say::tr("Spelling, headings and dates follow the language that a document is marked with."),
         Say::tr("“Language: English. Los talleres abren a las siete.”"),
         Say::tr("“Language: Spanish. Los talleres abren a las siete.”"),
         Say::tr("Where the release has few words, or words of both languages; for other languages."),
         {}},
    };
}

} // namespace backcast::checks
