// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/// The field's standard terms, as they stand in the file. Role and kind are open strings: a name that is not
/// here is kept and shown as a paragraph.
namespace backcast::roles {

inline constexpr QLatin1StringView headline{"headline"};
inline constexpr QLatin1StringView subheading{"subheading"};
inline constexpr QLatin1StringView dateline{"dateline"};
inline constexpr QLatin1StringView summary{"summary"};
inline constexpr QLatin1StringView problem{"problem"};
inline constexpr QLatin1StringView solution{"solution"};
inline constexpr QLatin1StringView leaderQuote{"leader_quote"};
inline constexpr QLatin1StringView experience{"experience"};
inline constexpr QLatin1StringView customerQuote{"customer_quote"};
inline constexpr QLatin1StringView callToAction{"call_to_action"};
inline constexpr QLatin1StringView boilerplate{"boilerplate"};

/// The roles of the release in the order in which they stand.
inline constexpr QLatin1StringView release[] = {headline,      subheading,   dateline,    summary,
                                                problem,       solution,     leaderQuote, experience,
                                                customerQuote, callToAction, boilerplate};

inline constexpr QLatin1StringView customer{"customer"};
inline constexpr QLatin1StringView benefit{"benefit"};
inline constexpr QLatin1StringView evidence{"evidence"};

/// The roles of the answers to the five questions, in the order of the questions.
inline constexpr QLatin1StringView questions[] = {customer, problem, benefit, evidence, experience};

} // namespace backcast::roles

namespace backcast::kinds {

inline constexpr QLatin1StringView paragraph{""}; ///< left out in the file
inline constexpr QLatin1StringView bullet{"bullet"};
inline constexpr QLatin1StringView number{"number"};
inline constexpr QLatin1StringView heading{"heading"};
inline constexpr QLatin1StringView quote{"quote"};
inline constexpr QLatin1StringView code{"code"};
inline constexpr QLatin1StringView table{"table"};
inline constexpr QLatin1StringView figure{"figure"};
inline constexpr QLatin1StringView rule{"rule"};

} // namespace backcast::kinds
