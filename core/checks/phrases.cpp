// SPDX-License-Identifier: MIT
#include "core/checks/phrases.h"

#include "core/checks/say.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array listNames{"wordy"_L1,       "weasel"_L1,       "hedge"_L1,         "hype"_L1,
                               "filler"_L1,      "vague_time"_L1,   "comparative"_L1,   "passive"_L1,
                               "exact"_L1,       "number"_L1,       "base"_L1,          "unknown"_L1,
                               "legal"_L1,       "our_product"_L1,  "single_author"_L1, "feature"_L1,
                               "ask_failure"_L1, "ask_way_back"_L1, "ask_instead"_L1,   "ask_others"_L1,
                               "ask_money"_L1,   "ask_scope"_L1};
static_assert(listNames.size() == size_t(PhraseList::Count));

tl::unexpected<Error> damaged(const QString& what, const QString& where) {
    return failure(ErrorCode::Invalid, Say::tr("A list of phrases is damaged: %1.").arg(what), where);
}

bool isWord(const QString& word) {
    const QStringView body = QStringView(word).chopped(word.endsWith(u'*') ? 1 : 0);
    return !body.isEmpty() && std::all_of(body.begin(), body.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'&' || c == u'_';
    });
}

/// How many tokens from `at` on the phrase takes; 0 if it does not stand there.
int lengthAt(const Phrase& phrase, const Tokens& tokens, size_t at, const QString& low) {
    if (at + phrase.words.size() > tokens.size()) return 0;
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        const Token& token = tokens[at + i];
        if (i > 0 && (!token.joined || low.at(token.start) != phrase.words[i].front())) return 0;
        if (!WordList::fits(phrase.words[i], QStringView(low).mid(token.start, token.end - token.start)))
            return 0;
    }
    return int(phrase.words.size());
}

} // namespace

QLatin1StringView phraseListName(PhraseList list) {
    return listNames.at(size_t(list));
}

Result<PhraseTable> PhraseTable::parse(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed,
                       Say::tr("A list of phrases is not JSON: %1.").arg(error.errorString()));
    if (root.value("schema"_L1).toInt() != 1) return damaged(Say::tr("its schema is not 1"), u"/schema"_s);
    const QJsonObject lists = root.value("lists"_L1).toObject();
    PhraseTable table;
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const QString where = u"/lists/"_s + it.key();
        const auto* const name = std::find(listNames.begin(), listNames.end(), it.key());
        if (name == listNames.end()) return damaged(Say::tr("“%1” is unknown").arg(it.key()), where);
        const auto list = PhraseList(name - listNames.begin());
        const QJsonObject pairs = it.value().toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            if (const auto added = table.add(list, pair.key(), pair.value().toString()); !added)
                return damaged(added.error().text(), where);
        for (const QJsonValue& phrase : it.value().toArray())
            if (const auto added = table.add(list, phrase.toString()); !added)
                return damaged(added.error().text(), where);
    }
    return table;
}

Result<void> PhraseTable::add(PhraseList list, const QString& phrase) {
    return insert({list, phrase.trimmed(), {}, false, {}});
}

Result<void> PhraseTable::add(PhraseList list, const QString& phrase, const QString& instead) {
    return insert({list, phrase.trimmed(), instead, true, {}});
}

Result<void> PhraseTable::insert(Phrase phrase) {
    // The same cuts as between the words of a text, so that "state-of-the-art" is found as it is written.
    QString low = folded(phrase.text);
    std::replace_if(
        low.begin(), low.end(), [](QChar c) { return c == u'-' || c == u'/'; }, u' ');
    const QStringList words = low.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !std::all_of(words.begin(), words.end(), isWord))
        return failure(ErrorCode::Invalid, Say::tr("“%1” matches no text").arg(phrase.text));
    phrase.words.assign(words.begin(), words.end());
    const Candidate candidate{int(m_phrases.size()), words.size() > 1 ? words.at(1).front() : QChar()};
    m_phrases.push_back(std::move(phrase));
    const QString& first = words.first();
    if (first.endsWith(u'*')) {
        insertStem(first.chopped(1), candidate);
        m_stemBeginnings.addStem(first.chopped(1));
    } else {
        m_byWord[first].push_back(candidate);
        m_wordBeginnings.addWord(first);
    }
    return {};
}

void PhraseTable::insertStem(const QString& letters, Candidate candidate) {
    const auto at =
        std::lower_bound(m_stems.begin(), m_stems.end(), letters,
                         [](const Stem& stem, const QString& text) { return stem.letters < text; });
    if (at != m_stems.end() && at->letters == letters) {
        at->phrases.push_back(candidate);
        return;
    }
    m_stems.insert(at, Stem{letters, {candidate}, -1});
    for (size_t i = 0; i < m_stems.size(); ++i) {
        int parent = int(i) - 1;
        while (parent >= 0 && !m_stems[i].letters.startsWith(m_stems[size_t(parent)].letters))
            parent = m_stems[size_t(parent)].parent;
        m_stems[i].parent = parent;
    }
}

void PhraseTable::find(const Tokens& tokens, const QString& low, std::vector<PhraseHit>& hits) const {
    if (m_phrases.empty()) return;
    std::array<PhraseHit, size_t(PhraseList::Count)> best;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind != Token::Word) continue;
        bool any = false;
        const bool isJoined = i + 1 < tokens.size() && tokens[i + 1].joined;
        const QChar second = isJoined ? low.at(tokens[i + 1].start) : QChar();
        const auto consider = [&](const std::vector<Candidate>& candidates) {
            for (const Candidate& candidate : candidates) {
                if (!candidate.second.isNull() && candidate.second != second) continue;
                if (!any) best.fill({});
                any = true;
                const Phrase& phrase = m_phrases[size_t(candidate.phrase)];
                PhraseHit& hit = best[size_t(phrase.list)];
                const int last = int(i) + lengthAt(phrase, tokens, i, low);
                if (last > int(i) && last > hit.last) hit = {int(i), last, &phrase};
            }
        };
        const QStringView word = QStringView(low).mid(token.start, token.end - token.start);
        if (m_wordBeginnings.may(word)) {
            const QString key = QString::fromRawData(word.data(), word.size());
            if (const auto found = m_byWord.constFind(key); found != m_byWord.constEnd()) consider(*found);
        }
        if (m_stemBeginnings.may(word)) {
            // All stems that the word begins with are the parents of the one before its place in the order.
            const auto above = std::upper_bound(
                m_stems.begin(), m_stems.end(), word,
                [](QStringView text, const Stem& stem) { return text < QStringView(stem.letters); });
            for (int s = int(above - m_stems.begin()) - 1; s >= 0; s = m_stems[size_t(s)].parent)
                if (word.startsWith(m_stems[size_t(s)].letters)) consider(m_stems[size_t(s)].phrases);
        }
        if (!any) continue;
        for (const PhraseHit& hit : best)
            if (hit.phrase) hits.push_back(hit);
    }
}

const Result<PhraseTable>& builtInPhrases(QStringView language) {
    static const Result<PhraseTable> english =
        ruleResource(u"writing.en.json"_s).and_then(PhraseTable::parse);
    static const Result<PhraseTable> spanish =
        ruleResource(u"writing.es.json"_s).and_then(PhraseTable::parse);
    return language == "es"_L1 ? spanish : english;
}

} // namespace backcast::checks
