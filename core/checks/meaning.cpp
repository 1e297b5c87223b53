// SPDX-License-Identifier: MIT
#include "core/checks/meaning.h"

#include "core/checks/say.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView cueNames[] = {
    QLatin1StringView{"negation"},    QLatin1StringView{"without"},      QLatin1StringView{"later"},
    QLatin1StringView{"one_of_many"}, QLatin1StringView{"price"},        QLatin1StringView{"free"},
    QLatin1StringView{"ask_word"},    QLatin1StringView{"when"},         QLatin1StringView{"launch_ask"},
    QLatin1StringView{"stage"},       QLatin1StringView{"product"},      QLatin1StringView{"condition"},
    QLatin1StringView{"yes_no"},      QLatin1StringView{"claim_source"}, QLatin1StringView{"claim_verb"},
    QLatin1StringView{"most"},        QLatin1StringView{"title"},        QLatin1StringView{"owned"},
};
static_assert(std::size(cueNames) == size_t(Cue::Count));

tl::unexpected<Error> damaged(const QString& what, const QString& where) {
    return failure(ErrorCode::Invalid, Say::tr("A word list of the rules is damaged: %1.").arg(what), where);
}

bool isWord(const QString& word) {
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'\''; });
}

bool isVowel(QChar c) {
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

/// "planned", "planning": the consonant was doubled for the ending.
void undouble(QStringView& word) {
    const qsizetype size = word.size();
    if (size > 3 && word.at(size - 1) == word.at(size - 2) && !isVowel(word.back()) && word.back() != u'l' &&
        word.back() != u's')
        word.chop(1);
}

/// As endsWith(), for words nearly all of which differ in the last letter.
bool ends(QStringView word, QStringView ending) {
    return word.size() >= ending.size() && word.back() == ending.back() && word.endsWith(ending);
}

QStringView englishStem(QStringView word) {
    if (ends(word, u"'s")) word.chop(2);
    if (word.size() > 4 && (ends(word, u"ies") || ends(word, u"ied")))
        word.chop(2); // "studies" and "study" both end in "i" or "y": see below
    else if (word.size() > 4 &&
             (ends(word, u"xes") || ends(word, u"ches") || ends(word, u"shes") || ends(word, u"sses")))
        word.chop(2);
    else if (word.size() > 3 && word.endsWith(u's') && !ends(word, u"ss") && !ends(word, u"us") &&
             !ends(word, u"is"))
        word.chop(1);
    if (word.size() > 5 && ends(word, u"ing")) {
        word.chop(3);
        undouble(word);
    } else if (word.size() > 4 && ends(word, u"ed")) {
        word.chop(2);
        undouble(word);
    } else if (word.size() > 5 && ends(word, u"ly")) {
        word.chop(2);
    }
    if (word.size() > 3 && (word.endsWith(u'e') || word.endsWith(u'y') || word.endsWith(u'i'))) word.chop(1);
    return word;
}

/// Endings of number, gender and person are made of these letters; a few of them go, and the root stays.
QStringView spanishStem(QStringView word) {
    if (word.size() > 8 && word.endsWith(u"mente")) word.chop(5);
    for (int i = 0; i < 4 && word.size() > 4; ++i) {
        const QChar last = word.back();
        if (!isVowel(last) && last != u's' && last != u'n' && last != u'r') break;
        word.chop(1);
    }
    return word;
}

} // namespace

Result<CueList> CueList::parse(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) return damaged(error.errorString(), u"/"_s);
    CueList list;
    const QJsonObject cues = root["cues"_L1].toObject();
    for (const QString& key : cues.keys())
        if (std::find(std::begin(cueNames), std::end(cueNames), key) == std::end(cueNames))
            return damaged(Say::tr("there is no such list"), u"/cues/"_s + key);
    for (size_t i = 0; i < std::size(cueNames); ++i) {
        const QString where = u"/cues/"_s + cueNames[i];
        if (!cues[cueNames[i]].isArray()) return damaged(Say::tr("a list is missing"), where);
        for (const QJsonValue& value : cues[cueNames[i]].toArray()) {
            const QString word = folded(value.toString());
            if (!isWord(word)) return damaged(Say::tr("“%1” is no word").arg(value.toString()), where);
            list.m_cues[word] |= bit(Cue(i));
            list.m_beginnings.addWord(word);
        }
    }
    for (const QJsonValue& value : root["acronyms"_L1].toArray()) list.m_acronyms.insert(value.toString());
    const QJsonObject titles = root["titles"_L1].toObject();
    for (auto it = titles.begin(); it != titles.end(); ++it)
        list.m_titles.insert(folded(it.key()), folded(it.value().toString()).split(u' ', Qt::SkipEmptyParts));
    return list;
}

const Result<CueList>& builtInCues(QStringView language) {
    static const Result<CueList> english = ruleResource(u"facts.en.json"_s).and_then(CueList::parse);
    static const Result<CueList> spanish = ruleResource(u"facts.es.json"_s).and_then(CueList::parse);
    return language == "es"_L1 ? spanish : english;
}

quint32 exactly(QStringView word) {
    quint32 hash = 2166136261u; // FNV-1a
    for (const QChar c : word) hash = (hash ^ c.unicode()) * 16777619u;
    return hash ? hash : 1;
}

quint32 stemOf(QStringView word, bool spanish) {
    return exactly(spanish ? spanishStem(word) : englishStem(word));
}

void markMeaning(Tokens& tokens, const QString& low, const WordList& words) {
    const Result<CueList>& cues = builtInCues(words.language());
    const bool spanish = words.language() == "es"_L1;
    for (Token& token : tokens) {
        if (token.kind != Token::Word) continue;
        const QStringView word = QStringView(low).mid(token.start, token.end - token.start);
        if (cues) token.cues = cues->cues(QString::fromRawData(word.data(), word.size()));
        // A word that only begins a phrase of function words has a meaning of its own.
        const WordClasses own = token.classes & ~token.phraseOnly;
        if (!(own & bit(WordClass::Function))) token.stem = stemOf(word, spanish);
    }
}

} // namespace backcast::checks
