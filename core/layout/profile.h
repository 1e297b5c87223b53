// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace backcast {

enum class LineNumbers {
    Continuous, ///< through the whole document, so that "line 127" is one line
    PerPage,
    None
};

/// As they are written in profiles, options and settings, in the order of LineNumbers.
inline constexpr std::array lineNumberNames{QLatin1StringView("continuous"), QLatin1StringView("page"),
                                            QLatin1StringView("none")};

/// A house format: paper, margins, type. What lines and pages depend on, and nothing else does.
struct PageProfile {
    QString name = QStringLiteral("letter-11"); ///< as in `meta.page_profile`
    double width = 612;
    double height = 792;
    double marginLeft = 72;
    double marginTop = 72;
    double marginRight = 72;
    double marginBottom = 72;
    double bodySize = 11;                       ///< point size of body text; other sizes follow it
    QString family = QStringLiteral("Carlito"); ///< one of `pageFamilies()`
    LineNumbers lineNumbers = LineNumbers::Continuous;
    bool partsBeginPages = true; ///< each FAQ and what follows on a page of its own

    [[nodiscard]] double textWidth() const { return width - marginLeft - marginRight; }
    [[nodiscard]] double textHeight() const { return height - marginTop - marginBottom; }
    bool operator==(const PageProfile&) const = default;
};

/// The embedded families for text, the first as a rule: Carlito (Calibri's metrics), Liberation Sans
/// (Arial's), Liberation Serif (Times New Roman's).
[[nodiscard]] QStringList pageFamilies();

/// The named profiles. Their sources: one inch and 11 points from Amazon's own accounts of the format, 1.25
/// cm and 10 points from a house that writes on A4.
[[nodiscard]] const QList<PageProfile>& pageProfiles();

/// The profile that `meta.page_profile` says: a name in `pageProfiles()`, or what `profileText` wrote for one
/// of the user's own. An unknown or empty text gives "letter-11" for English, "a4-11" for other languages;
/// values that no page can have are brought into bounds.
[[nodiscard]] PageProfile pageProfile(const QString& text, const QString& language = {});

/// A profile as it stands in `meta.page_profile`, so that whoever opens the document has the same pages: the
/// name alone where it is that of an equal one in `pageProfiles()`, otherwise "House; paper=595.28x841.89;
/// margins=36 36 36 36; font=Carlito; size=10.5; line-numbers=page; parts=run-on" (left, top, right, bottom
/// in points).
[[nodiscard]] QString profileText(const PageProfile& profile);

/// The same lines with room for notes beside them: the text moves to the left, and where that is not enough,
/// the paper is wider.
[[nodiscard]] PageProfile withNotesMargin(PageProfile profile);

} // namespace backcast
