// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// "Acme Planner PR/FAQ": the title of the document, not of the news.
bool isDocumentTitle(const BlockFacts& facts) {
    int kind = 0;
    int left = 0;
    for (const Token& token : facts.tokens) {
        const QStringView word = facts.lowOf(token);
        const bool names = word == u"pr" || word == u"faq" || word == u"faqs" || word == u"prfaq" ||
                           word == u"press" || word == u"release";
        kind += names;
        left += !names && !token.is(WordClass::Function);
    }
    const bool named = facts.low.contains("prfaq"_L1) ||
                       (facts.low.contains("pr"_L1) && facts.low.contains("faq"_L1)) ||
                       facts.low.contains("press release"_L1) || facts.low.contains("comunicado"_L1);
    return named && kind > 0 && left <= 4 && !(facts.classes & bit(WordClass::Launch));
}

bool namesOnly(const BlockFacts& facts) {
    return facts.words() <= 4 && !facts.text.contains(u':') &&
           !(facts.classes &
             (bit(WordClass::Launch) | bit(WordClass::BenefitVerb) | bit(WordClass::Absolute)));
}

} // namespace

PartReport headlinePart(const DocumentFacts& facts) {
    const Items items = facts.withRole(roles::headline);
    if (auto empty = emptyPart(roles::headline, items)) return *empty;
    const Items said = speaking(items);
    if (isDocumentTitle(*said.front()->facts) && said.size() == 1)
        return missingPart(roles::headline, Say::tr("It is the title of the document, not a headline."));
    if (hasPlaceholder(said))
        return weakPart(roles::headline, Say::tr("A placeholder is left in it."), passages(said));
    if (namesOnly(*said.front()->facts))
        return weakPart(roles::headline,
                        Say::tr("It names the product but not what its customer can do now."),
                        passages(said));
    return presentPart(roles::headline, passages(said));
}

} // namespace backcast::checks
