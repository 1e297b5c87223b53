// SPDX-License-Identifier: MIT
#include "core/questions/phrase.h"

#include <algorithm>

namespace backcast {

namespace {
constexpr qsizetype shortestBeginning = 3;
}

QStringList comparedWords(const QString& text) {
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) words.append(word);
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c.toCaseFolded();
        else if (!c.isMark() && c != u'\'' && c != u'\u2019')
            finish();
    }
    finish();
    return words;
}

std::optional<Phrase> Phrase::parse(const QString& text) {
    Phrase phrase;
    for (const QString& part : text.split(u'+')) {
        QList<Word> group;
        for (const QString& written : part.split(u' ', Qt::SkipEmptyParts)) {
            const bool isBeginning = written.endsWith(u'*');
            const QStringList words = comparedWords(written);
            for (const QString& word : words) group.append({word, false});
            if (!isBeginning) continue;
            if (words.isEmpty() || words.constLast().size() < shortestBeginning) return std::nullopt;
            group.last().isBeginning = true;
        }
        if (group.isEmpty()) return std::nullopt;
        phrase.m_groups.append(group);
    }
    return phrase;
}

bool Phrase::occursIn(const QStringList& words) const {
    return std::all_of(m_groups.begin(), m_groups.end(), [&words](const QList<Word>& group) {
        return std::search(words.begin(), words.end(), group.begin(), group.end(),
                           [](const QString& word, const Word& wanted) { return wanted.fits(word); }) !=
               words.end();
    });
}

} // namespace backcast
