// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/pdf/plan.h"

namespace backcast::pdf {

/// The structure tree of a PDF (ISO 32000-1, 14.8) from the elements of the pages. Content is added in
/// reading order; elements without any are left out.
class Structure {
public:
    Structure(const Pages& pages, Plan& plan);

    /// The node for what a line of `element` says: a list item's body, the paragraph in a quotation.
    [[nodiscard]] int bodyOf(int element) const { return m_inner.at(element); }
    /// The node for the marker of a list item, made when it is asked for; `marker` says what kind of list it
    /// is.
    [[nodiscard]] int labelOf(int element, const QString& marker);
    /// A node below that of `element`, placed behind what has been added there until now: "Link", "Annot".
    [[nodiscard]] int addBelow(int element, const QByteArray& type);
    void addSequence(int node, int page, int sequence);
    void addAnnotation(int node, int annotation);
    /// Remembers the words of an element, for the outline and for what stands for a figure.
    void addWords(int element, const QString& words) { m_words[element] += words; }
    [[nodiscard]] QString wordsOf(int element) const { return m_words.at(element).simplified(); }

    /// Places the elements in their parents, those with content only, and gives each figure its words.
    void finish();

private:
    int add(const QByteArray& type, int parent);
    void addElement(const Element& element);
    [[nodiscard]] QString figureWords(int figure) const;

    const Pages& m_pages;
    Plan& m_plan;
    QList<int> m_outer;     ///< by element
    QList<int> m_inner;     ///< by element
    QList<int> m_labels;    ///< by element; -1: none
    QList<QString> m_words; ///< by element
    QList<bool> m_placed;   ///< by node
};

} // namespace backcast::pdf
