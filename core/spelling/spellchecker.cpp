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
    m_blocks.clear();
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

SpellReport SpellChecker::check(const Document& document, const SpellOptions& options) {
    // What says nothing of its language is English, as on its pages.
    use(document.meta.language.isEmpty() ? QStringLiteral("en") : document.meta.language, options.folders);
    SpellReport report = m_header;
    if (!m_dictionary) return report;
    const KnownWords known = knownWords(document, options);
    QHash<Id, Seen> seen;
    for (const Met& met : walk(document)) {
        if (met.block && met.block->kind == kinds::code) continue;
        const Text& text = met.text();
        if (text.isEmpty()) continue;
        const auto before = m_blocks.constFind(met.id());
        Seen now =
            before != m_blocks.constEnd() && before->text == text ? *before : Seen{text, unknownIn(text)};
        for (const SpellWord& word : now.unknown)
            if (!known.contains(word.word))
                report.misspelled.append({met.id(), word.start, word.end, word.word});
        seen.insert(met.id(), std::move(now));
    }
    m_blocks = std::move(seen);
    return report;
}

QStringList SpellChecker::suggest(const QString& word) {
    if (!m_dictionary || word.isEmpty() || word.size() > longestSpellWord) return {};
    return m_dictionary->suggest(word).mid(0, mostSuggestions);
}

} // namespace backcast
