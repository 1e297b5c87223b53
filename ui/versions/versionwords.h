// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/versions.h"

#include <QDateTime>
#include <QString>

namespace backcast {

/// Why an automatic version was taken, beside those of the core: the file was read again, because the user
/// wanted back what was saved or what another program wrote.
inline constexpr QLatin1StringView beforeReload{"before_reload"};

/// What versions are called in the window, in its language.

[[nodiscard]] QString versionTitle(int number);              ///< "Draft 5"
[[nodiscard]] QString versionKindTitle(const QString& kind); ///< "Named", "Review", "Automatic"
/// Why it was taken, as a sentence: "Before restoring."; empty where it is not known.
[[nodiscard]] QString versionReasonSentence(const QString& reason);
/// "Today 10:42", "Yesterday 18:05", "9 November"; what stands in the file where that is no time.
[[nodiscard]] QString versionTime(const QString& at, const QDateTime& now);
/// "9 November", "today": for a place where there is no room for more.
[[nodiscard]] QString versionDay(const QString& at, const QDateTime& now);
/// "Draft 5 · 9 November", with the name where it has one.
[[nodiscard]] QString versionLine(const VersionInfo& version, const QDateTime& now);

} // namespace backcast
