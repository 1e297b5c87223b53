// SPDX-License-Identifier: MIT
#include "core/checks/ruleset.h"

#include <algorithm>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

/// A space of the spelling stands for a space that does not break, too.
bool standsAt(const QString& text, qsizetype at, const QString& spelling) {
    if (at < 0 || at + spelling.size() > text.size()) return false;
    for (qsizetype i = 0; i < spelling.size(); ++i) {
        const QChar c = text.at(at + i);
        if (c != spelling.at(i) && !(spelling.at(i) == u' ' && c == QChar::Nbsp)) return false;
    }
    const qsizetype end = at + spelling.size();
    const bool opens = at == 0 || !isWordCharacter(spelling.front()) || !isWordCharacter(text.at(at - 1));
    const bool closes =
        end == text.size() || !isWordCharacter(spelling.back()) || !isWordCharacter(text.at(end));
    return opens && closes;
}

} // namespace

QString phraseKey(checks::PhraseList list, const checks::Phrase& phrase) {
    QString key = checks::phraseListName(list);
    for (const QString& word : phrase.words) key += u' ' + word;
    return key;
}

bool HouseNames::add(const QString& wrong, const QString& right) {
    const QString low = checks::folded(wrong);
    const checks::Tokens tokens = checks::tokenize(wrong, low);
    if (tokens.empty()) return false;
    const checks::Token& first = tokens.front();
    m_byWord[low.mid(first.start, first.end - first.start)].push_back({wrong, right, first.start});
    if (!m_right.contains(right)) m_right.append(right);
    return true;
}

bool HouseNames::isRight(const QString& text, const Hit& hit) const {
    return std::any_of(m_right.begin(), m_right.end(), [&](const QString& right) {
        // Wherever the name could stand so that it covers the place.
        for (qsizetype at = std::max<qsizetype>(0, hit.end - right.size()); at <= hit.start; ++at)
            if (standsAt(text, at, right)) return true;
        return false;
    });
}

std::vector<HouseNames::Hit> HouseNames::find(const QString& text, const QString& low,
                                              const checks::Tokens& tokens) const {
    std::vector<Hit> hits;
    if (m_byWord.isEmpty()) return hits;
    for (const checks::Token& token : tokens) {
        const QString word = QString::fromRawData(low.constData() + token.start, token.end - token.start);
        const auto found = m_byWord.constFind(word);
        if (found == m_byWord.constEnd()) continue;
        Hit best;
        for (const Spelling& spelling : *found) {
            const int start = token.start - spelling.offset;
            const int end = start + int(spelling.wrong.size());
            if (end - start > best.end - best.start && standsAt(text, start, spelling.wrong))
                best = {start, end, &spelling};
        }
        if (best.spelling && !isRight(text, best) && (hits.empty() || hits.back().end <= best.start))
            hits.push_back(best);
    }
    return hits;
}

std::optional<QRegularExpression> boundedExpression(const QString& pattern, bool ignoreCase) {
    // "(*NO_JIT)" and its like may stand at the start alone. "\C" could match half of a character.
    if (pattern.startsWith("(*"_L1) || pattern.contains("\\C"_L1)) return std::nullopt;
    QRegularExpression expression(
        u"(*LIMIT_MATCH=10000)(*LIMIT_DEPTH=1000)"_s + pattern,
        QRegularExpression::UseUnicodePropertiesOption |
            (ignoreCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
    return expression;
}

} // namespace backcast
