// SPDX-License-Identifier: MIT
#include "ui/shell/arrangeactions.h"

#include "ui/editor/editor.h"
#include "ui/editor/tableediting.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/dialogservice.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int newRows = 3;
constexpr int newColumns = 3;

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

ArrangeActions::ArrangeActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {}

void ArrangeActions::addMoves(QMenu& edit) {
    Editor& editor = m.editor;
    edit.addSeparator();
    edit.addAction(&m.actions.add(u"edit.move.up"_s, tr("Move u&p"), {keys("Alt+Shift+Up")}, &editor,
                                  [&editor] { editor.moveBlocks(Direction::Up); }));
    edit.addAction(&m.actions.add(u"edit.move.down"_s, tr("Move do&wn"), {keys("Alt+Shift+Down")}, &editor,
                                  [&editor] { editor.moveBlocks(Direction::Down); }));
    edit.addAction(&m.actions.add(u"edit.figure"_s, tr("Fi&gure…"), {keys("Shift+F4")}, this,
                                  &ArrangeActions::editFigure));
    edit.addAction(&m.actions.add(u"edit.owner"_s, tr("&Owner of the question…"), {keys("F4")}, this,
                                  &ArrangeActions::askOwner));
}

void ArrangeActions::addInserts(QMenu& insert) {
    insert.addSeparator();
    insert.addAction(&m.actions.add(u"insert.table"_s, tr("&Table"), {keys("Ctrl+Shift+T")}, &m.editor,
                                    [this] { m.editor.tables().insert(newRows, newColumns); }));
    insert.addAction(&m.actions.add(u"insert.storyboard"_s, tr("&Storyboard…"), {keys("Ctrl+Alt+S")}, this,
                                    &ArrangeActions::insertStoryboard));
    insert.addAction(
        &m.actions.add(u"insert.picture"_s, tr("&Picture…"), {}, this, &ArrangeActions::insertPicture));
}

void ArrangeActions::addTableMenu(QMenu& format) {
    QMenu& menu = *format.addMenu(tr("&Table"));
    m.editor.setTableMenu(&menu);
    TableEditing& tables = m.editor.tables();
    const auto add = [&](const QString& id, const QString& title, const QList<QKeySequence>& shortcut,
                         auto run) {
        menu.addAction(&m.actions.add(u"format.table."_s + id, title, shortcut, &tables, run));
    };
    add(u"rowabove"_s, tr("Add row &above"), {}, [&tables] { tables.addRow(0); });
    add(u"rowbelow"_s, tr("Add row &below"), {keys("Ctrl+Alt+R")}, [&tables] { tables.addRow(1); });
    add(u"columnbefore"_s, tr("Add column to the &left"), {}, [&tables] { tables.addColumn(0); });
    add(u"columnbehind"_s, tr("Add column to the &right"), {keys("Ctrl+Alt+C")},
        [&tables] { tables.addColumn(1); });
    menu.addSeparator();
    add(u"rowup"_s, tr("Move row &up"), {}, [&tables] { tables.moveRow(-1); });
    add(u"rowdown"_s, tr("Move row &down"), {}, [&tables] { tables.moveRow(1); });
    add(u"columnleft"_s, tr("Move column l&eft"), {}, [&tables] { tables.moveColumn(-1); });
    add(u"columnright"_s, tr("Move column ri&ght"), {}, [&tables] { tables.moveColumn(1); });
    menu.addSeparator();
    add(u"header"_s, tr("&Header row"), {}, [&tables] { tables.toggleHeader(); });
    add(u"left"_s, tr("Align left (&1)"), {}, [&tables] { tables.align(u"left"_s); });
    add(u"center"_s, tr("Align centre (&2)"), {}, [&tables] { tables.align(u"center"_s); });
    add(u"right"_s, tr("Align right (&3)"), {}, [&tables] { tables.align(u"right"_s); });
    menu.addSeparator();
    add(u"removerow"_s, tr("Delete ro&w"), {}, [&tables] { tables.removeRow(); });
    add(u"removecolumn"_s, tr("Delete &column"), {}, [&tables] { tables.removeColumn(); });
    add(u"remove"_s, tr("Delete &table"), {}, [&tables] { tables.removeTable(); });
    for (const QString& id : {u"header"_s, u"left"_s, u"center"_s, u"right"_s})
        m.actions.action(u"format.table."_s + id).setCheckable(true);
    connect(&menu, &QMenu::aboutToShow, this, [this] { updateState(m_writable); });
}

void ArrangeActions::updateState(bool writable) {
    m_writable = writable;
    const TableEditing& tables = m.editor.tables();
    const bool inTable = writable && tables.isInTable();
    m.actions.setEnabled(u"edit.move."_s, writable);
    for (const QString& id : {u"insert.table"_s, u"insert.storyboard"_s, u"insert.picture"_s})
        m.actions.setEnabled(id, writable);
    m.actions.action(u"edit.figure"_s).setEnabled(writable && m.editor.currentVisual().has_value());
    m.actions.setEnabled(u"format.table."_s, inTable);
    m.actions.action(u"edit.owner"_s).setEnabled(writable && !m.editor.currentEntry().isEmpty());
    if (!inTable) return;
    const Table table = tables.table();
    m.actions.action(u"format.table.header"_s).setChecked(table.headerRows > 0);
    const QString align = table.columns.value(tables.column()).align;
    m.actions.action(u"format.table.left"_s).setChecked(align.isEmpty() || align == u"left");
    m.actions.action(u"format.table.center"_s).setChecked(align == u"center");
    m.actions.action(u"format.table.right"_s).setChecked(align == u"right");
}

void ArrangeActions::askOwner() {
    QStringList names;
    for (const Person& person : m.editor.content().people) names.append(person.name);
    const std::optional<QString> name = m.services.dialogs.askOwner(&m.window, m.editor.entryOwner(), names);
    if (name) m.editor.setEntryOwner(*name);
    m.editor.setFocus();
}

void ArrangeActions::insertStoryboard() {
    Visual visual;
    visual.kind = u"storyboard"_s;
    visual.fidelity = u"sketch"_s;
    if (const std::optional<Visual> written = m.services.dialogs.askFigure(&m.window, visual))
        m.editor.insertVisual(*written);
    m.editor.setFocus();
}

void ArrangeActions::insertPicture() {
    const QString path = m.services.dialogs.openFile(
        &m.window, tr("Add a picture"), m.services.preferences.folder(),
        {{tr("Pictures"), {u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s}}});
    if (!path.isEmpty()) m.addPicture(path);
    m.editor.setFocus();
}

void ArrangeActions::editFigure() {
    const std::optional<Visual> current = m.editor.currentVisual();
    if (!current) return;
    const std::optional<Visual> changed = m.services.dialogs.askFigure(&m.window, *current);
    if (changed && !(*changed == *current)) m.editor.changeVisual(*changed);
    m.editor.setFocus();
}

} // namespace backcast
