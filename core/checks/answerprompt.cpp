// SPDX-License-Identifier: MIT
#include "core/checks/answerprompt.h"

#include "core/checks/check.h"
#include "core/checks/say.h"
#include "core/document/names.h"

namespace backcast {

using checks::Say;

namespace {

constexpr qsizetype longestQuote = 120;

/// The question whose answer a part of the release is made of.
struct Source {
    QLatin1StringView part;
    QLatin1StringView question;
};
constexpr Source sources[] = {
    {roles::headline, roles::benefit},      {roles::subheading, roles::customer},
    {roles::summary, roles::benefit},       {roles::problem, roles::problem},
    {roles::solution, roles::benefit},      {roles::leaderQuote, roles::evidence},
    {roles::experience, roles::experience}, {roles::customerQuote, roles::problem},
};

QString sentence(QAnyStringView part) {
    if (part == roles::headline)
        return Say::tr("You said: “%1”. Put it into one line, with the name of the product and what the "
                       "customer can do now.");
    if (part == roles::subheading)
        return Say::tr("You said: “%1”. Say who they are and what they gain, in one sentence.");
    if (part == roles::summary)
        return Say::tr("You said: “%1”. Say what the product is, who it is for, and this benefit, in two to "
                       "four sentences that stand alone.");
    if (part == roles::problem)
        return Say::tr("You said: “%1”. Say how often it happens and what it costs them today. Do not "
                       "mention the product yet.");
    if (part == roles::solution)
        return Say::tr("You said: “%1”. Say how the product gets them there, and how that is different from "
                       "what they use today.");
    if (part == roles::leaderQuote)
        return Say::tr("You know it from this: “%1”. Say why it made us build this, and what we hope it "
                       "changes. With the name and role of a leader.");
    if (part == roles::experience)
        return Say::tr("You said: “%1”. Write it step by step, from hearing of the product to the result.");
    return Say::tr("You said: “%1”. Let a customer tell what it was like and what has changed. With a name, "
                   "a role and one result.");
}

QString answerTo(const Document& document, QAnyStringView question) {
    for (const Block& block : document.questions)
        if (block.role == question && !block.text.isBlank()) return block.text.plain();
    return {};
}

} // namespace

QString quotable(const QString& text, qsizetype longest) {
    QString words = QString(text).replace(lineBreak, u'\n').trimmed().section(u'\n', 0, 0).simplified();
    if (words.size() > longest) {
        qsizetype cut = words.lastIndexOf(u' ', longest);
        if (cut < longest / 2) cut = longest;
        if (words.at(cut - 1).isHighSurrogate()) --cut;
        return words.left(cut).trimmed() + u'…';
    }
    while (!words.isEmpty() && QStringView(u".,;:").contains(words.back())) words.chop(1);
    return words;
}

QString rolePrompt(QAnyStringView role, const Document& document) {
    for (const Source& source : sources) {
        if (role != source.part) continue;
        const QString quote = quotable(answerTo(document, source.question), longestQuote);
        if (!quote.isEmpty()) return sentence(role).arg(quote);
    }
    return rolePrompt(role);
}

} // namespace backcast
