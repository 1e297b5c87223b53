// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/check.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace backcast {

/// Runs the checks in a thread of its own, on copies. One check at a time; of what is asked for meanwhile
/// only the last is kept, and what is no longer the last when it is done is not reported.
class CheckRunner : public QObject {
    Q_OBJECT
public:
    using Function = std::function<Report(const Document&, const CheckOptions&)>;

    /// `function` is called in the other thread.
    explicit CheckRunner(Function function, QObject* parent = nullptr);
    ~CheckRunner() override; ///< waits for the check that runs

    /// The checks of a document that is being written: what they found out about a block is kept until it
    /// changes.
    [[nodiscard]] static Function standard();

    void request(const Document& document, const CheckOptions& options, quint64 revision);
    [[nodiscard]] bool isBusy() const { return m_running || m_waiting; }

Q_SIGNALS:
    void done(const backcast::Report& report, quint64 revision);

private:
    struct Job {
        Document document;
        CheckOptions options;
        quint64 revision = 0;
    };
    void run(const Job& job);
    void finish(const Report& report, quint64 revision);

    Function m_function;
    QThreadPool m_pool;
    std::optional<Job> m_waiting;
    quint64 m_latest = 0;
    bool m_running = false;
};

} // namespace backcast
