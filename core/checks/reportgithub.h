// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/reportplaces.h"
#include "core/document/result.h"

#include <QByteArray>

namespace backcast {

/// The findings as commands of GitHub's workflows, one a line, which shows them beside the lines of a pull
/// request: "::error file=...,line=...,title=...::message". Must is an error, should a warning, idea a
/// notice.
[[nodiscard]] QByteArray reportGithub(const Report& report, const ReportSource& source);
/// A file that could not be read.
[[nodiscard]] QByteArray errorGithub(const QString& file, const Error& error);

} // namespace backcast
