// SPDX-License-Identifier: MIT
#include "core/checks/wordlist.h"

#include "core/checks/say.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Resources of a static library are registered by hand, and the macro must stand outside of any namespace.
static void registerRules() {
    Q_INIT_RESOURCE(rules);
}

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView classNames[] = {
    QLatin1StringView{"function"},       QLatin1StringView{"stopword"},
    QLatin1StringView{"abbreviation"},   QLatin1StringView{"person"},
    QLatin1StringView{"group"},          QLatin1StringView{"not_person"},
    QLatin1StringView{"broad"},          QLatin1StringView{"situation"},
    QLatin1StringView{"want"},           QLatin1StringView{"beneficiary"},
    QLatin1StringView{"problem"},        QLatin1StringView{"problem_name"},
    QLatin1StringView{"benefit"},        QLatin1StringView{"benefit_verb"},
    QLatin1StringView{"absolute"},       QLatin1StringView{"time_unit"},
    QLatin1StringView{"period"},         QLatin1StringView{"season"},
    QLatin1StringView{"source"},         QLatin1StringView{"research"},
    QLatin1StringView{"cite"},           QLatin1StringView{"belief"},
    QLatin1StringView{"future"},         QLatin1StringView{"sequence"},
    QLatin1StringView{"action"},         QLatin1StringView{"speech"},
    QLatin1StringView{"leader_title"},   QLatin1StringView{"org_link"},
    QLatin1StringView{"particle"},       QLatin1StringView{"honorific"},
    QLatin1StringView{"first_person"},   QLatin1StringView{"second_person"},
    QLatin1StringView{"third_person"},   QLatin1StringView{"cta"},
    QLatin1StringView{"available"},      QLatin1StringView{"launch"},
    QLatin1StringView{"template_word"},  QLatin1StringView{"placeholder"},
    QLatin1StringView{"sample_name"},    QLatin1StringView{"sample_company"},
    QLatin1StringView{"evasive"},        QLatin1StringView{"owner"},
    QLatin1StringView{"ask_customer"},   QLatin1StringView{"ask_problem"},
    QLatin1StringView{"ask_benefit"},    QLatin1StringView{"ask_evidence"},
    QLatin1StringView{"ask_experience"}, QLatin1StringView{"role_label"},
    QLatin1StringView{"not_city"},       QLatin1StringView{"contrast"},
    QLatin1StringView{"able"},           QLatin1StringView{"release"},
    QLatin1StringView{"announced"},      QLatin1StringView{"program"},
};
static_assert(std::size(classNames) == size_t(WordClass::Count));

tl::unexpected<Error> damaged(const QString& what, const QString& where) {
    return failure(ErrorCode::Invalid, Say::tr("A word list of the rules is damaged: %1.").arg(what), where);
}

QChar foldedUnit(QChar c) {
    if (c.unicode() < 0x80) return c.toLower();
    c = c.toLower();
    switch (c.unicode()) {
    case u'á':
    case u'à':
    case u'â':
    case u'ä':
        return u'a';
    case u'é':
    case u'è':
    case u'ê':
    case u'ë':
        return u'e';
    case u'í':
    case u'ì':
    case u'î':
    case u'ï':
        return u'i';
    case u'ó':
    case u'ò':
    case u'ô':
    case u'ö':
        return u'o';
    case u'ú':
    case u'ù':
    case u'û':
    case u'ü':
        return u'u';
    case u'\u2019':
    case u'\u2018':
        return u'\'';
    default:
        return c;
    }
}

QStringList strings(const QJsonValue& value) {
    QStringList out;
    for (const QJsonValue& item : value.toArray()) out.append(folded(item.toString().trimmed()));
    return out;
}

bool isWord(const QString& word, bool stemAllowed) {
    const bool stem = word.endsWith(u'*');
    const QStringView body = QStringView(word).chopped(stem ? 1 : 0);
    if (body.isEmpty() || (stem && !stemAllowed)) return false;
    return std::all_of(body.begin(), body.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'&' || c == u'_'; });
}

} // namespace

Result<QByteArray> ruleResource(const QString& name) {
    registerRules();
    QFile file(u":/backcast/rules/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Say::tr("The word lists of the rules are missing."),
                       file.fileName());
    return file.readAll();
}

QString folded(QStringView text) {
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), foldedUnit);
    return out;
}

bool WordList::fits(QStringView pattern, QStringView word) {
    if (pattern.endsWith(u'*')) return word.startsWith(pattern.chopped(1));
    return word == pattern;
}

