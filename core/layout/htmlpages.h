// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/fontface.h"
#include "core/layout/page.h"

#include <QByteArray>
#include <QList>

namespace backcast {

struct HtmlOptions {
    QList<FontFace> faces; ///< put into the file; other families are asked for by name
};

/// The pages as one HTML file that needs nothing else, for a browser: every line of the layout is one line
/// there, at the same place. It is well-formed XML as well, runs no script and loads nothing. Attributes say
/// where text comes from: `data-block` on elements, `data-offset` (UTF-16 units), `data-origin`, `data-row`
/// and `data-column` on runs, `data-line` on lines. See docs/pages.md.
[[nodiscard]] QByteArray renderHtml(const Pages& pages, const HtmlOptions& options = {});

} // namespace backcast
