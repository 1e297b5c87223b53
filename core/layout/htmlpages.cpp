// SPDX-License-Identifier: MIT
#include "core/layout/htmlpages.h"

#include "core/layout/htmldrawings.h"
#include "core/layout/htmlstructure.h"
#include "core/layout/htmltext.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr QChar softHyphen{0x00AD};
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr int roomBesidePaper = 32; ///< CSS pixels, where a small screen shows the paper's whole width

// A run has its own place in its line and takes no room there, so that a rounded width moves nothing behind
// it. Its strut, of the height and depth below the baseline that the line has, puts the baseline where the
// layout has it, whatever the font says of itself; text of no line height cannot move it.
// `no-common-ligatures` is what the layout does; `none` would also take contextual forms from scripts that
// need them.
constexpr char rules[] = R"(:root{color-scheme:light dark;background:#e7e6e3}
body{margin:0;padding:1pt 0}
.page{position:relative;margin:18pt auto;background:#fff;color:#000;color-scheme:light;direction:ltr;text-align:left;
box-shadow:0 1pt 4pt #0004;font:1pt/0 sans-serif;white-space:nowrap;font-kerning:normal;
font-variant-ligatures:no-common-ligatures;text-rendering:geometricPrecision;-webkit-text-size-adjust:none;
text-size-adjust:none;tab-size:1}
.page *{margin:0;padding:0;border:0;font:inherit;color:inherit;list-style:none;text-decoration:none;white-space:inherit}
.l{position:absolute;height:var(--h);line-height:0;scroll-margin-top:36pt}
.page .r{display:inline-block;position:relative;width:var(--w);margin-right:calc(0pt - var(--w));white-space:pre;
unicode-bidi:isolate-override;line-height:0}
.r::before{content:"";display:inline-block;height:var(--h);vertical-align:calc(0pt - var(--d))}
.h::after{content:"-"}
.i{position:absolute}
.d{position:absolute;left:0;top:0;width:100%;height:100%;pointer-events:none;image-orientation:none}
.a{-webkit-user-select:none;user-select:none}
)";

constexpr char lateRules[] = R"(@media screen and (prefers-color-scheme:dark){:root{background:#1d1e20}}
@media print{:root{background:none}body{padding:0}
.page{margin:0;box-shadow:none;overflow:hidden;break-after:page;break-inside:avoid}.page:last-child{break-after:auto}}
)";

QByteArray points(double value) {
    return htmlNumber(value) + "pt";
}

QByteArray place(double left, double top) {
    return "left:" + points(left) + ";top:" + points(top);
}

double leftOf(const Line& line) {
    double left = line.runs.isEmpty() ? 0 : line.runs.constFirst().x;
    for (const Run& run : line.runs) left = std::min(left, run.x);
    return left;
}

double rightOf(const Line& line) {
    double right = leftOf(line);
    for (const Run& run : line.runs) right = std::max(right, run.x + run.width);
    return right;
}

const char* nameOf(Origin origin) {
    switch (origin) {
    case Origin::Text:
        return "text";
    case Origin::Heading:
        return "heading";
    case Origin::Label:
        return "label";
    case Origin::Title:
        return "title";
    case Origin::Alt:
        return "alt";
    case Origin::Data:
        return "data";
    case Origin::Generated:
        break;
    }
    return "generated";
}

const char* nameOf(Artifact artifact) {
    switch (artifact) {
    case Artifact::LineNumber:
        return "line-number";
    case Artifact::Footer:
        return "footer";
    case Artifact::RepeatedHeader:
        return "header";
    case Artifact::None:
    case Artifact::Decoration:
        break;
    }
    return "decoration";
}

/// A language's name as it may stand in `lang`; empty: it is none.
QString languageOf(const PagesInfo& info) {
    const auto isPart = [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()); };
    const QString& language = info.language;
    return std::all_of(language.begin(), language.end(), isPart) ? language : QString();
}

/// Whether a line break of the text, which no run holds, lies between two lines of an element.
bool isBrokenBetween(const Line& line, const Line& next) {
    if (line.runs.isEmpty() || next.runs.isEmpty()) return true;
    const Run& last = line.runs.constLast();
    const Run& first = next.runs.constFirst();
    return last.block == first.block && last.row == first.row && last.column == first.column &&
           last.origin == first.origin && last.origin != Origin::Generated && first.offset > last.end();
}

/// A class for each font and colour, in the order in which they are met.
class FontClasses {
public:
    QByteArray nameOf(const Run& run) {
        // Not by `font`, which would set ligatures and kerning back.
        QByteArray rule = "font-family:" + cssString(run.font.family) +
                          ",sans-serif;font-size:" + points(run.font.size) +
                          ";color:" + htmlColour(run.colour);
        if (run.font.bold) rule += ";font-weight:bold";
        if (run.font.italic) rule += ";font-style:italic";
        if (const auto known = m_names.constFind(rule); known != m_names.constEnd()) return *known;
        const QByteArray name = 'f' + QByteArray::number(m_names.size());
        m_names.insert(rule, name);
        m_rules += ".page ." + name + '{' + rule + "}\n";
        return name;
    }

