// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// Typographic characters for those that keyboards have.
namespace backcast {

/// The quotation marks of a language.
struct QuoteMarks {
    QChar open;
    QChar close;
    QChar innerOpen;
    QChar innerClose;
};

/// By a language of BCP 47. Spanish of Spain ("es", "es-ES") has « » and inside of them “ ”; the Spanish of
/// other countries ("es-MX", "es-419", ...) and all other languages have “ ” and inside of them ‘ ’.
[[nodiscard]] QuoteMarks quoteMarksOf(const QString& language);

/// What replaces the end of a text.
struct Replacement {
    int length = 0; ///< of what goes, at the end of the text
    QString by;
};

/// What typing the last character of `text` asks for: a quotation mark or an apostrophe, – for --, — for ---,
/// … for ..., → for ->. Nothing in an address.
[[nodiscard]] std::optional<Replacement> typographic(const QString& text, const QString& language);

} // namespace backcast
