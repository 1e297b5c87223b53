// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/worddiff.h"
#include "core/layout/style.h"

#include <QTextLayout>

namespace backcast {

struct Theme;

/// Which of two versions is shown.
enum class CompareSide { Before, After, Both };

/// Words of two versions as one text with its marks: what went struck through on a red ground, what came
/// underlined on a green one.
struct ChangeText {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

/// How a piece of text that came or went is set.
[[nodiscard]] QTextCharFormat changeFormat(TextRun::Kind kind, const Theme& theme);

/// The runs that stand on a side. `pixelsPerPoint`: of the fonts.
[[nodiscard]] ChangeText changeText(const QList<TextRun>& runs, CompareSide side, const PageProfile& profile,
                                    const BlockStyle& style, double pixelsPerPoint, const Theme& theme);

} // namespace backcast
