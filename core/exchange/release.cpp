// SPDX-License-Identifier: MIT
//
// From the blocks of a release to its roles: the head first, then what is no part of a release, then the
// paragraphs.

#include "core/document/names.h"
#include "core/exchange/paragraphs.h"
#include "core/exchange/prepare.h"
#include "core/exchange/quotes.h"
#include "core/exchange/sorting.h"

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "... no longer enough. "My system relies on ...," said Miguel": prose and a long quotation in one
/// paragraph are two.
void divideAtQuotations(QList<Placed>& list, const QStringList& own) {
    constexpr qsizetype longest = 6000;
    QList<Placed> divided;
    for (const Placed& placed : list) {
        const QString plain = placed.source.text.plain();
        const bool candidate = placed.source.shape == Shape::Paragraph && placed.source.level == 0 &&
                               plain.size() < longest && placed.role != roles::headline;
        const Quotation quote = candidate ? readQuotation(plain, own, false) : Quotation();
        const qsizetype at = quote.start;
        const bool sentence =
            at > 2 && plain.at(at - 1).isSpace() && QStringView(u".!?:").contains(plain.at(at - 2));
        if (!candidate || quote.quoted || !quote.attributed || !sentence ||
            wordsOf(plain.left(at)).size() < 20 || plain.size() - at < 120) {
            divided.append(placed);
            continue;
        }
        Placed prose = placed;
        prose.source = slice(placed.source, 0, at);
        Placed quotation = placed;
        quotation.source = slice(placed.source, at, plain.size());
        quotation.source.label.clear();
        quotation.heading.clear();
        quotation.newSection = false;
        divided.append(prose);
        divided.append(quotation);
    }
    list = divided;
}

/// The prompts of a template stand in block quotes: "> Write one sentence that ...". What follows in the same
/// quote belongs to them.
void dismissInstructions(Sorted& sorted) {
    QList<Placed> kept;
    bool inside = false;
    for (const Placed& placed : std::as_const(sorted.release)) {
        const Source& source = placed.source;
        const bool prompt = source.shape == Shape::Quote && !placed.fixed &&
                            vocabulary().beginsWith(u"instructions"_s, cueText(source.text.plain(), 80));
        inside = prompt || (inside && source.quoted);
        (inside ? sorted.unsorted : kept).append(placed);
    }
    sorted.release = kept;
}

bool isCall(const Source& source, const QStringList& own) {
    const QString plain = source.text.plain();
    const Quotation quote = readQuotation(plain, own, false);
    return source.shape == Shape::Paragraph && source.label.isEmpty() && !quote.quoted && !quote.attributed &&
           vocabulary().contains(u"strong_call"_s, cueText(plain));
}

/// Behind "Customer quote" with nothing below it, "To learn more, visit ..." is no quotation: the quotation
/// is still to be written.
void releaseCalls(QList<Placed>& list, const QStringList& own) {
    QList<Placed> settled;
    for (const Placed& placed : std::as_const(list)) {
        const bool quoteRole = placed.role == u"quotes" || placed.role == roles::leaderQuote ||
                               placed.role == roles::customerQuote;
        if (!quoteRole || !isCall(placed.source, own)) {
            settled.append(placed);
            continue;
        }
        if (!placed.heading.isEmpty()) {
            Placed empty = placed;
            empty.source = Source();
            empty.source.line = placed.source.line;
            settled.append(empty);
        }
        Placed call = placed;
        call.heading.clear();
        call.role = roles::callToAction;
        call.reason = Reason::Form;
        call.confidence = 0.7;
        settled.append(call);
    }
    list = settled;
}

} // namespace

void assignRoles(Sorted& sorted, const QString& product) {
    dismissInstructions(sorted);
    settleHead(sorted);
    const QStringList own = ownNames(sorted, product);
    releaseCalls(sorted.release, own);
    divideAtQuotations(sorted.release, own);
    Paragraphs(sorted.release, own).assign();
}

} // namespace backcast::exchange
