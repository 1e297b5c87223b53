// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace backcast::exchange {

/// A member of the YAML block at the start of a Markdown file.
struct FrontMember {
    QString key;        ///< as written
    QStringList values; ///< one, or the items of a list
    QString whole;      ///< its lines as written
    int line = 0;       ///< counted from 1
};

/// Takes the front matter from the start of a draft: its lines become empty ones, so that the others keep
/// their numbers. Nothing is taken where the block does not look like YAML.
[[nodiscard]] QList<FrontMember> takeFrontMatter(QString& markdown);

} // namespace backcast::exchange
