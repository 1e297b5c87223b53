// SPDX-License-Identifier: MIT
#include "ui/shell/toolbar.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "ui/editor/editor.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/theme.h"

#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// What a paragraph is called where its role is not for the user to choose.
QString fixedName(Place place, const QString& role) {
    if (role == u"question") return RoleBox::tr("Question");
    if (role == u"answer") return RoleBox::tr("Answer");
    if (place == Place::Questions && !role.isEmpty()) return RoleBox::tr("Answer: %1").arg(roleName(role));
    switch (place) {
    case Place::Appendix:
        return RoleBox::tr("Appendix");
    case Place::Unsorted:
        return RoleBox::tr("Unsorted");
    default:
        return RoleBox::tr("Title");
    }
}

} // namespace

RoleBox::RoleBox(Editor& editor, QWidget* parent)
    : QComboBox(parent)
    , m_editor(editor) {
    setAccessibleName(tr("Role of this paragraph"));
    setToolTip(tr("What this paragraph is in the press release"));
    setFocusPolicy(Qt::TabFocus);
    setMaxVisibleItems(14);
    for (const QLatin1StringView role : roles::release) addItem(roleName(QString(role)), QString(role));
    addItem(tr("No role"), QString());
    addItem(QString(), u"fixed"_s); // what stands here where nothing can be chosen
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::activated, this, &RoleBox::choose);
    connect(&editor, &Editor::currentBlockMoved, this, &RoleBox::follow);
    connect(&editor, &Editor::contentEdited, this, &RoleBox::follow);
}

void RoleBox::follow() {
    const QSignalBlocker blocker(this);
    const Place place = m_editor.currentPlace();
    const QString role = m_editor.currentRole();
    const bool free = place == Place::Release && !m_editor.currentBlock().isEmpty();
    setEnabled(free && !m_editor.isReadOnly());
    const int last = count() - 1;
    int index = free ? findData(role) : last;
    if (index < 0 || index == last) {
        index = last;
        setItemText(last, free ? roleName(role) : fixedName(place, role));
    }
    if (index != currentIndex()) setCurrentIndex(index);
}

void RoleBox::choose(int index) {
    if (index < count() - 1) m_editor.setRole(itemData(index).toString());
    m_editor.setFocus();
    follow();
}

Toolbar::Toolbar(ActionRegistry& actions, Editor& editor, QWidget* parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_roles(new RoleBox(editor, this)) {
    setObjectName(u"toolbar"_s);
    setWindowTitle(tr("Tools"));
    setAccessibleName(tr("Tools"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
}

QToolButton* Toolbar::addButton(const QString& id, const QString& text) {
    QToolButton* button = textButton(m_actions.action(id), text, this);
    addWidget(button);
    return button;
}

void Toolbar::build() {
    const auto addGap = [this](int width) {
        auto* gap = new QWidget(this);
        gap->setFixedWidth(width);
        addWidget(gap);
    };
    addGap(space::xs);
    addWidget(m_roles);
    addGap(space::s);
    QToolButton* strong = addButton(u"format.strong"_s, tr("B", "bold, on a button"));
    QFont bold = strong->font();
    bold.setWeight(QFont::DemiBold);
    strong->setFont(bold);
    QToolButton* emphasis = addButton(u"format.emphasis"_s, tr("I", "italic, on a button"));
    QFont italic = emphasis->font();
    italic.setItalic(true);
    emphasis->setFont(italic);
    addButton(u"edit.link"_s, tr("Link"));
    addButton(u"format.bullets"_s, tr("List"));
    addButton(u"comments.add"_s, tr("Comment"));

    auto* stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    addButton(u"versions.compare"_s, tr("Compare"));
    auto* exports = new QToolButton(this);
    exports->setText(tr("Export"));
    exports->setAutoRaise(true);
    exports->setFocusPolicy(Qt::TabFocus);
    exports->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(exports);
    for (const QString& id : {u"file.export.pdf"_s, u"file.export.markdown"_s, u"file.export.text"_s})
        menu->addAction(&m_actions.action(id));
    exports->setMenu(menu);
    addWidget(exports);
}

} // namespace backcast
