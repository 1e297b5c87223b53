// SPDX-License-Identifier: MIT
#include "core/exchange/input.h"

#include "core/exchange/decode.h"
#include "core/storage/format.h"
#include "core/storage/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backcast {

namespace {

constexpr qint64 largestDocument = 100 * 1024 * 1024;
constexpr qint64 largestDraft = 20 * 1024 * 1024;

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Input)
};

Error at(const QString& path, Error error) {
    if (!error.where.startsWith(path))
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
    return error;
}

Result<Input> parse(const QString& path, InputFormat format, const QByteArray& bytes, IdSource& ids,
                    WithLines lines) {
    Input input;
    if (format == InputFormat::Prfaq) {
        Result<Loaded> loaded = loadDocument(bytes);
        if (!loaded) return tl::unexpected(at(path, loaded.error()));
        input.document = std::move(loaded->document);
        if (lines == WithLines::Yes) input.lines = linesOf(input.document, bytes);
        input.readOnly = loaded->readOnly;
        return input;
    }
    const DraftFormat draft = format == InputFormat::Markdown ? DraftFormat::Markdown : DraftFormat::Text;
    Result<Imported> imported =
        importDraft(bytes, draft, ImportOptions{QFileInfo(path).completeBaseName(), {}}, ids);
    if (!imported) return tl::unexpected(at(path, imported.error()));
    input.document = std::move(imported->document);
    input.lines = std::move(imported->lines);
    input.report = std::move(imported->report);
    input.imported = true;
    if (Result<QString> text = exchange::decoded(bytes)) input.draft = std::move(*text);
    return input;
}

} // namespace

InputFormat inputFormat(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"prfaq") return InputFormat::Prfaq;
    if (ending == u"md" || ending == u"markdown") return InputFormat::Markdown;
    if (ending == u"txt" || ending == u"text") return InputFormat::Text;
    return InputFormat::Unknown;
}

Result<Input> readInput(const QString& path, IdSource& ids, WithLines lines) {
    const InputFormat format = inputFormat(path);
    if (format == InputFormat::Unknown)
        return failure(ErrorCode::Unsupported,
                       Tr::tr("Backcast reads .prfaq, .md and .txt files; this is none of them."), path);
    const Result<QByteArray> bytes =
        readFile(path, format == InputFormat::Prfaq ? largestDocument : largestDraft);
    if (!bytes) return tl::unexpected(at(path, bytes.error()));
    Result<Input> input = parse(path, format, *bytes, ids, lines);
    if (input)
        input->hash = FileHash::of(*bytes); // beside what comes now: a large file is read in two threads
    return input;
}

} // namespace backcast
