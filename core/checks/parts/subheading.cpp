// SPDX-License-Identifier: MIT
#include "core/checks/parts/parts.h"
#include "core/document/names.h"

namespace backcast::checks {

PartReport subheadingPart(const DocumentFacts& facts) {
    const Items items = facts.withRole(roles::subheading);
    if (auto empty = emptyPart(roles::subheading, items)) return *empty;
    const Items said = speaking(items);
    if (hasPlaceholder(said))
        return weakPart(roles::subheading, Say::tr("A placeholder is left in it."), passages(said));
    if (contentOf(said) == Content::Fragment || wordsIn(said) < 5)
        return weakPart(roles::subheading, Say::tr("It is not a sentence yet."), passages(said));
    return presentPart(roles::subheading, passages(said));
}

} // namespace backcast::checks
