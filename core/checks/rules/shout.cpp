// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

bool isHeadline(const Item& item) {
    return item.isIn(Place::Release) && (item.isRole(roles::headline) || item.isRole(roles::subheading));
}

/// Whether an exclamation mark ends something: not "!=", not the "!" inside a name that goes on.
bool ends(const QString& text, qsizetype at) {
    if (at == 0 || text.at(at - 1).isSpace()) return false;
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    return after.isSpace() || after == u'”' || after == u'"' || after == u'»' || after == u')' ||
           after == u'!';
}

/// Where the mark that opens an exclamation stands, as in Spanish; -1: there is none.
qsizetype openingOf(const QString& text, qsizetype mark) {
    return text.left(mark).lastIndexOf(u'¡');
}

void checkMark(const Item& item, QList<Finding>& findings) {
    const QString& text = item.facts->text;
    const QString trimmed = text.trimmed();
    if (!item.facts->exact || trimmed.isEmpty() || trimmed.back() != u'!') return;
    const qsizetype end = text.lastIndexOf(u'!') + 1;
    qsizetype first = end - 1;
    while (first > 0 && text.at(first - 1) == u'!') --first;
    Finding finding;
    finding.rule = u"headline-shout"_s;
    finding.level = Level::Should;
    finding.message = Say::tr("The headline ends in an exclamation mark.");
    if (item.isRole(roles::subheading))
        finding.message = Say::tr("The subheading ends in an exclamation mark.");
    finding.why = Say::tr("News that is big needs no raised voice; a raised voice makes a reader doubt it.");
    finding.part = item.role();
    finding.place = stretch(item, int(first), int(end));
    const qsizetype opening = openingOf(text, first);
    if (opening < 0) {
        finding.fix = Fix{finding.place, {}};
    } else {
        finding.place = stretch(item, int(opening), int(end));
        finding.fix = Fix{finding.place, text.mid(opening + 1, first - opening - 1)};
    }
    findings.append(finding);
}

void checkCapitals(const Item& item, QList<Finding>& findings) {
    // Abbreviations and names make a headline of few words; a whole line is no accident.
    constexpr int fewest = 4;
    int words = 0;
    if (!item.facts->placeholders.empty()) return; // a template's line, not yet the author's
    for (const Token& token : item.facts->tokens) {
        if (token.kind != Token::Word || token.end - token.start < 2) continue;
        if (!token.caps) return;
        ++words;
    }
    if (words < fewest) return;
    Finding finding;
    finding.rule = u"headline-shout"_s;
    finding.level = Level::Should;
    finding.message = Say::tr("The line is written in capitals.");
    finding.why = Say::tr("Capitals are read more slowly, and hide which word is a name.");
    finding.part = item.role();
    finding.place = whole(item);
    findings.append(finding);
}

/// Marks in running text, quotes apart: one may slip in, several are a tone.
void checkBody(const Known& known, QList<Finding>& findings) {
    constexpr qsizetype fewest = 3;
    QList<Passage> marks;
    for (const Item& item : known.facts.items()) {
        if (isHeadline(item) || item.isIn(Place::Unsorted) || item.isIn(Place::Appendix)) continue;
        const QString& text = item.facts->text;
        for (qsizetype at = text.indexOf(u'!'); at >= 0; at = text.indexOf(u'!', at + 1)) {
            if (!ends(text, at) || (at > 0 && text.at(at - 1) == u'!')) continue;
            const auto token =
                std::lower_bound(item.facts->tokens.begin(), item.facts->tokens.end(), int(at),
                                 [](const Token& t, int position) { return t.end <= position; });
            const bool quoted = token != item.facts->tokens.begin() && (token - 1)->quoted;
            if (!quoted) marks.append(stretch(item, int(at), int(at) + 1));
        }
    }
    if (marks.size() < fewest) return;
    Finding finding;
    finding.rule = u"exclamation-many"_s;
    finding.level = Level::Should;
    finding.message = Say::tr("%1 sentences end in an exclamation mark.").arg(marks.size());
    finding.why = Say::tr("A reader who decides wants facts; the tone of an advertisement makes them look "
                          "for what is missing.");
    finding.place = marks.takeFirst();
    finding.others = marks;
    findings.append(finding);
}

} // namespace

void shoutRules(const Known& known, QList<Finding>& findings) {
    for (const Item& item : known.facts.items()) {
        if (!isHeadline(item) || !item.facts->speaks()) continue;
        checkMark(item, findings);
        checkCapitals(item, findings);
    }
    checkBody(known, findings);
}

QList<RuleInfo> shoutInfos() {
    return {
        {u"headline-shout"_s,
         {Level::Should},
         Say::tr("The headline shouts"),
         Say::tr("A headline or subheading that ends in an exclamation mark or is written in capitals."),
         Say::tr("News that is big needs no raised voice; a raised voice makes a reader doubt it."),
         Say::tr("“Larkfield launches Shelfmark!”"),
         Say::tr("“Larkfield launches Shelfmark, so librarians find a misplaced book in 2 minutes”"),
         Say::tr(
             "In a line of fewer than four words in capitals; inside a name that goes on (“Yahoo! Mail”)."),
         u"[CAL]"_s},
        {u"exclamation-many"_s,
         {Level::Should},
         Say::tr("Many exclamation marks"),
         Say::tr("Three or more sentences of release, FAQs and answers that end in an exclamation mark."),
         Say::tr("A reader who decides wants facts; the tone of an advertisement makes them look for what is "
                 "missing."),
         Say::tr("“Yes! It runs on any phone! Try it today!”"),
         Say::tr("“Yes. It runs on any phone of the last six years.”"),
         Say::tr("Inside quotes; in the appendix."),
         u"[CAL]"_s},
    };
}

} // namespace backcast::checks
