// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QHash>

namespace backcast {

/// Where the findings of a document are: in the words of the page, and in the order of the page. Made once
/// for all findings of a check; it keeps nothing of the document but what it was made of.
class FindingPlaces {
public:
    FindingPlaces(const Document& document, const PageFacts& pages);

    /// "line 9", "Question 4", "Leader quote", "Whole document".
    [[nodiscard]] QString wordsOf(const Finding& finding) const;
    /// The same of a place; empty where its block is gone.
    [[nodiscard]] QString wordsOf(const Passage& place) const;
    /// A number that grows in reading order. What is missing stands where it would stand.
    [[nodiscard]] int orderOf(const Finding& finding) const;

private:
    void addOrders(const Document& document);

    PageFacts m_pages;
    QHash<Id, QString> m_words; ///< empty: the line says it
    QHash<Id, int> m_orders;    ///< 0 is the document as a whole; blocks count in twos, between them is room
    QHash<QString, int> m_parts;
    QHash<QString, int> m_questions;
};

} // namespace backcast
