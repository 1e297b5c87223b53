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

int main(int argc, char** argv) {
    const Document document = someDocument();
    return fuzz::run(argc, argv, [&document](const QByteArray& bytes) {
        Result<ReadRuleSet> read = readRuleSet(bytes);
        if (!read) {
            fuzz::require(!read.error().message.isEmpty(), "an error has a message");
            return;
        }
        CheckOptions options;
        options.team = std::make_shared<const RuleSet>(std::move(read->rules));
        QElapsedTimer timer;
        timer.start();
        (void)check(document, options);
        fuzz::require(timer.elapsed() < 30'000, "a check ends");
    });
}
