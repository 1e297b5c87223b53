// SPDX-License-Identifier: MIT
#include "core/exchange/vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

// Outside of any namespace, as Qt asks: a resource in a static library is not registered by itself.
static void initialiseVocabulary() {
    Q_INIT_RESOURCE(vocabulary);
}

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which open patterns are tried: the narrower meaning first.
const QStringList& categories() {
    static const QStringList names{
        u"questions"_s, u"title"_s,          u"customer_faq"_s,     u"internal_faq"_s,
        u"faq"_s,       u"release"_s,        u"question_problem"_s, u"question_experience"_s,
        u"benefit"_s,   u"evidence"_s,       u"customer_quote"_s,   u"leader_quote"_s,
        u"quotes"_s,    u"call_to_action"_s, u"headline"_s,         u"subheading"_s,
        u"dateline"_s,  u"experience"_s,     u"appendix"_s,         u"problem"_s,
        u"solution"_s,  u"summary"_s,        u"customer"_s,         u"boilerplate"_s,
        u"immediate"_s, u"metadata"_s,       u"question_label"_s,   u"answer_label"_s};
    return names;
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00b4';
}

} // namespace

QStringList wordsOf(QStringView text) {
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) words.append(word);
        word.clear();
    };
    for (const char32_t c : text.toString().normalized(QString::NormalizationForm_D).toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            word += QChar::fromUcs4(QChar::toLower(c));
        else if (QChar::isMark(c) || (c < 0x10000 && isApostrophe(QChar(char16_t(c)))))
            continue;
        else
            finish();
        if (c == U'&') words.append(u"and"_s);
    }
    finish();
    return words;
}

QString cueText(QStringView text, qsizetype most) {
    return u' ' + wordsOf(text.first(std::min(text.size(), most))).join(u' ') + u' ';
}

Vocabulary::Vocabulary() {
    initialiseVocabulary();
    load(u"en"_s);
    load(u"es"_s);
    std::stable_sort(m_open.begin(), m_open.end(), [](const Pattern& a, const Pattern& b) {
        return categories().indexOf(a.as) < categories().indexOf(b.as);
    });
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        const Token* needed = nullptr;
        for (const Token& token : std::as_const(m_open[i].tokens))
            if (!token.optional && !token.words.isEmpty() &&
                (!needed || token.words.size() < needed->words.size()))
                needed = &token;
        if (!needed) continue;
        for (const QString& word : needed->words) m_byNeededWord[word].append(i);
    }
    for (qsizetype i = 0; i < m_closed.size(); ++i) {
        // A pattern that may begin with an optional word is filed under every word that it can begin with.
        for (const Token& token : m_closed.at(i).tokens) {
            for (const QString& word : token.words) m_byFirstWord[word].append(i);
            if (!token.optional) break;
        }
    }
}

void Vocabulary::load(const QString& language) {
    QFile file(u":/vocabulary/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject headings = root.value(u"headings"_s).toObject();
    for (const QString& as : categories()) {
        const QJsonArray phrases = headings.value(as).toArray();
        for (const QJsonValue& phrase : phrases) {
            const Pattern pattern = parse(as, phrase.toString());
            (pattern.open ? m_open : m_closed).append(pattern);
        }
    }
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (!it.value().isArray()) continue;
        QStringList words;
        const QJsonArray values = it.value().toArray();
        for (const QJsonValue& value : values) {
            const QString cue = value.toString();
            words.append(u' ' + (cue.endsWith(u'*') ? cue.chopped(1) : cue + u' '));
        }
        Cues& cues = m_lists[it.key()];
        for (const QString& cue : std::as_const(words)) {
            if (cue.size() < 2) continue;
            cues.byFirst[cue.at(1)].append(cues.all.size());
            cues.all.append(cue);
        }
        m_byLanguage[language][it.key()] = words;
    }
}

Vocabulary::Pattern Vocabulary::parse(const QString& as, const QString& source) {
    Pattern pattern;
    pattern.as = as;
    pattern.strong = source.startsWith(u'!');
    for (QString part : source.mid(pattern.strong ? 1 : 0).split(u' ', Qt::SkipEmptyParts)) {
        Token token;
        if (part == u"*") {
            pattern.open = true;
        } else {
            token.optional = part.endsWith(u'?');
            if (token.optional) part.chop(1);
            token.words = part.split(u'|');
        }
        pattern.tokens.append(token);
    }
    return pattern;
}

/// How many words "*" stood for, or -1. `steps` bounds the search.
int Vocabulary::match(const QList<Token>& tokens, qsizetype at, const QStringList& words, qsizetype word,
                      int& steps) {
    if (++steps > 400) return -1;
    if (at == tokens.size()) return word == words.size() ? 0 : -1;
    const Token& token = tokens.at(at);
    if (token.words.isEmpty()) {
        for (qsizetype taken = 0; word + taken <= words.size(); ++taken)
            if (const int rest = match(tokens, at + 1, words, word + taken, steps); rest >= 0)
                return rest + int(taken);
        return -1;
    }
    if (word < words.size() && token.words.contains(words.at(word)))
        if (const int rest = match(tokens, at + 1, words, word + 1, steps); rest >= 0) return rest;
    return token.optional ? match(tokens, at + 1, words, word, steps) : -1;
}

