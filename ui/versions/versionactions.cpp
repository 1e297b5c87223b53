// SPDX-License-Identifier: MIT
#include "ui/versions/versionactions.h"

#include "core/document/people.h"
#include "core/history/merge.h"
#include "ui/editor/editor.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"
#include "ui/versions/compareactions.h"
#include "ui/versions/keeping.h"
#include "ui/versions/versionpreview.h"
#include "ui/versions/versionwords.h"

#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int panelDelay = 300; ///< ms after a change

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

VersionActions::VersionActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_since(parts.services.clock()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VersionActions::updatePanel);
    connect(&m.editor, &Editor::contentEdited, this, &VersionActions::follow);
    connect(&m.controller, &DocumentController::documentShown, this, [this] {
        m_since = m.services.clock();
        follow();
        close();
    });
    connect(&m.controller, &DocumentController::aboutToSave, this, &VersionActions::keepWhileWriting);
    m.controller.setBeforeReload([this](const Document& theirs) {
        const Document read = m.controller.isModified()
                                  ? withVersionsOf(m.editor.content(), theirs, author(), m.services.clock())
                                  : theirs;
        // Nor are comments lost that are only here.
        const Result<Merged> merged = withComments(read, commentsOf(m.editor.content()));
        return merged && merged->report.added > 0 ? merged->document : read;
    });
    connect(&m.panel, &VersionsPanel::shown, this, [this] {
        if (m_stale) updatePanel();
    });
    connect(&m.panel, &VersionsPanel::currentChanged, this, &VersionActions::update);
    connect(&m.panel, &VersionsPanel::chosen, this, &VersionActions::run);
    connect(&m.panel, &VersionsPanel::menuWanted, this, &VersionActions::openMenu);
}

VersionActions::~VersionActions() {
    delete m_preview;
}

void VersionActions::addTo(QMenu& menu) {
    ActionRegistry& actions = m.actions;
    const auto add = [&](const QString& id, const QString& title, const QList<QKeySequence>& shortcuts,
                         auto slot) { menu.addAction(&actions.add(id, title, shortcuts, this, slot)); };
    add(u"versions.save"_s, tr("Save a &version…"), {keys("Ctrl+Alt+V")}, &VersionActions::save);
    add(u"versions.show"_s, tr("S&how versions"), {keys("Ctrl+Shift+H")}, &VersionActions::showPanel);
    add(u"versions.compare"_s, tr("&Compare with…"), {keys("Ctrl+Shift+D")}, &VersionActions::compareAny);
    add(u"versions.comparefile"_s, tr("Compare with a &file…"), {}, [this] { m.compare.compareWithFile(); });
    m.compare.addTo(*menu.addMenu(tr("C&omparison")));
    menu.addSeparator();
    add(u"versions.previous"_s, tr("Compare the version with the one &before"), {},
        [this] { run(VersionDo::ComparePrevious); });
    add(u"versions.preview"_s, tr("&Preview the version"), {}, [this] { run(VersionDo::Preview); });
    add(u"versions.restore"_s, tr("&Restore the version"), {}, [this] { run(VersionDo::Restore); });
    add(u"versions.rename"_s, tr("Re&name the version…"), {}, [this] { run(VersionDo::Rename); });
}

void VersionActions::updateState(bool onPage, bool writable) {
    m_onPage = onPage;
    m.panel.setWritable(writable);
    for (const QString& id : {u"versions.show"_s, u"versions.compare"_s, u"versions.comparefile"_s})
        m.actions.action(id).setEnabled(onPage);
    m.actions.action(u"versions.save"_s).setEnabled(onPage && writable);
    m.compare.updateState();
    update();
}

void VersionActions::update() {
    const int number = m_onPage && m.panel.isVisible() ? m.panel.currentNumber() : 0;
    const bool writable = isWritable();
    m.actions.action(u"versions.previous"_s).setEnabled(number != 0 && m.panel.model().before(number) != 0);
    m.actions.action(u"versions.preview"_s).setEnabled(number != 0);
    m.actions.action(u"versions.restore"_s).setEnabled(number != 0 && writable);
    m.actions.action(u"versions.rename"_s).setEnabled(number != 0 && writable);
}

bool VersionActions::isWritable() const {
    return m.controller.hasDocument() && !m.controller.isReadOnly();
}

/// The id of the user where the document knows them, else their name: adding a person would be a step of undo
/// that changes nothing to be seen.
QString VersionActions::author() const {
    const Identity you = m.services.preferences.identity();
    for (const Person& person : m.editor.content().people)
        if (!you.id.isEmpty() && person.id == you.id) return person.id;
    return you.name;
}

// ---- the panel ----

void VersionActions::follow() {
    m_stale = true;
    m.panel.setCount(int(m.editor.content().drafts.size()));
    if (m.panel.isVisible() && !m_timer.isActive()) m_timer.start(panelDelay);
}

