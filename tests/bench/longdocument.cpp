// SPDX-License-Identifier: MIT
#include "tests/bench/longdocument.h"

#include "core/document/ids.h"
#include "core/history/anchors.h"
#include "core/history/bases.h"
#include "core/history/events.h"
#include "core/history/versions.h"
#include "core/storage/format.h"

namespace backcast::bench {

std::optional<Document> longer(const SafeFile& files, const QString& path, int copies) {
    const Result<QByteArray> bytes = files.readFile(path);
    if (!bytes) return std::nullopt;
    Result<Loaded> loaded = loadDocument(*bytes);
    if (!loaded) return std::nullopt;
    Document document = std::move(loaded->document);
    IdSource ids(1);
    const QList<FaqEntry> entries = document.internalFaq.entries;
    for (int i = 1; i < copies; ++i)
        for (FaqEntry entry : entries) {
            entry.id = ids.block();
            for (Block& block : entry.answer) block.id = ids.block();
            document.internalFaq.entries.append(entry);
        }
    return document;
}

namespace {

constexpr int comments = 5000;
constexpr int versionCount = 100;

/// Some of the words of each comment's own.
void comment(Document& document) {
    document.people.append(
        {QStringLiteral("u-lee"), QStringLiteral("Lee Park"), QStringLiteral("#2f5f8f"), {}});
    const Document text = document;
    QList<Met> blocks;
    for (const Met& met : walk(text))
        if (met.text().size() > 40) blocks.append(met);
    const QDateTime begin(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    qint64 lamport = 0;
    for (int i = 0; i < comments; ++i) {
        const Met& met = blocks.at(i % blocks.size());
        const int start = int(i * 7 % (met.text().size() - 30));
        const Result<MadeAnchor> anchor = makeAnchor(text, {met.id(), {}, -1, start, start + 20 + i % 10});
        if (!anchor) continue;
        // Made by hand: that each is checked against those before would take its time.
        Event event;
        event.id = newEventId();
        event.type = eventtypes::create;
        event.kind = commentkinds::comment;
        event.by = QStringLiteral("u-lee");
        event.at = begin.addSecs(i * 60).toString(Qt::ISODate);
        event.lamport = ++lamport;
        event.body = QStringLiteral("Is that so for every clinic, or for the three that we have asked?");
        event.anchor = anchor->anchor;
        static_cast<void>(putBase(document, anchor->base));
        document.events.append(event);
        if (i % 3 != 0) continue;
        Event reply = event;
        reply.id = newEventId();
        reply.type = eventtypes::reply;
        reply.kind.clear();
        reply.anchor.reset();
        reply.thread = event.id;
        reply.lamport = ++lamport;
        Event resolve = reply;
        resolve.id = newEventId();
        resolve.type = eventtypes::resolve;
        resolve.body.clear();
        resolve.lamport = ++lamport;
        document.events.append({reply, resolve});
    }
}

} // namespace

Document reviewed(const Document& document) {
    Document result = document;
    const QDateTime begin(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < versionCount; ++i) {
        // Each version has five answers that are otherwise than in the document.
        Document then = result;
        for (int k = 0; k < 5; ++k) {
            Block& block = then.internalFaq.entries[(i * 5 + k) % then.internalFaq.entries.size()].answer[0];
            block.text.append(Text(QStringLiteral(" Draft %1.").arg(i)));
        }
        const Result<VersionTaken> taken =
            withVersion(then, {versionkinds::named, {}, {}, begin.addDays(i), {}});
        if (!taken) continue;
        result.drafts = taken->document.drafts;
        result.bases = taken->document.bases;
    }
    comment(result);
    return result;
}

QString plainText(const Document& document) {
    QString text;
    for (const Met& met : walk(document)) {
        text += met.text().plain() + u'\n';
        if (!met.block) continue;
        for (const Row& row : met.block->table.rows)
            for (const Text& cell : row.cells) text += cell.plain() + u'\n';
    }
    return text;
}

} // namespace backcast::bench
