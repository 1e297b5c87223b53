// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QString>

#include <cstdio>

namespace backcast::cli {

/// Exit codes of every command.
enum Exit : int { Good = 0, Findings = 1, Failed = 2 };

/// UTF-8 to standard output and standard error, whatever the locale.
void print(const QByteArray& bytes);
void printLine(const QString& line);
void complain(const QString& line);
/// Whether a person looks at it, not a program.
[[nodiscard]] bool isTerminal(std::FILE* stream);
/// Shows a line on standard error's terminal in place of the one before; an empty one clears it.
void progressLine(const QString& line);
/// Prints "backcast: message (where)" and returns Failed.
[[nodiscard]] int fail(const Error& error);

/// Parses `arguments` (without the program's name and the command's). On --help prints `help`, on a mistake
/// says which; in both cases returns false and sets `exit`.
[[nodiscard]] bool parse(QCommandLineParser& parser, const QStringList& arguments, const QString& help,
                         int& exit);

/// Writes a file for `-o`: it overwrites atomically, and never leaves half a file.
[[nodiscard]] int writeOutput(const QString& path, const QByteArray& bytes);

} // namespace backcast::cli
