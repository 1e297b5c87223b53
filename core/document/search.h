// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QRegularExpression>

#include <optional>

namespace backcast {

/// What is looked for in a document.
struct SearchQuery {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isPattern = false;     ///< `text` is a regular expression (Perl's); otherwise words
    std::optional<Place> place; ///< one part only
    bool operator==(const SearchQuery&) const = default;
};

/// A stretch of text that was found.
struct SearchMatch {
    Place place = Place::Release;
    Id block; ///< or FAQ entry
    Id row;   ///< table cells
    int column = -1;
    int start = 0; ///< UTF-16 units in the plain text
    int end = 0;
    bool operator==(const SearchMatch&) const = default;
};

/// Looks for words in a document: in the text of blocks and FAQ questions and in the cells of tables. Letters
/// with accents are equal in whichever way they are composed only where they are composed alike, as
/// everywhere in text.
class Search {
public:
    /// Errors: Invalid, with what is wrong and where, for a regular expression that is none. No text finds
    /// nothing. Patterns are bounded: what takes too many steps counts as not found.
    [[nodiscard]] static Result<Search> make(const SearchQuery& query);

    /// All that is found, in reading order, not overlapping. Empty matches of a pattern are left out.
    [[nodiscard]] QList<SearchMatch> find(const Document& document) const;
    /// The document with `match` replaced, and what it is replaced by: in a pattern's replacement "\1" is its
    /// first group. The marks at the start of the match go on over what replaces it. Returns the document
    /// unchanged where the words at the match are no longer found.
    [[nodiscard]] Document replaced(const Document& document, const SearchMatch& match,
                                    const QString& by) const;
    /// With everything replaced that `find` finds.
    [[nodiscard]] Document replacedAll(const Document& document, const QString& by) const;

private:
    explicit Search(SearchQuery query)
        : m_query(std::move(query)) {}
    [[nodiscard]] Text replacedIn(const Text& text, bool isCode, const QString& by, int onlyAt) const;
    template <class Edit>
    void forEachText(Document& document, const Edit& edit) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
};

} // namespace backcast
