// SPDX-License-Identifier: MIT
#include "core/questions/coverage.h"

#include <QSet>

#include <algorithm>

namespace backcast {

namespace {

/// A question of more is no question; reading all of it would take time for nothing.
constexpr qsizetype longestQuestion = 2000;

struct AskedQuestion {
    Id id;
    QStringList words;
    bool isAnswered = false;
};

QList<AskedQuestion> askedIn(const Faq& faq) {
    QList<AskedQuestion> asked;
    for (const FaqEntry& entry : faq.entries)
        asked.append({entry.id, comparedWords(entry.text.plain().left(longestQuestion)), entry.isAnswered()});
    return asked;
}

QuestionCover coverOf(const BankQuestion& question, const QList<AskedQuestion>& asked) {
    const QStringList own = comparedWords(question.text);
    QuestionCover found;
    for (const AskedQuestion& candidate : asked) {
        const bool same = candidate.words == own ||
                          std::any_of(question.recognised.begin(), question.recognised.end(),
                                      [&](const Phrase& phrase) { return phrase.occursIn(candidate.words); });
        if (!same) continue;
        if (candidate.isAnswered) return {Cover::Answered, candidate.id};
        if (found.entry.isEmpty()) found = {Cover::Asked, candidate.id};
    }
    return found;
}

bool isBlank(const FaqEntry& entry) {
    return entry.text.isBlank() && !entry.isAnswered();
}

} // namespace

QList<QList<QuestionCover>> coverage(const QuestionBank& bank, const Document& document) {
    const QList<AskedQuestion> customer = askedIn(document.customerFaq);
    const QList<AskedQuestion> internal = askedIn(document.internalFaq);
    QList<QList<QuestionCover>> result;
    for (const BankTheme& theme : bank.themes) {
        QList<QuestionCover> covers;
        for (const BankQuestion& question : theme.questions)
            covers.append(coverOf(question, theme.faq == Place::InternalFaq ? internal : customer));
        result.append(covers);
    }
    return result;
}

qsizetype notAsked(const QList<QuestionCover>& theme) {
    return std::count_if(theme.begin(), theme.end(),
                         [](const QuestionCover& cover) { return cover.cover == Cover::NotAsked; });
}

Id entryBefore(const Faq& faq, const QList<QuestionCover>& theme) {
    QSet<Id> entries;
    for (const QuestionCover& cover : theme) entries.insert(cover.entry);
    for (auto entry = faq.entries.crbegin(); entry != faq.entries.crend(); ++entry)
        if (entries.contains(entry->id)) return entry->id;
    return {};
}

WithQuestion withQuestion(Document document, Place place, const QString& question, const Id& after,
                          const Id& blank, IdSource& ids) {
    Faq& faq = place == Place::InternalFaq ? document.internalFaq : document.customerFaq;
    qsizetype at = faq.entries.size();
    bool isNew = true;
    for (qsizetype i = 0; i < faq.entries.size(); ++i) {
        const FaqEntry& entry = faq.entries.at(i);
        if (entry.id == after && isNew) at = i + 1;
        if (entry.id != blank || !isBlank(entry)) continue;
        at = i;
        isNew = false;
    }
    if (isNew) {
        FaqEntry entry;
        entry.id = ids.block();
        faq.entries.insert(at, entry);
    }
    FaqEntry& entry = faq.entries[at];
    entry.text = Text(question);
    if (entry.answer.isEmpty()) {
        Block answer;
        answer.id = ids.block();
        entry.answer.append(answer);
    }
    const Id entryId = entry.id;
    const Id answerId = entry.answer.constFirst().id;
    return {std::move(document), entryId, answerId};
}

} // namespace backcast
