// SPDX-License-Identifier: MIT
#pragma once

#include "core/spelling/spellchecker.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <optional>

namespace backcast {

/// Checks spelling in a thread of its own, on copies. One check at a time; of what is asked for meanwhile
/// only the last is kept, and what is no longer the last when it is done is not reported.
class SpellRunner : public QObject {
    Q_OBJECT
public:
    explicit SpellRunner(QObject* parent = nullptr);
    ~SpellRunner() override; ///< waits for the check that runs

    void request(const Document& document, const SpellOptions& options, quint64 revision);
    /// What is asked for is of no interest any more.
    void forget();
    /// What may be meant by a word. Waits no longer than `patience`; what takes longer comes with
    /// `suggested`.
    [[nodiscard]] std::optional<QStringList> suggest(const QString& word, std::chrono::milliseconds patience);
    [[nodiscard]] bool isBusy() const { return m_running || m_waiting; }

Q_SIGNALS:
    void done(const backcast::SpellReport& report, quint64 revision);
    void suggested(const QString& word, const QStringList& suggestions);

private:
    struct Job {
        Document document;
        SpellOptions options;
        quint64 revision = 0;
        quint64 number = 0;
    };
    void run(const Job& job);
    void finish(const SpellReport& report, const Job& job);

    std::shared_ptr<SpellChecker> m_checker; ///< touched by the other thread alone
    QThreadPool m_pool;
    std::optional<Job> m_waiting;
    quint64 m_latest = 0;
    bool m_running = false;
};

} // namespace backcast