std::optional<HeadingMatch> Vocabulary::whole(const QString& text) const {
    const QStringList words = wordsOf(text);
    if (words.isEmpty() || words.size() > 16) return std::nullopt;
    for (const qsizetype i : m_byFirstWord.value(words.first())) {
        int steps = 0;
        if (match(m_closed.at(i).tokens, 0, words, 0, steps) >= 0)
            return HeadingMatch{m_closed.at(i).as, 1.0, {}};
    }
    QList<qsizetype> candidates;
    for (const QString& word : words) candidates += m_byNeededWord.value(word);
    std::sort(candidates.begin(), candidates.end());
    const Pattern* best = nullptr;
    int fewest = 100;
    for (const qsizetype i : std::as_const(candidates)) {
        const Pattern& pattern = m_open.at(i);
        int steps = 0;
        const int extra = &pattern == best ? -1 : match(pattern.tokens, 0, words, 0, steps);
        if (extra < 0 || extra >= fewest) continue;
        best = &pattern;
        fewest = extra;
    }
    if (!best) return std::nullopt;
    return HeadingMatch{best->as, std::max(best->strong ? 0.9 : 0.3, 1.0 - 0.12 * fewest), {}};
}

std::optional<HeadingMatch> Vocabulary::divided(const QString& text) const {
    static const QRegularExpression divider(u"\\s*(?::|\u2013|\u2014|\\||\\s-\\s|\\s/\\s|\\()\\s*"_s);
    const QRegularExpressionMatch at = divider.match(text);
    if (!at.hasMatch() || at.capturedStart() == 0) return std::nullopt;
    const QString before = text.left(at.capturedStart());
    QString after = text.mid(at.capturedEnd());
    if (after.endsWith(u')') && at.captured().contains(u'(')) after.chop(1);
    if (auto match = whole(before); match && match->confidence > 0.8) {
        match->confidence = std::min(match->confidence, 0.95);
        match->rest = after.trimmed();
        return match;
    }
    // "Redcar - Press release": only for whole parts, or "Our promise: the solution" would be one.
    static const QStringList parts{u"title"_s,        u"release"_s, u"customer_faq"_s,
                                   u"internal_faq"_s, u"faq"_s,     u"questions"_s};
    if (auto match = whole(after); match && match->confidence > 0.8 && parts.contains(match->as)) {
        match->confidence = 0.85;
        match->rest = before.trimmed();
        return match;
    }
    return std::nullopt;
}

std::optional<HeadingMatch> Vocabulary::heading(const QString& text) const {
    if (text.size() > 400) return std::nullopt;
    static const QRegularExpression anchor(u"\\s*\\{#[^}]*\\}\\s*$"_s);
    static const QRegularExpression numbering(
        u"^\\s*(?:#|\u00a7)?\\s*(?:(?:section|part|step|paragraph|para|chapter|seccion|sección|parte|paso|"
        u"párrafo|parrafo)\\s+\\(?"
        "(?:\\d{1,2}|[ivxIVX]{1,4}|one|two|three|four|five|six|seven|uno|dos|tres)\\)?\\s*[.):\u2013\u2014-]?"
        "\\s*"
        "|\\(?\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s+|\\(?(?:\\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])\\)?\\s*[.):\u2013\u2014]\\s*|\\d{1,2}\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = text;
    name.remove(anchor);
    std::optional<HeadingMatch> found = whole(name);
    if (found && found->confidence > 0.99) return found;
    QString bare = name;
    bare.remove(numbering);
    if (bare != name && !bare.trimmed().isEmpty()) {
        if (const auto better = whole(bare); better && (!found || better->confidence > found->confidence))
            found = better;
        if (found && found->confidence > 0.99) return found;
    }
    // "5 questions: our answers" first: its number is no numeral of a list.
    for (const QString& each : {name, bare})
        if (const auto better = divided(each); better && (!found || better->confidence > found->confidence))
            found = better;
    return found;
}

int Vocabulary::count(const QString& list, const QString& cues, int most) const {
    const auto it = m_lists.constFind(list);
    if (it == m_lists.constEnd()) return 0;
    int found = 0;
    std::vector<bool> isFound(size_t(it->all.size()));
    // A cue begins with a space, so it is looked for at each word alone.
    for (qsizetype at = cues.indexOf(u' '); at >= 0 && at + 1 < cues.size();
         at = cues.indexOf(u' ', at + 1)) {
        const auto candidates = it->byFirst.constFind(cues.at(at + 1));
        if (candidates == it->byFirst.constEnd()) continue;
        const QStringView rest = QStringView(cues).mid(at);
        for (const qsizetype i : *candidates) {
            if (isFound[size_t(i)] || !rest.startsWith(it->all.at(i))) continue;
            isFound[size_t(i)] = true;
            if (++found == most) return found;
        }
    }
    return found;
}

bool Vocabulary::beginsWith(const QString& list, const QString& cues) const {
    const auto it = m_lists.constFind(list);
    return it != m_lists.constEnd() && std::any_of(it->all.begin(), it->all.end(),
                                                   [&](const QString& cue) { return cues.startsWith(cue); });
}

const QStringList& Vocabulary::list(const QString& name, const QString& language) const {
    static const QStringList none;
    const auto it = m_byLanguage.constFind(language);
    if (it == m_byLanguage.constEnd()) return none;
    const auto words = it->constFind(name);
    return words == it->constEnd() ? none : *words;
}

const Vocabulary& vocabulary() {
    static const Vocabulary table;
    return table;
}

} // namespace backcast::exchange
