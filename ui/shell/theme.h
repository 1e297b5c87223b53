// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace backcast {

/// Which theme the user wants. System follows the desktop.
enum class Appearance { System, Light, Dark };

/// What the desktop asks for; Unknown where it does not say, and then the lightness of its palette does.
enum class DesktopScheme { Unknown, Light, Dark };

/// The named colours of the window. What QPalette has a role for is also in the palette; a delegate that
/// needs the others asks `themeOf(palette)`, so that nothing but the palette has to be handed around, and a
/// change of it repaints all.
struct Theme {
    QString name;
    bool dark = false;
    QColor window; ///< panels, bars
    QColor canvas; ///< behind the page
    QColor paper;  ///< the page, cards
    QColor field;  ///< boxes that one types or chooses in
    QColor text;
    QColor muted;   ///< secondary text, on window, paper, canvas and selected
    QColor ghost;   ///< what to write in an empty block, on paper
    QColor border;  ///< lines that divide; no meaning hangs on them
    QColor control; ///< edges that say "this can be used": 3:1 against what is behind
    QColor hover;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor selected;  ///< the current row of a panel
    QColor selection; ///< selected text, the current item of a menu
    QColor good;
    QColor warn;
    QColor bad;
    QColor onState; ///< the sign on a disc of good, warn or bad
    QColor warnSoft;
    QColor badSoft;
    QColor ideaSoft;
    QColor idea;
    QColor mark;         ///< behind a passage that a finding is about
    QColor inserted;     ///< what came with a later version: its line
    QColor insertedSoft; ///< behind its words
    QColor deleted;      ///< what went with it: line and words
    QColor deletedSoft;  ///< behind its words
    QColor track;        ///< of a bar that fills
    QColor shadow;
};

/// Reads a theme. Errors: not JSON, a colour that is missing, unknown or not written as #rrggbb.
[[nodiscard]] Result<Theme> readTheme(const QByteArray& json);

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// The theme that a palette was made from; for a foreign palette the one that is nearer in lightness.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// How well two colours can be told apart (WCAG 2.1): 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// A pair of colours that stand on one another in the window, and how far apart they have to be.
struct ColourPair {
    const char* what;
    QColor front;
    QColor back;
    double atLeast;
};
/// All pairs in use: what the test of contrast goes through.
[[nodiscard]] QList<ColourPair> colourPairs(const Theme& theme);

/// The one scale of distances, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int radius = 6;
} // namespace space

/// The one scale of type; every size follows the application's font, so that a user's larger font enlarges
/// all.
enum class Type { Small, Body, Strong, Caption, Title, Display };
[[nodiscard]] QFont typeFont(Type type, const QFont& base);

/// Sets the style, the font and the palette of the application. Call once, after QApplication and before the
/// first widget.
void setUpLook(Appearance appearance, DesktopScheme desktop = DesktopScheme::Unknown);
/// Changes light and dark while the program runs. `desktop` only counts with System.
void setAppearance(Appearance appearance, DesktopScheme desktop = DesktopScheme::Unknown);
} // namespace backcast