    [[nodiscard]] const QByteArray& rules() const { return m_rules; }

private:
    QHash<QByteArray, QByteArray> m_names; ///< by what they say
    QByteArray m_rules;
};

QByteArray ruleFor(const FontFace& face) {
    const QByteArray magic = face.bytes.left(4);
    const char* type = magic == "wOFF"   ? "font/woff"
                       : magic == "wOF2" ? "font/woff2"
                       : magic == "OTTO" ? "font/otf"
                                         : "font/ttf";
    return "@font-face{font-family:" + cssString(face.family) +
           ";font-weight:" + (face.bold ? "bold" : "normal") +
           ";font-style:" + (face.italic ? "italic" : "normal") + ";src:url(" + dataUri(type, face.bytes) +
           ")}\n";
}

class HtmlWriter {
public:
    HtmlWriter(const Pages& pages, const HtmlOptions& options)
        : m_pages(pages)
        , m_options(options)
        , m_structure(pages)
        , m_drawings(pages) {}

    QByteArray write() {
        QByteArray body; // first, because it says which fonts there are
        for (const Page& page : m_pages.pages) body += textOf(page);
        return head() + "<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
    }

private:
    [[nodiscard]] QByteArray head() const {
        const QString language = languageOf(m_pages.info);
        const QString& title = m_pages.info.title.isEmpty() ? m_pages.info.product : m_pages.info.title;
        QByteArray html = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"";
        if (!language.isEmpty()) html += htmlAttribute("lang", language);
        html +=
            ">\n<head>\n<meta charset=\"utf-8\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'; img-src data:; font-src data:\"/>\n<meta name=\"viewport\" content=\"width=" +
            QByteArray::number(int(std::ceil(safe(m_pages.profile.width) * pixelsPerPoint)) +
                               roomBesidePaper) +
            "\"/>\n<title>" + htmlText(title.isEmpty() ? u"PR/FAQ"_s : title) + "</title>\n";
        if (!m_pages.info.author.isEmpty())
            html += "<meta name=\"author\"" + htmlAttribute("content", m_pages.info.author) + "/>\n";
        html += "<style>\n";
        for (const FontFace& face : m_options.faces) html += ruleFor(face);
        const QByteArray size = points(m_pages.profile.width) + ' ' + points(m_pages.profile.height);
        html += rules +
                (".page{width:" + points(m_pages.profile.width) +
                 ";height:" + points(m_pages.profile.height) + "}\n") +
                m_fonts.rules() + ".page .u{text-decoration:underline;text-decoration-skip-ink:none;" +
                underline() + "}\n" + strikeRule() + lateRules + "@page{size:" + size +
                ";margin:0}\n</style>\n</head>\n";
        return html;
    }

