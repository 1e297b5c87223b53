// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

/// A small mutating fuzzer that needs no special compiler. usage: fuzz_X SECONDS SEED CORPUS_FOLDER...
/// What made it fail lies in fuzz-last.bin; run the program with that file's folder as the corpus to see it
/// again.
namespace backcast::fuzz {

inline QList<QByteArray> corpus(int argc, char** argv) {
    QList<QByteArray> inputs{QByteArray()};
    for (int i = 3; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.size() < 200'000 && file.open(QIODevice::ReadOnly)) inputs.append(file.readAll());
        }
    }
    return inputs;
}

inline QByteArray mutated(const QList<QByteArray>& inputs, QRandomGenerator& random) {
    const auto below = [&random](qsizetype n) {
        return qsizetype(random.bounded(int(std::max<qsizetype>(1, n))));
    };
    QByteArray bytes = inputs.at(below(inputs.size()));
    for (int i = random.bounded(1, 8); i > 0; --i) {
        const qsizetype at = below(bytes.size());
        const QByteArray& other = inputs.at(below(inputs.size()));
        switch (random.bounded(6)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, below(60));
            break;
        case 2:
            bytes.insert(at, other.mid(below(other.size()), below(200)));
            break;
        case 3:
            bytes.insert(at, QByteArray(below(3000), "[(*_`#>-\"{ \n"[random.bounded(12)]));
            break;
        case 4:
            bytes.insert(at, bytes.mid(at, below(300)).repeated(random.bounded(1, 5)));
            break;
        default:
            if (!bytes.isEmpty()) bytes[at] = char(random.bounded(256));
            break;
        }
    }
    return bytes;
}

template <class Try>
int run(int argc, char** argv, Try attempt) {
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 10;
    const quint32 seed = argc > 2 ? quint32(std::atoi(argv[2])) : 1;
    const QList<QByteArray> inputs = corpus(argc, argv);
    QRandomGenerator random(seed);
    QElapsedTimer whole;
    whole.start();
    long rounds = 0;
    qint64 slowest = 0;
    while (whole.elapsed() < qint64(seconds) * 1000) {
        const QByteArray bytes = rounds < inputs.size() ? inputs.at(rounds) : mutated(inputs, random);
        QFile last(QStringLiteral("fuzz-last.bin"));
        if (last.open(QIODevice::WriteOnly)) last.write(bytes);
        last.close();
        QElapsedTimer one;
        one.start();
        attempt(bytes);
        slowest = std::max(slowest, one.elapsed());
        if (one.elapsed() > 5000) {
            std::printf("too slow: %lld ms for %lld bytes\n", static_cast<long long>(one.elapsed()),
                        static_cast<long long>(bytes.size()));
            return 1;
        }
        ++rounds;
    }
    std::printf("%ld rounds, slowest %lld ms\n", rounds, static_cast<long long>(slowest));
    return 0;
}

/// Ends the process so that the input can be looked at.
inline void require(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "failed: %s\n", what);
    std::abort();
}

} // namespace backcast::fuzz
