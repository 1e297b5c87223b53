// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <memory>
#include <optional>

namespace backcast {

enum class LineNumbers {
    Continuous, ///< through the whole document, so that "line 127" is one line
    PerPage,
    None
};

struct PageOptions {
    LineNumbers lineNumbers = LineNumbers::Continuous;
    std::optional<PageProfile> profile; ///< instead of the one that the document names
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
