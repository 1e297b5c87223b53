// SPDX-License-Identifier: MIT
#include "ui/shell/documentactions.h"

#include "ui/editor/editor.h"
#include "ui/settings/newdocument.h"
#include "ui/shell/analysis.h"
#include "ui/shell/counted.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/propertiesdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/templatesdialog.h"
#include "ui/versions/keeping.h"
#include "ui/versions/versionactions.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// "a.prfaq" in the folder of `path`; an ending that the user wrote is not written twice.
QString sibling(const QString& path, const QString& name) {
    const QString suffix = QFileInfo(path).suffix();
    const QString ending = suffix.isEmpty() ? QString() : u'.' + suffix;
    return QFileInfo(path).dir().filePath(name.endsWith(ending, Qt::CaseInsensitive) ? name : name + ending);
}

} // namespace

DocumentActions::DocumentActions(MainWindow& window, Services& services, WindowHost& host)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_host(host) {}

void DocumentActions::addTo(QMenu& menu) {
    ActionRegistry& actions = m_window.actions();
    menu.addAction(&actions.add(u"file.rename"_s, tr("Rena&me…"), {QKeySequence(u"F2"_s)}, this,
                                &DocumentActions::rename));
    menu.addAction(&actions.add(u"file.savetemplate"_s, tr("Save as m&y template…"), {}, this,
                                &DocumentActions::saveAsTemplate));
    menu.addAction(&actions.add(u"file.properties"_s, tr("Documen&t properties…"), {}, this,
                                &DocumentActions::showProperties));
}

void DocumentActions::addTemplates(QMenu& menu) {
    m_window.actions().add(u"file.templates"_s, tr("&My templates…"), {}, this,
                           &DocumentActions::manageTemplates);
    const int fixed = int(menu.actions().size());
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu, fixed] { fillTemplates(menu, fixed); });
}

void DocumentActions::fillTemplates(QMenu& menu, int fixed) {
    QAction& manage = m_window.actions().action(u"file.templates"_s);
    for (QAction* old : menu.actions().mid(fixed)) {
        menu.removeAction(old);
        if (old != &manage) old->deleteLater();
    }
    menu.addSeparator();
    for (const UserTemplate& own : templates()) {
        QAction* action = menu.addAction(QString(own.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, own] { begin(own); });
    }
    menu.addAction(&manage);
}

void DocumentActions::updateState() {
    const DocumentController& controller = m_window.controller();
    const bool open = controller.hasDocument();
    m_window.actions().action(u"file.rename"_s).setEnabled(open);
    m_window.actions().action(u"file.savetemplate"_s).setEnabled(open);
    m_window.actions().action(u"file.properties"_s).setEnabled(open);
}

void DocumentActions::fail(const QString& what, const Error& error) {
    m_window.messages().show({u"file"_s, Message::Tone::Error, what + u' ' + error.message, {}, true});
}

void DocumentActions::rename() {
    DocumentController& controller = m_window.controller();
    if (!controller.hasDocument()) return;
    if (controller.path().isEmpty()) {
        m_window.files().saveAs();
        return;
    }
    const QString old = QFileInfo(controller.path()).absoluteFilePath();
    const QString name = QFileInfo(old).completeBaseName();
    const TextQuestion question{tr("Rename “%1”").arg(name),
                                tr("The file gets another name and stays in its folder, %1.")
                                    .arg(shortPath(QFileInfo(old).absolutePath())),
                                name, tr("Rename"), [old, name](const QString& text) {
                                    const QString problem = nameProblem(text);
                                    if (!problem.isEmpty() || text == name) return problem;
                                    return QFileInfo::exists(sibling(old, text))
                                               ? tr("There is already something of this name.")
                                               : QString();
                                }};
    const std::optional<QString> wanted = m_services.dialogs.askText(&m_window, question);
    if (!wanted || *wanted == name) return;
    if (const Result<void> done = controller.rename(sibling(old, *wanted)); !done)
        return fail(tr("Not renamed."), done.error());
    m_window.messages().dismiss(u"file"_s);
    m_services.preferences.removeRecent(old);
    m_window.files().rememberSaved();
}

QList<UserTemplate> DocumentActions::templates() {
    Result<QList<UserTemplate>> list = m_services.templates.list();
    if (list) return *list;
    fail(tr("Your templates could not be read."), list.error());
    return {};
}

void DocumentActions::begin(const UserTemplate& own) {
    Result<Document> document = m_services.templates.read(own, m_services.ids);
    if (!document) return fail(tr("The template “%1” could not be opened.").arg(own.name), document.error());
    ownNew(*document, m_services.preferences);
    MainWindow& window = m_host.windowFor(m_window);
    window.controller().begin(*document, tr("Untitled"), DocumentController::Origin::Fresh);
    window.showDocument();
}

