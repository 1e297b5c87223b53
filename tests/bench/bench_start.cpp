// SPDX-License-Identifier: MIT
//
// How long from the start of the process until the window is painted. usage: bench_start NANOSECONDS
// [FILE...] NANOSECONDS is the monotonic clock when the process was started; without files an empty window is
// shown: the reference.

#include "ui/shell/firstinstance.h"
#include "ui/shell/fontlist.h"
#include "ui/shell/handover.h"
#include "ui/shell/run.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

long long now() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Ends the program once the first window has been painted with all its children.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(long long start)
        : m_start(start) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && widget->isWindow() && widget->height() > 400) {
                m_seen = true;
                // The children are painted in the same pass, before the event loop is entered again.
                QTimer::singleShot(0, this, [this] {
                    std::printf("%.3f\n", double(now() - m_start) / 1e6);
                    std::fflush(stdout);
                    std::_Exit(0);
                });
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    long long m_start;
    bool m_seen = false;
};

} // namespace

int main(int argc, char** argv) {
    QStringList files;
    for (int i = 2; i < argc; ++i) files.append(QString::fromLocal8Bit(argv[i]));
    // As in the program.
    std::optional<backcast::FirstInstance> first;
    std::optional<backcast::FontListAhead> fonts;
    if (!files.isEmpty()) {
        first.emplace(backcast::handover::meetingPlace());
        static_cast<void>(first->meet({}));
        fonts.emplace();
    }
    QApplication application(argc, argv);
    if (fonts) fonts->wait();
    PaintWatch watch(argc > 1 ? std::atoll(argv[1]) : now());
    application.installEventFilter(&watch);
    if (!files.isEmpty()) return backcast::runWindow(application, files, &*first);
    QWidget empty;
    empty.resize(1440, 900);
    empty.show();
    return QApplication::exec();
}
