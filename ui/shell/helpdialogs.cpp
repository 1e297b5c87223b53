// SPDX-License-Identifier: MIT
#include "ui/shell/helpdialogs.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/paletteentries.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Keys of the page itself, which are no actions of a menu.
struct PageKey {
    const char* keys;
    const char* what;
};
constexpr PageKey pageKeys[] = {
    {QT_TRANSLATE_NOOP("backcast::ShortcutsDialog", "Enter"),
     QT_TRANSLATE_NOOP("backcast::ShortcutsDialog", "Next paragraph, with the role that comes next")},
    {QT_TRANSLATE_NOOP("backcast::ShortcutsDialog", "Tab"),
     QT_TRANSLATE_NOOP("backcast::ShortcutsDialog", "The role that comes next; deeper in a list")},
    {QT_TRANSLATE_NOOP("backcast::ShortcutsDialog", "Ctrl+Wheel"),
     QT_TRANSLATE_NOOP("backcast::ShortcutsDialog", "Zoom")},
};

QPushButton* closeButton(QDialog& dialog) {
    auto* button = new QPushButton(ShortcutsDialog::tr("Close"), &dialog);
    button->setDefault(true);
    QObject::connect(button, &QPushButton::clicked, &dialog, &QDialog::accept);
    return button;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(windowTitle());
    list->setFrameShape(QFrame::NoFrame);
    for (const QString& id : actions.ids()) {
        const QAction& action = actions.action(id);
        QStringList keys;
        for (const QKeySequence& sequence : action.shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            list->addTopLevelItem(new QTreeWidgetItem({actionTitle(id, action), keys.join(tr(" or "))}));
    }
    for (const PageKey& key : pageKeys)
        list->addTopLevelItem(new QTreeWidgetItem({tr(key.what), tr(key.keys)}));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    column->addWidget(list, 1);
    column->addWidget(closeButton(*this), 0, Qt::AlignRight);
    resize(520, 620);
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Backcast"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    auto* name = new QLabel(u"Backcast"_s, this);
    name->setFont(typeFont(Type::Display, font()));
    auto* text = new QLabel(tr("Version %1\n\nStart with the customer and work backwards: write the press "
                               "release and the FAQ of a product that does "
                               "not exist yet, on your own machine, in one readable file.\n\nMIT licence. "
                               "Pages are set in Carlito, the window in "
                               "Inter (SIL Open Font License 1.1). Built with Qt %2.")
                                .arg(QStringLiteral(BACKCAST_VERSION), QString::fromLatin1(qVersion())),
                            this);
    text->setWordWrap(true);
    text->setMinimumWidth(400);
    column->addWidget(name);
    column->addWidget(text);
    column->addSpacing(space::m);
    column->addWidget(closeButton(*this), 0, Qt::AlignRight);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace backcast
