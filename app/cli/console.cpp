// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "core/storage/safefile.h"

#include <QCoreApplication>

#include <cstdio>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace backcast::cli {

void print(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void printLine(const QString& line) {
    print(line.toUtf8() + '\n');
}

void complain(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

bool isTerminal(std::FILE* stream) {
#if defined(Q_OS_UNIX)
    return ::isatty(::fileno(stream)) != 0;
#else
    Q_UNUSED(stream)
    return false;
#endif
}

void progressLine(const QString& line) {
    std::fflush(stdout); // what was printed before stands above it
    const QByteArray bytes = "\r\033[K" + line.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

int fail(const Error& error) {
    complain(QStringLiteral("backcast: ") + error.text());
    return Failed;
}

bool parse(QCommandLineParser& parser, const QStringList& arguments, const QString& help, int& exit) {
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(helpOption);
    const bool understood = parser.parse(QStringList{QStringLiteral("backcast")} + arguments);
    if (understood && parser.isSet(helpOption)) {
        print(help.toUtf8());
        exit = Good;
        return false;
    }
    if (!understood) {
        complain(QStringLiteral("backcast: ") + parser.errorText());
        complain(help.section(u'\n', 0, 0));
        exit = Failed;
    }
    return understood;
}

int writeOutput(const QString& path, const QByteArray& bytes) {
    const auto written = SafeFile().write(path, bytes);
    if (!written) return fail(written.error());
    for (const Note& note : written->notes) complain(QStringLiteral("backcast: ") + note.text);
    return Good;
}

} // namespace backcast::cli
