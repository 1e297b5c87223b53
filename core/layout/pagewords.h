// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast {

/// The words that the page itself adds: names of parts, "Page 2 of 6", "Figure 1". They are in the document's
/// language, not the interface's: a Spanish release is read in Spanish, whoever prints it. So they are no
/// matter of `tr()`. Languages without words of their own get English.
class PageWords {
public:
    explicit PageWords(const QString& language);

    [[nodiscard]] QString pageOf(const QString& label, int count) const; ///< "Page 2 of 6"
    [[nodiscard]] QString draft(int number) const;                       ///< "Draft 7"
    [[nodiscard]] QString figure(int number) const;                      ///< "Figure 1"
    [[nodiscard]] QString figureMissing() const;
    /// For an image that cannot be read; `name` may be empty.
    [[nodiscard]] QString pictureMissing(const QString& name) const;

    [[nodiscard]] QString contents() const;
    [[nodiscard]] QString links() const;
    [[nodiscard]] QString comments() const;
    [[nodiscard]] QString line(int number) const; ///< "line 34"
    [[nodiscard]] QString resolved() const;
    /// Before the words that a comment was on, where they are no longer in the text.
    [[nodiscard]] QString wasOn(const QString& quote) const;

private:
    bool m_isSpanish;
};

} // namespace backcast
