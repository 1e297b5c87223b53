// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast {

/// A running program, told apart from every other one: also from a later one with the same process number.
struct ProcessOwner {
    qint64 pid = 0;
    QString start;   ///< when it started, in ticks since the machine did; empty where the system does not say
    QString boot;    ///< which run of the machine
    QString machine; ///< which machine: names are often alike, homes are often shared
    QString space;   ///< in which container process numbers mean what they mean here
    QString host;    ///< the machine's name, for people
    bool operator==(const ProcessOwner&) const = default;
};

/// The program that asks.
[[nodiscard]] ProcessOwner currentProcess();

enum class OwnerState {
    Alive,
    Dead,
    Unknown ///< on another machine, or in another container: cannot be found out from here
};

/// Whether `owner` still runs, as far as `self`, the program that asks, can know.
[[nodiscard]] OwnerState stateOf(const ProcessOwner& owner, const ProcessOwner& self);

} // namespace backcast
