// SPDX-License-Identifier: MIT
#include "core/spelling/spellchecker.h"

#include "core/document/names.h"

#include <QLocale>

namespace backcast {

namespace {

/// Whether words of this script are the business of a dictionary of this language: a Russian name in an
/// English text is not misspelt.
bool isForeign(const QString& word, const QString& language) {
    const QChar::Script script = word.at(0).isHighSurrogate() && word.size() > 1
                                     ? QChar::script(QChar::surrogateToUcs4(word.at(0), word.at(1)))
                                     : word.at(0).script();
    switch (QLocale(language).script()) {
    case QLocale::LatinScript:
        return script != QChar::Script_Latin && script != QChar::Script_Common;
    case QLocale::CyrillicScript:
        return script != QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return script != QChar::Script_Greek;
    default:
        return script == QChar::Script_Latin;
    }
}

KnownWords knownWords(const Document& document, const SpellOptions& options) {
    KnownWords known;
    for (const QString& word : options.words) known.add(word);
    known.addName(document.meta.product);
    for (const Person& person : document.people) known.addName(person.name);
    return known;
}

} // namespace

void SpellChecker::use(const QString& language, const QStringList& folders) {
    // What is missing is looked for again: the user may have installed it meanwhile.
    const bool isSame = m_header.language == language && m_folders == folders;
    if (isSame && m_header.state != SpellReport::State::NoDictionary) return;
    m_folders = folders;
    const std::optional<DictionaryFiles> files = dictionaryFor(language, installedDictionaries(folders));
    m_dictionary.reset();
    m_words.clear();
    m_seen.clear();
    m_header = {};
    m_header.language = language;
    if (!files) return;
    m_header.dictionary = files->name;
    Result<std::unique_ptr<SpellDictionary>> opened = openDictionary(*files);
    m_header.state = opened ? SpellReport::State::Checked : SpellReport::State::Failed;
    if (opened)
        m_dictionary = std::move(*opened);
    else
        m_header.problem = opened.error().text();
}

bool SpellChecker::isRight(const QString& word) {
    const auto known = m_words.constFind(word);
    if (known != m_words.constEnd()) return *known;
    ++m_lookups;
    const bool right = isForeign(word, m_header.dictionary) || m_dictionary->knows(word);
    m_words.insert(word, right);
    return right;
}

QList<SpellWord> SpellChecker::unknownIn(const Text& text) {
    QList<SpellWord> unknown = spellWords(text);
    unknown.removeIf([this](const SpellWord& word) { return isRight(word.word); });
    return unknown;
}

SpellChecker::Seen SpellChecker::look(const QString& key, const Text& text) {
    const auto before = m_seen.constFind(key);
    return before != m_seen.constEnd() && before->text == text ? *before : Seen{text, unknownIn(text)};
}

SpellReport SpellChecker::check(const Document& document, const SpellOptions& options) {
    // What says nothing of its language is English, as on its pages.
    use(document.meta.language.isEmpty() ? QStringLiteral("en") : document.meta.language, options.folders);
    SpellReport report = m_header;
    if (!m_dictionary) return report;
    const KnownWords known = knownWords(document, options);
    QHash<QString, Seen> seen;
    const auto add = [&](const QString& key, const Text& text, const Misspelling& place) {
        if (text.isEmpty()) return;
        Seen now = look(key, text);
        for (const SpellWord& word : now.unknown)
            if (!known.contains(word.word))
                report.misspelled.append(
                    {place.block, place.row, place.column, word.start, word.end, word.word});
        seen.insert(key, std::move(now));
    };
    for (const Met& met : walk(document)) {
        if (met.block && met.block->kind == kinds::code) continue;
        add(met.id(), met.text(), {met.id(), {}, -1, 0, 0, {}});
        if (!met.block) continue;
        for (const Row& row : met.block->table.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                add(QStringLiteral("%1/%2/%3").arg(met.id(), row.id).arg(i), row.cells.at(i),
                    {met.id(), row.id, int(i), 0, 0, {}});
    }
    m_seen = std::move(seen);
    return report;
}

QStringList SpellChecker::suggest(const QString& word) {
    if (!m_dictionary || word.isEmpty() || word.size() > longestSpellWord) return {};
    return m_dictionary->suggest(word).mid(0, mostSuggestions);
}

} // namespace backcast
