// SPDX-License-Identifier: MIT
#include "ui/spelling/spellrunner.h"

#include <QMetaObject>

#include <future>
#include <utility>

namespace backcast {

SpellRunner::SpellRunner(QObject* parent)
    : QObject(parent)
    , m_checker(std::make_shared<SpellChecker>()) {
    m_pool.setMaxThreadCount(1);
}

SpellRunner::~SpellRunner() {
    // The worker posts its result to this object: it has to be done before the object goes.
    m_pool.clear();
    m_pool.waitForDone();
}

void SpellRunner::request(const Document& document, const SpellOptions& options, quint64 revision) {
    Job job{document, options, revision, ++m_latest};
    if (m_running)
        m_waiting = std::move(job);
    else
        run(job);
}

void SpellRunner::forget() {
    ++m_latest;
    m_waiting.reset();
}

void SpellRunner::run(const Job& job) {
    m_running = true;
    m_pool.start([this, job] {
        const SpellReport report = m_checker->check(job.document, job.options);
        QMetaObject::invokeMethod(
            this, [this, report, job] { finish(report, job); }, Qt::QueuedConnection);
    });
}

void SpellRunner::finish(const SpellReport& report, const Job& job) {
    m_running = false;
    if (m_waiting) run(*std::exchange(m_waiting, std::nullopt));
    if (job.number == m_latest) Q_EMIT done(report, job.revision);
}

std::optional<QStringList> SpellRunner::suggest(const QString& word, std::chrono::milliseconds patience) {
    auto promise = std::make_shared<std::promise<QStringList>>();
    std::future<QStringList> answer = promise->get_future();
    constexpr int soon = 1; // before a check that waits
    m_pool.start(
        [this, word, promise] {
            const QStringList suggestions = m_checker->suggest(word);
            promise->set_value(suggestions);
            QMetaObject::invokeMethod(
                this, [this, word, suggestions] { Q_EMIT suggested(word, suggestions); },
                Qt::QueuedConnection);
        },
        soon);
    if (answer.wait_for(patience) != std::future_status::ready) return std::nullopt;
    return answer.get();
}

} // namespace backcast
