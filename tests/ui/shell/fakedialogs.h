// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchange.h"
#include "ui/shell/dialogservice.h"

#include <QList>

namespace backcast::test {

/// Answers in the user's place and remembers what was asked. What has no answer ready is cancelled.
class FakeDialogs final : public DialogService {
public:
    QStringList answers; ///< to questions: texts of choices, in order
    QStringList openPaths;
    QStringList savePaths;
    bool acceptsImports = true;
    std::optional<QString> link;

    QList<Question> asked;
    QStringList suggestions;
    QList<Recognised> imported;
    QString linkBefore;

    int ask(QWidget*, const Question& question) override {
        asked.append(question);
        const QString answer = answers.isEmpty() ? QString() : answers.takeFirst();
        for (int i = 0; i < question.choices.size(); ++i)
            if (question.choices.at(i).text == answer) return i;
        return question.cancel;
    }
    QString openFile(QWidget*, const QString&, const QString&, const QList<FileKind>&) override {
        return openPaths.isEmpty() ? QString() : openPaths.takeFirst();
    }
    QString saveFile(QWidget*, const QString&, const QString& suggestion, const FileKind&) override {
        suggestions.append(suggestion);
        return savePaths.isEmpty() ? QString() : savePaths.takeFirst();
    }
    bool acceptImport(QWidget*, const QString&, const QList<Recognised>& report) override {
        imported = report;
        return acceptsImports;
    }
    std::optional<QString> askLink(QWidget*, const QString& current, const Document&) override {
        linkBefore = current;
        return link;
    }
};

} // namespace backcast::test
