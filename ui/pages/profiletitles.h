// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/profile.h"

#include <QLocale>
#include <QSizeF>
#include <QString>

namespace backcast {

/// Whether a profile is one of `pageProfiles()`, and not the user's own.
[[nodiscard]] bool isNamedProfile(const PageProfile& profile);

/// "Letter, one inch, Carlito 11 pt" for a named profile; the user's own has the name that it was given.
[[nodiscard]] QString profileTitle(const PageProfile& profile, const QLocale& locale);

/// A family and the font whose metrics it has: "Carlito (metrics of Calibri)".
[[nodiscard]] QString familyTitle(const QString& family);

/// A kind of paper that one can buy; sizes in points.
struct Paper {
    QString name;
    QSizeF size;
};
[[nodiscard]] QList<Paper> papers();
/// The index in `papers()`; -1: a size of its own.
[[nodiscard]] int paperOf(const PageProfile& profile);

/// Lengths as the user writes them: millimetres, or inches where the locale measures so.
struct LengthUnit {
    QString suffix; ///< " mm"
    double points = 1;
    int decimals = 1;
    double step = 1;
};
[[nodiscard]] LengthUnit lengthUnit(const QLocale& locale);

} // namespace backcast
