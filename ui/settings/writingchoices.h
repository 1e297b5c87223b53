// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/editor.h"

#include <QByteArray>

namespace backcast {

/// How somebody likes to write.
struct WritingChoices {
    bool typographic = true; ///< quotation marks and dashes for what keyboards have
    Dim dim = Dim::Off;
    bool typewriter = false;
    bool focus = false;   ///< nothing but the page
    QByteArray pageSplit; ///< of the splitter between the page and the second look at it

    bool operator==(const WritingChoices&) const = default;
};

} // namespace backcast