void DocumentActions::saveAsTemplate() {
    if (!m_window.controller().hasDocument()) return;
    const TextQuestion ask{
        tr("Save as my template"),
        tr("New documents can begin with what stands here now. Owner, date, status, comments and "
           "versions are left out; your document stays as it is."),
        m_window.controller().suggestedName(), tr("Save template"), nameProblem};
    const std::optional<QString> name = m_services.dialogs.askText(&m_window, ask);
    if (!name) return;
    bool replace = false;
    QString title = *name;
    for (const UserTemplate& own : templates()) {
        if (own.name.compare(*name, Qt::CaseInsensitive) != 0) continue;
        const Question question{
            tr("Replace the template “%1”?").arg(own.name),
            tr("There is already a template of this name. Documents that were begun with it stay "
               "as they are."),
            {},
            {{tr("Replace"), Question::Look::Destructive}, {tr("Cancel")}},
            1,
            1};
        if (m_services.dialogs.ask(&m_window, question) != 0) return;
        replace = true;
        title = own.name; // or there would be two that differ in nothing but their letters' case
    }
    const Result<UserTemplate> kept =
        m_services.templates.add(title, m_window.document(), m_services.ids, replace);
    if (!kept) return fail(tr("The template was not saved."), kept.error());
    m_window.messages().show(
        {u"file"_s,
         Message::Tone::Notice,
         tr("“%1” is now under New from template and on the start page.").arg(kept->name),
         {{tr("My templates…"), [this] { manageTemplates(); }}},
         true});
    Q_EMIT templatesChanged();
}

void DocumentActions::renameTemplate(const UserTemplate& own, QWidget* parent) {
    const TextQuestion question{
        tr("Rename the template “%1”").arg(own.name),
        tr("Documents that were begun with it stay as they are."),
        own.name,
        tr("Rename"),
        nameProblem,
    };
    const std::optional<QString> name = m_services.dialogs.askText(parent ? parent : &m_window, question);
    if (!name) return;
    if (const Result<UserTemplate> done = m_services.templates.rename(own, *name); !done)
        fail(tr("The template has its old name."), done.error());
    Q_EMIT templatesChanged();
}

void DocumentActions::removeTemplate(const UserTemplate& own, QWidget* parent) {
    const Question question{
        tr("Delete the template “%1”?").arg(own.name),
        tr("It cannot be brought back. Documents that were begun with it stay as they are."),
        {},
        {{tr("Delete"), Question::Look::Destructive}, {tr("Cancel"), Question::Look::Primary}},
        1,
        1};
    if (m_services.dialogs.ask(parent ? parent : &m_window, question) != 0) return;
    if (const Result<void> done = m_services.templates.remove(own); !done)
        fail(tr("The template is still there."), done.error());
    Q_EMIT templatesChanged();
}

void DocumentActions::manageTemplates() {
    if (!m_list) {
        m_list = new TemplatesDialog(
            {[this] { return templates(); }, [this](const UserTemplate& own) { begin(own); },
             [this](const UserTemplate& own, QWidget* parent) { renameTemplate(own, parent); },
             [this](const UserTemplate& own, QWidget* parent) { removeTemplate(own, parent); }},
            &m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_list->open();
}

void DocumentActions::showProperties() {
    DocumentController& controller = m_window.controller();
    if (!controller.hasDocument() || m_properties) return;
    m_window.analysis().paginateNow();
    DocumentFactsShown facts;
    const DocumentCounts& counts = m_window.analysis().counts();
    facts.words = counted(counts.all().words, tr("1 word"), tr("%1 words"));
    if (const std::optional<PageFacts>& pages = m_window.analysis().pages())
        facts.words += u" · "_s + counted(pages->pageCount, tr("1 page"), tr("%1 pages"));
    if (const QFileInfo file(controller.path()); !controller.path().isEmpty()) {
        const QLocale locale;
        facts.file = QDir::toNativeSeparators(file.absoluteFilePath());
        facts.size = locale.formattedDataSize(file.size());
        const QDateTime now = m_services.clock();
        facts.saved = dayText(file.lastModified(), now);
    }
    m_properties =
        new PropertiesDialog(m_window.document(), facts, m_services.ids, controller.isReadOnly(), &m_window);
    m_properties->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_properties, &QDialog::accepted, this, [this] {
        const Document wanted = m_properties->changed();
        const Meta before = m_window.document().meta;
        if (wanted != m_window.document()) m_window.editor().apply(wanted);
        if (beginsReview(before, wanted.meta)) m_window.versions().keepForReview();
    });
    m_properties->open();
}

PropertiesDialog* DocumentActions::properties() const {
    return m_properties;
}

TemplatesDialog* DocumentActions::templateList() const {
    return m_list;
}

} // namespace backcast
