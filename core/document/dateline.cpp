// SPDX-License-Identifier: MIT
#include "core/document/dateline.h"

#include <QRegularExpression>
#include <QStringList>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 200;

/// The month that a word names, 1 to 12, in English or Spanish, also shortened; 0 if none.
int monthOf(QStringView word) {
    static const QStringList english{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                     u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                     u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    static const QStringList spanish{u"enero"_s,      u"febrero"_s, u"marzo"_s,     u"abril"_s,
                                     u"mayo"_s,       u"junio"_s,   u"julio"_s,     u"agosto"_s,
                                     u"septiembre"_s, u"octubre"_s, u"noviembre"_s, u"diciembre"_s};
    QString name = word.toString().toLower();
    if (name.endsWith(u'.')) name.chop(1);
    if (name == u"setiembre") return 9;
    if (name == u"sept") name = u"sep"_s;
    for (const QStringList* names : {&english, &spanish})
        for (int i = 0; i < 12; ++i)
            if (name == names->at(i) || (name.size() == 3 && names->at(i).startsWith(name))) return i + 1;
    return 0;
}

constexpr auto monthPattern = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)"
                              "?|sept?(?:ember)?|oct(?:ober)?|"
                              "nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|"
                              "julio|ago(?:sto)?|septiembre|setiembre|"
                              "octubre|noviembre|dic(?:iembre)?)\\b\\.?";

const QRegularExpression& datePattern() {
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:(?<iy>20\\d\\d)-(?<im>\\d\\d)-(?<id>\\d\\d)\\b"
                       "|(?<m1>%1)\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>20\\d\\d)\\b"
                       "|(?<d2>\\d{1,2})(?:st|nd|rd|th|º)?\\s+(?:de\\s+|of\\s+)?(?<m2>%1),?\\s+(?:de\\s+|"
                       "del\\s+)?(?<y2>20\\d\\d)\\b"
                       "|(?<m3>%1),?\\s+(?:de\\s+|del\\s+|of\\s+)?(?<y3>20\\d\\d)\\b"
                       "|(?<n1>\\d{1,2})[/.](?<n2>\\d{1,2})[/.](?<y4>20\\d\\d)\\b"
                       "|[QT](?<q>[1-4])\\s+(?:of\\s+|de\\s+)?(?<y5>20\\d\\d)\\b)")
            .arg(QLatin1StringView(monthPattern)),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "[Date]", "<launch date>", "{{date}}", "XX/XX/20XX", "Month Day, Year".
const QRegularExpression& datePlaceholder() {
    static const QRegularExpression pattern(
        QStringLiteral(
            "[\\[<{(]{1,2}[^\\]>})\\n]{0,40}\\b(?i:date|fecha|month|mes|yyyy|tbd|year|año|day|día)\\b[^\\]>})"
            "\\n]{0,40}[\\]>})]{1,2}"
            "|\\b(?:MM|DD|XX|mm|dd)[/.-](?:MM|DD|XX|mm|dd)[/.-](?:20)?(?:YYYY|YY|XX|yyyy|aaaa|AAAA)\\b"
            "|\\bMonth\\s+(?:Day|DD|XX),?\\s+(?:Year|YYYY|20XX)\\b"
            "|\\b(?:DATE|FECHA|Launch Date|Release Date)\\b"
            "|\\b(?:XX|Month) (?:XX|\\d{1,2}), (?:20XX|XXXX)\\b"),
        QRegularExpression::NoPatternOption);
    return pattern;
}

QDate dayOf(const QRegularExpressionMatch& match, bool& ambiguous) {
    const auto number = [&match](const QString& name) { return match.capturedView(name).toInt(); };
    if (match.hasCaptured(u"iy"_s)) return QDate(number(u"iy"_s), number(u"im"_s), number(u"id"_s));
    if (match.hasCaptured(u"m1"_s))
        return QDate(number(u"y1"_s), monthOf(match.capturedView(u"m1"_s)), number(u"d1"_s));
    if (match.hasCaptured(u"m2"_s))
        return QDate(number(u"y2"_s), monthOf(match.capturedView(u"m2"_s)), number(u"d2"_s));
    if (match.hasCaptured(u"m3"_s)) return QDate(number(u"y3"_s), monthOf(match.capturedView(u"m3"_s)), 1);
    if (match.hasCaptured(u"q"_s)) return QDate(number(u"y5"_s), 3 * number(u"q"_s) - 2, 1);
    const int first = number(u"n1"_s);
    const int second = number(u"n2"_s);
    ambiguous = first <= 12 && second <= 12 && first != second;
    return first > 12 ? QDate(number(u"y4"_s), second, first) : QDate(number(u"y4"_s), first, second);
}

} // namespace

