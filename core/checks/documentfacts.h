// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/check.h"
#include "core/checks/facts.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace backcast::checks {

/// A block or FAQ question where it stands.
struct Item {
    Met met;
    BlockFactsPtr facts;
    int order = 0;  ///< in reading order
    int entry = -1; ///< the number of the FAQ entry, counted through both FAQs
    [[nodiscard]] const QString& role() const {
        static const QString none;
        return met.block ? met.block->role : none;
    }
    [[nodiscard]] bool isRole(QLatin1StringView name) const { return role() == name; }
    [[nodiscard]] bool isIn(Place place) const { return met.place == place; }
    [[nodiscard]] const Id& id() const { return met.id(); }
};

/// What all blocks say together. The pointers inside live as long as the document.
class DocumentFacts {
public:
    /// `cache` may be null. Errors: word lists that cannot be read.
    [[nodiscard]] static Result<DocumentFacts> of(const Document& document, FactCache* cache);

    [[nodiscard]] const Document& document() const { return *m_document; }
    [[nodiscard]] const WordList& words() const { return *m_words; }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }

    /// Blocks of the release that say something.
    [[nodiscard]] std::vector<const Item*> release() const;
    /// Blocks of the release with a role, in order, the empty ones included.
    [[nodiscard]] std::vector<const Item*> withRole(QLatin1StringView role) const;
    /// The box of one of the five answers, if there is one; its blocks in order.
    [[nodiscard]] std::vector<const Item*> box(QLatin1StringView role) const;
    /// A FAQ question and the blocks of its answer.
    struct Entry {
        const Item* question = nullptr;
        std::vector<const Item*> answer;
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    [[nodiscard]] const Item* find(const Id& id) const;
    /// Whether a folded word is part of a name in the headline, the summary, the boilerplate or the metadata:
    /// the company's or the product's own.
    [[nodiscard]] bool isOwnName(const QString& low) const { return m_ownNames.contains(low); }
    /// How often a kind of people is named outside of the five answers.
    [[nodiscard]] int mentions(const QString& personKey) const { return m_mentions.value(personKey); }

private:
    DocumentFacts() = default;
    void addItems(FactCache* cache);
    void addOwnNames();
    void addMentions();

    const Document* m_document = nullptr;
    const WordList* m_words = nullptr;
    std::vector<Item> m_items;
    std::vector<Entry> m_entries;
    QHash<Id, int> m_byId;
    QSet<QString> m_ownNames;
    QHash<QString, int> m_mentions;
};

/// "en" or "es": what most words of the release say, or else the metadata.
[[nodiscard]] QString languageOf(const Document& document);

} // namespace backcast::checks