    static double safe(double length) {
        return std::isfinite(length) ? std::clamp(length, 0.0, 100'000.0) : 0;
    }

    /// CSS measures to the upper edge of the line, the layout to its middle.
    static QByteArray underline() {
        FontSpec one;
        one.size = 1;
        return "text-underline-offset:" + htmlNumber(underlineOffset(one) - underlineWidth(one) / 2) +
               "em;text-decoration-thickness:" + htmlNumber(underlineWidth(one)) + "em";
    }

    /// Only where there are words that went: other files stay as they are.
    [[nodiscard]] QByteArray strikeRule() const {
        for (const Page& page : m_pages.pages)
            for (const Line& line : page.lines)
                for (const Run& run : line.runs)
                    if (run.struckOut) return ".page .x{text-decoration:line-through}\n";
        return {};
    }

    QByteArray textOf(const Page& page) {
        QByteArray html = "<section class=\"page\"" + htmlAttribute("data-page", page.number) +
                          htmlAttribute("data-label", page.label) +
                          htmlAttribute("data-lines", int(page.lines.size())) + ">\n";
        html += m_drawings.svgOf(page);
        addElements(html, page);
        QByteArray artifacts;
        for (const Line& line : page.lines)
            if (!m_structure.isText(line)) artifacts += textOf(line, {}, false);
        if (!artifacts.isEmpty()) html += "<div class=\"a\" aria-hidden=\"true\">" + artifacts + "</div>\n";
        return html + "</section>\n";
    }

    /// Not by recursion: nobody says how deep the tree may be.
    void addElements(QByteArray& html, const Page& page) {
        const std::vector<HtmlNode> nodes = m_structure.nodesOf(page);
        struct Step {
            int node = 0;
            QByteArray close; ///< where it is not empty, the node is done
        };
        std::vector<Step> steps;
        const auto addChildren = [&](const HtmlNode& node) {
            for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
                steps.push_back({*child, {}});
        };
        addChildren(nodes.front());
        while (!steps.empty()) {
            const Step step = steps.back();
            steps.pop_back();
            if (!step.close.isEmpty()) {
                html += step.close;
                continue;
            }
            const HtmlNode& node = nodes.at(size_t(step.node));
            const HtmlTags tags = m_structure.tagsOf(node);
            html += tags.open;
            addOwn(html, node, page);
            steps.push_back({step.node, tags.close});
            addChildren(node);
        }
        html += '\n';
    }

    void addOwn(QByteArray& html, const HtmlNode& node, const Page& page) {
        const Element& element = m_pages.elements.at(node.element);
        for (const qsizetype index : node.pictures) html += pictureOf(page.drawings.at(index), element);
        for (qsizetype i = 0; i < node.lines.size(); ++i) {
            const Line& line = page.lines.at(node.lines.at(i));
            const bool isBroken =
                i + 1 < node.lines.size() && isBrokenBetween(line, page.lines.at(node.lines.at(i + 1)));
            html += textOf(line, element.block, isBroken);
        }
    }

    /// The picture's place among the words; the picture itself is one of the drawings below them.
    [[nodiscard]] QByteArray pictureOf(const Drawing& drawing, const Element& element) const {
        const QRectF rect = drawing.rect.normalized();
        QByteArray html = "<span class=\"i\"";
        if (const Id anchor = m_structure.anchorOf(drawing); !anchor.isEmpty())
            html += htmlAttribute("id", u"b-"_s + anchor);
        if (!element.alt.isEmpty()) html += " role=\"img\"" + htmlAttribute("aria-label", element.alt);
        return html + " style=\"" + place(rect.x(), rect.y()) + ";width:" + points(rect.width()) +
               ";height:" + points(rect.height()) + "\"></span>";
    }

    /// A line of an element that shows `block`, or an artifact.
    QByteArray textOf(const Line& line, const Id& block, bool isBroken) {
        const bool isText = m_structure.isText(line);
        const double left = leftOf(line);
        QByteArray html = "<span class=\"l\"";
        if (const Id anchor = isText ? m_structure.anchorOf(line) : Id(); !anchor.isEmpty())
            html += htmlAttribute("id", u"b-"_s + anchor);
        if (!isText) html += htmlAttribute("data-artifact", QString::fromLatin1(nameOf(line.artifact)));
        if (isText && line.number > 0) html += htmlAttribute("data-line", line.number);
        html += " style=\"" + place(left, line.top) + ";width:" + points(rightOf(line) - left) +
                ";--h:" + points(line.height) + ";--d:" + points(line.bottom() - line.baseline) + "\">";
        for (qsizetype i = 0; i < line.runs.size(); ++i) {
            const Run& run = line.runs.at(i);
            const bool isHyphenated = i + 1 == line.runs.size() && run.text.endsWith(softHyphen);
            html += textOf(run, left, isHyphenated, isText ? originOf(run, block) : QByteArray(), isText);
        }
        return html + (isBroken ? "<br/></span>" : "</span>");
    }

    /// Where a run was taken from, for programs that read the page. What was generated has no place in the
    /// document.
    static QByteArray originOf(const Run& run, const Id& block) {
        if (run.origin == Origin::Generated) return " data-origin=\"generated\"";
        QByteArray attributes = htmlAttribute("data-offset", run.offset);
        if (run.origin != Origin::Text)
            attributes += htmlAttribute("data-origin", QString::fromLatin1(nameOf(run.origin)));
        if (run.block != block) attributes += htmlAttribute("data-block", run.block);
        if (!run.row.isEmpty()) attributes += htmlAttribute("data-row", run.row);
        if (run.column >= 0) attributes += htmlAttribute("data-column", run.column);
        return attributes;
    }

    QByteArray textOf(const Run& run, double left, bool isHyphenated, const QByteArray& origin, bool isText) {
        const QByteArray target = isText ? targetOf(run.link) : QByteArray();
        const QByteArray name = target.isEmpty() ? "span" : "a";
        QByteArray html = '<' + name + " class=\"r " + m_fonts.nameOf(run);
        if (run.underlined) html += " u";
        if (run.struckOut) html += " x";
        if (isHyphenated) html += " h";
        html += '"' + target + origin;
        if (run.rightToLeft) html += " dir=\"rtl\"";
        html += " style=\"left:" + points(run.x - left) + ";--w:" + points(run.width) + "\">";
        return html + htmlText(run.text) + "</" + name + '>';
    }

    /// The attributes of a link that may be followed, and leads somewhere.
    [[nodiscard]] QByteArray targetOf(const QString& link) const {
        if (mayBeOpened(link)) return htmlAttribute("href", link) + " rel=\"noopener noreferrer\"";
        if (!link.startsWith(u'#') || !m_structure.hasAnchor(link.mid(1))) return {};
        return " href=\"#b-" + QUrl::toPercentEncoding(link.mid(1)) + '"';
    }

    const Pages& m_pages;
    const HtmlOptions& m_options;
    HtmlStructure m_structure;
    HtmlDrawings m_drawings;
    FontClasses m_fonts;
};

} // namespace

QByteArray renderHtml(const Pages& pages, const HtmlOptions& options) {
    return HtmlWriter(pages, options).write();
}

} // namespace backcast
