// SPDX-License-Identifier: MIT
#include "ui/versions/compareactions.h"

#include "core/exchange/input.h"
#include "core/history/comments.h"
#include "core/history/redline.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"
#include "ui/editor/editor.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/waitcursor.h"
#include "ui/versions/versionwords.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

/// How many of the comments that were open at a version, or made since, are resolved now; nothing where there
/// are none.
std::optional<CommentProgress> progressSince(const Document& document, int number) {
    QDateTime taken;
    for (const Draft& draft : document.drafts)
        if (draft.number == number) taken = QDateTime::fromString(draft.at, Qt::ISODate);
    CommentProgress progress;
    for (const CommentThread& thread : commentThreads(document)) {
        const QDateTime resolved = QDateTime::fromString(thread.resolvedAt, Qt::ISODate);
        if (thread.resolved && resolved.isValid() && taken.isValid() && resolved <= taken) continue;
        ++progress.all;
        if (thread.resolved) ++progress.answered;
    }
    return progress.all > 0 ? std::optional(progress) : std::nullopt;
}

} // namespace

CompareActions::CompareActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isShown() && !refresh()) close();
    });
    m_linesTimer.setInterval(0);
    connect(&m_linesTimer, &QTimer::timeout, this, &CompareActions::countLines);
    // The page covers the one that is written, but another program's version can be taken meanwhile.
    connect(&m.editor, &Editor::contentEdited, this, [this] {
        if (isShown()) m_timer.start(0);
    });
    connect(&m.controller, &DocumentController::documentShown, this, [this] {
        m_file.reset();
        if (isShown()) close();
    });
}

void CompareActions::addTo(QMenu& menu) {
    ActionRegistry& actions = m.actions;
    const auto add = [&](const QString& id, const QString& title, const QList<QKeySequence>& shortcuts,
                         auto slot) {
        QAction& action = actions.add(id, title, shortcuts, this, slot);
        menu.addAction(&action);
        return &action;
    };
    add(u"compare.next"_s, tr("&Next change"), {keys("Alt+Down")}, [this] {
        if (m_view) m_view->pages().step(1);
    });
    add(u"compare.previous"_s, tr("&Previous change"), {keys("Alt+Up")}, [this] {
        if (m_view) m_view->pages().step(-1);
    });
    QAction* side = add(u"compare.side"_s, tr("Side &by side"), {keys("Alt+1")}, [this] { setInOne(false); });
    QAction* one = add(u"compare.inone"_s, tr("&In one"), {keys("Alt+2")}, [this] { setInOne(true); });
    side->setCheckable(true);
    one->setCheckable(true);
    side->setChecked(true);
    add(u"compare.pdf"_s, tr("Redline as P&DF…"), {}, [this] { exportRedline(true); });
    add(u"compare.html"_s, tr("Redline as &HTML…"), {}, [this] { exportRedline(false); });
    add(u"compare.close"_s, tr("&Close the comparison"), {}, [this] { close(); });
}

void CompareActions::updateState() {
    m.actions.setEnabled(u"compare."_s, isShown());
}

void CompareActions::makeView() {
    m_view = new CompareView(m.actions, &m.stack);
    m.stack.addWidget(m_view);
    connect(m_view, &CompareView::closeWanted, this, &CompareActions::close);
    connect(m_view, &CompareView::beforePicked, this, [this](int index) { pick(true, index); });
    connect(m_view, &CompareView::afterPicked, this, [this](int index) { pick(false, index); });
}

bool CompareActions::isShown() const {
    return m_view && m.stack.currentWidget() == m_view;
}

void CompareActions::show(const Compared& before, const Compared& after) {
    if (!m.controller.hasDocument()) return;
    if (!m_view) makeView();
    m_before = before;
    m_after = after;
    if (!refresh()) return;
    m_view->hold(m.messages);
    m.stack.setCurrentWidget(m_view);
    Q_EMIT shown();
    m_view->pages().goToChange(0); // only now do the pages have their width
    m_view->pages().setFocus();
}

void CompareActions::close() {
    if (isShown()) Q_EMIT pageWanted();
}

void CompareActions::compareWithFile() {
    if (m.controller.hasDocument() && askFile()) show({Compared::Kind::File, 0}, {Compared::Kind::Now, 0});
}

bool CompareActions::askFile() {
    const QList<FileKind> kinds{{tr("Documents and drafts"), {u"prfaq"_s, u"md"_s, u"markdown"_s, u"txt"_s}}};
    const QString path =
        m.services.dialogs.openFile(&m.window, tr("Compare with"), m.services.preferences.folder(), kinds);
    if (path.isEmpty()) return false;
    const Result<Input> input = readInput(path, m.services.ids);
    if (!input) {
        m.messages.show(
            {u"compare"_s,
             Message::Tone::Error,
             tr("“%1” could not be read. %2").arg(QFileInfo(path).fileName(), input.error().message),
             {},
             true});
        return false;
    }
    m_file = File{QFileInfo(path).fileName(), input->document};
    return true;
}

Result<Document> CompareActions::documentOf(const Compared& side) const {
    if (side.kind == Compared::Kind::File && m_file) return m_file->document;
    if (side.kind != Compared::Kind::Version) return m.editor.content();
    Result<VersionContent> content = versionContent(m.editor.content(), side.number);
    if (!content) return tl::unexpected(content.error());
    content->document.meta.draft = side.number;
    return content->document;
}

