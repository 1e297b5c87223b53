// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/fontface.h"
#include "core/layout/style.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

/// The fonts of the page. They are embedded in the program, face by face, so that a page looks and breaks
/// alike on every machine; characters that they lack come from a fixed list of families by name, never from
/// the system's own choice.
namespace backcast {

struct Pages;

/// The paginator measures in twentieths of a point: fonts get whole pixel sizes there (Qt rounds others), and
/// the rounding of glyph widths to 1/64 pixel stays below 1/1000 point. PDF is written at the same scale
/// (1440 dpi).
inline constexpr int unitsPerPoint = 20;

/// The font for `spec` with `pixelsPerPoint` pixels a point, rounded to whole pixels: unhinted, without
/// ligatures (as in Word), kerned, without fallback. Loads the embedded family when it is asked for it the
/// first time; needs a QGuiApplication. The editor takes its fonts from here as well.
[[nodiscard]] QFont pageFont(const FontSpec& spec, double pixelsPerPoint = unitsPerPoint);

/// Loads the fonts that nearly every page needs. To be called before anything is set or painted: with every
/// font that is added Qt forgets those that it has opened, and windows begin again.
void loadPageFonts();

/// The embedded faces that the text of `pages` is set in, for painters that put fonts into what they write.
[[nodiscard]] QList<FontFace> facesOf(const Pages& pages);

/// A stretch of text for which one font was chosen.
struct FontRange {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    FontSpec font;
    bool missing = false; ///< no font has these characters
    bool operator==(const FontRange&) const = default;
};

/// Chooses fonts, and remembers which characters they have. Not for use by several threads at once.
class FontChooser {
public:
    FontChooser();
    ~FontChooser();
    FontChooser(const FontChooser&) = delete;
    FontChooser& operator=(const FontChooser&) = delete;

    /// Divides `text` into stretches that one font can show: `wanted` where it has the characters, otherwise
    /// the first of the fixed list that has them.
    [[nodiscard]] QList<FontRange> choose(const QString& text, const FontSpec& wanted);
    /// `pageFont(spec)`, remembered.
    [[nodiscard]] const QFont& font(const FontSpec& spec);

private:
    struct Coverage;
    struct Face;
    Face& face(const FontSpec& spec);
    [[nodiscard]] const QStringList& fallbacks();
    [[nodiscard]] static bool shows(Face& face, const QString& cluster);
    [[nodiscard]] FontRange chooseFor(const QString& cluster, const FontSpec& wanted);

    std::vector<std::unique_ptr<Face>> m_faces;
    QStringList m_fallbacks;
};

} // namespace backcast
