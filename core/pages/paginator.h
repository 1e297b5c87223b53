// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"
#include "core/layout/textedits.h"

#include <memory>
#include <optional>

namespace backcast {

enum class CommentsShown {
    None,
    Notes,   ///< as `Pages::notes`, for painters that can show them beside the text
    Appendix ///< as a list by line number behind the document
};

/// As they are written in options and settings, in the order of CommentsShown.
inline constexpr std::array commentNames{QLatin1StringView("none"), QLatin1StringView("notes"),
                                         QLatin1StringView("appendix")};

/// What is printed of a document, and what around it. None of it moves a line: "line 34" is the same line in
/// every version of the pages.
struct PageOptions {
    std::optional<PageProfile> profile;     ///< instead of the one that the document names
    std::optional<LineNumbers> lineNumbers; ///< instead of the profile's
    QList<Place> leftOut;                   ///< parts that are not printed; their lines count all the same
    CommentsShown comments = CommentsShown::None;
    bool notesMargin = false; ///< room for notes beside the text
    bool contents = false;    ///< a contents page in front of page 1
    bool linkList = false;    ///< every address by number behind the document
    bool showDraft = true;    ///< "Draft 7" in the footer
    bool showConfidentiality = true;
    QList<Block> front;                     ///< printed in front of page 1: what changed, in a redline
    std::shared_ptr<const TextEdits> edits; ///< words that are drawn as new or as deleted; null: none
    bool operator==(const PageOptions&) const = default;
};

/// Turns documents into pages, and remembers how each block was set: after a change, only the blocks that
/// changed are set again. Needs a QGuiApplication; one thread at a time.
class Paginator {
public:
    explicit Paginator(PageOptions options = {});
    ~Paginator();
    Paginator(const Paginator&) = delete;
    Paginator& operator=(const Paginator&) = delete;

    /// The pages of `document`: the same as `paginate(document, options)`, whatever was given before.
    const Pages& update(const Document& document);
    /// The pages of the last update.
    [[nodiscard]] const Pages& pages() const;
    /// How many blocks the last update had to set.
    [[nodiscard]] int blocksSet() const;
    /// Takes effect with the next update.
    void setOptions(const PageOptions& options);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The pages of a document. There is always at least one.
[[nodiscard]] Pages paginate(const Document& document, const PageOptions& options = {});

} // namespace backcast
