// SPDX-License-Identifier: MIT
#include "core/pages/paragraph.h"

#include "core/layout/fixedspaces.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

constexpr double units = unitsPerPoint;
// QTextLayout keeps some hundred bytes a character: a longer text is set in portions, each ending a line.
constexpr qsizetype longestPortion = 100'000;

/// A stretch of the paragraph's text with one font, link and origin.
struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;
    FontSpec font;
    bool missing = false;
    Origin origin = Origin::Text;
    qsizetype offset = 0; ///< of its first character in its origin
    Id block;
    QString link;
    std::optional<Edit> edit;
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// The pieces as one string, and what its stretches are.
class Stretches {
public:
    Stretches(FontChooser& fonts, const PageProfile& profile, const BlockStyle& style)
        : m_fonts(fonts)
        , m_profile(profile)
        , m_style(style) {}

    void add(const Piece& piece, const QList<EditedStretch>& edits = {}) {
        m_edits = edits;
        qsizetype at = 0;
        for (const Span& span : piece.text.spans()) {
            add(piece, at, span.start - at, {}, {});
            add(piece, span.start, span.length, span.styles, span.link);
            at = span.end();
        }
        add(piece, at, piece.text.size() - at, {}, {});
    }

    /// What is laid out: where a line must not end, its space is fixed. Code has no units.
    [[nodiscard]] QString textToBreak() const { return m_style.monospace ? text : withFixedSpaces(text); }

    QString text;
    QList<Stretch> list;

private:
    /// A stretch with the same marks, in pieces that came, went or stayed.
    void add(const Piece& piece, qsizetype start, qsizetype length, Styles marks, const QString& link) {
        const qsizetype end = start + length;
        for (const EditedStretch& edited : std::as_const(m_edits)) {
            const qsizetype from = std::max<qsizetype>(start, edited.start);
            const qsizetype to = std::min<qsizetype>(end, edited.end);
            if (from >= to) continue;
            addPart(piece, start, from - start, marks, link, {});
            addPart(piece, from, to - from, marks, link, edited.edit);
            start = to;
        }
        addPart(piece, start, end - start, marks, link, {});
    }

    void addPart(const Piece& piece, qsizetype start, qsizetype length, Styles marks, const QString& link,
                 std::optional<Edit> edit) {
        if (length <= 0) return;
        const QString part = piece.text.plain().mid(start, length);
        for (const FontRange& range : m_fonts.choose(part, fontOf(m_profile, m_style, marks)))
            list.append({text.size() + range.start, range.length, range.font, range.missing, piece.origin,
                         start + range.start, piece.block, link, edit});
        text += part;
    }

    FontChooser& m_fonts;
    const PageProfile& m_profile;
    const BlockStyle& m_style;
    QList<EditedStretch> m_edits; ///< of the piece that is being added
};

bool isRightToLeft(QChar::Direction direction) {
    switch (direction) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

bool hasRightToLeft(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (c < 0x590) continue; // nothing before Hebrew is
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (isRightToLeft(QChar::direction(c))) return true;
    }
    return false;
}

/// Reads the lines that QTextLayout made.
class LineReader {
public:
    LineReader(const Stretches& stretches, const ParagraphFrame& frame)
        : m_stretches(stretches)
        , m_frame(frame)
        , m_isFromRight(stretches.text.isRightToLeft()) {}

    [[nodiscard]] Line read(const QTextLine& textLine, qsizetype portionStart, double top) {
        Line line;
        line.top = top;
        line.height = m_frame.style.lineHeight;
        line.baseline = top + m_frame.style.baseline;
        line.element = m_frame.element;
        m_textLine = &textLine;
        m_portionStart = portionStart;
        const qsizetype start = portionStart + textLine.textStart();
        qsizetype end = start + textLine.textLength();
        if (end > start && m_stretches.text.at(end - 1) == lineBreak) --end;
        const bool twoWays = m_isFromRight || hasRightToLeft(m_stretches.text.mid(start, end - start));
        while (m_next < m_stretches.list.size() && m_stretches.list.at(m_next).end() <= start) ++m_next;
        for (qsizetype i = m_next; i < m_stretches.list.size() && m_stretches.list.at(i).start < end; ++i) {
            const Stretch& stretch = m_stretches.list.at(i);
            const qsizetype from = std::max(start, stretch.start);
            const qsizetype to = std::min(end, stretch.end());
            if (twoWays)
                addTwoWays(line.runs, stretch, from, to);
            else
                addOneWay(line.runs, stretch, from, to);
        }
        return line;
    }

private:
    /// Runs end behind a tab: what follows stands at a tab stop.
    void addOneWay(QList<Run>& runs, const Stretch& stretch, qsizetype from, qsizetype to) {
        while (from < to) {
            const qsizetype tab = QStringView(m_stretches.text).mid(from, to - from).indexOf(u'\t');
            const qsizetype end = tab >= 0 ? from + tab + 1 : to;
            runs.append(run(stretch, from, end, xOf(from), xOf(end)));
            from = end;
        }
    }

