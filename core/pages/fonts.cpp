// SPDX-License-Identifier: MIT
#include "core/pages/fonts.h"

#include "core/layout/page.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QResource>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <mutex>
#include <optional>
#include <unordered_map>

using namespace Qt::StringLiterals;

// The macro must stand outside a namespace.
static void initFontResource() {
    Q_INIT_RESOURCE(pagefonts);
}

namespace backcast {

namespace {

struct EmbeddedFace {
    QLatin1StringView family;
    bool bold;
    bool italic;
    QLatin1StringView file;
};

constexpr std::array<EmbeddedFace, 16> embedded{{
    {"Carlito"_L1, false, false, "Carlito-Regular"_L1},
    {"Carlito"_L1, true, false, "Carlito-Bold"_L1},
    {"Carlito"_L1, false, true, "Carlito-Italic"_L1},
    {"Carlito"_L1, true, true, "Carlito-BoldItalic"_L1},
    {"Liberation Mono"_L1, false, false, "LiberationMono-Regular"_L1},
    {"Liberation Mono"_L1, true, false, "LiberationMono-Bold"_L1},
    {"Liberation Mono"_L1, false, true, "LiberationMono-Italic"_L1},
    {"Liberation Mono"_L1, true, true, "LiberationMono-BoldItalic"_L1},
    {"Liberation Sans"_L1, false, false, "LiberationSans-Regular"_L1},
    {"Liberation Sans"_L1, true, false, "LiberationSans-Bold"_L1},
    {"Liberation Sans"_L1, false, true, "LiberationSans-Italic"_L1},
    {"Liberation Sans"_L1, true, true, "LiberationSans-BoldItalic"_L1},
    {"Liberation Serif"_L1, false, false, "LiberationSerif-Regular"_L1},
    {"Liberation Serif"_L1, true, false, "LiberationSerif-Bold"_L1},
    {"Liberation Serif"_L1, false, true, "LiberationSerif-Italic"_L1},
    {"Liberation Serif"_L1, true, true, "LiberationSerif-BoldItalic"_L1},
}};

// Looked for by name, in this order, after the embedded faces. Not a choice of the system's: where one is not
// installed, the next is taken, or a box shows that the character has no glyph.
constexpr std::array families{"Noto Sans"_L1,           "Noto Sans Symbols"_L1,  "Noto Sans Symbols 2"_L1,
                              "Noto Sans Symbols2"_L1,  "Noto Sans Math"_L1,     "Noto Sans Hebrew"_L1,
                              "Noto Sans Arabic"_L1,    "Noto Naskh Arabic"_L1,  "Noto Sans Devanagari"_L1,
                              "Noto Sans Bengali"_L1,   "Noto Sans Gujarati"_L1, "Noto Sans Gurmukhi"_L1,
                              "Noto Sans Tamil"_L1,     "Noto Sans Telugu"_L1,   "Noto Sans Kannada"_L1,
                              "Noto Sans Malayalam"_L1, "Noto Sans Sinhala"_L1,  "Noto Sans Thai"_L1,
                              "Noto Sans Lao"_L1,       "Noto Sans Khmer"_L1,    "Noto Sans Myanmar"_L1,
                              "Noto Sans Ethiopic"_L1,  "Noto Sans Armenian"_L1, "Noto Sans Georgian"_L1,
                              "Noto Sans CJK SC"_L1,    "Noto Sans CJK JP"_L1,   "Noto Sans CJK KR"_L1,
                              "Noto Sans CJK TC"_L1,    "Noto Emoji"_L1,         "DejaVu Sans"_L1,
                              "Droid Sans Fallback"_L1};

// Fonts that are added belong to the process (QFontDatabase), so what is loaded is remembered for the process
// as well.
std::array<std::once_flag, embedded.size()> loaded;

/// The bytes lie in the program, uncompressed: they are not copied, and only the pages that are read take
/// memory.
QByteArray bytesOf(const EmbeddedFace& face) {
    initFontResource();
    const QResource resource(u":/backcast/fonts/"_s + face.file + u".ttf"_s);
    return QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size());
}

void load(const EmbeddedFace& face) {
    // The font database must be filled before: what is added earlier loses against a system font of the same
    // name.
    if (QFontDatabase::families().isEmpty()) qWarning("The system has no fonts at all.");
    if (QFontDatabase::addApplicationFontFromData(bytesOf(face)) < 0)
        qWarning("The embedded font %s cannot be loaded.", face.file.data());
}

/// All faces of a family together: with every font that is added Qt forgets the fonts that it has opened.
void ensureLoaded(const QString& family) {
    for (size_t i = 0; i < embedded.size(); ++i)
        if (family == embedded.at(i).family) std::call_once(loaded.at(i), [i] { load(embedded.at(i)); });
}

/// Characters that need no glyph of their own: what shapes, joins or divides others, and white space.
bool isInvisible(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F || c == 0x3164;
    }
}

char32_t characterAt(const QString& text, qsizetype i) {
    if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
    return text.at(i).unicode();
}

/// A character with the marks and joiners behind it, which must be shown by the same font. It ends after 64
/// units, in case somebody piled up more.
qsizetype clusterEnd(const QString& text, qsizetype start) {
    const auto next = [&](qsizetype i) { return i + (characterAt(text, i) > 0xFFFF ? 2 : 1); };
    qsizetype end = next(start);
    while (end < text.size() && end - start < 64) {
        const char32_t c = characterAt(text, end);
        if (!QChar::isMark(c) && (!isInvisible(c) || QChar::isSpace(c))) break;
        end = next(end);
    }
    return end;
}

} // namespace

