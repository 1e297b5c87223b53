// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/profile.h"

#include <QList>

namespace backcast {

/// What page setup is about: the format of the document, and those of the user's own that are kept for other
/// documents.
struct PageSetup {
    PageProfile profile;
    QList<PageProfile> kept;
    bool operator==(const PageSetup&) const = default;
};

} // namespace backcast
