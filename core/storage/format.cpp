// SPDX-License-Identifier: MIT
#include "core/storage/format.h"

#include "core/storage/fieldreader.h"
#include "core/storage/fields.h"
#include "core/storage/fieldwriter.h"
#include "core/storage/readahead.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <span>

// Resources of a static library must be named by somebody, and not inside a namespace.
static void initialiseResources() {
    Q_INIT_RESOURCE(storage);
}

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

template <class T, class Fields>
QByteArray inlineBytes(const T& value, Fields fields) {
    QByteArray out;
    FieldWriter writer(out, 0, FieldWriter::Layout::OneLine);
    fields(writer, value);
    writer.finish();
    return out;
}

template <class T, class Fields>
Result<T> fromInline(const QByteArray& bytes, Fields fields) {
    const Result<JsonValue> json = parseJson(bytes);
    if (!json) return tl::unexpected(json.error());
    ReadContext context;
    T value;
    FieldReader reader(*json, context);
    fields(reader, value);
    reader.finish();
    if (context.error) return tl::unexpected(*context.error);
    return value;
}

} // namespace

Result<Loaded> loadDocument(const QByteArray& bytes) {
    ReadAhead ahead;
    const Result<JsonValue> json = ahead.parse(bytes);
    if (!json) return tl::unexpected(json.error());
    ReadContext context;
    context.ahead = &ahead;
    Loaded loaded;
    FieldReader reader(*json, context);
    fields::document(reader, loaded.document);
    reader.finish();
    loaded.readOnly = loaded.document.major > Document::majorVersion;
    if (context.error && loaded.readOnly)
        return failure(ErrorCode::TooNew,
                       Tr::tr("The document was written by a later version of Backcast, and this version "
                              "cannot read it. The file was not changed."),
                       context.error->where);
    if (context.error) return tl::unexpected(*context.error);
    if (const QStringList problems = checkInvariants(loaded.document); !problems.isEmpty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("The document contradicts itself: %1.").arg(problems.first()));
    return loaded;
}

// A block of the canonical form begins on the line of its id; so it does in every file that a program wrote.
QHash<Id, int> linesOf(const Document& document, const QByteArray& bytes) {
    QHash<Id, int> lines;
    for (const Met& met : walk(document)) lines.insert(met.id(), 0);
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0) end = bytes.size();
        const QByteArrayView text = QByteArrayView(bytes).sliced(at, end - at);
        for (qsizetype found = text.indexOf("\"id\""); found >= 0;
             found = text.indexOf("\"id\"", found + 4)) {
            const qsizetype open = text.indexOf('"', found + 4);
            const qsizetype close = open < 0 ? -1 : text.indexOf('"', open + 1);
            if (close < 0) break;
            const auto known = lines.find(QString::fromUtf8(text.sliced(open + 1, close - open - 1)));
            if (known != lines.end() && known.value() == 0) known.value() = line;
        }
        at = end + 1;
    }
    return lines;
}

QByteArray saveDocument(const Document& document) {
    QByteArray out;
    FieldWriter writer(out, 0, FieldWriter::Layout::Lines);
    fields::document(writer, document);
    writer.finish();
    out += '\n';
    return out;
}

QByteArray baseBytes(const Block& block) {
    return inlineBytes(block, [](FieldWriter& a, const Block& x) { fields::blockValue(a, x); });
}

QByteArray baseBytes(const FaqEntry& entry) {
    return inlineBytes(entry, [](FieldWriter& a, const FaqEntry& x) { fields::entryValue(a, x); });
}

QByteArray baseBytes(const Meta& meta) {
    return inlineBytes(meta, [](FieldWriter& a, const Meta& x) { fields::meta(a, x); });
}

QByteArray baseBytes(const Visual& visual) {
    return inlineBytes(visual, [](FieldWriter& a, const Visual& x) { fields::visualValue(a, x); });
}

QByteArray baseBytes(const Experiment& experiment) {
    return inlineBytes(experiment,
                       [](FieldWriter& a, const Experiment& x) { fields::experimentValue(a, x); });
}

QByteArray baseBytes(const PartHeads& heads) {
    return inlineBytes(heads, [](FieldWriter& a, const PartHeads& x) { fields::partHeads(a, x); });
}

PartHeads partHeads(const Document& document) {
    const auto headOf = [](const auto& part) {
        PartHead head{part.heading, part.extra};
        return head == PartHead() ? std::nullopt : std::optional(head);
    };
    return {headOf(document.release),  headOf(document.customerFaq), headOf(document.internalFaq),
            headOf(document.appendix), headOf(document.unsorted),    {}};
}

Result<Block> blockFromBase(const QByteArray& bytes) {
    Result<Block> block =
        fromInline<Block>(bytes, [](FieldReader& a, Block& x) { fields::blockValue(a, x); });
    if (!block) return block;
    // Its id stands beside the base; any will do to look at the rest.
    Document around;
    around.release.blocks = {*block};
    around.release.blocks.first().id = QStringLiteral("b");
    if (const QStringList problems = checkInvariants(around); !problems.isEmpty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("The document contradicts itself: %1.").arg(problems.first()));
    return block;
}

Result<FaqEntry> entryFromBase(const QByteArray& bytes) {
    return fromInline<FaqEntry>(bytes, [](FieldReader& a, FaqEntry& x) { fields::entryValue(a, x); });
}

Result<Meta> metaFromBase(const QByteArray& bytes) {
    return fromInline<Meta>(bytes, [](FieldReader& a, Meta& x) { fields::meta(a, x); });
}

Result<Visual> visualFromBase(const QByteArray& bytes) {
    return fromInline<Visual>(bytes, [](FieldReader& a, Visual& x) { fields::visualValue(a, x); });
}

Result<Experiment> experimentFromBase(const QByteArray& bytes) {
    return fromInline<Experiment>(bytes,
                                  [](FieldReader& a, Experiment& x) { fields::experimentValue(a, x); });
}

Result<PartHeads> headsFromBase(const QByteArray& bytes) {
    return fromInline<PartHeads>(bytes, [](FieldReader& a, PartHeads& x) { fields::partHeads(a, x); });
}

QString baseHash(const QByteArray& bytes) {
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray formatSchema() {
    initialiseResources();
    QFile file(QStringLiteral(":/backcast/prfaq.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace backcast
