// SPDX-License-Identifier: MIT
//
// What the checks need, in process. Prints "name milliseconds" a line; tests/bench/run compares them. With a
// file name it also writes the text of the 2,600 words there, for a reference to read.

#include "core/checks/check.h"
#include "core/storage/format.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int smallText = 2600;  // words: a press release with its FAQs
constexpr int largeText = 40000; // a narrative with all its appendices

/// Milliseconds of the middle one of `rounds` runs; `before` is not measured.
double median(int rounds, const std::function<void()>& before, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[size_t(rounds) / 2];
}

int wordsOf(const Text& text) {
    return int(text.plain().split(u' ', Qt::SkipEmptyParts).size());
}

int wordsOf(const Document& document) {
    int words = 0;
    for (const Met& met : walk(document)) words += wordsOf(met.text());
    return words;
}

/// The sample, cut off at about `words` words or with its FAQs repeated until they are reached.
Document ofLength(const Document& sample, int words) {
    Document out = sample;
    int count = wordsOf(out);
    IdSource ids(1);
    const QList<FaqEntry> entries = sample.internalFaq.entries;
    while (count > words && !out.internalFaq.entries.isEmpty()) {
        out.internalFaq.entries.removeLast();
        count = wordsOf(out);
    }
    for (int round = 0; count < words; ++round) {
        FaqEntry entry = entries.at(round % entries.size());
        entry.id = ids.block();
        count += wordsOf(entry.text);
        for (Block& block : entry.answer) {
            block.id = ids.block();
            count += wordsOf(block.text);
        }
        out.internalFaq.entries.append(entry);
    }
    return out;
}

void writeText(const Document& document, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    for (const Met& met : walk(document)) file.write(met.text().plain().toUtf8() + "\n\n");
}

/// A paragraph in the middle gets and loses a word: what a keystroke costs.
double afterKey(Document document) {
    Checker checker;
    (void)checker.check(document);
    Block& block = document.release.blocks[document.release.blocks.size() / 2];
    const Text before = block.text;
    const Text after(before.plain() + u" now"_s);
    bool odd = false;
    qsizetype sink = 0;
    return median(
        51, [&] { block.text = (odd = !odd) ? after : before; },
        [&] { sink += checker.check(document).findings.size(); });
}

} // namespace

int main(int argc, char** argv) {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.en.prfaq"));
    if (!file.open(QIODevice::ReadOnly)) return 1;
    const Result<Loaded> loaded = loadDocument(file.readAll());
    if (!loaded) return 1;
    const Document small = ofLength(loaded->document, smallText);
    const Document large = ofLength(loaded->document, largeText);
    const Document larger = ofLength(loaded->document, 2 * largeText);
    if (argc > 1) writeText(small, QString::fromLocal8Bit(argv[1]));
    qsizetype sink = 0;
    const auto cold = [&sink](const Document& document, int rounds) {
        return median(
            rounds, [] {}, [&] { sink += check(document).findings.size(); });
    };
    std::printf("words %d\n", wordsOf(small));
    std::printf("cold %.3f\n", cold(small, 51));
    std::printf("key %.3f\n", afterKey(small));
    std::printf("large %.3f\n", cold(large, 15));
    std::printf("larger %.3f\n", cold(larger, 15));
    return sink >= 0 ? 0 : 1;
}
