// SPDX-License-Identifier: MIT
#include "ui/pages/pageactions.h"

#include "ui/editor/editor.h"
#include "ui/pages/previewwindow.h"
#include "ui/shell/analysis.h"
#include "ui/shell/counted.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/messagebar.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace backcast {

PageActions::PageActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {}

PageActions::~PageActions() {
    delete m_preview;
}

PreviewWindow* PageActions::preview() const {
    return m_preview;
}

/// What dialogs belong to: the preview where the user is in it.
QWidget& PageActions::front() const {
    return m_preview && m_preview->isActiveWindow() ? static_cast<QWidget&>(*m_preview) : m.window;
}

void PageActions::setUpPage() {
    if (!m.controller.hasDocument() || m.controller.isReadOnly()) return;
    const Document& document = m.editor.content();
    const PageSetup now{pageProfile(document.meta.pageProfile, document.meta.language),
                        m.services.preferences.pageFormats()};
    const std::optional<PageSetup> wanted = m.services.dialogs.askPageSetup(&front(), document, now);
    if (!wanted) return;
    m.services.preferences.setPageFormats(wanted->kept);
    if (wanted->profile == now.profile) return;
    Document changed = document;
    changed.meta.pageProfile = profileText(wanted->profile);
    m.editor.apply(changed);
}

void PageActions::makePreview() {
    m_preview = new PreviewWindow(m.editor, m.services.preferences);
    const auto name = [this] {
        if (m_preview) m_preview->setName(m.controller.name());
    };
    name();
    PreviewWindow* preview = m_preview;
    connect(&m.controller, &DocumentController::stateChanged, preview, name);
    connect(&m.files, &FileActions::pdfOptionsChosen, preview, [preview] {
        if (preview->isAsExported()) preview->paginateNow();
    });
    connect(preview, &PreviewWindow::printWanted, this,
            [this, preview] { printPages(preview->options(), preview->view().currentPage() + 1); });
    connect(preview, &PreviewWindow::exportWanted, &m.files,
            [this] { m.files.exportAs(ExportKind::Pdf, &front()); });
    connect(preview, &PreviewWindow::setupWanted, this, &PageActions::setUpPage);
    connect(preview, &PreviewWindow::quitWanted, this, &PageActions::quitWanted);
    connect(preview, &PreviewWindow::writingWanted, this, [this] {
        m.window.raise();
        m.window.activateWindow();
    });
}

void PageActions::showPreview() {
    if (!m.controller.hasDocument()) return;
    if (!m_preview) makePreview();
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
}

void PageActions::closePreview() {
    if (m_preview) m_preview->close();
}

void PageActions::print() {
    if (!m.controller.hasDocument()) return;
    m.analysis.paginateNow();
    const std::optional<PageFacts>& facts = m.analysis.pages();
    const int here =
        facts ? facts->pageOf(m.editor.currentBlock(), m.editor.textCursor().positionInBlock()) : 0;
    printPages({}, std::max(1, here));
}

void PageActions::printPages(const PageOptions& options, int current) {
    m.messages.dismiss(u"print"_s);
    const Pages pages = paginate(m.editor.content(), options);
    const int count = int(pages.pages.size());
    const auto fail = [this](const Error& error) {
        m.messages.show(
            {u"print"_s, Message::Tone::Error, tr("Not printed. %1").arg(error.text()), {}, true});
    };
    QWidget& parent = front();
    Result<PrintChoice> choice = m.services.dialogs.askPrinter(
        &parent, {{pages.profile.width, pages.profile.height}, count, current, m.controller.name()});
    if (!choice) return fail(choice.error());
    if (!choice->target) return;
    const int steps = int(printOrder(*choice, count).size());
    const std::unique_ptr<Progress> progress =
        m.services.dialogs.showProgress(&parent, tr("Printing “%1”").arg(m.controller.name()), steps);
    bool stopped = false;
    const Result<void> printed = backcast::printPages(pages, *choice, [&](int done) {
        stopped = !progress->step(done);
        return !stopped;
    });
    if (!printed) return fail(printed.error());
    m.messages.show({u"print"_s,
                     Message::Tone::Notice,
                     stopped ? tr("Not printed: you stopped it.")
                             : counted(steps, tr("Printed: 1 page."), tr("Printed: %1 pages.")),
                     {},
                     true});
}

} // namespace backcast
