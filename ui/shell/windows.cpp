// SPDX-License-Identifier: MIT
#include "ui/shell/windows.h"

#include "ui/settings/settingsactions.h"

#include <QFileInfo>

namespace backcast {

namespace {

/// The same for every name of a file; for one that is not there its absolute path.
QString identity(const QString& path) {
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Windows::Windows(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services) {}

Windows::~Windows() {
    for (MainWindow* window : all()) delete window;
}

QList<MainWindow*> Windows::all() const {
    QList<MainWindow*> result;
    for (const QPointer<MainWindow>& window : m_windows)
        if (window) result.append(window);
    return result;
}

MainWindow& Windows::add() {
    auto* window = new MainWindow(m_services, *this);
    m_windows.removeAll(nullptr);
    if (MainWindow* last = all().isEmpty() ? nullptr : all().constLast())
        window->move(last->pos() + QPoint(space::xl, space::xl));
    m_windows.append(window);
    return *window;
}

void Windows::start(const QStringList& files) {
    MainWindow& first = add();
    // Shown before it is filled, the window has its size when the document comes, which then is laid out
    // once.
    if (!files.isEmpty()) first.bringToFront();
    for (const QString& file : files) first.files().openPath(file);
    first.whenPainted([&first] { first.settings().tellProblems(); });
    if (first.controller().hasDocument()) {
        // With a document to show, what an earlier session left is looked for when the page is there.
        first.whenPainted([&first] { first.files().offerDrafts(first.files().pendingDrafts()); });
        return;
    }
    first.showStart(first.files().pendingDrafts());
    first.bringToFront();
}

void Windows::take(const QStringList& files) {
    const QList<MainWindow*> open = all();
    if (open.isEmpty()) return; // the program is ending
    MainWindow* asking = open.constLast();
    for (MainWindow* window : open)
        if (window->isActiveWindow()) asking = window;
    for (const QString& file : files) {
        asking->files().openPath(file);
        // What was not opened is told in a message there.
        if (!showing(file)) asking->bringToFront();
    }
    if (!files.isEmpty()) return;
    MainWindow* start = nullptr;
    for (MainWindow* window : open)
        if (!window->controller().hasDocument()) start = window;
    if (!start) {
        start = &add();
        start->showStart({}); // drafts of earlier sessions were offered when the program started
    }
    start->bringToFront();
}

MainWindow& Windows::windowFor(MainWindow& asking) {
    return asking.controller().hasDocument() ? add() : asking;
}

MainWindow* Windows::showing(const QString& path) {
    const QString wanted = identity(path);
    for (MainWindow* window : all())
        if (window->controller().hasDocument() && !window->controller().path().isEmpty() &&
            identity(window->controller().path()) == wanted)
            return window;
    return nullptr;
}

void Windows::quit() {
    for (MainWindow* window : all())
        if (!window->close()) return;
}

} // namespace backcast
