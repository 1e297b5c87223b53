// SPDX-License-Identifier: MIT
#include "core/exchange/language.h"

#include "core/exchange/vocabulary.h"

#include <QHash>
#include <QSet>

namespace backcast {

using namespace Qt::StringLiterals;

QString languageOf(const QString& text) {
    constexpr qsizetype enough = 20000; // characters
    const QStringList words = exchange::wordsOf(QStringView(text).first(std::min(text.size(), enough)));
    const auto count = [&words](const QString& language) {
        QSet<QString> common;
        for (const QString& word : exchange::vocabulary().list(u"stopwords"_s, language))
            common.insert(word.trimmed());
        int found = 0;
        for (const QString& word : words)
            if (common.contains(word)) ++found;
        return found;
    };
    return count(u"es"_s) > count(u"en"_s) ? u"es"_s : u"en"_s;
}

} // namespace backcast
