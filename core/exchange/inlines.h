// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"

#include <QList>
#include <QString>

struct cmark_node;

namespace backcast::exchange {

/// The inline content of a Markdown block.
struct Inlines {
    struct Image {
        QString alt;
        QString url;
        QString title;
        QString link; ///< what the image links to
    };
    Text text;
    QList<Break> breaks;
    QList<QString> comments; ///< HTML comments inside the text
    QList<Image> images;
    bool onlyImages = false; ///< nothing but images and white space
};

/// Reads the inline children of a block node. `line` is where it begins. Images inside text become links.
[[nodiscard]] Inlines readInlines(cmark_node* block, int line);

/// The content of a Markdown block that is read from `exportMarkdown`: every character is as it is written
/// there.
[[nodiscard]] Inlines readOwnInlines(cmark_node* block, int line);

} // namespace backcast::exchange
