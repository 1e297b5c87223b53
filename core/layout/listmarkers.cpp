// SPDX-License-Identifier: MIT
#include "core/layout/listmarkers.h"

#include "core/document/names.h"

#include <algorithm>
#include <limits>

namespace backcast {

int ListCounter::levelOf(const Block& item) {
    return std::clamp(item.level, 1, deepest);
}

int ListCounter::next(const Block& item) {
    const bool numbered = item.kind == kinds::number;
    if (!numbered && item.kind != kinds::bullet) return 0;
    const int level = levelOf(item);
    std::fill(m_last.begin() + level + 1, m_last.end(), 0);
    if (!numbered) return 0;
    int& last = m_last.at(size_t(level));
    if (item.start > 0)
        last = item.start;
    else if (last < std::numeric_limits<int>::max())
        ++last;
    return last;
}

namespace {

QString letters(int number) {
    QString text;
    for (; number > 0; number = (number - 1) / 26) text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number) {
    struct Numeral {
        int value;
        QLatin1StringView text;
    };
    static constexpr Numeral numerals[] = {{50, QLatin1StringView("l")}, {40, QLatin1StringView("xl")},
                                           {10, QLatin1StringView("x")}, {9, QLatin1StringView("ix")},
                                           {5, QLatin1StringView("v")},  {4, QLatin1StringView("iv")},
                                           {1, QLatin1StringView("i")}};
    QString text;
    for (const Numeral& numeral : numerals)
        for (; number >= numeral.value; number -= numeral.value) text += numeral.text;
    return text;
}

} // namespace

QString listMarker(const Block& item, int number) {
    const int level = ListCounter::levelOf(item);
    if (item.kind != kinds::number)
        return level % 2 == 1 ? QStringLiteral("\u2022") : QStringLiteral("\u2013");
    if (level % 3 == 2 && number <= 26 * 27) return letters(number) + u'.';
    if (level % 3 == 0 && number <= 50) return roman(number) + u'.';
    return QString::number(number) + u'.';
}

} // namespace backcast
