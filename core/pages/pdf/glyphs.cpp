// SPDX-License-Identifier: MIT
#include "core/pages/pdf/glyphs.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace backcast::pdf {

namespace {

constexpr double units = unitsPerPoint;

// What a PDF writer reads of a font; the rest (kerning, shaping) has done its work before.
constexpr std::array tables{"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head",
                            "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};

template <class T>
void append(QByteArray& bytes, T value) {
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// A font file (ISO/IEC 14496-22, 4.3) of the tables that Qt has opened. Asking the system for a file of that
/// name could give another version, whose glyphs have other numbers.
QByteArray fontFile(const QRawFont& font) {
    QList<QPair<QByteArray, QByteArray>> found;
    for (const char* tag : tables)
        if (const QByteArray table = font.fontTable(tag); !table.isEmpty()) found.append({tag, table});
    const bool isPostScript = !found.isEmpty() && found.first().first == "CFF ";
    quint16 power = 0;
    while (2 << power <= found.size()) ++power;
    QByteArray file;
    append<quint32>(file, isPostScript ? 0x4F54544F : 0x00010000);
    append<quint16>(file, quint16(found.size()));
    append<quint16>(file, quint16(16 << power));
    append<quint16>(file, power);
    append<quint16>(file, quint16(found.size() * 16 - (16 << power)));
    quint32 offset = quint32(12 + 16 * found.size());
    for (const auto& [tag, table] : found) {
        file.append(tag);
        append<quint32>(file, 0); // a checksum that nobody reads
        append<quint32>(file, offset);
        append<quint32>(file, quint32(table.size()));
        offset += quint32(table.size() + 3) & ~3U;
    }
    for (const auto& [tag, table] : found) {
        file.append(table);
        file.append(QByteArray((4 - table.size() % 4) % 4, '\0'));
    }
    return file;
}

/// Whether each of its characters is one glyph, in their order, where there are as many glyphs as characters.
bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        const bool isPlainScript = u < 0x0590 || (u >= 0x1E00 && u < 0xA000) || (u >= 0xAC00 && u < 0xD7A4) ||
                                   (u >= 0xF900 && u < 0xFB00) || (u >= 0xFF00 && u < 0xFFEF);
        return isPlainScript && !c.isMark() && c.category() != QChar::Other_Format;
    });
}

int utf8Length(QStringView text) {
    return int(text.toUtf8().size());
}

/// Reads the glyphs of a line, with the characters that they stand for.
class Reader {
public:
    Reader(Glyphs& glyphs, const QTextLine& line, QPointF origin)
        : m_glyphs(glyphs)
        , m_line(line)
        , m_origin(origin - QPointF(0, line.y() + line.ascent())) {}

    void read(const QString& text) {
        const QList<Glyph> all = glyphsOf(0, text.size());
        if (all.size() == text.size() && isPlain(text)) {
            m_glyphs.glyphs = all;
            m_glyphs.clusters.reserve(all.size());
            for (const QChar c : text)
                m_glyphs.clusters.append({c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3, 1});
            return;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype start = 0; start < text.size();) {
            qsizetype end = finder.toNextBoundary();
            if (end <= start) end = text.size();
            add(QStringView(text).mid(start, end - start), glyphsOf(start, end - start));
            start = end;
        }
        m_glyphs.glyphs.append(m_last);
    }

private:
    [[nodiscard]] QList<Glyph> glyphsOf(qsizetype start, qsizetype length) const {
        QList<Glyph> found;
        for (const QGlyphRun& run : m_line.glyphRuns(int(start), int(length))) {
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            found.reserve(found.size() + indexes.size());
            for (qsizetype i = 0; i < indexes.size(); ++i)
                found.append({indexes.at(i), (m_origin.x() + positions.at(i).x()) / units,
                              (m_origin.y() + positions.at(i).y()) / units});
        }
        return found;
    }

    /// Characters that share a glyph with those before them, or have none, belong to the cluster before.
    void add(QStringView characters, const QList<Glyph>& glyphs) {
        const auto isSame = [](const Glyph& a, const Glyph& b) {
            return a.index == b.index && a.x == b.x && a.y == b.y;
        };
        const bool isOfLast = std::equal(glyphs.begin(), glyphs.end(), m_last.begin(), m_last.end(), isSame);
        if (!m_glyphs.clusters.isEmpty() && (glyphs.isEmpty() || isOfLast)) {
            m_glyphs.clusters.last().bytes += utf8Length(characters);
            return;
        }
        m_glyphs.glyphs.append(m_last);
        m_last = glyphs;
        m_glyphs.clusters.append({utf8Length(characters), int(glyphs.size())});
    }

    Glyphs& m_glyphs;
    const QTextLine& m_line;
    QPointF m_origin;
    QList<Glyph> m_last; ///< of the last cluster
};

bool isNonCharacter(char32_t c) {
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

/// Code points that are no characters stand as boxes; cairo refuses a whole text for one of them. The same
/// length.
QString withoutNonCharacters(const QString& text) {
    QString clean = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (isNonCharacter(c) || (!isPair && text.at(i).isSurrogate())) {
            clean[i] = QChar::ReplacementCharacter;
            if (isPair) clean[i + 1] = QChar::ReplacementCharacter;
        }
        if (isPair) ++i;
    }
    return clean;
}

QByteArray pathOperators(const QPainterPath& path, double scale) {
    QByteArray out;
    const auto point = [&](const QPainterPath::Element& e) {
        out += QByteArray::number(e.x / scale, 'f', 4) + ' ' + QByteArray::number(-e.y / scale, 'f', 4) + ' ';
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(element);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            out += "m\n";
            break;
        case QPainterPath::LineToElement:
            out += "l\n";
            break;
        case QPainterPath::CurveToElement: // two more points follow
            point(path.elementAt(++i));
            point(path.elementAt(++i));
            out += "c\n";
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return out;
}

} // namespace

