// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace backcast {

/// The words of a text as they are compared: without case, accents and apostrophes, in their order.
/// "¿Qué cuesta?" is "que", "cuesta"; "What's hard?" is "whats", "hard".
[[nodiscard]] QStringList comparedWords(const QString& text);

/// What a question is recognised by: words that stand one after the other ("how much"), where a word may be
/// the beginning of one ("cost*"), or several such groups that all occur somewhere ("stored + where").
class Phrase {
public:
    /// Nothing where a group has no word, or where a beginning has less than three letters: it would
    /// recognise nearly everything.
    [[nodiscard]] static std::optional<Phrase> parse(const QString& text);
    /// `words` as `comparedWords` gives them.
    [[nodiscard]] bool occursIn(const QStringList& words) const;
    bool operator==(const Phrase&) const = default;

private:
    struct Word {
        QString text;
        bool isBeginning = false;
        [[nodiscard]] bool fits(const QString& word) const {
            return isBeginning ? word.startsWith(text) : word == text;
        }
        bool operator==(const Word&) const = default;
    };
    QList<QList<Word>> m_groups;
};

} // namespace backcast
