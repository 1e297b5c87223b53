// SPDX-License-Identifier: MIT
#include "tests/bench/longdocument.h"

#include "core/document/ids.h"
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