void VersionActions::updatePanel() {
    m_timer.stop();
    if (!m.controller.hasDocument()) return m.panel.clear();
    if (!m.panel.isVisible()) return; // `shown` makes up for it
    m_stale = false;
    m.panel.setDocument(m.editor.content(), m.services.clock());
}

void VersionActions::showPanel() {
    m.showPanel();
    updatePanel();
    QListView& view = m.panel.view();
    if (!view.currentIndex().isValid() && view.model()->rowCount() > 0)
        view.setCurrentIndex(view.model()->index(0, 0));
    view.setFocus(Qt::ShortcutFocusReason);
}

void VersionActions::run(VersionDo what) {
    const int number = m.panel.currentNumber();
    switch (what) {
    case VersionDo::Save:
        return save();
    case VersionDo::CompareLast:
        return compareAny();
    case VersionDo::CompareNow:
        return compareWithNow(number);
    case VersionDo::ComparePrevious:
        return comparePrevious(number);
    case VersionDo::Preview:
        return preview(number);
    case VersionDo::Restore:
        return restore(number);
    case VersionDo::Rename:
        return rename(number);
    }
}

void VersionActions::openMenu(const QPoint& where) {
    const QList<VersionDo> offered = m.panel.model().offered(m.panel.view().currentIndex().row());
    if (offered.isEmpty()) return;
    auto* menu = new QMenu(&m.panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const VersionDo what : offered)
        connect(menu->addAction(VersionModel::titleOf(what)), &QAction::triggered, this,
                [this, what] { run(what); });
    menu->popup(where);
}

// ---- messages ----

void VersionActions::say(const QString& text,
                         const QList<std::pair<QString, std::function<void()>>>& actions) {
    Message message{u"versions"_s, Message::Tone::Notice, text, {}, true};
    for (const auto& [title, work] : actions) message.actions.append({title, work});
    m.messages.show(message);
    m.panel.tell(text);
}

void VersionActions::fail(const QString& what, const Error& error) {
    m.messages.show({u"versions"_s, Message::Tone::Error, what + u' ' + error.message, {}, true});
}

void VersionActions::sayNothingChanged(int number) {
    say(tr("Nothing has changed since %1, so it is this version already.").arg(versionTitle(number)),
        {{tr("Rename…"), [this, number] { rename(number); }}});
}

// ---- taking ----

void VersionActions::save() {
    if (!isWritable()) return;
    const Document& before = m.editor.content();
    if (!before.drafts.isEmpty() && before.drafts.constLast().kind != versionkinds::automatic &&
        !changedSinceNewestVersion(before))
        return sayNothingChanged(before.drafts.constLast().number);
    const std::optional<QString> name = m.services.dialogs.askText(
        &m.window, {tr("Save a version"),
                    tr("The text as it is now is kept under a number. A name helps to find it again: what it "
                       "was for, who got it. It may be left out."),
                    {},
                    tr("Save the version"),
                    {}});
    if (!name) return;
    // While the question was open the text may have become another one.
    const Result<VersionTaken> taken =
        withVersionSaved(m.editor.content(), {versionkinds::named, *name, {}, m.services.clock(), author()});
    if (!taken) return fail(tr("The version was not saved."), taken.error());
    const int number = taken->number;
    if (!taken->isNew && !taken->isRaised) return sayNothingChanged(number);
    m.editor.apply(taken->document);
    updatePanel();
    say(name->isEmpty() ? tr("%1 is kept as a version.").arg(versionTitle(number))
                        : tr("%1 is kept as a version: %2.").arg(versionTitle(number), *name),
        {{tr("Rename…"), [this, number] { rename(number); }}, {tr("Show versions"), [this, number] {
                                                                   showPanel();
                                                                   m.panel.showVersion(number);
                                                               }}});
}

void VersionActions::keepBefore(const QString& reason) {
    if (!isWritable()) return;
    const Kept kept = withVersionKept(m.editor.content(), reason, author(), m.services.clock());
    if (kept.isNew) m.editor.apply(kept.document);
}

void VersionActions::keepForReview() {
    if (!isWritable()) return;
    const Result<VersionTaken> taken =
        withVersionSaved(m.editor.content(), {versionkinds::review, {}, {}, m.services.clock(), author()});
    if (!taken) return fail(tr("The version was not saved."), taken.error());
    if (!taken->isNew && !taken->isRaised) return;
    m.editor.apply(taken->document);
    updatePanel();
    const int number = taken->number;
    say(tr("%1 is kept as the version for the review.").arg(versionTitle(number)),
        {{tr("Show versions"), [this, number] {
              showPanel();
              m.panel.showVersion(number);
          }}});
}

/// A save takes a version along from time to time. Only then: what is not written by the user's will stays as
/// it is in the file.
void VersionActions::keepWhileWriting() {
    if (isWritable() && isVersionDue(m.editor.content(), m_since, m.services.clock()))
        keepBefore(versionreasons::interval);
}

// ---- using ----

