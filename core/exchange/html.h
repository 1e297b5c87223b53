// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"

#include <QList>
#include <QString>

#include <optional>

namespace backcast::exchange {

/// A tag of HTML as it stands in a draft.
struct Tag {
    QString name; ///< lower case
    bool closing = false;
    QString href; ///< of a link, or the source of an image
    QString alt;
    QString title;
};

/// The tag that `text` is, if it is one of an element that HTML has; "<name>" and "<City>" are words, no
/// tags.
[[nodiscard]] std::optional<Tag> readTag(QStringView text);

/// Reads a block of HTML: what stands between its tags, by the elements around it. Comments become asides.
[[nodiscard]] QList<Source> readHtml(const QString& html, int line);

/// Replaces the entities of HTML that people write in text: "&amp;", "&nbsp;", "&#8212;".
[[nodiscard]] QString withoutEntities(const QString& text);

} // namespace backcast::exchange
