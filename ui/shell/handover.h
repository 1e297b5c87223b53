// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace backcast {

/// What a second start of the program says to the first: "open these". Nothing else can be said.
namespace handover {

inline constexpr qsizetype longestMessage = 256 * 1024; ///< bytes
inline constexpr qsizetype mostPaths = 256;
inline constexpr char answer[] = "ok\n";

/// Absolute paths as a message; nothing where they are too many, or one is not absolute.
[[nodiscard]] std::optional<QByteArray> messageOf(const QStringList& paths);

/// Whether a message has been read to its end, or is none of ours.
enum class State { Partial, Whole, Nonsense };
struct Read {
    State state = State::Partial;
    QStringList paths; ///< absolute; of a whole message
};
/// Reads a message, which may come from anybody: bounded, and only absolute paths.
[[nodiscard]] Read readMessage(const QByteArray& bytes);

/// The socket at which the programs of this user meet that have the same display and the same settings;
/// empty: they cannot meet. Its folder may not be there yet.
[[nodiscard]] QString meetingPlace();

} // namespace handover

} // namespace backcast
