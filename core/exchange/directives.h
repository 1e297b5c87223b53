// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace backcast::exchange {

/// What a comment of our own Markdown says about the block below it: `<!-- problem label level="2" -->`.
struct Directive {
    QStringList words;
    QList<std::pair<QString, QString>> values;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && values.isEmpty(); }
    [[nodiscard]] bool has(QStringView word) const { return words.contains(word); }
    [[nodiscard]] bool hasValue(QStringView name) const;
    [[nodiscard]] QString value(QStringView name) const;
    void add(const QString& word) { words.append(word); }
    void set(const QString& name, const QString& value) { values.append({name, value}); }
};

/// The comment as a line of Markdown. Values are JSON strings in which "-", "<" and ">" are spelled, so that
/// no value can end the comment.
[[nodiscard]] QString directiveLine(const Directive& directive);

/// The inside of a comment as a directive; nothing where it is none, as in a comment that a person wrote.
[[nodiscard]] std::optional<Directive> readDirective(const QString& inside);

/// The first line of every file that `exportMarkdown` writes.
[[nodiscard]] QString markerLine();
[[nodiscard]] bool beginsWithMarker(QStringView markdown);

} // namespace backcast::exchange
