// SPDX-License-Identifier: MIT
#include "core/layout/fixedspaces.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr QChar fixedSpace{0x00A0};
constexpr qsizetype longestWord = 10; // of the lists below

const QSet<QString>& units() {
    static const QSet<QString> words{
        u"%"_s,   u"‰"_s,    u"°"_s,      u"°C"_s,  u"°F"_s,      u"€"_s,       u"$"_s,        u"£"_s,
        u"¥"_s,   u"m"_s,    u"km"_s,     u"cm"_s,  u"mm"_s,      u"mi"_s,      u"ft"_s,       u"yd"_s,
        u"kg"_s,  u"g"_s,    u"mg"_s,     u"lb"_s,  u"lbs"_s,     u"oz"_s,      u"l"_s,        u"L"_s,
        u"ml"_s,  u"mL"_s,   u"s"_s,      u"ms"_s,  u"min"_s,     u"h"_s,       u"hr"_s,       u"hrs"_s,
        u"kB"_s,  u"KB"_s,   u"MB"_s,     u"GB"_s,  u"TB"_s,      u"Hz"_s,      u"kHz"_s,      u"MHz"_s,
        u"GHz"_s, u"W"_s,    u"kW"_s,     u"MW"_s,  u"kWh"_s,     u"MWh"_s,     u"V"_s,        u"A"_s,
        u"mph"_s, u"km/h"_s, u"Mbit/s"_s, u"pt"_s,  u"px"_s,      u"dpi"_s,     u"a.m."_s,     u"p.m."_s,
        u"am"_s,  u"pm"_s,   u"AM"_s,     u"PM"_s,  u"USD"_s,     u"EUR"_s,     u"GBP"_s,      u"MXN"_s,
        u"JPY"_s, u"INR"_s,  u"CAD"_s,    u"AUD"_s, u"million"_s, u"billion"_s, u"trillion"_s, u"millones"_s,
        u"mil"_s, u"pp"_s,   u"bps"_s,    u"FTE"_s};
    return words;
}

const QSet<QString>& signs() {
    static const QSet<QString> words{
        u"USD"_s,       u"EUR"_s,     u"GBP"_s,      u"MXN"_s,      u"JPY"_s,  u"INR"_s,  u"CAD"_s,
        u"AUD"_s,       u"US$"_s,     u"€"_s,        u"$"_s,        u"£"_s,    u"§"_s,    u"No."_s,
        u"no."_s,       u"n.º"_s,     u"p."_s,       u"pp."_s,      u"Fig."_s, u"Q"_s,    u"January"_s,
        u"February"_s,  u"March"_s,   u"April"_s,    u"May"_s,      u"June"_s, u"July"_s, u"August"_s,
        u"September"_s, u"October"_s, u"November"_s, u"December"_s, u"Jan."_s, u"Feb."_s, u"Mar."_s,
        u"Apr."_s,      u"Aug."_s,    u"Sept."_s,    u"Oct."_s,     u"Nov."_s, u"Dec."_s};
    return words;
}

bool isWordEnd(QChar c) {
    return c.isSpace() || (c.isPunct() && c != u'.' && c != u'%' && c != u'/' && c != u'§');
}

QString wordBefore(const QString& text, qsizetype end) {
    qsizetype start = end;
    while (start > 0 && end - start <= longestWord && !isWordEnd(text.at(start - 1))) --start;
    return end - start <= longestWord ? text.mid(start, end - start) : QString();
}

bool isUnitAt(const QString& text, qsizetype start) {
    qsizetype end = start;
    while (end < text.size() && end - start <= longestWord && !isWordEnd(text.at(end))) ++end;
    if (end == start || end - start > longestWord) return false;
    const QString word = text.mid(start, end - start);
    // A full stop may be that of the sentence.
    return units().contains(word) || (word.endsWith(u'.') && units().contains(word.chopped(1)));
}

} // namespace

QString withFixedSpaces(const QString& text) {
    QString fixed = text;
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1)) {
        if (i == 0 || i + 1 >= text.size()) continue;
        const bool figureBefore = text.at(i - 1).isDigit();
        const bool figureAfter = text.at(i + 1).isDigit();
        if ((figureBefore && isUnitAt(text, i + 1)) || (figureAfter && signs().contains(wordBefore(text, i))))
            fixed[i] = fixedSpace;
    }
    return fixed;
}

} // namespace backcast
