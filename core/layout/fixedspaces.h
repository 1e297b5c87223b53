// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast {

/// `text` with a no-break space (U+00A0) wherever a line must not end: between a figure and its unit ("42
/// min",
/// "$3 million", "9 a.m."), a currency or a sign and its figure ("EUR 20", "§ 4", "No. 7"), a month and its
/// day
/// ("March 3"). The same length, so that offsets stay. For the breaking of lines only: what is drawn and
/// copied keeps the author's spaces. Where the rules come from: the SI brochure (5.4.3), the Chicago Manual
/// of Style (6.121).
[[nodiscard]] QString withFixedSpaces(const QString& text);

} // namespace backcast
