// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace backcast {

/// Runs work of some milliseconds where it is in nobody's way: right after a key has been painted, when the
/// next one is farthest away, or when no key has come for a while. Work that starts at any time makes a
/// letter wait now and then.
class Lull : public QObject {
    Q_OBJECT
public:
    explicit Lull(std::function<void()> work, QObject* parent = nullptr)
        : QObject(parent)
        , m_work(std::move(work)) {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_wanted = false;
            m_work();
        });
    }

    /// The work is to be done, once.
    void want() {
        if (m_wanted) return;
        m_wanted = true;
        const bool quiet = !m_sinceKey.isValid() || m_sinceKey.elapsed() >= silence;
        m_timer.start(quiet ? 0 : int(silence - m_sinceKey.elapsed()));
    }
    /// A key has changed the text. It is painted before the event loop comes to the work.
    void noteKey() {
        m_sinceKey.start();
        if (m_wanted) m_timer.start(0);
    }
    void forget() {
        m_wanted = false;
        m_timer.stop();
    }
    [[nodiscard]] bool isWanted() const { return m_wanted; }

    static constexpr int silence = 80; ///< ms without a key: the user has paused, or types slowly

private:
    std::function<void()> m_work;
    QTimer m_timer;
    QElapsedTimer m_sinceKey;
    bool m_wanted = false;
};

} // namespace backcast
