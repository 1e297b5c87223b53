// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace backcast {

/// Whether a document is saved to its own file without being asked.
struct AutosaveChoice {
    bool on = false;
    int pause = 5; ///< seconds without a change, 2 to 300
    bool operator==(const AutosaveChoice&) const = default;

    static constexpr int least = 2;
    static constexpr int most = 300;
};

/// Who writes: the owner of new documents, and the author of comments.
struct Identity {
    QString id;     ///< the same in all documents of this user
    QString name;   ///< empty: the user has not said
    QString colour; ///< "#rrggbb"
    bool operator==(const Identity&) const = default;
};

/// A choice of language that leaves it to the system.
inline constexpr QLatin1StringView systemLanguage{"system"};

} // namespace backcast
