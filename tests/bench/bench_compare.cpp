// SPDX-License-Identifier: MIT
//
// What comparing two versions needs, in process. Prints "name milliseconds" a line; tests/bench/run compares
// them. With two file names it also writes the texts of the large versions there, for a reference to read.

#include "core/history/compare.h"
#include "core/storage/format.h"
#include "tests/bench/longdocument.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

int wordsOf(const Document& document) {
    return int(bench::plainText(document).split(u' ', Qt::SkipEmptyParts).size());
}

/// The sample with its FAQs as often as it takes.
Document ofLength(const QString& path, int words) {
    const SafeFile files;
    for (int copies = 1;; ++copies) {
        std::optional<Document> document = bench::longer(files, path, copies);
        if (!document || wordsOf(*document) >= words) return document.value_or(Document());
    }
}

/// Every fifth paragraph edited, a question moved, one gone, one new: as after some weeks of work.
Document nextVersion(Document document) {
    QList<FaqEntry>& entries = document.internalFaq.entries;
    for (int i = 0; i < int(entries.size()); i += 5)
        for (Block& block : entries[i].answer) {
            QStringList words = block.text.plain().split(u' ');
            for (int word = 3; word < int(words.size()); word += 11) words[word] = u"another"_s;
            block.text = Text(words.join(u' '));
        }
    entries.move(entries.size() - 1, 0);
    entries.removeAt(entries.size() / 2);
    FaqEntry entry = entries.first();
    IdSource ids(2);
    entry.id = ids.block();
    for (Block& block : entry.answer) block.id = ids.block();
    entries.append(entry);
    return document;
}

double median(const Document& before, const Document& after, int rounds) {
    std::vector<double> times;
    qsizetype sink = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        sink += compare(before, after).changes.size();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return sink > 0 ? times[size_t(rounds) / 2] : 0;
}

bool writeText(const Document& document, const char* path) {
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::WriteOnly) && file.write(bench::plainText(document).toUtf8()) >= 0;
}

} // namespace

int main(int argc, char** argv) {
    const QString sample = QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.en.prfaq");
    const Document small = ofLength(sample, 2600);
    const Document large = ofLength(sample, 40'000);
    const Document largeNext = nextVersion(large);
    if (argc > 2 && (!writeText(large, argv[1]) || !writeText(largeNext, argv[2]))) return 1;
    IdSource ids(3);
    std::printf("words %d\n", wordsOf(small));
    std::printf("small %.3f\n", median(small, nextVersion(small), 51));
    std::printf("large %.3f\n", median(large, largeNext, 15));
    // Two imports of a draft: nothing has the same id.
    std::printf("imported %.3f\n", median(large, withFreshIds(largeNext, ids), 15));
    return 0;
}