Result<WordList> WordList::parse(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed,
                       Say::tr("A word list of the rules is not JSON: %1.").arg(error.errorString()));
    if (root.value("schema"_L1).toInt() != 1) return damaged(Say::tr("its schema is not 1"), u"/schema"_s);
    WordList list;
    list.m_language = root.value("language"_L1).toString();
    if (list.m_language.isEmpty()) return damaged(Say::tr("it names no language"), u"/language"_s);
    const QStringList months = strings(root.value("months"_L1));
    if (months.isEmpty() || months.size() % 12 != 0)
        return damaged(Say::tr("it does not hold twelve months"), u"/months"_s);
    for (qsizetype i = 0; i < months.size(); ++i) list.m_months[size_t(i % 12)].append(months.at(i));
    for (const QString& month : months)
        if (!month.isEmpty()) list.m_monthBeginnings.addWord(month);
    list.m_personEndings = strings(root.value("person_suffixes"_L1));
    const QJsonObject words = root.value("words"_L1).toObject();
    for (const QLatin1StringView name : classNames)
        if (!words.contains(name)) return damaged(Say::tr("“%1” is missing").arg(name), u"/words"_s);
    for (auto it = words.begin(); it != words.end(); ++it)
        if (const auto added = list.addWords(it.key(), strings(it.value())); !added)
            return tl::unexpected(added.error());
    list.finishStems();
    return list;
}

Result<void> WordList::addWords(const QString& name, const QStringList& entries) {
    const auto* const found = std::find(std::begin(classNames), std::end(classNames), name);
    if (found == std::end(classNames))
        return damaged(Say::tr("“%1” is unknown").arg(name), u"/words/"_s + name);
    const WordClasses classes = WordClasses(1) << (found - std::begin(classNames));
    for (const QString& entry : entries) {
        const QStringList words = entry.split(u' ', Qt::SkipEmptyParts);
        // A phrase is found by its first word, so that one cannot be a stem.
        bool good = !words.isEmpty() && isWord(words.first(), words.size() == 1);
        for (const QString& word : words) good = good && isWord(word, true);
        if (!good) return damaged(Say::tr("“%1” matches no text").arg(entry), u"/words/"_s + name);
        addEntry(words, classes);
    }
    return {};
}

void WordList::addEntry(const QStringList& words, WordClasses classes) {
    if (words.size() == 1 && words.first().endsWith(u'*')) {
        m_stems.push_back({words.first().chopped(1), classes, -1});
        m_stemBeginnings.addStem(m_stems.back().text);
        return;
    }
    auto it = m_words.find(words.first());
    if (it == m_words.end()) {
        m_storage.push_back(words.first());
        m_wordBeginnings.addWord(words.first());
        it = m_words.emplace(QStringView(m_storage.back()), Entry{}).first;
    }
    if (words.size() == 1) {
        it->second.classes |= classes;
        return;
    }
    if (it->second.phrases < 0) {
        it->second.phrases = int(m_phrases.size());
        m_phrases.emplace_back();
    }
    m_phrases[size_t(it->second.phrases)].push_back(
        {std::vector<QString>(words.begin() + 1, words.end()), classes});
}

void WordList::finishStems() {
    std::sort(m_stems.begin(), m_stems.end(), [](const Stem& a, const Stem& b) { return a.text < b.text; });
    std::vector<Stem> joined;
    for (Stem& stem : m_stems) {
        if (!joined.empty() && joined.back().text == stem.text)
            joined.back().classes |= stem.classes;
        else
            joined.push_back(std::move(stem));
    }
    for (size_t i = 1; i < joined.size(); ++i) {
        int parent = int(i) - 1;
        while (parent >= 0 && !joined[i].text.startsWith(joined[size_t(parent)].text))
            parent = joined[size_t(parent)].parent;
        joined[i].parent = parent;
    }
    m_stems = std::move(joined);
}

WordClasses WordList::stemClasses(QStringView word) const {
    // All stems between the longest one that fits and the word itself begin with that stem, so following the
    // parents from the word's place in the order meets every stem that fits.
    const auto above =
        std::upper_bound(m_stems.begin(), m_stems.end(), word,
                         [](QStringView text, const Stem& stem) { return text < QStringView(stem.text); });
    WordClasses classes = 0;
    for (int i = int(above - m_stems.begin()) - 1; i >= 0; i = m_stems[size_t(i)].parent)
        if (word.startsWith(m_stems[size_t(i)].text)) classes |= m_stems[size_t(i)].classes;
    return classes;
}

WordList::Entry WordList::lookUp(QStringView word) const {
    Entry entry;
    if (m_wordBeginnings.may(word))
        if (const auto it = m_words.find(word); it != m_words.end()) entry = it->second;
    if (m_stemBeginnings.may(word)) entry.classes |= stemClasses(word);
    return entry;
}

int WordList::month(QStringView word) const {
    if (word.size() < 3 || word.size() > 10 || !m_monthBeginnings.may(word)) return 0;
    for (size_t i = 0; i < m_months.size(); ++i)
        for (const QString& name : m_months[i])
            if (word == name) return int(i) + 1;
    return 0;
}

bool WordList::hasPersonEnding(QStringView word) const {
    if (word.size() < 6) return false;
    return std::any_of(m_personEndings.begin(), m_personEndings.end(),
                       [word](const QString& ending) { return word.endsWith(ending); });
}

const Result<WordList>& builtInWords(QStringView language) {
    static const Result<WordList> english = ruleResource(u"en.json"_s).and_then(WordList::parse);
    static const Result<WordList> spanish = ruleResource(u"es.json"_s).and_then(WordList::parse);
    return language == "es"_L1 ? spanish : english;
}

} // namespace backcast::checks
