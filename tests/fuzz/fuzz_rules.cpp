// SPDX-License-Identifier: MIT
// Any bytes are a rule set or give an error; what is one can judge a document, in a bounded time.

#include "core/checks/check.h"
#include "core/checks/rulesetfile.h"
#include "tests/fuzz/fuzzer.h"

using namespace backcast;

namespace {

Document someDocument() {
    Document document;
    const QString texts[] = {QStringLiteral("HandoverLedger helps users at this point in time, see PM-118."),
                             QString(3000, QLatin1Char('a')) + QLatin1Char('!'),
                             QStringLiteral("word ").repeated(800)};
    for (const QString& text : texts) {
        Block block;
        block.id = QStringLiteral("b%1").arg(document.release.blocks.size());
        block.role = QStringLiteral("summary");
        block.text = Text(text);
        document.release.blocks.append(block);
    }
    return document;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Document document = someDocument();
    Result<ReadRuleSet> read = readRuleSet(fuzz::bytesOf(data, size));
    if (!read) {
        fuzz::require(!read.error().message.isEmpty(), "an error has a message");
        return 0;
    }
    CheckOptions options;
    options.team = std::make_shared<const RuleSet>(std::move(read->rules));
    (void)check(document, options); // libFuzzer's own limit of time says whether it ends
    return 0;
}
