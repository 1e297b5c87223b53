// SPDX-License-Identifier: MIT
//
// From a key to the painted letter, in the program's window and in a bare QTextEdit with the same text.
// usage: bench_typing FILE COPIES KEYS [reviewed]
// FILE is a document; its internal FAQ stands COPIES times in what is measured; reviewed: with 5,000 comments
// and 100 versions. Keys come every 33 ms, as from a quick typist; a key that comes while the window is busy
// waits, and its waiting counts.

#include "core/storage/format.h"
#include "tests/bench/longdocument.h"
#include "tests/bench/world.h"
#include "ui/editor/editor.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace backcast;

namespace {

constexpr int interval = 33; // ms between two keys
const QString typed =
    QStringLiteral("the nurse says it once and the ledger writes it down for the morning. ");

void wait(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Milliseconds of each key.
QList<double> type(QWidget& field, int keys) {
    QList<double> times;
    QElapsedTimer clock;
    clock.start();
    qint64 due = clock.nsecsElapsed();
    for (int i = 0; i < keys; ++i) {
        due += qint64(interval) * 1'000'000;
        if (const qint64 rest = due - clock.nsecsElapsed(); rest > 0) wait(int(rest / 1'000'000));
        const qint64 start = clock.nsecsElapsed();
        const qint64 late = std::max<qint64>(0, start - due - 1'500'000); // timers have whole milliseconds
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier,
                        QString(typed.at(i % typed.size())));
        QCoreApplication::sendEvent(&field, &press);
        QCoreApplication::sendPostedEvents(); // what is to be painted is painted in here
        times.append(double(clock.nsecsElapsed() - start + late) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

void print(const char* name, const QList<double>& times) {
    const auto at = [&](double share) {
        return times.at(std::min<qsizetype>(times.size() - 1, qsizetype(double(times.size()) * share)));
    };
    std::printf("%s %.3f %.3f %.3f\n", name, at(0.5), at(0.99), times.constLast());
    std::fflush(stdout);
}

void measureBare(const QString& text, int keys) {
    QTextEdit bare;
    bare.resize(1440, 900);
    QFont font(QStringLiteral("Carlito"));
    font.setPointSizeF(11);
    bare.setFont(font);
    bare.setPlainText(text);
    bare.show();
    wait(1500);
    QTextCursor cursor = bare.textCursor();
    cursor.setPosition(int(text.indexOf(u'\n', 400)) - 3);
    bare.setTextCursor(cursor);
    type(bare, 20);
    print("bare", type(bare, keys));
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) return EXIT_FAILURE;
    QApplication application(argc, argv);
    bench::World world;
    const QString path = world.path("long.prfaq");
    std::optional<Document> document =
        bench::longer(world.files, QString::fromLocal8Bit(argv[1]), std::atoi(argv[2]));
    if (document && argc > 4) document = bench::reviewed(*document);
    if (!document || !world.files.write(path, saveDocument(*document), {})) return EXIT_FAILURE;
    measureBare(bench::plainText(*document), std::atoi(argv[3]));

    setUpLook(Appearance::Light);
    Windows windows(world.services);
    windows.start({path});
    MainWindow& window = *windows.all().constFirst();
    wait(3000); // all that follows the start is done
    Editor& editor = window.editor();
    editor.goTo({document->release.blocks.at(2).id, 40, 40});
    type(editor, 20);
    print("ours", type(editor, std::atoi(argv[3])));
    std::_Exit(EXIT_SUCCESS); // nothing asks whether to save
}
