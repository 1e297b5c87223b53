// SPDX-License-Identifier: MIT
#include "ui/pages/profiletitles.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(PageSetup)
};

QString marginText(double points, const QLocale& locale) {
    if (std::abs(points - 72) < 0.5) return Say::tr("one inch");
    return Say::tr("%1 cm").arg(locale.toString(points / 72 * 2.54, 'g', 3));
}

} // namespace

bool isNamedProfile(const PageProfile& profile) {
    return pageProfiles().contains(profile);
}

QString profileTitle(const PageProfile& profile, const QLocale& locale) {
    if (!isNamedProfile(profile)) return profile.name;
    const int paper = paperOf(profile);
    return Say::tr("%1, %2, %3 %4 pt")
        .arg(paper < 0 ? profile.name : papers().at(paper).name, marginText(profile.marginLeft, locale),
             profile.family, locale.toString(profile.bodySize, 'g', 4));
}

QString familyTitle(const QString& family) {
    if (family == u"Carlito") return Say::tr("Carlito (metrics of Calibri)");
    if (family == u"Liberation Sans") return Say::tr("Liberation Sans (metrics of Arial)");
    if (family == u"Liberation Serif") return Say::tr("Liberation Serif (metrics of Times New Roman)");
    return family;
}

QList<Paper> papers() {
    return {{Say::tr("Letter"), {612, 792}}, {Say::tr("A4"), {595.276, 841.89}}};
}

int paperOf(const PageProfile& profile) {
    const QList<Paper> known = papers();
    for (int i = 0; i < known.size(); ++i)
        if (std::abs(known.at(i).size.width() - profile.width) < 0.5 &&
            std::abs(known.at(i).size.height() - profile.height) < 0.5)
            return i;
    return -1;
}

LengthUnit lengthUnit(const QLocale& locale) {
    if (locale.measurementSystem() == QLocale::ImperialUSSystem) return {Say::tr(" in"), 72, 2, 0.05};
    return {Say::tr(" mm"), 72 / 25.4, 1, 1};
}

} // namespace backcast
