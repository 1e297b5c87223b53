// SPDX-License-Identifier: MIT
#include "ui/shell/paletteentries.h"

#include "ui/editor/blocklook.h"
#include "ui/editor/editor.h"
#include "ui/questions/guideactions.h"
#include "ui/shell/documentactions.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CommandPalette", text);
}

} // namespace

QString actionMenu(const QString& id) {
    const QString group = id.section(u'.', 0, 0);
    if (group == u"file") return tr("File");
    if (group == u"edit" || group == u"find") return tr("Edit");
    if (group == u"insert") return tr("Insert");
    if (group == u"format") return tr("Format");
    if (group == u"check") return tr("Check");
    if (group == u"program") return tr("Edit");
    return group == u"view" ? tr("View") : tr("Help");
}

QString actionTitle(const QString& id, const QAction& action) {
    const QString title = ActionRegistry::plainTitle(action);
    if (id.startsWith(u"file.new.")) return tr("New from template: %1").arg(title);
    if (id.startsWith(u"file.sample.")) return tr("New from sample: %1").arg(title);
    if (id.startsWith(u"file.export.")) return tr("Export: %1").arg(title);
    if (id.startsWith(u"format.role.")) return tr("Role: %1").arg(title);
    if (id.startsWith(u"check.language.")) return tr("Language of the document: %1").arg(title);
    if (id.startsWith(u"insert.")) return tr("Insert: %1").arg(title);
    if (id == u"view.dark" || id == u"view.light" || id == u"view.system")
        return tr("Appearance: %1").arg(title);
    return title;
}

namespace {

void addActions(QList<PaletteEntry>& entries, const ActionRegistry& actions) {
    for (const QString& id : actions.ids()) {
        QAction& action = actions.action(id);
        if (!action.isEnabled() || id == u"view.palette") continue;
        QString detail = actionMenu(id);
        if (!action.shortcut().isEmpty())
            detail += u"  "_s + action.shortcut().toString(QKeySequence::NativeText);
        entries.append({actionTitle(id, action), detail, [&action] { action.trigger(); }});
    }
}

void addPlaces(QList<PaletteEntry>& entries, MainWindow& window) {
    if (!window.controller().hasDocument() || window.guide().isShown()) return;
    Editor& editor = window.editor();
    const Document& document = editor.content();
    for (const Place place : readingOrder) {
        const QString part = partName(place);
        const Faq* faq = faqOf(document, place);
        entries.append({part, tr("Part"), [&editor, place] { editor.goToRole(place, {}); }});
        for (const Block& block : blocksOf(document, place))
            if (!block.heading.isEmpty())
                entries.append({block.heading, part, [&editor, id = block.id] { editor.goTo({id, 0, 0}); }});
        if (!faq) continue;
        for (const FaqEntry& entry : faq->entries)
            if (!entry.text.isBlank())
                entries.append({entry.text.plain().simplified(), part, [&editor, id = entry.id] {
                                    editor.goTo({id, 0, 0});
                                }});
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(MainWindow& window, const Services& services) {
    QList<PaletteEntry> entries;
    addActions(entries, window.actions());
    addPlaces(entries, window);
    for (const UserTemplate& own : window.documents().templates())
        entries.append({tr("New from template: %1").arg(own.name), tr("My template"),
                        [&window, own] { window.documents().begin(own); }});
    for (const RecentDocument& document : services.preferences.recent())
        entries.append({QFileInfo(document.path).fileName(), tr("Recent document"),
                        [&window, path = document.path] { window.files().openPath(path); }});
    return entries;
}

} // namespace backcast
