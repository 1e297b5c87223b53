// SPDX-License-Identifier: MIT
// Any draft is judged: places lie inside the text and split no character, what was kept of a block gives the
// same report as judging anew, and what a finding offers to write leaves good text behind.

#include "core/checks/check.h"
#include "core/exchange/exchange.h"
#include "core/storage/format.h"
#include "tests/fuzz/fuzzer.h"

using namespace backcast;

namespace {

bool splitsCharacter(const QString& text, int at) {
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

class Judge {
public:
    explicit Judge(const Document& document) {
        for (const Met& met : walk(document)) m_texts.insert(met.id(), met.text().plain());
    }

    void look(const Report& report) const {
        for (const PartReport& part : report.parts) look(part.passages);
        for (const QuestionReport& question : report.questions) look(question.passages);
        for (const Finding& finding : report.findings) {
            fuzz::require(!finding.rule.isEmpty() && !finding.message.isEmpty() && !finding.why.isEmpty(),
                          "a finding says what and why");
            look(finding.place);
            look(finding.others);
            if (!finding.fix) continue;
            look(finding.fix->place);
            QString text = m_texts.value(finding.fix->place.block);
            const Passage& place = finding.fix->place;
            const int end = place.end < 0 ? int(text.size()) : place.end;
            text.replace(place.start, end - place.start, finding.fix->text);
            fuzz::require(text.isValidUtf16(), "a fix leaves good text behind");
        }
    }

private:
    void look(const QList<Passage>& passages) const {
        for (const Passage& passage : passages) look(passage);
    }

    void look(const Passage& passage) const {
        if (passage.block.isEmpty()) return;
        const auto found = m_texts.constFind(passage.block);
        fuzz::require(found != m_texts.constEnd(), "a place is in the document");
        fuzz::require(passage.start >= 0, "a place begins in the text");
        if (passage.end < 0) return;
        fuzz::require(passage.start <= passage.end && passage.end <= found->size(),
                      "a place ends in the text");
        fuzz::require(!splitsCharacter(*found, passage.start) && !splitsCharacter(*found, passage.end),
                      "a place splits no character");
    }

    QHash<Id, QString> m_texts;
};

void judge(Document document, const CheckOptions& options) {
    const Report report = check(document, options);
    Judge(document).look(report);
    fuzz::require(report.parts.size() == 10 && report.questions.size() == 5, "ten parts, five questions");
    Checker checker;
    fuzz::require(checker.check(document, options) == report, "judging with a memory is the same");
    if (document.release.blocks.isEmpty()) return;
    // A key in one block; everything else is remembered.
    Block& block = document.release.blocks[document.release.blocks.size() / 2];
    block.text = Text(block.text.plain() + QStringLiteral(" x"));
    const Report after = check(document, options);
    Judge(document).look(after);
    fuzz::require(checker.check(document, options) == after, "judging after a key is the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    CheckOptions options;
    options.today = QDate(2027, 1, 15);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const DraftFormat format : {DraftFormat::Markdown, DraftFormat::Text}) {
        IdSource ids(1);
        if (const Result<Imported> imported = importDraft(bytes, format, {}, ids))
            judge(imported->document, options);
    }
    return 0;
}
