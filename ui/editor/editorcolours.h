// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace backcast {

/// The colours of the page on the screen, all from the palette, so that a theme needs to say nothing twice.
struct EditorColours {
    QColor desk;   ///< around the paper (AlternateBase)
    QColor paper;  ///< Base
    QColor text;   ///< Text
    QColor muted;  ///< labels, line numbers, the names of parts
    QColor ghost;  ///< what to write in an empty block (PlaceholderText)
    QColor accent; ///< the current label, links, the cursor (Link)
    QColor error;  ///< what is missing (BrightText where it can be read on paper)
    QColor warning;
    QColor idea;
    QColor mark;  ///< behind the passage of the current finding
    QColor found; ///< behind the current one of the words that were searched for; the others have `mark`
    QColor edge;  ///< of the paper

    [[nodiscard]] static EditorColours of(const QPalette& palette);

    /// What a colour of the printed page is on this paper: black is the text's colour, white the paper's.
    [[nodiscard]] quint32 onPaper(quint32 printed) const;
    bool operator==(const EditorColours&) const = default;
};

/// `share` of `front` over `back`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor& front, const QColor& back, double share);

} // namespace backcast
