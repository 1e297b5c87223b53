// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

/// The command line. Each command gets the arguments after its name and returns the exit code.
namespace backcast::cli {

[[nodiscard]] int runNew(const QStringList& arguments);
[[nodiscard]] int runImport(const QStringList& arguments);
[[nodiscard]] int runCheck(const QStringList& arguments);
[[nodiscard]] int runCompare(const QStringList& arguments);
[[nodiscard]] int runExport(const QStringList& arguments);
[[nodiscard]] int runComments(const QStringList& arguments);
[[nodiscard]] int runVersions(const QStringList& arguments);
[[nodiscard]] int runSchema(const QStringList& arguments);

enum class Needs { Core, Gui }; ///< Gui: page layout needs fonts, though never a display

struct Command {
    QString name;
    Needs needs;
    int (*run)(const QStringList& arguments);
};

/// The command of this name.
[[nodiscard]] std::optional<Command> commandNamed(const QString& name, const QStringList& arguments);

[[nodiscard]] QString generalHelp();

} // namespace backcast::cli
