// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/ruleinfo.h"
#include "core/exchange/exchange.h"
#include "ui/counts/countstable.h"
#include "ui/shell/dialogservice.h"

#include <QList>
#include <QPdfWriter>

#include <functional>

namespace backcast::test {

/// A PDF file in place of a printer.
class PaperFile final : public PrintTarget {
public:
    PaperFile(const QString& path, QSizeF paper)
        : m_writer(path) {
        m_writer.setPageSize(QPageSize(paper, QPageSize::Point));
        m_writer.setPageMargins(QMarginsF());
    }
    QPagedPaintDevice& device() override { return m_writer; }
    void abort() override { aborted = true; }
    [[nodiscard]] bool hasFailed() const override { return fails; }

    bool aborted = false;
    bool fails = false;

private:
    QPdfWriter m_writer;
};

/// Answers in the user's place and remembers what was asked. What has no answer ready is cancelled.
class FakeDialogs final : public DialogService {
public:
    QStringList answers; ///< to questions: texts of choices, in order
    QStringList texts;   ///< to questions for a text; one with a problem cannot be accepted
    QStringList problems;
    QStringList openPaths;
    QStringList savePaths;
    bool acceptsImports = true;
    std::optional<QString> link;
    std::optional<QString> owner;
    std::optional<QString> reason;
    QList<ReasonQuestion> reasonsAsked;
    QStringList explained; ///< the ids of rules
    std::optional<std::optional<QuoteRecord>> quote;
    std::optional<QuoteRecord> quoteBefore;

    QList<Question> asked;
    QStringList suggestions;
    QList<Recognised> imported;
    QString linkBefore;
    QString ownerBefore;

    std::function<std::optional<Visual>(const Visual&)> writeFigure;
    /// What a user does in a dialog of pages; without one it is cancelled.
    std::function<std::optional<PageSetup>(const Document&, const PageSetup&)> setUpPage;
    std::function<std::optional<PageOptions>(const Document&, const PageOptions&)> choosePdf =
        [](const Document&, const PageOptions& preset) { return std::optional(preset); };
    std::function<Result<PrintChoice>(const PrintWish&)> choosePrinter;
    std::function<std::optional<Targets>(const CountsTable&)> chooseTargets;
    CountsTable counts; ///< as they were shown last
    int stopAfter = -1; ///< pages, then the user stops the printing; -1: never
    QStringList progress;

    int ask(QWidget*, const Question& question) override {
        asked.append(question);
        const QString answer = answers.isEmpty() ? QString() : answers.takeFirst();
        for (int i = 0; i < question.choices.size(); ++i)
            if (question.choices.at(i).text == answer) return i;
        return question.cancel;
    }
    std::optional<QString> askText(QWidget*, const TextQuestion& question) override {
        if (texts.isEmpty()) return std::nullopt;
        const QString text = texts.takeFirst();
        problems.append(question.problem ? question.problem(text) : QString());
        return problems.constLast().isEmpty() ? std::optional(text) : std::nullopt;
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
    std::optional<QString> askReason(QWidget*, const ReasonQuestion& question) override {
        reasonsAsked.append(question);
        return reason;
    }
    void explainRule(QWidget*, const RuleInfo& rule, const QString&) override { explained.append(rule.id); }
    std::optional<QString> askOwner(QWidget*, const QString& current, const QStringList&) override {
        ownerBefore = current;
        return owner;
    }
    std::optional<Visual> askFigure(QWidget*, const Visual& current) override {
        return writeFigure ? writeFigure(current) : std::nullopt;
    }
    std::optional<std::optional<QuoteRecord>> askQuote(QWidget*, const QString&,
                                                       const std::optional<QuoteRecord>& current) override {
        quoteBefore = current;
        return quote;
    }
    std::optional<PageSetup> askPageSetup(QWidget*, const Document& document,
                                          const PageSetup& setup) override {
        return setUpPage ? setUpPage(document, setup) : std::nullopt;
    }
    std::optional<PageOptions> askPdf(QWidget*, const Document& document,
                                      const PageOptions& preset) override {
        return choosePdf(document, preset);
    }
    std::optional<Targets> askTargets(QWidget*, const CountsTable& table) override {
        counts = table;
        return chooseTargets ? chooseTargets(table) : std::nullopt;
    }
    Result<PrintChoice> askPrinter(QWidget*, const PrintWish& wish) override {
        return choosePrinter ? choosePrinter(wish) : Result<PrintChoice>(PrintChoice());
    }
    std::unique_ptr<Progress> showProgress(QWidget*, const QString& what, int) override {
        progress.append(what);
        return std::make_unique<Steps>(stopAfter);
    }

private:
    class Steps final : public Progress {
    public:
        explicit Steps(int most)
            : m_most(most) {}
        bool step(int done) override { return done != m_most; }

    private:
        int m_most;
    };
};

} // namespace backcast::test
