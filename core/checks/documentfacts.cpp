// SPDX-License-Identifier: MIT
#include "core/checks/documentfacts.h"

#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// Counts the commonest words of a language in the first words of a text.
struct Votes {
    int english = 0;
    int spanish = 0;
    int words = 0;

    void add(const QString& text, const WordList& en, const WordList& es) {
        const QString low = folded(QStringView(text).left(4000));
        for (const QStringView word : QStringView(low).tokenize(u' ')) {
            ++words;
            english += en.isStopword(word);
            spanish += es.isStopword(word);
        }
    }
};

} // namespace

QString languageOf(const Document& document) {
    const Result<WordList>& en = builtInWords(u"en");
    const Result<WordList>& es = builtInWords(u"es");
    const QString said = document.meta.language.section(u'-', 0, 0).toLower();
    const QString fallback = said == "es"_L1 ? u"es"_s : u"en"_s;
    if (!en || !es) return fallback;
    Votes votes;
    for (const Block& block : document.release.blocks) {
        if (votes.words > 300) break;
        votes.add(block.text.plain(), *en, *es);
    }
    for (const Block& block : document.questions) {
        if (votes.words > 300) break;
        votes.add(block.text.plain(), *en, *es);
    }
    // The metadata may have been left as a template had it: a clear majority of the words wins.
    const int all = votes.english + votes.spanish;
    if (all >= 10 && votes.spanish * 3 > all * 2) return u"es"_s;
    if (all >= 10 && votes.english * 3 > all * 2) return u"en"_s;
    return fallback;
}

Result<DocumentFacts> DocumentFacts::of(const Document& document, FactCache* cache) {
    const Result<WordList>& words = builtInWords(languageOf(document));
    if (!words) return tl::unexpected(words.error());
    DocumentFacts facts;
    facts.m_document = &document;
    facts.m_words = &*words;
    facts.addItems(cache);
    facts.addOwnNames();
    facts.addMentions();
    return facts;
}

void DocumentFacts::addItems(FactCache* cache) {
    const QList<Met> all = walk(*m_document);
    m_items.reserve(size_t(all.size()));
    const FaqEntry* last = nullptr;
    int entry = -1;
    for (const Met& met : all) {
        if (met.entry && met.entry != last) ++entry;
        last = met.entry;
        Item item;
        item.met = met;
        item.facts = cache ? cache->facts(met, *m_words) : blockFacts(met.text(), met.block, *m_words);
        item.order = int(m_items.size());
        item.entry = met.entry ? entry : -1;
        m_byId.insert(item.id(), item.order);
        m_items.push_back(std::move(item));
    }
    if (cache) cache->sweep();
    m_entries.resize(size_t(entry + 1));
    for (const Item& item : m_items) {
        if (item.entry < 0) continue;
        Entry& in = m_entries[size_t(item.entry)];
        if (item.met.isQuestion())
            in.question = &item;
        else
            in.answer.push_back(&item);
    }
}

void DocumentFacts::addOwnNames() {
    const auto add = [this](const BlockFacts& facts) {
        for (const Token& token : facts.tokens)
            if (token.kind == Token::Word && token.capital && !token.quoted && !token.is(WordClass::Function))
                m_ownNames.insert(facts.lowOf(token).toString());
    };
    for (const Item& item : m_items)
        if (item.isIn(Place::Release) &&
            (item.isRole(roles::headline) || item.isRole(roles::subheading) || item.isRole(roles::summary) ||
             item.isRole(roles::dateline) || item.isRole(roles::boilerplate)))
            add(*item.facts);
    const Meta& meta = m_document->meta;
    for (const QString& text : {meta.title, meta.product, meta.confidentiality})
        for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts)) m_ownNames.insert(word);
}

void DocumentFacts::addMentions() {
    for (const Item& item : m_items) {
        if (item.isIn(Place::Questions)) continue;
        for (const PersonFact& person : item.facts->people)
            if (!person.own) ++m_mentions[person.key];
    }
}

std::vector<const Item*> DocumentFacts::release() const {
    std::vector<const Item*> out;
    for (const Item& item : m_items)
        if (item.isIn(Place::Release) && item.facts->speaks()) out.push_back(&item);
    return out;
}

std::vector<const Item*> DocumentFacts::withRole(QLatin1StringView role) const {
    std::vector<const Item*> out;
    for (const Item& item : m_items)
        if (item.isIn(Place::Release) && item.isRole(role)) out.push_back(&item);
    return out;
}

std::vector<const Item*> DocumentFacts::box(QLatin1StringView role) const {
    std::vector<const Item*> out;
    for (const Item& item : m_items)
        if (item.isIn(Place::Questions) && item.isRole(role)) out.push_back(&item);
    return out;
}

const Item* DocumentFacts::find(const Id& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_items[size_t(found.value())];
}

} // namespace backcast::checks
