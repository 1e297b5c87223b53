// SPDX-License-Identifier: MIT
#include "ui/shell/checker.h"

#include <QMetaObject>
#include <utility>

namespace backcast {

Checker::Checker(Function function, QObject* parent) : QObject(parent), m_function(std::move(function))
{
    m_pool.setMaxThreadCount(1);
}

Checker::~Checker()
{
    // The worker posts its result to this object: it has to be done before the object goes.
    m_pool.waitForDone();
}

void Checker::request(const Document& document, const CheckOptions& options, quint64 revision)
{
    m_latest = revision;
    Job job{document, options, revision};
    if (m_running) m_waiting = std::move(job);
    else run(job);
}

void Checker::run(const Job& job)
{
    m_running = true;
    m_pool.start([this, job] {
        const Report report = m_function(job.document, job.options);
        QMetaObject::invokeMethod(this, [this, report, revision = job.revision] { finish(report, revision); }, Qt::QueuedConnection);
    });
}

void Checker::finish(const Report& report, quint64 revision)
{
    m_running = false;
    if (m_waiting) run(*std::exchange(m_waiting, std::nullopt));
    if (revision == m_latest) Q_EMIT done(report, revision);
}

} // namespace backcast
