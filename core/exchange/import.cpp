// SPDX-License-Identifier: MIT
#include "core/exchange/blocks.h"
#include "core/exchange/builder.h"
#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"
#include "core/exchange/frontmatter.h"
#include "core/exchange/ownreader.h"
#include "core/exchange/prepare.h"
#include "core/exchange/sorting.h"
#include "core/exchange/textblocks.h"

#include <QCoreApplication>

namespace backcast {

namespace {
constexpr double certainFrom = 0.85; // a heading, a label, a clear form
constexpr double likelyFrom = 0.65;  // below it stands what only its position speaks for
} // namespace

bool isGuess(const Recognised& piece) {
    return piece.confidence < likelyFrom;
}

QString surenessOf(const Recognised& piece) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Import", text); };
    if (piece.confidence >= certainFrom) return say(QT_TRANSLATE_NOOP("Import", "Certain"));
    return isGuess(piece) ? say(QT_TRANSLATE_NOOP("Import", "A guess"))
                          : say(QT_TRANSLATE_NOOP("Import", "Likely"));
}

Result<Imported> importDraft(const QByteArray& bytes, DraftFormat format, const ImportOptions& options,
                             IdSource& ids) {
    using namespace exchange;
    Result<QString> text = decoded(bytes);
    if (!text) return tl::unexpected<Error>(text.error());
    if (beginsWithMarker(*text) && !isHardToParse(*text)) return OwnReader(options, ids).read(*text);
    Builder builder(options, ids);
    const QList<FrontMember> members = takeFrontMatter(*text);
    const bool markdown =
        (format == DraftFormat::Markdown || looksLikeMarkdown(*text)) && !isHardToParse(*text);
    const QList<Source> sources = prepared(markdown ? readMarkdown(*text) : readPlainText(*text));
    Sorted sorted = sortSources(sources);
    builder.addFrontMatter(members);
    assignRoles(sorted, builder.meta().product);
    builder.addSorted(sorted);
    return builder.finish();
}

} // namespace backcast