    /// Where a character stands in the line, and which way it is written.
    struct Spot {
        bool isFromRight = false;
        double left = 0;
        double right = 0;
    };

    /// In a line with right-to-left text a run goes in one direction: its characters stand side by side in
    /// it.
    void addTwoWays(QList<Run>& runs, const Stretch& stretch, qsizetype from, qsizetype to) {
        qsizetype begin = from;
        std::optional<Spot> extent; // of the run so far; none: nothing in it has a glyph
        const auto finish = [&](qsizetype end) {
            if (end == begin) return;
            if (!extent) extent = Spot{false, xOf(begin), xOf(begin)};
            runs.append(run(stretch, begin, end, extent->left, extent->right));
            runs.last().rightToLeft = extent->isFromRight;
            begin = end;
            extent.reset();
        };
        for (qsizetype i = from; i < to; ++i) {
            const std::optional<Spot> spot = spotOf(i);
            const bool turns = spot && extent && spot->isFromRight != extent->isFromRight;
            if (turns || (i > begin && m_stretches.text.at(i - 1) == u'\t')) finish(i);
            if (spot && extent)
                extent = Spot{spot->isFromRight, std::min(extent->left, spot->left),
                              std::max(extent->right, spot->right)};
            else if (spot)
                extent = spot;
        }
        finish(to);
    }

    /// Nothing for a character that has no glyph of its own. Positions of the cursor would not do: where the
    /// direction turns, one position in the text is two places on the page.
    [[nodiscard]] std::optional<Spot> spotOf(qsizetype position) const {
        std::optional<Spot> spot;
        for (const QGlyphRun& glyphs : m_textLine->glyphRuns(int(position - m_portionStart), 1)) {
            const QList<QPointF> positions = glyphs.positions();
            const QList<QPointF> advances = glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes());
            for (qsizetype i = 0; i < positions.size(); ++i) {
                const double left = positions.at(i).x() / units;
                const double right = left + advances.at(i).x() / units;
                if (!spot) spot = Spot{glyphs.isRightToLeft(), left, right};
                spot->left = std::min(spot->left, left);
                spot->right = std::max(spot->right, right);
            }
        }
        return spot;
    }

    [[nodiscard]] double xOf(qsizetype position, QTextLine::Edge edge = QTextLine::Leading) const {
        return m_textLine->cursorToX(int(position - m_portionStart), edge) / units;
    }

    [[nodiscard]] Run run(const Stretch& stretch, qsizetype from, qsizetype to, double x, double end) const {
        Run run;
        run.text = m_stretches.text.mid(from, to - from);
        run.font = stretch.font;
        run.x = m_frame.left + x;
        run.width = end - x;
        run.colour = m_frame.style.colour;
        run.block = stretch.block;
        run.row = m_frame.row;
        run.column = m_frame.column;
        run.origin = stretch.origin;
        run.offset = int(stretch.offset + from - stretch.start);
        run.link = stretch.link;
        run.underlined = !stretch.link.isEmpty();
        run.missingGlyphs = stretch.missing;
        if (stretch.edit) {
            run.colour = stretch.edit == Edit::Inserted ? insertedColour : deletedColour;
            run.underlined = stretch.edit == Edit::Inserted;
            run.struckOut = stretch.edit == Edit::Deleted;
        }
        return run;
    }

    const Stretches& m_stretches;
    const ParagraphFrame& m_frame;
    bool m_isFromRight; ///< the paragraph: then also a line that goes the other way from end to end
    const QTextLine* m_textLine = nullptr;
    qsizetype m_portionStart = 0;
    qsizetype m_next = 0; ///< the first stretch that a later line can touch
};

/// QTextLayout knows no leading side: in a right-to-left paragraph the start is on the right.
Qt::Alignment qtAlignment(Alignment alignment, bool isFromRight) {
    if (alignment == Alignment::Centre) return Qt::AlignHCenter;
    return (alignment == Alignment::End) != isFromRight ? Qt::AlignRight : Qt::AlignLeft;
}

