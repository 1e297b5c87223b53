// SPDX-License-Identifier: MIT
#include "tests/ui/shell/world.h"

#include "core/document/names.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace backcast::test {

Program::Program(QString folder, ProcessOwner owner, const QStringList& dictionaries)
    : settings(ownFiles, folder + u"/settings.json"_s)
    , store(ownFiles, folder + u"/recovery"_s, systemTime, std::move(owner))
    , desk(std::make_unique<RecoveryDesk>(store))
    , copies(ownFiles, folder + u"/copies"_s)
    , templates(ownFiles, folder + u"/templates"_s) {
    QDir().mkpath(folder);
    REQUIRE(settings.load());
    words = std::make_unique<WordLists>(ownFiles, folder + u"/dictionary.txt"_s, dictionaries);
    preferences.setFolder(folder);
    services = std::make_unique<Services>(
        Services{files, *desk, copies, preferences, dialogs, ids, *words, templates});
    windows = std::make_unique<Windows>(*services);
}

Program::~Program() {
    // Windows that a test leaves open are closed as by a user who does not care.
    for (MainWindow* open : windows ? windows->all() : QList<MainWindow*>()) open->controller().release();
}

void Program::crash() {
    // Without release(): the windows go, their drafts stay as they are. Their owner is the one the test gave.
    windows.reset();
    desk->wait();
}

MainWindow& Program::window() const {
    REQUIRE_FALSE(windows->all().isEmpty());
    for (MainWindow* open : windows->all())
        if (open->isActiveWindow()) return *open;
    return *windows->all().constLast();
}

void Program::start(const QStringList& paths) {
    windows->start(paths);
    REQUIRE(QTest::qWaitForWindowExposed(windows->all().constFirst()));
    QApplication::setActiveWindow(windows->all().constLast());
    if (window().controller().hasDocument())
        REQUIRE(waitFor([this] { return window().analysis().report().has_value(); }));
}

void Program::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&editor(), key, modifiers);
}

void Program::type(const QString& text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &editor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

Document Program::documentAt(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<Loaded> loaded = loadDocument(file.readAll());
    REQUIRE(loaded);
    return loaded->document;
}

void Folder::put(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray Folder::get(const QString& name) const {
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

bool waitFor(const std::function<bool()>& done) {
    return QTest::qWaitFor(done, 10'000);
}

QByteArray smallDocument(const QString& headline) {
    IdSource ids(3);
    Document document;
    document.id = ids.document();
    document.meta.language = u"en"_s;
    const auto add = [&](QLatin1StringView role, const QString& text) {
        Block block;
        block.id = ids.block();
        block.role = role;
        block.text = Text(text);
        document.release.blocks.append(block);
    };
    add(roles::headline, headline);
    add(roles::summary, u"SEATTLE, March 3, 2027. It opens today to every clinic with fewer than 50 beds."_s);
    return saveDocument(document);
}

QString headlineOf(const Document& document) {
    for (const Block& block : document.release.blocks)
        if (block.role == roles::headline) return block.text.plain();
    return {};
}

} // namespace backcast::test