void VersionActions::rename(int number) {
    if (!isWritable()) return;
    QString now;
    for (const Draft& draft : m.editor.content().drafts)
        if (draft.number == number) now = draft.name;
    const std::optional<QString> name = m.services.dialogs.askText(
        &m.window, {tr("Rename %1").arg(versionTitle(number)),
                    tr("A version with a name is kept for good; automatic ones are thinned out with time."),
                    now,
                    tr("Rename"),
                    {}});
    if (!name || *name == now) return;
    const Result<Document> renamed = withVersionNamed(m.editor.content(), number, *name);
    if (!renamed) return fail(tr("The version was not renamed."), renamed.error());
    m.editor.apply(*renamed);
    m.messages.dismiss(u"versions"_s);
    updatePanel();
    m.panel.tell(name->isEmpty() ? tr("It has no name any more.") : tr("It is called “%1” now.").arg(*name));
}

bool VersionActions::acceptsMissing(int number, const QList<MissingPiece>& missing) {
    QStringList reasons;
    for (const MissingPiece& piece : missing.mid(0, 8))
        reasons.append(piece.id.isEmpty() ? piece.why : u"%1 (%2)"_s.arg(piece.why, piece.id));
    if (missing.size() > 8) reasons.append(u"…"_s);
    const Question question{tr("%1 is not whole. Restore what is there?").arg(versionTitle(number)),
                            tr("%n of its pieces are missing or were changed in the file. They would be "
                               "missing in the text. What you have now is kept as a version.",
                               nullptr, int(missing.size())),
                            reasons.join(u'\n'),
                            {{tr("Cancel")}, {tr("Restore what is there")}},
                            0,
                            0};
    return m.services.dialogs.ask(&m.window, question) == 1;
}

void VersionActions::restore(int number) {
    if (!isWritable()) return;
    const Result<VersionContent> there = versionContent(m.editor.content(), number);
    if (!there) return fail(tr("The version was not restored."), there.error());
    if (!there->missing.isEmpty() && !acceptsMissing(number, there->missing)) return;
    const Document before = m.editor.content();
    const Kept kept = withVersionKept(before, versionreasons::beforeRestore, author(), m.services.clock());
    // Of the document as it was: thinning out may have taken an old automatic version away.
    const Result<VersionContent> restored = withVersionRestored(before, number);
    if (!restored) return fail(tr("The version was not restored."), restored.error());
    Document target = restored->document;
    target.drafts = kept.document.drafts;
    target.bases = kept.document.bases;
    target.meta.draft = before.meta.draft;
    m.editor.apply(target);
    updatePanel();
    const quint64 revision = m.editor.revision();
    QString text = tr("%1 is the text now.").arg(versionTitle(number));
    if (kept.number != 0 && kept.number != number)
        text += u' ' + tr("What you had is kept as draft %1.").arg(kept.number);
    say(text, {{tr("Undo"), [this, revision, back = kept.number] { takeBack(revision, back); }},
               {tr("Show changes"), [this, back = kept.number] { compareWithNow(back); }}});
}

/// Undo, where nothing was written since; else the version that was kept comes back, as another step.
void VersionActions::takeBack(quint64 revision, int number) {
    m.messages.dismiss(u"versions"_s);
    if (m.editor.revision() == revision)
        m.editor.undo();
    else
        restore(number);
}

void VersionActions::preview(int number) {
    const Result<VersionContent> content = versionContent(m.editor.content(), number);
    if (!content) return fail(tr("The version cannot be shown."), content.error());
    Document document = content->document;
    document.meta.draft = number;
    QString name = versionTitle(number);
    for (const VersionInfo& version : versions(m.editor.content()))
        if (version.number == number) {
            name = versionLine(version, m.services.clock());
            break;
        }
    if (!m_preview) m_preview = new VersionPreview;
    m_preview->show(document, name);
}

VersionPreview* VersionActions::previewWindow() const {
    return m_preview;
}

void VersionActions::close() {
    if (m_preview) m_preview->close();
}

void VersionActions::compareWithNow(int number) {
    if (number != 0) m.compare.show({Compared::Kind::Version, number}, {Compared::Kind::Now, 0});
}

void VersionActions::comparePrevious(int number) {
    const QList<Draft>& drafts = m.editor.content().drafts;
    for (qsizetype i = 1; i < drafts.size(); ++i)
        if (drafts.at(i).number == number)
            return m.compare.show({Compared::Kind::Version, drafts.at(i - 1).number},
                                  {Compared::Kind::Version, number});
}

void VersionActions::compareAny() {
    const Document& document = m.editor.content();
    if (document.drafts.isEmpty()) return m.compare.compareWithFile();
    const qsizetype last = document.drafts.size() - 1;
    // The newest one is no news where it is the text itself.
    const qsizetype at = last > 0 && !changedSinceNewestVersion(document) ? last - 1 : last;
    compareWithNow(document.drafts.at(at).number);
}

} // namespace backcast
