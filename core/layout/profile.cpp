// SPDX-License-Identifier: MIT
#include "core/layout/profile.h"

#include <QRegularExpression>
#include <QSizeF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr double inch = 72;
constexpr QSizeF letterPaper{612, 792};
constexpr QSizeF a4Paper{595.276, 841.89};

// What a page can be. Narrower text than this has no room for a list in a list, larger type none for a word.
constexpr double smallestPaper = 200;
constexpr double largestPaper = 2000;
constexpr double narrowestText = 150;
constexpr double smallestType = 6;
constexpr double largestType = 24;

PageProfile profileOf(const QString& name, QSizeF paper, double margin, const QString& family, double size) {
    PageProfile profile;
    profile.name = name;
    profile.width = paper.width();
    profile.height = paper.height();
    profile.marginLeft = profile.marginTop = profile.marginRight = profile.marginBottom = margin;
    profile.family = family;
    profile.bodySize = size;
    return profile;
}

QString numberText(double value) {
    return QString::number(value, 'f', 3).remove(QRegularExpression(u"\\.?0+$"_s));
}

QList<double> numbersOf(const QString& text, QChar separator) {
    QList<double> numbers;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value)) return {};
        numbers.append(value);
    }
    return numbers;
}

/// Makes a pair of margins smaller where they leave too little between them.
void fitMargins(double& first, double& second, double paper) {
    first = std::clamp(first, 0.0, paper);
    second = std::clamp(second, 0.0, paper);
    const double most = paper - narrowestText;
    if (first + second <= most) return;
    const double share = most / (first + second);
    first *= share;
    second *= share;
}

void bringIntoBounds(PageProfile& profile) {
    profile.width = std::clamp(profile.width, smallestPaper, largestPaper);
    profile.height = std::clamp(profile.height, smallestPaper, largestPaper);
    fitMargins(profile.marginLeft, profile.marginRight, profile.width);
    fitMargins(profile.marginTop, profile.marginBottom, profile.height);
    // As exact as the text that says it, so that the two are the same.
    for (double* length : {&profile.width, &profile.height, &profile.marginLeft, &profile.marginTop,
                           &profile.marginRight, &profile.marginBottom})
        *length = std::round(*length * 1000) / 1000;
    profile.bodySize = std::clamp(std::round(profile.bodySize * 4) / 4, smallestType, largestType);
    if (!pageFamilies().contains(profile.family)) profile.family = pageFamilies().first();
}

void setMember(PageProfile& profile, const QString& name, const QString& value) {
    if (name == u"paper") {
        const QList<double> size = numbersOf(value, u'x');
        if (size.size() == 2) profile.width = size.at(0), profile.height = size.at(1);
    } else if (name == u"margins") {
        const QList<double> margins = numbersOf(value, u' ');
        if (margins.size() != 4) return;
        profile.marginLeft = margins.at(0);
        profile.marginTop = margins.at(1);
        profile.marginRight = margins.at(2);
        profile.marginBottom = margins.at(3);
    } else if (name == u"font") {
        profile.family = value;
    } else if (name == u"size") {
        const QList<double> size = numbersOf(value, u' ');
        if (size.size() == 1) profile.bodySize = size.first();
    } else if (name == u"line-numbers") {
        for (size_t i = 0; i < lineNumberNames.size(); ++i)
            if (value == lineNumberNames.at(i)) profile.lineNumbers = LineNumbers(i);
    } else if (name == u"parts") {
        profile.partsBeginPages = value != u"run-on";
    }
}

} // namespace

QStringList pageFamilies() {
    return {u"Carlito"_s, u"Liberation Sans"_s, u"Liberation Serif"_s};
}

const QList<PageProfile>& pageProfiles() {
    static const QList<PageProfile> profiles{
        profileOf(u"letter-11"_s, letterPaper, inch, u"Carlito"_s, 11),
        profileOf(u"a4-11"_s, a4Paper, inch, u"Carlito"_s, 11),
        profileOf(u"a4-tight"_s, a4Paper, 35.433 /* 1.25 cm */, u"Carlito"_s, 10),
        profileOf(u"letter-sans"_s, letterPaper, inch, u"Liberation Sans"_s, 11),
        profileOf(u"a4-sans"_s, a4Paper, inch, u"Liberation Sans"_s, 11),
        profileOf(u"letter-serif"_s, letterPaper, inch, u"Liberation Serif"_s, 11.5),
        profileOf(u"a4-serif"_s, a4Paper, inch, u"Liberation Serif"_s, 11.5)};
    return profiles;
}

PageProfile pageProfile(const QString& text, const QString& language) {
    for (const PageProfile& profile : pageProfiles())
        if (profile.name == text) return profile;
    const bool isAmerican = language.isEmpty() || language.startsWith(u"en");
    PageProfile profile = pageProfiles().at(isAmerican ? 0 : 1);
    const qsizetype nameEnd = text.indexOf(u';');
    if (nameEnd < 0 || text.size() > 1000) return profile;
    profile.name = text.left(nameEnd).trimmed();
    for (const QString& member : text.mid(nameEnd + 1).split(u';')) {
        const qsizetype equals = member.indexOf(u'=');
        if (equals > 0) setMember(profile, member.left(equals).trimmed(), member.mid(equals + 1).trimmed());
    }
    bringIntoBounds(profile);
    return profile;
}

QString profileText(const PageProfile& profile) {
    for (const PageProfile& known : pageProfiles())
        if (known == profile) return profile.name;
    QString name = profile.name.trimmed();
    name.replace(u';', u',');
    const QStringList margins{numberText(profile.marginLeft), numberText(profile.marginTop),
                              numberText(profile.marginRight), numberText(profile.marginBottom)};
    const QStringList members{name,
                              u"paper="_s + numberText(profile.width) + u'x' + numberText(profile.height),
                              u"margins="_s + margins.join(u' '),
                              u"font="_s + profile.family,
                              u"size="_s + numberText(profile.bodySize),
                              u"line-numbers="_s + lineNumberNames.at(size_t(profile.lineNumbers)),
                              u"parts="_s + (profile.partsBeginPages ? u"new-page"_s : u"run-on"_s)};
    return members.join(u"; "_s);
}

PageProfile withNotesMargin(PageProfile profile) {
    constexpr double left = 40;   // room for line numbers
    constexpr double right = 104; // room for a note
    const double text = profile.textWidth();
    profile.marginLeft = std::min(profile.marginLeft, left);
    profile.marginRight = std::max(profile.width - profile.marginLeft - text, right);
    profile.width = profile.marginLeft + text + profile.marginRight;
    return profile;
}

} // namespace backcast
