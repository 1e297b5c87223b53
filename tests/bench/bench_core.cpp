// SPDX-License-Identifier: MIT
//
// What the core needs for the sample, in process: loading, saving, a Markdown round trip. Prints
// milliseconds.

#include "core/exchange/exchange.h"
#include "core/storage/format.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace backcast;

namespace {

double median(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < 25; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + 12, times.end());
    return times[12];
}

} // namespace

int main() {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.en.prfaq"));
    if (!file.open(QIODevice::ReadOnly)) return 1;
    const QByteArray bytes = file.readAll();
    const Result<Loaded> loaded = loadDocument(bytes);
    if (!loaded) return 1;
    const QByteArray markdown = exportMarkdown(loaded->document).toUtf8();
    qsizetype sink = 0;
    std::printf("load the sample          %8.3f ms\n",
                median([&] { sink += loadDocument(bytes)->document.release.blocks.size(); }));
    std::printf("save the sample          %8.3f ms\n",
                median([&] { sink += saveDocument(loaded->document).size(); }));
    std::printf("export to Markdown       %8.3f ms\n",
                median([&] { sink += exportMarkdown(loaded->document).size(); }));
    std::printf("import of that           %8.3f ms\n", median([&] {
                    IdSource ids(1);
                    sink += importDraft(markdown, DraftFormat::Markdown, {}, ids)->lines.size();
                }));
    return sink > 0 ? 0 : 1;
}
