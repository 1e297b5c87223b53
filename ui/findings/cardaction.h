// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace backcast {

/// What a card offers to do, as a link at its foot.
struct CardAction {
    enum class Kind {
        GoTo,  ///< to its place, or to where what is missing is written
        Fix,   ///< writes what the rule suggests
        Other, ///< to another place that it is about
        Why,
        Ignore,
        More,      ///< a menu of all that can be done
        BringBack, ///< what was ignored is a finding again
        TurnOn     ///< the level of a rule is no longer another one in this document
    };
    Kind kind = Kind::GoTo;
    QString text;
    int other = 0; ///< of the other places, from 1 on
    bool operator==(const CardAction&) const = default;
};

} // namespace backcast

Q_DECLARE_METATYPE(backcast::CardAction)
