// SPDX-License-Identifier: MIT
#include "core/spelling/spellwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qsizetype longestAcronym = 5;
constexpr QChar softHyphen{0x00AD};
constexpr QChar apostrophe{0x2019};

struct Range {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// What stands between white space and is no prose: an address, a path, the name of a file.
bool isAddress(QStringView token) {
    static const QRegularExpression address(
        u"://|^www\\.|^mailto:|[\\w.+-]+@[\\w-]|^[@#][\\w]|^(?:~|\\.{1,2})?/\\w|^[A-Za-z]:\\\\|\\\\\\\\\\w|"
        u"^\\W*[\\w-]+(?:\\.[\\w-]+)*\\.[a-z][a-z0-9]{1,4}\\W*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return address.match(token).hasMatch();
}

void addTokens(QList<Range>& skipped, const QString& plain) {
    qsizetype start = 0;
    while (start < plain.size()) {
        while (start < plain.size() && plain.at(start).isSpace()) ++start;
        qsizetype end = start;
        bool isOdd = false; // a word of nothing but letters needs no closer look
        for (; end < plain.size() && !plain.at(end).isSpace(); ++end)
            isOdd = isOdd || QStringView(u".@/\\#").contains(plain.at(end));
        if (isOdd && isAddress(QStringView(plain).mid(start, std::min<qsizetype>(end - start, 4096))))
            skipped.append({start, end});
        start = end;
    }
}

void addBrackets(QList<Range>& skipped, const QString& plain) {
    constexpr qsizetype longest = 200;
    for (qsizetype open = plain.indexOf(u'['); open >= 0; open = plain.indexOf(u'[', open + 1)) {
        const qsizetype close = QStringView(plain).mid(open, longest).indexOf(u']');
        if (close > 0) skipped.append({open, open + close + 1});
    }
}

QList<Range> skippedIn(const Text& text) {
    QList<Range> skipped;
    for (const Span& span : text.spans())
        if (span.styles.testFlag(Style::Code)) skipped.append({span.start, span.end()});
    addTokens(skipped, text.plain());
    addBrackets(skipped, text.plain());
    std::sort(skipped.begin(), skipped.end(), [](Range a, Range b) { return a.start < b.start; });
    return skipped;
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == apostrophe;
}

bool isPartOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c) || c == softHyphen;
}

bool hasNoSpaces(QStringView word) {
    for (const char32_t c : word.toUcs4()) {
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            break;
        }
    }
    return false;
}

bool isUpper(QStringView word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

/// "FAQ", "PMs", "API's".
bool isAcronym(QStringView word) {
    if (word.endsWith("'s"_L1)) word.chop(2);
    if (word.size() > 2 && word.endsWith(u's')) word.chop(1);
    return word.size() <= longestAcronym && isUpper(word);
}

QString lookedUp(QStringView word) {
    QString plain = word.toString();
    plain.remove(softHyphen);
    return plain.replace(apostrophe, u'\'');
}

bool isJudged(const QString& word) {
    return word.size() > 1 && word.size() <= longestSpellWord &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isNumber() || c == u'_'; }) &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }) &&
           !isAcronym(word) && !hasNoSpaces(word);
}

/// Unicode keeps "here:there" and "end.Begin" together; a dictionary does not.
void addPieces(QList<SpellWord>& words, const QString& plain, qsizetype start, qsizetype end) {
    const QStringView whole = QStringView(plain).mid(start, end - start);
    if (whole.size() > longestSpellWord || whole.contains(u'_')) return;
    if (std::any_of(whole.begin(), whole.end(), [](QChar c) { return c.isNumber(); })) return;
    for (qsizetype from = start; from < end;) {
        qsizetype to = from;
        while (to < end && isPartOfWord(plain.at(to))) ++to;
        qsizetype last = to;
        while (last > from && isApostrophe(plain.at(last - 1))) --last;
        while (from < last && isApostrophe(plain.at(from))) ++from;
        const QString word = lookedUp(QStringView(plain).mid(from, last - from));
        if (isJudged(word)) words.append({int(from), int(last), word});
        from = to + 1;
    }
}

} // namespace

QList<SpellWord> spellWords(const Text& text) {
    const QString& plain = text.plain();
    const QList<Range> skipped = skippedIn(text);
    auto next = skipped.cbegin();
    qsizetype barred = 0; // where the ranges so far end
    QList<SpellWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, plain);
    while (finder.position() >= 0 && finder.position() < plain.size()) {
        const bool begins = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype start = finder.position();
        const qsizetype end = finder.toNextBoundary();
        if (!begins || end < 0) continue;
        for (; next != skipped.cend() && next->start < end; ++next) barred = std::max(barred, next->end);
        if (start >= barred) addPieces(words, plain, start, end);
    }
    return words;
}

void KnownWords::add(const QString& word) {
    const QString plain = lookedUp(word.trimmed());
    if (!plain.isEmpty()) m_exact.insert(plain);
}

void KnownWords::addName(const QString& name) {
    static const QRegularExpression between(u"[^\\w'\u2019]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& word : name.split(between, Qt::SkipEmptyParts))
        m_names.insert(lookedUp(word).toCaseFolded());
}

bool KnownWords::holds(const QString& word) const {
    if (m_exact.contains(word) || m_names.contains(word.toCaseFolded())) return true;
    if (!word.at(0).isUpper()) return false;
    const QString lower = word.toLower();
    if (isUpper(word))
        return m_exact.contains(lower) || m_exact.contains(lower.at(0).toUpper() + lower.mid(1));
    return m_exact.contains(lower) && word.mid(1) == lower.mid(1);
}

bool KnownWords::contains(const QString& word) const {
    if (word.isEmpty() || holds(word)) return !word.isEmpty();
    const bool owns = word.size() > 2 && word.endsWith("'s"_L1, Qt::CaseInsensitive);
    return owns && holds(word.chopped(2));
}

} // namespace backcast
