// SPDX-License-Identifier: MIT
#include "ui/versions/changetext.h"

#include "core/pages/fonts.h"
#include "ui/shell/theme.h"

namespace backcast {

QTextCharFormat changeFormat(TextRun::Kind kind, const Theme& theme) {
    QTextCharFormat format;
    switch (kind) {
    case TextRun::Kind::Inserted:
        format.setForeground(theme.text);
        format.setBackground(theme.insertedSoft);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.inserted);
        break;
    case TextRun::Kind::Deleted:
        format.setForeground(theme.deleted);
        format.setBackground(theme.deletedSoft);
        format.setFontStrikeOut(true);
        break;
    case TextRun::Kind::Restyled:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.muted);
        break;
    case TextRun::Kind::Same:
        break;
    }
    return format;
}

namespace {

void append(ChangeText& result, const QString& words, Styles marks, const QTextCharFormat& change,
            const PageProfile& profile, const BlockStyle& style, double pixelsPerPoint) {
    if (words.isEmpty()) return;
    QTextLayout::FormatRange range;
    range.start = int(result.text.size());
    range.length = int(words.size());
    // setFont sets all of a font's properties, its lines as well: they are put back on top.
    QFont font = pageFont(fontOf(profile, style, marks), pixelsPerPoint);
    range.format.setFont(font);
    range.format.merge(change);
    result.text += words;
    result.formats.append(range);
}

} // namespace

ChangeText changeText(const QList<TextRun>& runs, CompareSide side, const PageProfile& profile,
                      const BlockStyle& style, double pixelsPerPoint, const Theme& theme) {
    ChangeText result;
    for (const TextRun& run : runs) {
        if (side == CompareSide::Before && !run.isBefore()) continue;
        if (side == CompareSide::After && !run.isAfter()) continue;
        const QTextCharFormat change = changeFormat(run.kind, theme);
        const QString& plain = run.text.plain();
        qsizetype at = 0;
        const auto put = [&](qsizetype end, Styles marks) {
            append(result, plain.mid(at, end - at), marks, change, profile, style, pixelsPerPoint);
            at = end;
        };
        for (const Span& span : run.text.spans()) {
            put(span.start, {});
            put(span.end(), span.styles);
        }
        put(plain.size(), {});
    }
    return result;
}

} // namespace backcast
