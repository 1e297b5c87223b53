// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/wordlist.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace backcast::checks {

/// A word, a number or an address in a text. Offsets are UTF-16 units.
struct Token {
    enum Kind : quint8 { Word, Number, Link };

    int start = 0;
    int end = 0;
    WordClasses classes = 0;    ///< what it is, or the phrase that begins here
    WordClasses phraseOnly = 0; ///< the classes that it has only as the beginning of a phrase
    quint32 stem = 0; ///< the same for all forms of a word; 0 for what is no word or carries no meaning
    quint32 cues = 0; ///< what it hints at beside other words: see meaning.h
    Kind kind = Word;
    bool capital = false;   ///< begins with a capital letter
    bool caps = false;      ///< capitals only, two letters or more
    bool joined = false;    ///< nothing but spaces, hyphens and slashes since the word before
    bool quoted = false;    ///< inside the quotation marks of a spoken quote
    bool replaced = false;  ///< inside a placeholder
    quint8 phraseWords = 1; ///< of the longest phrase that begins here

    [[nodiscard]] bool is(WordClass wordClass) const { return classes & bit(wordClass); }
    [[nodiscard]] bool isAny(WordClasses any) const { return classes & any; }
};

using Tokens = std::vector<Token>;

/// A sentence as a stretch of text and of tokens (`last` is one past the last).
struct Sentence {
    int start = 0;
    int end = 0;
    int first = 0;
    int last = 0;
    WordClasses classes = 0; ///< of all its words

    [[nodiscard]] int words() const { return last - first; }
    [[nodiscard]] bool has(WordClass wordClass) const { return classes & bit(wordClass); }
};

/// Cuts a text into words, numbers and addresses. `text` and `low` are the text and its folded form.
[[nodiscard]] Tokens tokenize(const QString& text, const QString& low);

/// Says of every token what the lists know of it, phrases included.
void classify(Tokens& tokens, const QString& low, const WordList& words);

/// Cuts a text into sentences: after a full stop, a question or exclamation mark, and at line breaks.
[[nodiscard]] std::vector<Sentence> sentences(const QString& text, const QString& low, const Tokens& tokens,
                                              const WordList& words);

} // namespace backcast::checks
