// SPDX-License-Identifier: MIT
#include "core/questions/questionbank.h"

#include <algorithm>

namespace backcast {

namespace {

void merge(BankTheme& theme, const BankTheme& own) {
    theme.title = own.title;
    for (const BankQuestion& question : own.questions) {
        const auto known = std::find_if(theme.questions.begin(), theme.questions.end(),
                                        [&](const BankQuestion& q) { return q.id == question.id; });
        if (known == theme.questions.end())
            theme.questions.append(question);
        else
            *known = question;
    }
}

} // namespace

QuestionBank withOwn(QuestionBank base, const QuestionBank& own) {
    if (!own.language.isEmpty() && own.language != base.language) return base;
    for (const BankTheme& mine : own.themes) {
        BankTheme marked = mine;
        for (BankQuestion& question : marked.questions) question.isOwn = true;
        const auto known = std::find_if(base.themes.begin(), base.themes.end(), [&](const BankTheme& theme) {
            return theme.faq == mine.faq && theme.id == mine.id;
        });
        if (known == base.themes.end())
            base.themes.append(marked);
        else
            merge(*known, marked);
    }
    return base;
}

FoundBanks findBanks(const QString& language, const QStringList& paths) {
    FoundBanks found{builtInBank(language), {}};
    for (const QString& path : paths) {
        const Result<QuestionBank> own = readBankFile(path);
        if (own)
            found.bank = withOwn(std::move(found.bank), *own);
        else if (own.error().code != ErrorCode::NotFound)
            found.problems.append(own.error());
    }
    return found;
}

} // namespace backcast