std::optional<WrittenDate> findDate(QStringView text, qsizetype from) {
    const QString searched = text.toString();
    const QRegularExpressionMatch match = datePattern().match(searched, from);
    const QRegularExpressionMatch template_ = datePlaceholder().match(searched, from);
    WrittenDate found;
    if (template_.hasMatch() && (!match.hasMatch() || template_.capturedStart() < match.capturedStart())) {
        // "[March 3, 2027]" is a date that is still an assumption, no placeholder.
        if (match.hasMatch() && match.capturedStart() < template_.capturedEnd()) {
            found.start = match.capturedStart();
        } else {
            found.start = template_.capturedStart();
            found.end = template_.capturedEnd();
            found.precision = WrittenDate::Precision::Placeholder;
            return found;
        }
    }
    if (!match.hasMatch()) return std::nullopt;
    found.start = match.capturedStart();
    found.end = match.capturedEnd();
    found.day = dayOf(match, found.ambiguous);
    if (match.hasCaptured(u"m3"_s)) found.precision = WrittenDate::Precision::Month;
    if (match.hasCaptured(u"q"_s)) found.precision = WrittenDate::Precision::Quarter;
    return found;
}

namespace {

bool isDash(QChar c) {
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

bool isGap(QChar c) {
    return c.isSpace() || isDash(c) || c == u',' || c == u'|' || c == u'\u00B7' || c == u':' || c == u'/' ||
           c == u';';
}

QStringView trimmedGaps(QStringView text) {
    while (!text.isEmpty() && isGap(text.front())) text = text.sliced(1);
    while (!text.isEmpty() && (isGap(text.back()) || text.back() == u'.')) text.chop(1);
    return text;
}

/// Takes "(Business Wire)" and the like from the end of a place.
QStringView withoutWire(QStringView place) {
    place = trimmedGaps(place);
    if (!place.endsWith(u')')) return place;
    const qsizetype open = place.lastIndexOf(u'(');
    return open > 0 ? trimmedGaps(place.first(open)) : place;
}

bool isPlaceholderPlace(QStringView place) {
    static const QRegularExpression pattern(
        QStringLiteral("[\\[<{]|\\b(?:city|ciudad|location|lugar|CIUDAD|town|dateline)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(place.toString()).hasMatch();
}

/// Up to seven words, each of which begins with a capital or joins two that do ("Rio de Janeiro").
bool isPlace(QStringView place) {
    static const QStringList joining{u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s,  u"el"_s, u"and"_s,
                                     u"y"_s,  u"&"_s,   u"of"_s, u"the"_s, u"upon"_s, u"am"_s};
    static const QStringList openers{
        u"on"_s,    u"in"_s,     u"at"_s,      u"today"_s,   u"by"_s,    u"since"_s, u"from"_s, u"as"_s,
        u"en"_s,    u"el"_s,     u"hoy"_s,     u"desde"_s,   u"for"_s,   u"until"_s, u"note"_s, u"date"_s,
        u"fecha"_s, u"status"_s, u"updated"_s, u"version"_s, u"draft"_s, u"author"_s};
    if (place.isEmpty() || place.size() > 60) return false;
    const QStringList words = place.toString().split(QRegularExpression(u"[\\s,/]+"_s), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 7) return false;
    if (openers.contains(words.first().toLower()) && words.first() != u"El"_s && words.size() > 1 &&
        words.first() != words.first().toUpper())
        return false;
    if (openers.contains(words.first().toLower()) && words.size() == 1) return false;
    for (const QString& word : words) {
        if (joining.contains(word)) continue;
        if (!word.front().isUpper() &&
            !(word.front().isLetter() && word.front().script() != QChar::Script_Latin))
            return false;
        for (const QChar c : word)
            if (!c.isLetter() && !c.isMark() && c != u'.' && c != u'\'' && c != u'\u2019' && c != u'-')
                return false;
    }
    return true;
}

/// The end of the dash, full stop or white space behind a dateline, or -1 where none stands at `at`.
qsizetype endOfGap(QStringView text, qsizetype at) {
    while (at < text.size() && (text.at(at) == u']' || text.at(at) == u')' || text.at(at) == u'*')) ++at;
    qsizetype end = at;
    bool divided = false;
    while (end < text.size() && (isGap(text.at(end)) || text.at(end) == u'.' || text.at(end) == u'\u2028')) {
        divided = divided || !text.at(end).isSpace() || text.at(end) == u'\u2028';
        ++end;
    }
    if (end == text.size()) return end;
    if (divided) return end;
    // "SEATTLE, March 3, 2027 (Business Wire)" and "... 2027 Acme today": the rest must at least begin like a
    // sentence.
    return end > at && (text.at(end).isUpper() || text.at(end) == u'(') ? end : -1;
}

/// "SEATTLE — Acme today": a place before a dash, without a date.
std::optional<Dateline> placeAlone(QStringView text) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\[[^\\]]{1,60}\\]|[\\p{Lu}][\\p{L}.' ,-]{1,50}?)\\s*(?:\\([\\p{L} "
                       "]{2,30}\\))?\\s*(?:—|–|--|\\s-\\s)"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch()) return std::nullopt;
    const QStringView place = trimmedGaps(match.capturedView(1));
    const bool placeholder = isPlaceholderPlace(place);
    const bool capitals = place.toString() == place.toString().toUpper();
    static const QRegularExpression state(
        QStringLiteral(",\\s*(?:[A-Z]{2}|[A-Z][a-z]+\\.?|[A-Z]\\.[A-Z]\\.)$"));
    if (!placeholder && !(isPlace(place) && (capitals || state.match(place.toString()).hasMatch())))
        return std::nullopt;
    if (!placeholder && capitals && place.size() < 4) return std::nullopt;
    Dateline found;
    found.place = place.toString();
    found.placeIsPlaceholder = placeholder;
    found.end = endOfGap(text, match.capturedEnd(1));
    if (found.end < match.capturedEnd()) found.end = match.capturedEnd();
    return found;
}

/// "Date: March 3, 2027" and "Location: Seattle" on lines of their own.
std::optional<Dateline> labelled(QStringView text) {
    static const QRegularExpression date(
        QStringLiteral("(?:^|[\\x{2028}|])\\s*(?:launch date|release date|date|fecha|fecha de "
                       "lanzamiento)\\s*:\\s*([^\\x{2028}|]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression place(
        QStringLiteral("(?:^|[\\x{2028}|])\\s*(?:location|city|place|lugar|ciudad)\\s*:\\s*([^\\x{2028}|]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString all = text.toString();
    const QRegularExpressionMatch when = date.match(all);
    const QRegularExpressionMatch where = place.match(all);
    if (!when.hasMatch() && !where.hasMatch()) return std::nullopt;
    if (std::min(when.hasMatch() ? when.capturedStart() : all.size(),
                 where.hasMatch() ? where.capturedStart() : all.size()) > 0)
        return std::nullopt;
    Dateline found;
    found.end = text.size();
    found.place = where.captured(1).trimmed();
    found.placeIsPlaceholder = isPlaceholderPlace(found.place);
    if (!when.hasMatch()) return found;
    found.when = findDate(text, when.capturedStart(1));
    if (found.when)
        found.date = text.sliced(found.when->start, found.when->end - found.when->start).toString();
    return found;
}

} // namespace

std::optional<Dateline> readDateline(QStringView text) {
    const QStringView head = text.first(std::min(text.size(), longestDateline));
    if (const std::optional<Dateline> found = text.size() < longestDateline ? labelled(head) : std::nullopt)
        return found;
    const std::optional<WrittenDate> date = findDate(head);
    if (!date || date->start > 90) return placeAlone(head);
    QStringView before = head.first(date->start);
    while (!before.isEmpty() &&
           (before.front().isSpace() || before.front() == u'*' || before.front() == u'('))
        before = before.sliced(1);
    // "Duluth, Minn. (June 2, 2027)": the bracket around the date is none of the place.
    before = before.trimmed();
    while (before.endsWith(u'(') || before.endsWith(u'[')) before = before.chopped(1).trimmed();
    QStringView place = withoutWire(before);
    // "[Seattle, March 3, 2027]": the bracket around both.
    if (place.startsWith(u'[') && !place.contains(u']') && !isPlaceholderPlace(place.sliced(1)))
        place = place.sliced(1);
    Dateline found;
    found.when = date;
    found.date = head.sliced(date->start, date->end - date->start).toString();
    if (found.dateIsPlaceholder() && isPlaceholderPlace(found.date))
        found.placeIsPlaceholder = true; // "[City, Date]"
    if (!place.isEmpty()) {
        found.placeIsPlaceholder = isPlaceholderPlace(place);
        if (!found.placeIsPlaceholder && !isPlace(place)) return placeAlone(head);
        found.place = place.toString();
    }
    found.end = endOfGap(text, date->end);
    if (found.end < 0) return placeAlone(head);
    // "March 3, 2027, was the day": a date alone needs a dash behind it to be a dateline.
    const QStringView gap = text.sliced(date->end, found.end - date->end);
    const bool dashed =
        std::any_of(gap.begin(), gap.end(), [](QChar c) { return isDash(c) || c == u':' || c == u'|'; });
    if (place.isEmpty() && !found.placeIsPlaceholder && !dashed && found.end < text.size())
        return std::nullopt;
    return found;
}

} // namespace backcast
