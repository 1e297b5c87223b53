// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/reportplaces.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QString>

namespace backcast {

/// A SARIF 2.1.0 log, for the code scanning of forges: one run, all rules, a result a finding. It is written
/// piece by piece, so that a large folder is never in memory: `head`, then for each file `results`, then
/// `tail`. Must is an error, should a warning, idea a note; what is set aside is suppressed, with the reason.
class SarifLog {
public:
    /// `version`: of Backcast.
    explicit SarifLog(QString version)
        : m_version(std::move(version)) {}

    [[nodiscard]] QByteArray head() const;
    /// The results of one file, without anything between them and those of others. Pure, so that many files
    /// can be judged at once.
    [[nodiscard]] static QByteArray results(const Report& report, const ReportSource& source);
    /// Puts a comma before the results of a file where others went before.
    [[nodiscard]] QByteArray joined(const QByteArray& results);
    /// `errors`: what could not be read.
    [[nodiscard]] static QByteArray tail(const QList<Error>& errors);

private:
    QString m_version;
    bool m_hasResults = false;
};

/// A path as a reference to a file: relative as it is, absolute with "file://", percent-encoded.
[[nodiscard]] QString fileReference(const QString& path);

} // namespace backcast
