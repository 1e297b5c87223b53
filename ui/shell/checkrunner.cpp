// SPDX-License-Identifier: MIT
#include "ui/shell/checkrunner.h"

#include <QMetaObject>

#include <memory>
#include <utility>

namespace backcast {

CheckRunner::CheckRunner(Function function, QObject* parent)
    : QObject(parent)
    , m_function(std::move(function)) {
    m_pool.setMaxThreadCount(1);
}

CheckRunner::Function CheckRunner::standard() {
    // The runner calls it for one check at a time, which is what Checker asks for.
    return [checker = std::make_shared<Checker>()](const Document& document, const CheckOptions& options) {
        return checker->check(document, options);
    };
}

CheckRunner::~CheckRunner() {
    // The worker posts its result to this object: it has to be done before the object goes.
    m_pool.waitForDone();
}

void CheckRunner::request(const Document& document, const CheckOptions& options, quint64 revision) {
    m_latest = revision;
    Job job{document, options, revision};
    if (m_running)
        m_waiting = std::move(job);
    else
        run(job);
}

void CheckRunner::run(const Job& job) {
    m_running = true;
    m_pool.start([this, job] {
        const Report report = m_function(job.document, job.options);
        QMetaObject::invokeMethod(
            this, [this, report, revision = job.revision] { finish(report, revision); },
            Qt::QueuedConnection);
    });
}

void CheckRunner::finish(const Report& report, quint64 revision) {
    m_running = false;
    if (m_waiting) run(*std::exchange(m_waiting, std::nullopt));
    if (revision == m_latest) Q_EMIT done(report, revision);
}

} // namespace backcast
