// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/fonts.h"
#include "core/pages/pdf/plan.h"

#include <QPair>

#include <memory>

class QTextLayout;

namespace backcast::pdf {

/// Turns runs into glyphs, with the same fonts and the same shaping by which their widths were measured, and
/// collects the fonts.
class GlyphMaker {
public:
    GlyphMaker();
    ~GlyphMaker();
    GlyphMaker(const GlyphMaker&) = delete;
    GlyphMaker& operator=(const GlyphMaker&) = delete;

    /// The glyphs of `text`, which is drawn for `run` (a tab as a space, ...), on the page: in one piece as a
    /// rule, in several where a cluster must be alone.
    [[nodiscard]] QList<Glyphs> make(const Run& run, const QString& text, double baseline);
    /// Where the characters from `from` to before `to` of the run's text stand: left and right, in points on
    /// the page.
    [[nodiscard]] QPair<double, double> extent(const Run& run, int from, int to);
    /// The digits of line numbers in the body's face; see Plan::digits.
    [[nodiscard]] QList<Digit> digits(const QString& family);

    [[nodiscard]] QList<Font> takeFonts() { return std::move(m_fontFiles); }

private:
    struct Known;
    [[nodiscard]] int fontIndex(const FontSpec& spec);
    void lay(QTextLayout& layout, const Run& run);

    FontChooser m_fonts;
    std::vector<Known> m_known;
    QList<Font> m_fontFiles;
};

} // namespace backcast::pdf