void loadPageFonts() {
    ensureLoaded(u"Carlito"_s);
}

QList<FontFace> facesOf(const Pages& pages) {
    std::bitset<embedded.size()> used;
    for (const Page& page : pages.pages)
        for (const Line& line : page.lines)
            for (const Run& run : line.runs)
                for (size_t i = 0; i < embedded.size(); ++i)
                    if (const EmbeddedFace& face = embedded.at(i); run.font.family == face.family &&
                                                                   run.font.bold == face.bold &&
                                                                   run.font.italic == face.italic)
                        used.set(i);
    QList<FontFace> faces;
    for (size_t i = 0; i < embedded.size(); ++i)
        if (const EmbeddedFace& face = embedded.at(i); used.test(i))
            faces.append({face.family, face.bold, face.italic, bytesOf(face)});
    return faces;
}

QFont pageFont(const FontSpec& spec, double pixelsPerPoint) {
    ensureLoaded(spec.family);
    QFont font;
    font.setFamilies({spec.family});
    font.setPixelSize(std::max(1, int(std::lround(spec.size * pixelsPerPoint))));
    font.setBold(spec.bold);
    font.setItalic(spec.italic);
    font.setKerning(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    // Any letter spacing switches ligatures off; 100 per cent changes no width.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

/// The characters that a face has, at whatever size, found out in blocks of 256.
struct FontChooser::Coverage {
    explicit Coverage(const QFont& wanted)
        : font(wanted) {}

    [[nodiscard]] bool has(char32_t c) {
        if (!raw) raw = QRawFont::fromFont(font);
        const char32_t block = c >> 8U;
        const auto known = blocks.find(block);
        if (known != blocks.end()) return known->second.test(c & 0xFFU);
        std::bitset<256>& bits = blocks[block];
        for (char32_t i = 0; i < 256; ++i) bits.set(i, raw->supportsCharacter(block << 8U | i));
        return bits.test(c & 0xFFU);
    }

    QFont font;
    std::optional<QRawFont> raw;
    std::unordered_map<char32_t, std::bitset<256>> blocks;
};

struct FontChooser::Face {
    [[nodiscard]] bool has(char32_t c) const { return coverage->has(c); }

    FontSpec spec;
    QFont font;
    std::shared_ptr<Coverage> coverage;
};

FontChooser::FontChooser() = default;
FontChooser::~FontChooser() = default;

FontChooser::Face& FontChooser::face(const FontSpec& spec) {
    for (const auto& known : m_faces)
        if (known->spec == spec) return *known;
    const QFont font = pageFont(spec);
    std::shared_ptr<Coverage> coverage;
    for (const auto& known : m_faces)
        if (known->spec.family == spec.family && known->spec.bold == spec.bold &&
            known->spec.italic == spec.italic)
            coverage = known->coverage;
    if (!coverage) coverage = std::make_shared<Coverage>(font);
    m_faces.push_back(std::make_unique<Face>(Face{spec, font, std::move(coverage)}));
    return *m_faces.back();
}

const QFont& FontChooser::font(const FontSpec& spec) {
    return face(spec).font;
}

const QStringList& FontChooser::fallbacks() {
    if (m_fallbacks.isEmpty()) {
        m_fallbacks = {u"Carlito"_s, u"Liberation Sans"_s};
        for (const auto family : families)
            if (QFontDatabase::hasFamily(family)) m_fallbacks.append(family);
    }
    return m_fallbacks;
}

bool FontChooser::shows(Face& face, const QString& cluster) {
    // Decomposed letters are put together by the shaper where the face has the whole.
    for (const QString& form : {cluster, cluster.normalized(QString::NormalizationForm_C)}) {
        const QList<uint> characters = form.toUcs4();
        if (std::all_of(characters.begin(), characters.end(),
                        [&](uint c) { return isInvisible(c) || face.has(c); }))
            return true;
    }
    return false;
}

FontRange FontChooser::chooseFor(const QString& cluster, const FontSpec& wanted) {
    if (shows(face(wanted), cluster)) return {0, 0, wanted, false};
    FontSpec other = wanted;
    for (const QString& family : fallbacks()) {
        other.family = family;
        if (shows(face(other), cluster)) return {0, 0, other, false};
    }
    return {0, 0, wanted, true};
}

QList<FontRange> FontChooser::choose(const QString& text, const FontSpec& wanted) {
    Face& first = face(wanted);
    const auto isPlain = [&](QChar c) {
        return !c.isSurrogate() && (first.has(c.unicode()) || isInvisible(c.unicode()));
    };
    if (text.isEmpty()) return {};
    if (std::all_of(text.begin(), text.end(), isPlain)) return {{0, text.size(), wanted, false}};
    QList<FontRange> ranges;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = clusterEnd(text, i);
        FontRange range = chooseFor(text.mid(i, end - i), wanted);
        if (!ranges.isEmpty() && ranges.last().font == range.font && ranges.last().missing == range.missing) {
            ranges.last().length += end - i;
        } else {
            range.start = i;
            range.length = end - i;
            ranges.append(range);
        }
        i = end;
    }
    return ranges;
}

} // namespace backcast