QString CompareActions::nameOf(const Compared& side) const {
    if (side.kind == Compared::Kind::Version) return versionTitle(side.number);
    return side.kind == Compared::Kind::File && m_file ? m_file->name : tr("Now");
}

/// Makes the comparison anew. False: it could not be made, and a message says why.
bool CompareActions::refresh() {
    const Result<Document> before = documentOf(m_before);
    const Result<Document> after = documentOf(m_after);
    for (const Result<Document>* side : {&before, &after}) {
        if (*side) continue;
        m.messages.show({u"compare"_s,
                         Message::Tone::Error,
                         tr("The versions cannot be compared. %1").arg(side->error().message),
                         {},
                         true});
        return false;
    }
    showChoices();
    const CompareReport about = report();
    m_view->setComparison(compare(*before, *after), about.names, about.comments);
    m_uncounted = {CompareSide::Before, CompareSide::After};
    m_linesTimer.start();
    return true;
}

/// Where lines break on paper, a version at a time: what has changed is seen before that.
void CompareActions::countLines() {
    if (m_uncounted.isEmpty()) return m_linesTimer.stop();
    const CompareSide side = m_uncounted.takeFirst();
    const Comparison& comparison = m_view->pages().comparison();
    const auto& document = side == CompareSide::Before ? comparison.before : comparison.after;
    if (document) m_view->pages().setLines(side, pageFacts(paginate(*document)));
}

QList<Compared> CompareActions::choices() const {
    QList<Compared> list{{Compared::Kind::Now, 0}};
    const QList<VersionInfo> all = versions(m.editor.content());
    for (auto it = all.crbegin(); it != all.crend(); ++it) list.append({Compared::Kind::Version, it->number});
    if (m_file) list.append({Compared::Kind::File, 0});
    return list;
}

void CompareActions::showChoices() {
    const QDateTime now = m.services.clock();
    const QList<Compared> list = choices();
    QHash<int, QString> lines;
    for (const VersionInfo& version : versions(m.editor.content()))
        if (!lines.contains(version.number)) lines.insert(version.number, versionLine(version, now));
    CompareView::Choices choices;
    for (const Compared& choice : list)
        choices.titles.append(choice.kind == Compared::Kind::Version ? lines.value(choice.number)
                                                                     : nameOf(choice));
    choices.titles.append(m_file ? tr("Another file…") : tr("File…"));
    choices.before = int(list.indexOf(m_before));
    choices.after = int(list.indexOf(m_after));
    m_view->setChoices(choices);
}

void CompareActions::pick(bool isBefore, int index) {
    const QList<Compared> list = choices();
    Compared& side = isBefore ? m_before : m_after;
    const Compared kept = side;
    if (index < int(list.size()))
        side = list.at(index);
    else if (askFile())
        side = {Compared::Kind::File, 0};
    if (side == kept && side.kind != Compared::Kind::File) return showChoices();
    if (refresh()) return m_view->pages().goToChange(0);
    side = kept;
    std::ignore = refresh();
}

void CompareActions::setInOne(bool inOne) {
    m.actions.action(u"compare.side"_s).setChecked(!inOne);
    m.actions.action(u"compare.inone"_s).setChecked(inOne);
    if (m_view) m_view->setInOne(inOne);
}

CompareReport CompareActions::report() const {
    CompareReport report{{nameOf(m_before), nameOf(m_after)}, {}, {}};
    if (m_before.kind == Compared::Kind::Version && m_after.kind == Compared::Kind::Now)
        report.comments = progressSince(m.editor.content(), m_before.number);
    return report;
}

Result<QByteArray> CompareActions::redlinePdf() const {
    const Comparison& comparison = m_view->pages().comparison();
    Redline redline = redlineOf(comparison, report());
    PageOptions options;
    options.front = std::move(redline.front);
    options.edits = std::move(redline.edits);
    return renderPdf(paginate(redline.document, options));
}

void CompareActions::exportRedline(bool pdf) {
    if (!isShown()) return;
    const FileKind kind = pdf ? FileKind{tr("PDF"), {u"pdf"_s}} : FileKind{tr("HTML"), {u"html"_s}};
    const QString name = tr("%1, %2 to %3", "the name of a file: document, two versions")
                             .arg(m.controller.suggestedName(), nameOf(m_before), nameOf(m_after))
                             .replace(u'/', u'-');
    const QString folder = m.controller.path().isEmpty() ? m.services.preferences.folder()
                                                         : QFileInfo(m.controller.path()).absolutePath();
    const QString path =
        m.services.dialogs.saveFile(&m.window, pdf ? tr("Redline as PDF") : tr("Redline as HTML"),
                                    QDir(folder).filePath(name + u'.' + kind.endings.constFirst()), kind);
    if (path.isEmpty()) return;
    const Result<QByteArray> bytes = [&]() -> Result<QByteArray> {
        const WaitCursor wait;
        if (pdf) return redlinePdf();
        return compareHtml(m_view->pages().comparison(), report());
    }();
    const auto fail = [this](const Error& error) {
        m.messages.show(
            {u"compare"_s, Message::Tone::Error, tr("Not exported. %1").arg(error.text()), {}, true});
    };
    if (!bytes) return fail(bytes.error());
    if (const Result<Written> written = m.services.files.write(path, *bytes); !written)
        return fail(written.error());
    m.messages.show({u"compare"_s,
                     Message::Tone::Notice,
                     tr("Exported to %1").arg(QDir::toNativeSeparators(path)),
                     {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}},
                     true});
}

} // namespace backcast