QTextOption optionFor(const ParagraphFrame& frame, const QString& text) {
    // The direction is that of the text, not of the interface.
    const bool isFromRight = text.isRightToLeft();
    QTextOption option(qtAlignment(frame.alignment, isFromRight));
    option.setTextDirection(isFromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(frame.style.size * 2.4 * units); // four characters of code
    return option;
}

/// Where the portion that begins at `start` ends: at the end of the text, or behind white space.
qsizetype portionEnd(const QString& text, qsizetype start) {
    if (text.size() - start <= longestPortion) return text.size();
    const qsizetype limit = start + longestPortion;
    for (qsizetype end = limit; end > limit - 1000; --end)
        if (text.at(end - 1).isSpace()) return end;
    return text.at(limit).isLowSurrogate() ? limit - 1 : limit;
}

void applyFormats(QTextLayout& layout, const Stretches& stretches, const FontSpec& first, qsizetype start,
                  qsizetype end, FontChooser& fonts) {
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch& stretch : stretches.list) {
        if (stretch.font == first || stretch.end() <= start || stretch.start >= end) continue;
        QTextLayout::FormatRange range;
        range.start = int(std::max(start, stretch.start) - start);
        range.length = int(std::min(end, stretch.end()) - start) - range.start;
        range.format.setFont(fonts.font(stretch.font));
        formats.append(range);
    }
    if (!formats.isEmpty()) layout.setFormats(formats);
}

} // namespace

QList<Line> ParagraphSetter::set(const QList<Piece>& pieces, const ParagraphFrame& frame) {
    Stretches stretches(m_fonts, m_profile, frame.style);
    for (const Piece& piece : pieces) stretches.add(piece, editsIn(piece, frame));
    const FontSpec first = fontOf(m_profile, frame.style);
    const QTextOption option = optionFor(frame, stretches.text);
    const QString toBreak = stretches.textToBreak();
    LineReader reader(stretches, frame);
    QList<Line> lines;
    for (qsizetype start = 0; start < stretches.text.size();) {
        const qsizetype end = portionEnd(stretches.text, start);
        QTextLayout layout(toBreak.mid(start, end - start), m_fonts.font(first));
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        applyFormats(layout, stretches, first, start, end, m_fonts);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(std::max(1.0, frame.width) * units);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i)
            lines.append(reader.read(layout.lineAt(i), start, double(lines.size()) * frame.style.lineHeight));
        start = end;
    }
    return lines;
}

QList<EditedStretch> ParagraphSetter::editsIn(const Piece& piece, const ParagraphFrame& frame) const {
    if (!m_edits) return {};
    return m_edits->in({piece.block, piece.origin, frame.row, frame.column});
}

TextWidths ParagraphSetter::measure(const QList<Piece>& pieces, const BlockStyle& style) {
    Stretches stretches(m_fonts, m_profile, style);
    for (const Piece& piece : pieces) stretches.add(piece);
    TextWidths widths;
    if (stretches.text.isEmpty()) return widths;
    // Beyond this a column is as wide as it can be anyway.
    const qsizetype end = std::min<qsizetype>(stretches.text.size(), 2000);
    const FontSpec first = fontOf(m_profile, style);
    QTextLayout layout(stretches.textToBreak().left(end), m_fonts.font(first));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    applyFormats(layout, stretches, first, 0, end, m_fonts);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1e6);
        widths.whole = std::max(widths.whole, line.naturalTextWidth() / units);
    }
    layout.endLayout();
    widths.longestWord = std::min(widths.whole, layout.minimumWidth() / units);
    return widths;
}

QList<Run> ParagraphSetter::setLabel(const QString& text, const FontSpec& font, double width,
                                     quint32 colour) {
    ParagraphFrame frame;
    frame.style.size = font.size;
    frame.style.bold = font.bold;
    frame.style.italic = font.italic;
    frame.style.lineHeight = font.size;
    frame.style.colour = colour;
    frame.width = 20'000;
    const auto runsOf = [&](const QString& shown) {
        const QList<Line> lines = set({Piece{Text(shown), Origin::Generated, {}}}, frame);
        return lines.isEmpty() ? QList<Run>() : lines.first().runs;
    };
    QString rest = text.left(1000);
    rest.replace(lineBreak, u' ');
    QList<Run> runs = runsOf(rest);
    while (!rest.isEmpty() && widthOf(runs) > width) {
        // The share that fits, and always at least one character less.
        const auto fits = qsizetype(double(rest.size()) * width / widthOf(runs));
        rest.truncate(std::clamp<qsizetype>(fits, 0, rest.size() - 1));
        if (!rest.isEmpty() && rest.back().isHighSurrogate()) rest.chop(1);
        runs = runsOf(rest.trimmed() + u'\u2026');
    }
    shift(runs, -leftOf(runs));
    return runs;
}

double leftOf(const QList<Run>& runs) {
    double left = runs.isEmpty() ? 0 : runs.first().x;
    for (const Run& run : runs) left = std::min(left, run.x);
    return left;
}

double widthOf(const QList<Run>& runs) {
    const double left = leftOf(runs);
    double right = left;
    for (const Run& run : runs) right = std::max(right, run.x + run.width);
    return right - left;
}

void shift(QList<Run>& runs, double dx) {
    for (Run& run : runs) run.x += dx;
}

} // namespace backcast
