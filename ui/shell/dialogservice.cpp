// SPDX-License-Identifier: MIT
#include "ui/shell/dialogservice.h"

#include "ui/counts/countsdialog.h"
#include "ui/export/importdialog.h"
#include "ui/findings/reasondialog.h"
#include "ui/findings/whydialog.h"
#include "ui/pages/pagesetupdialog.h"
#include "ui/pages/pdfdialog.h"
#include "ui/pages/printmodule.h"
#include "ui/pages/progressdialog.h"
#include "ui/shell/messagedialog.h"
#include "ui/shell/ownerdialog.h"
#include "ui/shell/textdialog.h"
#include "ui/writing/figuredialog.h"
#include "ui/writing/quotedialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString filterOf(const FileKind& kind) {
    QStringList patterns;
    for (const QString& ending : kind.endings) patterns.append("*."_L1 + ending);
    return u"%1 (%2)"_s.arg(kind.name, patterns.join(u' '));
}

} // namespace

int Dialogs::ask(QWidget* parent, const Question& question) {
    MessageDialog dialog(question, parent);
    dialog.exec();
    return dialog.choice();
}

std::optional<QString> Dialogs::askText(QWidget* parent, const TextQuestion& question) {
    TextDialog dialog(question, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.text();
}

QString Dialogs::openFile(QWidget* parent, const QString& title, const QString& folder,
                          const QList<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds) filters.append(filterOf(kind));
    return QFileDialog::getOpenFileName(parent, title, folder, filters.join(u";;"_s));
}

QString Dialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                          const FileKind& kind) {
    // An own dialog and not the static function: only it adds the ending before it asks whether to replace a
    // file.
    QFileDialog dialog(parent, title, suggestion, filterOf(kind));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kind.endings.value(0));
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted) return {};
    return dialog.selectedFiles().value(0);
}

bool Dialogs::acceptImport(QWidget* parent, const QString& name, const QList<Recognised>& report) {
    ImportDialog dialog(name, report, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> Dialogs::askLink(QWidget* parent, const QString& current, const Document& document) {
    LinkDialog dialog(current, linkPlaces(document), parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.target();
}

std::optional<QString> Dialogs::askReason(QWidget* parent, const ReasonQuestion& question) {
    ReasonDialog dialog(question, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.reason();
}

void Dialogs::explainRule(QWidget* parent, const RuleInfo& rule, const QString& message) {
    WhyDialog dialog(rule, message, parent);
    dialog.exec();
}

std::optional<QString> Dialogs::askOwner(QWidget* parent, const QString& current, const QStringList& names) {
    OwnerDialog dialog(current, names, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.name();
}

std::optional<Visual> Dialogs::askFigure(QWidget* parent, const Visual& current) {
    FigureDialog dialog(current, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.visual();
}

std::optional<std::optional<QuoteRecord>> Dialogs::askQuote(QWidget* parent, const QString& quote,
                                                            const std::optional<QuoteRecord>& current) {
    QuoteDialog dialog(quote, current, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.record();
}

std::optional<PageSetup> Dialogs::askPageSetup(QWidget* parent, const Document& document,
                                               const PageSetup& setup) {
    PageSetupDialog dialog(document, setup, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.setup();
}

std::optional<PageOptions> Dialogs::askPdf(QWidget* parent, const Document& document,
                                           const PageOptions& preset) {
    PdfDialog dialog(document, preset, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.options();
}

std::optional<Targets> Dialogs::askTargets(QWidget* parent, const CountsTable& table) {
    CountsDialog dialog(table, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.targets();
}

Result<PrintChoice> Dialogs::askPrinter(QWidget* parent, const PrintWish& wish) {
    return backcast::askPrinter(parent, wish);
}

std::unique_ptr<Progress> Dialogs::showProgress(QWidget* parent, const QString& what, int steps) {
    return std::make_unique<ProgressWindow>(parent, what, steps);
}

} // namespace backcast
