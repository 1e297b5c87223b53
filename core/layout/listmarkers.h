// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QString>

#include <array>

namespace backcast {

/// The bullets and numerals of list items, met in reading order. One counter serves a part or the answer to a
/// question; lists do not go on across them. The page, the editor and the exports that print numerals use it.
///
/// A numbered item without `start` goes on with the number of the item before it on its level, also where a
/// paragraph stands between them; an item of a lower level lets the deeper levels begin anew.
class ListCounter {
public:
    static constexpr int deepest = 9;

    /// The numeral of `item`, a block of kind `number`; 0 for a bullet and for everything else.
    int next(const Block& item);

    /// The level of an item, 1 to 9.
    [[nodiscard]] static int levelOf(const Block& item);
    bool operator==(const ListCounter&) const = default;

private:
    std::array<int, deepest + 1> m_last{};
};

/// "•" or "–", by level; "1.", "a.", "i." and again, by level. Letters and Roman numerals end where they
/// would be long.
[[nodiscard]] QString listMarker(const Block& item, int number);

} // namespace backcast
