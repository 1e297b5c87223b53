// SPDX-License-Identifier: MIT
#include "ui/settings/newdocument.h"

#include "core/document/people.h"
#include "ui/settings/preferences.h"

namespace backcast {

void dressNew(Document& document, const Preferences& preferences) {
    if (const QString format = preferences.newPageFormat(); !format.isEmpty())
        document.meta.pageProfile = format;
    ownNew(document, preferences);
}

void ownNew(Document& document, const Preferences& preferences) {
    const Identity you = preferences.identity();
    if (document.meta.owner.isEmpty() && !you.name.isEmpty() && !you.id.isEmpty())
        document.meta.owner = putPerson(document, {you.id, you.name, you.colour, {}});
}

} // namespace backcast
