// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <memory>
#include <optional>

/// Anchors: the places in the text that comments and experiments are about. An anchor in an event never
/// changes; where its words are now is looked for (`AnchorFinder`), and what was found may be written beside
/// the events
/// (`reanchored`), to begin from there the next time. docs/history.md says how.
namespace backcast {

/// A stretch of the text, or a whole block, entry, figure or cell.
struct TextPlace {
    Id block; ///< of a block or FAQ entry; of a figure the block of kind `figure`
    Id row;   ///< cells of tables only
    int column = -1;
    int start = 0; ///< UTF-16 units in the plain text
    int end = 0;   ///< the same as `start`: the whole block, entry with its answer, figure or cell
    bool operator==(const TextPlace&) const = default;
};

/// An anchor to be put into an event by `createEvent`, and the base that it needs, for `withEvent` or
/// `putBase`.
struct MadeAnchor {
    Anchor anchor;
    QByteArray base;
};

/// Quotes over so many UTF-16 units are kept as their beginning, "…" and their end; see `longQuote`.
inline constexpr int longestQuote = 2048;

/// An anchor on a place of the document as it is now. Ends inside a character (a surrogate pair) are moved
/// out, so that it is in the place. Errors: Invalid where there is no such block or cell, or the place is not
/// inside of its text.
[[nodiscard]] Result<MadeAnchor> makeAnchor(const Document& document, const TextPlace& place);

class AnchorFields;

/// Makes many anchors on one document, which must live as long: it is read once, and not again for each comment of thousands.
class AnchorMaker {
public:
    explicit AnchorMaker(const Document& document);
    ~AnchorMaker();
    /// As `makeAnchor`.
    [[nodiscard]] Result<MadeAnchor> make(const TextPlace& place);

private:
    std::unique_ptr<AnchorFields> m_fields;
};

/// Of a quote that was too long to be kept whole.
struct LongQuote {
    qint64 length = 0; ///< UTF-16 units
    QString hash;      ///< "sha256:" of its UTF-8
};
[[nodiscard]] std::optional<LongQuote> longQuote(const Anchor& anchor);

enum class AnchorState {
    Exact,   ///< where it was, the same words
    Moved,   ///< the same words in another place
    Fuzzy,   ///< words that have been changed, and are the same place for all that can be told
    Detached ///< the words are gone, or nobody can tell which they are: show `Anchor::quote`
};

struct ResolvedAnchor {
    AnchorState state = AnchorState::Detached;
    TextPlace place; ///< nothing where detached, but for `block` where that is still there
    [[nodiscard]] bool isAttached() const { return state != AnchorState::Detached; }
    bool operator==(const ResolvedAnchor&) const = default;
};

/// Where the words of an anchor stand in the text of its own block, entry or cell.
struct AnchorPlace {
    int start = 0; ///< UTF-16 units
    int end = 0;   ///< the same as `start`: the whole block
    bool operator==(const AnchorPlace&) const = default;
};

/// Finds the words of anchors in the text as it is now. The document must stay as it is meanwhile. What it
/// has read and compared is kept, so one finder for all anchors of a document. Not to be used by two threads
/// at once.
class AnchorFinder {
public:
    explicit AnchorFinder(const Document& document);
    ~AnchorFinder();
    AnchorFinder(const AnchorFinder&) = delete;
    AnchorFinder& operator=(const AnchorFinder&) = delete;

    /// Where an anchor's words are: by its offsets where its text has not changed; else by comparing its text
    /// with that of now; else by the words themselves, first in its own block, then in others. Nowhere rather
    /// than somewhere else where that is not plain. `event`: the comment's id, where it is a comment's, so
    /// that what `reanchored` has found counts. What a hostile document asks for is bounded: beyond that
    /// words are looked for no more.
    [[nodiscard]] ResolvedAnchor resolve(const Anchor& anchor, const QString& event = {}) const;

    /// `resolve`, where the words are still in the anchor's own block, entry or cell; nothing elsewhere.
    [[nodiscard]] std::optional<AnchorPlace> find(const Anchor& anchor, const QString& event = {}) const;
    /// The block or FAQ entry of an anchor; null where it is gone.
    [[nodiscard]] const Met* blockOf(const Anchor& anchor) const;
    /// The same of a place.
    [[nodiscard]] const Met* blockOf(const TextPlace& place) const;

private:
    class Search;
    std::unique_ptr<Search> m_search;
};

/// The document with `Document::anchors` as the text is now: for each comment whose words have moved or
/// changed an anchor on where they are, with its base. To be called before saving: from one save to the next
/// little changes, so that little has to be looked for. Comments on words that are gone keep the last place
/// that was known. Events are not changed; without these anchors nothing is lost but the nearness. The same
/// where nothing has changed.
[[nodiscard]] Document reanchored(const Document& document);

/// A stretch of text that follows the edits of its block.
struct LiveRange {
    int start = 0; ///< UTF-16 units
    int end = 0;
    bool isEmptied = false; ///< all its words were deleted; it stays between those that were beside it
    bool operator==(const LiveRange&) const = default;
};

/// A range after an edit of its block in which `removed` units from `pos` were taken away and `added` put
/// there. What is written at its very beginning or end stays outside, what is written inside belongs to it.
/// Where an edit takes away only one end of it, what is put there instead is outside; where it takes away all
/// of it, the range is emptied, also if something is put there instead. A range that was empty (a whole
/// block) stays at its place. Units below 0 and beyond `int` are clamped.
[[nodiscard]] LiveRange mapThroughEdit(LiveRange range, int pos, int removed, int added);

} // namespace backcast
