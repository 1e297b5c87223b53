// SPDX-License-Identifier: MIT
// Any bytes load or give an error; what loads can be checked, and saved and loaded again.

#include "core/checks/check.h"
#include "core/storage/format.h"
#include "tests/fuzz/fuzzer.h"

using namespace backcast;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Result<Loaded> loaded = loadDocument(fuzz::bytesOf(data, size));
    if (!loaded) {
        fuzz::require(!loaded.error().message.isEmpty(), "an error has a message");
        return 0;
    }
    fuzz::require(checkInvariants(loaded->document).isEmpty(), "what loads is valid");
    const QByteArray saved = saveDocument(loaded->document);
    const Result<Loaded> again = loadDocument(saved);
    fuzz::require(again.has_value(), "what was saved loads");
    fuzz::require(again->document == loaded->document, "load(save(d)) is d");
    fuzz::require(check(loaded->document) == check(again->document),
                  "the same document gives the same report");
    return 0;
}
