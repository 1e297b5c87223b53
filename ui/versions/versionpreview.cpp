// SPDX-License-Identifier: MIT
#include "ui/versions/versionpreview.h"

#include "core/pages/paginator.h"
#include "ui/pages/previewview.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

VersionPreview::VersionPreview(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_view(new PreviewView(this))
    , m_name(new QLabel(this))
    , m_page(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    // The program ends with its last document, whatever else is open.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(420, 320);
    auto* bar = new QToolBar(this);
    bar->setAccessibleName(tr("Tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_name->setFont(typeFont(Type::Strong, font()));
    m_name->setContentsMargins(space::m, space::s, space::m, space::s);
    m_page->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_name);
    bar->addWidget(m_page);
    auto* stretch = new QWidget(bar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    const auto add = [&](const QString& text, const QString& name, const QList<QKeySequence>& keys,
                         auto run) {
        auto* action = new QAction(text, this);
        action->setToolTip(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        bar->addAction(action);
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(name);
        }
    };
    add(u"−"_s, tr("Zoom out"), {QKeySequence(u"Ctrl+-"_s)}, [this] { m_view->zoomBy(-1); });
    add(u"+"_s, tr("Zoom in"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
        [this] { m_view->zoomBy(1); });
    add(tr("Close"), tr("Close"), {QKeySequence(u"Ctrl+W"_s)}, [this] { close(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    connect(m_view, &PreviewView::currentPageChanged, this, &VersionPreview::sayPage);
    resize(820, 900);
    m_view->setFocus();
}

void VersionPreview::show(const Document& document, const QString& name) {
    setWindowTitle(tr("%1, preview – Backcast").arg(name));
    m_name->setText(name);
    m_view->setAccessibleDescription(name);
    QWidget::show();
    m_view->setPages(paginate(document));
    m_view->goToPage(0);
    sayPage();
    raise();
    activateWindow();
}

void VersionPreview::sayPage() {
    m_page->setText(tr("Page %1 of %2")
                        .arg(locale().toString(m_view->currentPage() + 1),
                             locale().toString(m_view->pages().pages.size())));
}

void VersionPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backcast
