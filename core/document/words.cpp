// SPDX-License-Identifier: MIT
#include "core/document/words.h"

#include "core/document/document.h"
#include "core/document/names.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace backcast {

bool isIdeograph(char32_t c) {
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool joinsWords(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2011' || c == u'.' || c == u',' || c == u'_';
}

namespace {

void addBlock(QStringList& lines, const Block& block) {
    for (const QString& words : {block.heading, block.label, block.text.plain()})
        if (!words.isEmpty()) lines.append(words);
    for (const Row& row : block.table.rows)
        for (const Text& cell : row.cells)
            if (!cell.isEmpty()) lines.append(cell.plain());
}

} // namespace

int wordCount(const QString& text) {
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
        if (isIdeograph(c)) {
            ++words;
            inWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            if (!inWord) ++words;
            inWord = true;
        } else if (!QChar::isMark(c)) {
            // "don't", "night-shift" and "19.99" are one word: the sign joins where a letter or digit
            // follows.
            inWord = inWord && c < 0x10000 && joinsWords(QChar(char16_t(c))) && i + 1 < text.size() &&
                     text.at(i + 1).isLetterOrNumber();
        }
    }
    return words;
}

TextCount countText(const QString& text) {
    TextCount count;
    count.words = wordCount(text);
    const auto add = [&count](QChar first) {
        if (first == lineBreak || first == u'\n') return;
        ++count.characters;
        if (!first.isSpace()) ++count.letters;
    };
    // Below the combining marks every unit is a character; that is nearly all text.
    constexpr char16_t firstMark = 0x300;
    if (std::all_of(text.begin(), text.end(),
                    [](QChar c) { return c < firstMark || c == u'\u2019' || c == lineBreak; })) {
        for (const QChar c : text) add(c);
        return count;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = 0; at >= 0 && at < text.size(); at = finder.toNextBoundary()) add(text.at(at));
    return count;
}

int readingMinutes(int words) {
    return (words + wordsPerMinute - 1) / wordsPerMinute;
}

QString allWords(const Document& document) {
    QStringList lines;
    for (const Place place : readingOrder) {
        if (const QString& heading = headingOf(document, place); !heading.isEmpty()) lines.append(heading);
        for (const Block& block : blocksOf(document, place)) addBlock(lines, block);
        const Faq* faq = faqOf(document, place);
        if (!faq) continue;
        for (const FaqEntry& entry : faq->entries) {
            for (const QString& words : {entry.heading, entry.label, entry.text.plain()})
                if (!words.isEmpty()) lines.append(words);
            for (const Block& block : entry.answer) addBlock(lines, block);
        }
    }
    for (const Visual& visual : document.visuals)
        for (const QString& words : {visual.title, visual.caption.plain(), visual.alt})
            if (!words.isEmpty()) lines.append(words);
    return lines.join(u'\n');
}

} // namespace backcast