struct GlyphMaker::Known {
    QString family;
    bool bold = false;
    bool italic = false;
    std::vector<char32_t> characters; ///< by glyph: what it stood for first; 0: nothing yet
};

namespace {

constexpr char32_t severalCharacters = 0xFFFFFFFF;

/// The one character of a cluster, or `severalCharacters`.
char32_t characterAt(const QByteArray& text, qsizetype start, int bytes) {
    const auto at = [&](int i) { return char32_t(static_cast<unsigned char>(text.at(start + i))); };
    if (bytes == 0) return severalCharacters;
    const char32_t lead = at(0);
    const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length != bytes) return severalCharacters;
    char32_t c = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) c = c << 6 | (at(i) & 0x3FU);
    return c;
}

/// Whether a reader finds the characters of a cluster from its glyph: one glyph for one character, and always
/// for the same one. (A no-break space, for one, often has the glyph of a space.)
bool isPlainCluster(const Glyphs& whole, const Cluster& cluster, qsizetype byte, qsizetype glyph,
                    std::vector<char32_t>& characters) {
    if (cluster.glyphs != 1) return false;
    const size_t index = whole.glyphs.at(glyph).index;
    if (index >= characters.size()) characters.resize(index + 256);
    const char32_t c = characterAt(whole.text, byte, cluster.bytes);
    char32_t& known = characters.at(index);
    if (known == 0) known = c;
    return c != severalCharacters && known == c;
}

/// Divides the text at each cluster that must be alone.
QList<Glyphs> inPieces(Glyphs whole, std::vector<char32_t>& characters) {
    QList<bool> plain;
    plain.reserve(whole.clusters.size());
    qsizetype byte = 0;
    qsizetype glyph = 0;
    for (const Cluster& cluster : whole.clusters) {
        plain.append(isPlainCluster(whole, cluster, byte, glyph, characters));
        byte += cluster.bytes;
        glyph += cluster.glyphs;
    }
    if (!plain.contains(false)) return {std::move(whole)};
    QList<Glyphs> pieces;
    byte = glyph = 0;
    for (qsizetype i = 0; i < whole.clusters.size(); ++i) {
        const Cluster& cluster = whole.clusters.at(i);
        if (pieces.isEmpty() || !plain.at(i) || pieces.last().isAlone)
            pieces.append(Glyphs{whole.font, whole.size, whole.colour, {}, {}, {}, !plain.at(i)});
        pieces.last().text += whole.text.mid(byte, cluster.bytes);
        pieces.last().glyphs += whole.glyphs.mid(glyph, cluster.glyphs);
        pieces.last().clusters.append(cluster);
        byte += cluster.bytes;
        glyph += cluster.glyphs;
    }
    return pieces;
}

} // namespace

GlyphMaker::GlyphMaker() = default;
GlyphMaker::~GlyphMaker() = default;

int GlyphMaker::fontIndex(const FontSpec& spec) {
    for (size_t i = 0; i < m_known.size(); ++i)
        if (m_known[i].family == spec.family && m_known[i].bold == spec.bold &&
            m_known[i].italic == spec.italic)
            return int(i);
    const QRawFont font = QRawFont::fromFont(m_fonts.font(spec));
    m_fontFiles.append({fontFile(font), spec.italic && font.style() == QFont::StyleNormal});
    m_known.push_back({spec.family, spec.bold, spec.italic, {}});
    return int(m_known.size()) - 1;
}

void GlyphMaker::lay(QTextLayout& layout, const Run& run) {
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(run.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    if (QTextLine line = layout.createLine(); line.isValid()) line.setLineWidth(1e6);
    layout.endLayout();
}

QList<Glyphs> GlyphMaker::make(const Run& run, const QString& shown, double baseline) {
    const QString text = withoutNonCharacters(shown);
    Glyphs glyphs;
    glyphs.font = fontIndex(run.font);
    glyphs.size = run.font.size;
    glyphs.colour = run.colour;
    glyphs.text = text.toUtf8();
    QTextLayout layout(text, m_fonts.font(run.font));
    lay(layout, run);
    if (layout.lineCount() > 0) {
        const QTextLine line = layout.lineAt(0);
        Reader(glyphs, line, QPointF(run.x * units, baseline * units)).read(text);
    }
    std::vector<char32_t>& characters = m_known[size_t(glyphs.font)].characters;
    return inPieces(std::move(glyphs), characters);
}

QPair<double, double> GlyphMaker::extent(const Run& run, int from, int to) {
    QTextLayout layout(run.text, m_fonts.font(run.font));
    lay(layout, run);
    if (layout.lineCount() == 0) return {run.x, run.x};
    const double a = layout.lineAt(0).cursorToX(from) / units;
    const double b = layout.lineAt(0).cursorToX(to) / units;
    return {run.x + std::min(a, b), run.x + std::max(a, b)};
}

QList<Digit> GlyphMaker::digits(const QString& family) {
    constexpr double size = 1000;
    const QRawFont font = QRawFont::fromFont(pageFont({family, size / units, false, false}));
    QList<Digit> digits;
    for (const quint32 glyph : font.glyphIndexesForString(u"0123456789"_s)) {
        const QPointF advance = font.advancesForGlyphIndexes({glyph}).value(0);
        digits.append({pathOperators(font.pathForGlyph(glyph), size), advance.x() / size});
    }
    return digits;
}

} // namespace backcast::pdf
