// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/paginator.h"
#include "core/storage/quoterecord.h"
#include "ui/pages/pagesetup.h"
#include "ui/pages/printing.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace backcast {

struct CountsTable;
struct RuleInfo;
struct Recognised;
struct Targets;

/// A question to the user that cannot wait.
struct Question {
    enum class Look { Plain, Primary, Destructive };
    struct Choice {
        QString text;
        Look look = Look::Plain;
    };
    QString title;         ///< the question itself, in a sentence
    QString text;          ///< what happens to the user's text in either case
    QString detail;        ///< a path, an error; may be empty
    QList<Choice> choices; ///< from left to right
    int preset = 0;        ///< what Enter does
    int cancel = 0;        ///< what Escape and the close button do
};

/// A line of text that is asked for.
struct TextQuestion {
    QString title;
    QString text;   ///< what will be done with it
    QString preset; ///< what stands in the field
    QString ok;     ///< the button: "Rename"
    /// Why a text will not do, in a sentence; empty: it will.
    std::function<QString(const QString& text)> problem;
};

/// A finding that is to be ignored with a reason.
struct ReasonQuestion {
    QString message;         ///< what it says, and where
    QStringList suggestions; ///< reasons to choose from
};

/// Says how far a work has come that takes its time, and lets the user stop it. Goes away with the object.
class Progress {
public:
    Progress() = default;
    virtual ~Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// False: the user wants no more of it.
    [[nodiscard]] virtual bool step(int done) = 0;
};

/// A kind of file in a file dialog: "PR/FAQ documents", {"prfaq"}.
struct FileKind {
    QString name;
    QStringList endings;
};

/// Every place where the window stops and waits for an answer goes through here, so that tests can answer
/// with a fake and no code calls a static QMessageBox.
class DialogService {
public:
    DialogService() = default;
    virtual ~DialogService() = default;
    DialogService(const DialogService&) = delete;
    DialogService& operator=(const DialogService&) = delete;

    /// The index of the choice.
    [[nodiscard]] virtual int ask(QWidget* parent, const Question& question) = 0;
    /// A line of text that has no problem; nothing: cancelled.
    [[nodiscard]] virtual std::optional<QString> askText(QWidget* parent, const TextQuestion& question) = 0;
    /// The path of a file to open; empty: cancelled.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& folder,
                                           const QList<FileKind>& kinds) = 0;
    /// The path to write to, with an ending; empty: cancelled. Asks before an existing file is chosen.
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                           const FileKind& kind) = 0;
    /// Shows what was recognised in a draft. False: the user does not want it.
    [[nodiscard]] virtual bool acceptImport(QWidget* parent, const QString& name,
                                            const QList<Recognised>& report) = 0;
    /// The target of a link; empty takes the link away; nothing: cancelled.
    [[nodiscard]] virtual std::optional<QString> askLink(QWidget* parent, const QString& current,
                                                         const Document& document) = 0;
    /// Why a finding is to be ignored, in two words at least; nothing: cancelled.
    [[nodiscard]] virtual std::optional<QString> askReason(QWidget* parent,
                                                           const ReasonQuestion& question) = 0;
    /// Shows why there is a rule, with its examples. `message` is what it says of the document; may be empty.
    virtual void explainRule(QWidget* parent, const RuleInfo& rule, const QString& message) = 0;
    /// Who answers a question, one of `names` or another; empty: nobody; nothing: cancelled.
    [[nodiscard]] virtual std::optional<QString> askOwner(QWidget* parent, const QString& current,
                                                          const QStringList& names) = 0;
    /// The words of a figure, and the steps of a storyboard; nothing: cancelled.
    [[nodiscard]] virtual std::optional<Visual> askFigure(QWidget* parent, const Visual& current) = 0;
    /// Whether a quote was said; inside: nothing is known of it. Nothing: cancelled.
    [[nodiscard]] virtual std::optional<std::optional<QuoteRecord>>
    askQuote(QWidget* parent, const QString& quote, const std::optional<QuoteRecord>& current) = 0;
    /// The format of the pages; nothing: cancelled.
    [[nodiscard]] virtual std::optional<PageSetup> askPageSetup(QWidget* parent, const Document& document,
                                                                const PageSetup& setup) = 0;
    /// What goes into a PDF; nothing: cancelled.
    [[nodiscard]] virtual std::optional<PageOptions> askPdf(QWidget* parent, const Document& document,
                                                            const PageOptions& preset) = 0;
    /// Shows the counts and asks for targets; nothing: they stay as they are.
    [[nodiscard]] virtual std::optional<Targets> askTargets(QWidget* parent, const CountsTable& table) = 0;
    /// A printer and what it should print; without a target: cancelled. Errors: there is no way to print.
    [[nodiscard]] virtual Result<PrintChoice> askPrinter(QWidget* parent, const PrintWish& wish) = 0;
    /// Shows that a work goes on, where it takes longer than a moment.
    [[nodiscard]] virtual std::unique_ptr<Progress> showProgress(QWidget* parent, const QString& what,
                                                                 int steps) = 0;
};

/// The real dialogs.
class Dialogs final : public DialogService {
public:
    [[nodiscard]] int ask(QWidget* parent, const Question& question) override;
    [[nodiscard]] std::optional<QString> askText(QWidget* parent, const TextQuestion& question) override;
    [[nodiscard]] QString openFile(QWidget* parent, const QString& title, const QString& folder,
                                   const QList<FileKind>& kinds) override;
    [[nodiscard]] QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                   const FileKind& kind) override;
    [[nodiscard]] bool acceptImport(QWidget* parent, const QString& name,
                                    const QList<Recognised>& report) override;
    [[nodiscard]] std::optional<QString> askLink(QWidget* parent, const QString& current,
                                                 const Document& document) override;
    [[nodiscard]] std::optional<QString> askReason(QWidget* parent, const ReasonQuestion& question) override;
    void explainRule(QWidget* parent, const RuleInfo& rule, const QString& message) override;
    [[nodiscard]] std::optional<QString> askOwner(QWidget* parent, const QString& current,
                                                  const QStringList& names) override;
    [[nodiscard]] std::optional<Visual> askFigure(QWidget* parent, const Visual& current) override;
    [[nodiscard]] std::optional<std::optional<QuoteRecord>>
    askQuote(QWidget* parent, const QString& quote, const std::optional<QuoteRecord>& current) override;
    [[nodiscard]] std::optional<PageSetup> askPageSetup(QWidget* parent, const Document& document,
                                                        const PageSetup& setup) override;
    [[nodiscard]] std::optional<PageOptions> askPdf(QWidget* parent, const Document& document,
                                                    const PageOptions& preset) override;
    [[nodiscard]] std::optional<Targets> askTargets(QWidget* parent, const CountsTable& table) override;
    [[nodiscard]] Result<PrintChoice> askPrinter(QWidget* parent, const PrintWish& wish) override;
    [[nodiscard]] std::unique_ptr<Progress> showProgress(QWidget* parent, const QString& what,
                                                         int steps) override;
};

} // namespace backcast
