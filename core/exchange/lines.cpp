// SPDX-License-Identifier: MIT
#include "core/exchange/lines.h"

#include "core/document/names.h"
#include "core/exchange/sorter.h"

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Nothing that ends a sentence or leads to another line stands at its end.
bool endsOpen(QStringView line) {
    static const QString ends = u".!?:;,\u2026\"\u201d\u00bb"_s;
    line = line.trimmed();
    return !line.isEmpty() && !ends.contains(line.back());
}

/// Most of its longer words begin with a capital.
bool isTitleCase(const QString& line) {
    int longer = 0;
    int capital = 0;
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4) continue;
        ++longer;
        if (word.front().isUpper() || word.front().isDigit()) ++capital;
    }
    return longer >= 2 && 10 * capital >= 8 * longer;
}

/// A picture at the start, but no tick, cross, arrow or bullet, which are marks of lists.
bool beginsWithPicture(const QString& plain) {
    const QList<uint> points = plain.left(4).toUcs4();
    if (points.isEmpty()) return false;
    const char32_t c = points.first();
    if (c == 0x2705 || c == 0x274c || c == 0x2714 || c == 0x2716 || c == 0x2713 || c == 0x27a1) return false;
    return (c >= 0x1f300 && c < 0x1fb00) || (c >= 0x2600 && c < 0x27c0) || c == 0x23f3 || c == 0x23f1;
}

bool isShortLine(const Source& source) {
    return source.shape == Shape::Paragraph && source.level == 0 && !source.quoted &&
           source.breaks.isEmpty() && source.text.size() < 100 && endsOpen(source.text.plain()) &&
           wordsOf(source.text.plain()).size() <= 9 && bareHeadingLevel(source.text.plain()) == 0;
}

/// "Open questions" among short lines, made a heading for its words, and what follows speaks of the list.
bool isItemInDisguise(const QList<Source>& sources, qsizetype at) {
    const Source& source = sources.at(at);
    if (source.shape != Shape::Heading || source.level != boldLine || !source.text.spans().isEmpty() ||
        source.text.plain() == source.text.plain().toUpper() || at + 1 >= sources.size())
        return false;
    const auto match = vocabulary().heading(source.text.plain());
    if (!match || match->as != u"appendix") return false;
    const Source& next = sources.at(at + 1);
    if (next.shape == Shape::Heading) return true;
    static const QStringList back{u" this "_s, u" these "_s, u" they "_s,
                                  u" esto "_s, u" estos "_s, u" estas "_s};
    const QString cues = cueText(next.text.plain(), 40);
    return std::any_of(back.begin(), back.end(), [&](const QString& word) { return cues.startsWith(word); });
}

/// "Availability" behind a list is the heading of what follows; "Open questions" may well be an item.
bool endsList(const Source& source) {
    const auto match = vocabulary().heading(source.text.plain());
    if (!match || match->confidence < 0.99) return false;
    return !releaseRole(match->as).isEmpty() || match->as.endsWith(u"faq") || match->as == u"release";
}

} // namespace

bool isBareHeading(const QString& line) {
    if (line.size() < 3 || line.size() > 60 || !line.front().isUpper() || !endsOpen(line)) return false;
    const auto match = vocabulary().heading(line);
    if (!match || !match->rest.isEmpty() || wordsOf(line).size() > 4) return false;
    return match->confidence > (match->as == u"immediate" ? 0.85 : 0.99);
}

bool isHeadlineAbove(const QString& line, const QString& below) {
    return line.size() < 120 && wordsOf(line).size() >= 4 && endsOpen(line) && isTitleCase(line) &&
           !below.isEmpty() && below.front().isUpper() && wordsOf(below).size() >= 4 && !isTitleCase(below);
}

int bareHeadingLevel(const QString& plain) {
    if (plain.size() > 120 || !endsOpen(plain)) return 0;
    if (beginsWithPicture(plain)) {
        const qsizetype words = wordsOf(plain).size();
        const auto match = vocabulary().heading(plain);
        if (words == 0 || words > 7) return 0;
        return match && match->confidence > 0.9 ? boldLine : labelLevel;
    }
    // "The Night Tide Solution: ...": the words in front of the colon count, names among them.
    const qsizetype colon = plain.indexOf(u": ");
    if (colon < 3 || !isTitleCase(plain)) return 0;
    const auto match = vocabulary().heading(plain.left(colon));
    if (!match || match->confidence < 0.7) return 0;
    const QString& as = match->as;
    const bool speaks =
        as == roles::problem || as == roles::solution || as == roles::experience || as == roles::callToAction;
    return speaks && wordsOf(plain).size() <= 14 ? boldLine : 0;
}

void listShortLines(QList<Source>& sources) {
    for (qsizetype i = 0; i + 2 < sources.size(); ++i) {
        if (sources.at(i).shape != Shape::Paragraph || !sources.at(i).text.plain().trimmed().endsWith(u':'))
            continue;
        qsizetype end = i + 1;
        while (end < sources.size() && ((isShortLine(sources.at(end)) && !endsList(sources.at(end))) ||
                                        (end > i + 2 && isItemInDisguise(sources, end))))
            ++end;
        if (end - i < 3) continue; // one line is no list
        for (qsizetype item = i + 1; item < end; ++item) {
            sources[item].shape = Shape::Item;
            sources[item].level = 1;
            sources[item].opens = item == i + 1;
        }
        i = end - 1;
    }
}

} // namespace backcast::exchange
