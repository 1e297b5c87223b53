// SPDX-License-Identifier: MIT
#include "core/history/anchors.h"

#include "core/history/anchorsearch.h"
#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/storage/extramembers.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int aroundLength = 32;
constexpr int quoteEnds = 200; ///< of a long quote what is kept at either end

bool splitsCharacter(const QString& text, int at) {
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

int outwards(const QString& text, int at, int step) {
    return splitsCharacter(text, at) ? at + step : at;
}

QString hashOf(const QString& quote) {
    return baseHash(quote.toUtf8());
}

void setQuote(Anchor& anchor, const QString& text) {
    const QString quote = text.mid(anchor.start, anchor.end - anchor.start);
    anchor.quote = quote;
    if (quote.size() <= longestQuote) return;
    const int head = outwards(quote, quoteEnds, -1);
    const int tail = outwards(quote, int(quote.size()) - quoteEnds, 1);
    anchor.quote = quote.left(head) + u'…' + quote.mid(tail);
    setExtraMember(anchor.extra, u"long_quote"_s,
                   "{\"length\": " + QByteArray::number(quote.size()) +
                       ", \"hash\": " + jsonString(hashOf(quote)) + '}');
}

tl::unexpected<Error> noPlace() {
    return failure(ErrorCode::Invalid, Tr::tr("There is no such place in the document."));
}

MadeAnchor anchorOn(AnchorFields& fields, const TextPlace& place, const QString& text) {
    MadeAnchor made;
    Anchor& anchor = made.anchor;
    anchor.block = place.block;
    anchor.row = place.row;
    anchor.column = place.row.isEmpty() ? -1 : place.column;
    const Met* met = fields.blockOf(place.block);
    made.base = met->block ? baseBytes(*met->block) : baseBytes(*met->entry);
    anchor.base = fields.hashNow(place.block);
    if (place.start == place.end) return made;
    anchor.start = outwards(text, place.start, -1);
    anchor.end = outwards(text, place.end, 1);
    setQuote(anchor, text);
    const int before = outwards(text, std::max(0, anchor.start - aroundLength), 1);
    anchor.prefix = text.mid(before, anchor.start - before);
    const int after = outwards(text, std::min(int(text.size()), anchor.end + aroundLength), -1);
    anchor.suffix = text.mid(anchor.end, after - anchor.end);
    return made;
}

int clamped(qint64 value) {
    return int(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max()));
}

} // namespace

Result<MadeAnchor> makeAnchor(const Document& document, const TextPlace& place) {
    return AnchorMaker(document).make(place);
}

AnchorMaker::AnchorMaker(const Document& document)
    : m_fields(std::make_unique<AnchorFields>(document)) {}

AnchorMaker::~AnchorMaker() = default;

Result<MadeAnchor> AnchorMaker::make(const TextPlace& place) {
    const AnchorField* field = m_fields->now(place.block, place.row, place.column);
    if (!field || place.start < 0 || place.end < place.start || place.end > field->text.size())
        return noPlace();
    return anchorOn(*m_fields, place, field->text);
}

std::optional<LongQuote> longQuote(const Anchor& anchor) {
    if (anchor.extra.isEmpty()) return std::nullopt;
    const std::optional<JsonValue> value = extraMember(anchor.extra, u"long_quote"_s);
    const JsonValue* length = value && value->isObject() ? value->find("length") : nullptr;
    const JsonValue* hash = value && value->isObject() ? value->find("hash") : nullptr;
    if (!length || length->type != JsonValue::Type::Number || !hash || hash->type != JsonValue::Type::String)
        return std::nullopt;
    bool ok = false;
    const qint64 units = QByteArray::fromStdString(length->text).toLongLong(&ok);
    return ok && units > 0 ? std::optional(LongQuote{units, QString::fromStdString(hash->text)})
                           : std::nullopt;
}

Document reanchored(const Document& document) {
    if (document.events.isEmpty() && document.anchors.isEmpty()) return document;
    Document result = document;
    const AnchorFinder finder(document);
    AnchorFields fields(document);
    QSet<QString> comments;
    bool hasDropped = false;
    const QList<CommentThread> threads = commentHistory(document).threads;
    for (const CommentThread& thread : threads) {
        if (!thread.anchor) continue;
        comments.insert(thread.id);
        const ResolvedAnchor found = finder.resolve(*thread.anchor, thread.id);
        if (!found.isAttached()) continue; // the last place that was known is all that there is
        const auto last = document.anchors.constFind(thread.id);
        const bool had = last != document.anchors.constEnd();
        const AnchorField* field = fields.now(found.place.block, found.place.row, found.place.column);
        const bool isFirst =
            found.state == AnchorState::Exact &&
            (thread.anchor->base.isEmpty() || fields.hashNow(found.place.block) == thread.anchor->base);
        if (isFirst) { // it stands where it stood first: nothing to remember
            if (had) hasDropped = result.anchors.remove(thread.id) > 0 || hasDropped;
            continue;
        }
        MadeAnchor made = anchorOn(fields, found.place, field->text);
        if (had) made.anchor.extra = last->extra;
        if (had) setExtraMember(made.anchor.extra, u"long_quote"_s, {});
        if (!made.anchor.quote.isEmpty()) setQuote(made.anchor, field->text);
        if (had && *last == made.anchor) continue;
        hasDropped = hasDropped || had;
        result.anchors.insert(thread.id, made.anchor);
        putBase(result, made.base);
    }
    return hasDropped ? withoutUnusedBases(std::move(result)) : result;
}

LiveRange mapThroughEdit(LiveRange range, int pos, int removed, int added) {
    const qint64 from = std::max(0, pos);
    const qint64 gone = std::max(0, removed);
    const qint64 put = std::max(0, added);
    const qint64 to = from + gone;
    const qint64 start = std::max(0, range.start);
    const qint64 end = std::max<qint64>(start, range.end);
    LiveRange mapped = range;
    const bool isPoint = start == end;
    if (to <= start && !(isPoint && gone == 0 && from == start)) { // before it
        mapped.start = clamped(start - gone + put);
        mapped.end = clamped(end - gone + put);
    } else if (from >= end) { // behind it, or at a point
        mapped.start = clamped(start);
        mapped.end = clamped(end);
    } else if (from <= start && to >= end) { // all of it
        mapped.start = mapped.end = clamped(from);
        mapped.isEmptied = mapped.isEmptied || !isPoint;
    } else if (from <= start) { // its beginning
        mapped.start = clamped(from + put);
        mapped.end = clamped(from + put + end - to);
    } else if (to >= end && gone > 0) { // its end
        mapped.start = clamped(start);
        mapped.end = clamped(from);
    } else { // inside
        mapped.start = clamped(start);
        mapped.end = clamped(end - gone + put);
    }
    return mapped;
}

} // namespace backcast
