// SPDX-License-Identifier: MIT
// Any bytes import or give an error; what was imported is valid and comes back from Markdown.

#include "core/exchange/exchange.h"
#include "core/storage/format.h"
#include "tests/fuzz/fuzzer.h"

using namespace backcast;

namespace {

void attempt(const QByteArray& bytes, DraftFormat format) {
    IdSource ids(1);
    const Result<Imported> imported = importDraft(bytes, format, {}, ids);
    if (!imported) return;
    fuzz::require(checkInvariants(imported->document).isEmpty(), "what was imported is valid");
    const Result<Loaded> loaded = loadDocument(saveDocument(imported->document));
    if (!loaded) std::fprintf(stderr, "%s\n", qPrintable(loaded.error().text()));
    if (loaded && loaded->document != imported->document)
        std::fprintf(stderr, "%s\n%s\n", qPrintable(firstDifference(imported->document, loaded->document)),
                     saveDocument(imported->document).constData());
    fuzz::require(loaded.has_value() && loaded->document == imported->document, "load(save(d)) is d");
    const Result<Imported> again =
        importDraft(exportMarkdown(imported->document).toUtf8(), DraftFormat::Markdown, {}, ids);
    fuzz::require(again.has_value(), "exported Markdown can be imported");
    const QString difference = firstDifference(imported->document, again->document);
    if (!difference.isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(difference));
    fuzz::require(difference.isEmpty(), "exported Markdown has equal content");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    attempt(bytes, DraftFormat::Markdown);
    attempt(bytes, DraftFormat::Text);
    return 0;
}
