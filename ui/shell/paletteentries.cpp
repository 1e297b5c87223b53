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

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

} // namespace

QString actionMenu(const QString& id) {
    const QString group = id.section(u'.', 0, 0);
    if (group == u"file") return Say::tr("File");
    if (group == u"edit" || group == u"find") return Say::tr("Edit");
    if (group == u"insert") return Say::tr("Insert");
    if (group == u"format") return Say::tr("Format");
    if (group == u"check" || group == u"findings") return Say::tr("Check");
    if (group == u"program") return Say::tr("Edit");
    return group == u"view" ? Say::tr("View") : Say::tr("Help");
}

QString actionTitle(const QString& id, const QAction& action) {
    const QString title = ActionRegistry::plainTitle(action);
    if (id.startsWith(u"file.new.")) return Say::tr("New from template: %1").arg(title);
    if (id.startsWith(u"file.sample.")) return Say::tr("New from sample: %1").arg(title);
    if (id.startsWith(u"file.export.")) return Say::tr("Export: %1").arg(title);
    if (id.startsWith(u"format.role.")) return Say::tr("Role: %1").arg(title);
    if (id.startsWith(u"check.language.")) return Say::tr("Language of the document: %1").arg(title);
    if (id.startsWith(u"insert.")) return Say::tr("Insert: %1").arg(title);
    if (id == u"view.dark" || id == u"view.light" || id == u"view.system")
        return Say::tr("Appearance: %1").arg(title);
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
        entries.append({part, Say::tr("Part"), [&editor, place] { editor.goToRole(place, {}); }});
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
        entries.append({Say::tr("New from template: %1").arg(own.name), Say::tr("My template"),
                        [&window, own] { window.documents().begin(own); }});
    for (const RecentDocument& document : services.preferences.recent())
        entries.append({QFileInfo(document.path).fileName(), Say::tr("Recent document"),
                        [&window, path = document.path] { window.files().openPath(path); }});
    return entries;
}

} // namespace backcast
