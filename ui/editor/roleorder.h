// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QTextBlock>

/// Which role comes after which, and where its block stands.
namespace backcast {

/// The role to which Enter goes on; empty where none follows. A dateline and a boilerplate are written when
/// somebody wants them, so Enter passes them by.
[[nodiscard]] QString nextRole(Place place, const QString& role);

/// The next role of a part in its full order, or the one before; the same where there is none.
enum class Turn { Forward, Back };
[[nodiscard]] QString turnedRole(Place place, const QString& role, Turn turn);

/// The first block of a part that is no title; invalid where there is none.
[[nodiscard]] QTextBlock firstOf(const QTextDocument& text, Place place);
[[nodiscard]] QTextBlock titleOf(const QTextDocument& text, Place place);
/// The first block of a role in a part; invalid where there is none.
[[nodiscard]] QTextBlock findRole(const QTextDocument& text, Place place, const QString& role);
/// The block behind which a block of a role belongs that is not there yet.
[[nodiscard]] QTextBlock placeFor(const QTextDocument& text, Place place, const QString& role);
/// The last block of a part, its title at least.
[[nodiscard]] QTextBlock lastOf(const QTextDocument& text, Place place);

} // namespace backcast
