// SPDX-License-Identifier: MIT
//
// From a file on the disk to the painted window: a document in the program's window, the same with 5,000
// comments and 100 versions, and the same paragraphs as plain text in a bare QTextEdit.
// usage: bench_open FILE COPIES ROUNDS
// FILE is a document; its internal FAQ stands COPIES times in what is measured. The windows are made anew in
// each round, in turn, in a process that has opened others before.

#include "core/storage/format.h"
#include "tests/bench/longdocument.h"
#include "tests/bench/world.h"
#include "ui/editor/editor.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QPointer>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace backcast;

namespace {

/// Waits for the first painting of a window with all its children.
class PaintWatch : public QObject {
public:
    PaintWatch() { m_clock.start(); }
    /// Milliseconds since this object was made.
    double waitFor() {
        while (m_time < 0) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_time;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && widget->isWindow() && widget->height() > 400) {
                m_seen = true;
                // The children are painted in the same pass, before the event loop is entered again.
                QTimer::singleShot(0, this, [this] { m_time = double(m_clock.nsecsElapsed()) / 1e6; });
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_clock;
    bool m_seen = false;
    double m_time = -1;
};

/// Milliseconds until what `open` shows is painted. What it returns is closed after that.
template <class Open>
double measure(Open open) {
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    const auto kept = open();
    return watch.waitFor(); // an object that goes is no filter any more
}

std::unique_ptr<QTextEdit> openBare(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) std::exit(EXIT_FAILURE);
    auto bare = std::make_unique<QTextEdit>();
    bare->resize(1440, 900);
    QFont font(QStringLiteral("Carlito"));
    font.setPointSizeF(11);
    bare->setFont(font);
    bare->setPlainText(QString::fromUtf8(file.readAll()));
    bare->show();
    return bare;
}

std::unique_ptr<Windows> openOurs(Services& services, const QString& path) {
    auto windows = std::make_unique<Windows>(services);
    windows->start({path});
    return windows;
}

void print(const char* name, QList<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("%s %.3f %.3f %.3f\n", name, times.constFirst(), times.at(times.size() / 2),
                times.constLast());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) return EXIT_FAILURE;
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    bench::World world;
    const std::optional<Document> document =
        bench::longer(world.files, QString::fromLocal8Bit(argv[1]), std::atoi(argv[2]));
    if (!document) return EXIT_FAILURE;
    const QString path = world.path("long.prfaq");
    const QString reviewedPath = world.path("reviewed.prfaq");
    const QString textPath = world.path("long.txt");
    const Document reviewed = bench::reviewed(*document);
    if (!world.files.write(path, saveDocument(*document), {}) ||
        !world.files.write(reviewedPath, saveDocument(reviewed), {}) ||
        !world.files.write(textPath, bench::plainText(*document).toUtf8(), {}))
        return EXIT_FAILURE;

    setUpLook(Appearance::Light);
    QList<double> ours;
    QList<double> withComments;
    QList<double> bare;
    const int rounds = std::atoi(argv[3]);
    for (int i = 0; i <= rounds; ++i) {
        const double b = measure([&] { return openBare(textPath); });
        const double o = measure([&] { return openOurs(world.services, path); });
        const double r = measure([&] { return openOurs(world.services, reviewedPath); });
        if (i == 0 && rounds > 0) continue; // the first round warms the caches
        bare.append(b);
        ours.append(o);
        withComments.append(r);
    }
    print("bare", bare);
    print("ours", ours);
    print("reviewed", withComments);
    std::_Exit(EXIT_SUCCESS);
}
