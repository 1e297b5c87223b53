// SPDX-License-Identifier: MIT
#include "core/storage/commentsfile.h"

#include "core/storage/fieldreader.h"
#include "core/storage/fields.h"
#include "core/storage/fieldwriter.h"
#include "core/storage/readahead.h"

#include <QCoreApplication>

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

Result<CommentsFile> loadComments(const QByteArray& bytes) {
    ReadAhead ahead;
    const Result<JsonValue> json = ahead.parse(bytes);
    if (!json) return tl::unexpected(json.error());
    ReadContext context;
    context.ahead = &ahead;
    CommentsFile comments;
    FieldReader reader(*json, context);
    fields::comments(reader, comments);
    reader.finish();
    // What a later version means by its comments nobody here knows; half of them is worse than none.
    if (comments.major > CommentsFile::majorVersion)
        return failure(ErrorCode::TooNew,
                       Tr::tr("The comments were written by a later version of Backcast, and this version "
                              "cannot read them. Nothing was changed."));
    if (context.error) return tl::unexpected(*context.error);
    return comments;
}

QByteArray saveComments(const CommentsFile& comments) {
    QByteArray out;
    FieldWriter writer(out, 0, FieldWriter::Layout::Lines);
    fields::comments(writer, comments);
    writer.finish();
    out += '\n';
    return out;
}

bool looksLikeComments(const QByteArray& bytes) {
    const Result<JsonValue> json = parseJson(bytes);
    const JsonValue* format = json ? json->find("format") : nullptr;
    return format && format->type == JsonValue::Type::String && format->text == "prfaq-comments";
}

} // namespace backcast
