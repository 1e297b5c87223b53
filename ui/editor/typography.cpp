// SPDX-License-Identifier: MIT
#include "ui/editor/typography.h"

#include "core/document/text.h"

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar apostrophe{u'’'};

bool opensAfter(QStringView before) {
    if (before.isEmpty()) return true;
    const QChar last = before.back();
    return last.isSpace() || last == lineBreak || QStringView(u"([{<“‘«¿¡—–/").contains(last);
}

/// The word at the end of a text is an address: what stands in it is not for reading.
bool endsInAddress(QStringView text) {
    qsizetype start = text.size();
    while (start > 0 && !text.at(start - 1).isSpace()) --start;
    const QStringView word = text.sliced(start);
    return word.contains("://"_L1) || word.startsWith("www."_L1) || word.startsWith("mailto:"_L1) ||
           word.startsWith(u'#');
}

/// Whether the last quotation mark that was opened with `open` is still open.
bool isOpen(QStringView text, QChar open, QChar close) {
    return text.lastIndexOf(open) > text.lastIndexOf(close);
}

QString quoteFor(QStringView before, const QuoteMarks& marks) {
    const bool nested = marks.innerOpen == u'“'; // both are typed with the same key
    const bool inside = nested && isOpen(before, marks.open, marks.close);
    if (opensAfter(before)) return QString(inside ? marks.innerOpen : marks.open);
    return QString(inside && isOpen(before, marks.innerOpen, marks.innerClose) ? marks.innerClose
                                                                               : marks.close);
}

} // namespace

QuoteMarks quoteMarksOf(const QString& language) {
    const QString name = language.toLower().replace(u'_', u'-');
    if (name == u"es" || name == u"es-es") return {u'«', u'»', u'“', u'”'};
    return {u'“', u'”', u'‘', u'’'};
}

std::optional<Replacement> typographic(const QString& text, const QString& language) {
    if (text.isEmpty() || endsInAddress(text)) return std::nullopt;
    const QStringView before = QStringView(text).chopped(1);
    switch (text.back().unicode()) {
    case u'"':
        return Replacement{1, quoteFor(before, quoteMarksOf(language))};
    case u'\'': {
        const QuoteMarks marks = quoteMarksOf(language);
        const bool single = marks.innerOpen == u'‘';
        return Replacement{1, QString(single && opensAfter(before) ? marks.innerOpen : apostrophe)};
    }
    case u'-':
        if (before.endsWith(u'–')) return Replacement{2, u"—"_s};
        if (before.endsWith("--"_L1)) return Replacement{3, u"—"_s};
        if (before.endsWith(u'-')) return Replacement{2, u"–"_s};
        return std::nullopt;
    case u'.':
        // Not the fourth of a row.
        if (before.endsWith(".."_L1) && !before.endsWith("..."_L1)) return Replacement{3, u"…"_s};
        return std::nullopt;
    case u'>':
        if (before.endsWith(u'-') && !before.endsWith("--"_L1) && !before.endsWith("<-"_L1))
            return Replacement{2, u"→"_s};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace backcast
