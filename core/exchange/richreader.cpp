// SPDX-License-Identifier: MIT
#include "core/exchange/richreader.h"

#include "core/document/names.h"
#include "core/exchange/source.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

const QSet<QByteArray>& blockElements() {
    static const QSet<QByteArray> names{
        "address", "article", "aside",   "blockquote", "body",  "caption",  "center",     "dd",
        "details", "dialog",  "div",     "dl",         "dt",    "fieldset", "figcaption", "figure",
        "footer",  "form",    "h1",      "h2",         "h3",    "h4",       "h5",         "h6",
        "header",  "html",    "legend",  "li",         "main",  "nav",      "ol",         "p",
        "pre",     "section", "summary", "table",      "tbody", "td",       "tfoot",      "th",
        "thead",   "tr",      "ul"};
    return names;
}

/// Elements of which nothing is text.
const QSet<QByteArray>& hiddenElements() {
    static const QSet<QByteArray> names{
        "style", "script", "title",  "xml",    "noscript", "template", "svg", "math",  "object", "iframe",
        "video", "audio",  "canvas", "select", "textarea", "del",      "map", "embed", "rt",     "rp"};
    return names;
}

bool isPicture(const QByteArray& name) {
    return name == "svg" || name == "object" || name == "iframe" || name == "video" || name == "canvas" ||
           name == "embed";
}

/// What Word and Google Docs put into the text for a comment that stands beside it.
bool isCommentMark(const HtmlElement& element) {
    const QString kind = element.attribute("class");
    if (kind.contains("MsoCommentReference"_L1) || kind.contains("msocomanchor"_L1) ||
        kind.contains("msoDel"_L1))
        return true;
    const QString href = element.is("a") ? element.attribute("href") : QString();
    return href.startsWith("#cmnt"_L1) || href.contains("#_msocom"_L1);
}

int headingLevel(const HtmlElement& element) {
    const QByteArrayView name(element.name);
    if (name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6')
        return name.at(1) - '0';
    if (element.attribute("class") == u"MsoTitle") return 1;
    if (element.attribute("role") == u"heading")
        return std::clamp(element.attribute("aria-level").toInt(), 1, 6);
    return 0;
}

QString languageOf(const HtmlElement& element) {
    static const QRegularExpression pattern(u"\\b(?:language|lang|highlight-source)-([\\w+#-]+)"_s);
    return pattern.match(element.attribute("class")).captured(1);
}

/// A picture of a character: chats and mails show emoji so.
bool isSmall(const QString& alt) {
    return !alt.isEmpty() && alt.size() <= 8 &&
           std::none_of(alt.begin(), alt.end(), [](QChar c) { return c.unicode() < 0x2000; });
}

} // namespace

void RichReader::open(const HtmlElement& element) {
    if (top().hidden) {
        m_frames.push_back(Frame{element.name, {}, {}, true});
        return;
    }
    const InlineStyle style(element.attribute("style"));
    if (style.value("mso-list"_L1) == u"ignore" && m_wordItem) {
        // The mark of an item says whether it is a bullet or a numeral; it is no text.
        Frame mark{element.name, {}, {}, true};
        m_frames.push_back(mark);
        m_wordMarkDepth = int(m_frames.size());
        return;
    }
    Frame frame = frameFor(element, style);
    if (frame.hidden && isPicture(frame.name)) ++m_out.pictures;
    if (!frame.hidden) {
        if (frame.block || frame.ownsCode) applyBlock(element, frame, style);
        if (frame.code && m_codeLanguage.isEmpty()) m_codeLanguage = languageOf(element);
        if (element.is("br")) frame.code ? addVerbatim(u"\n") : m_line.addBreak();
        if (element.is("hr") && !inCell()) {
            finish();
            Block rule;
            rule.kind = kinds::rule;
            put(rule);
        }
        if (element.is("img")) addImage(element, style);
        if (element.is("q")) m_line.setMarks(frame.styles, frame.link), m_line.add(u"“");
        if (element.is("input") && element.attribute("type") == u"checkbox") {
            m_line.setMarks({}, {});
            m_line.add(element.attribute("checked").isEmpty() ? u"☐ " : u"☑ ");
        }
    }
    m_frames.push_back(frame);
}

RichReader::Frame RichReader::frameFor(const HtmlElement& element, const InlineStyle& style) const {
    Frame frame = top();
    frame.name = element.name;
    frame.ownsCode = false;
    frame.layout = false;
    frame.hidden = hiddenElements().contains(frame.name) || style.isHidden() || isCommentMark(element);
    frame.block = blockElements().contains(frame.name);
    frame.styles = stylesIn(element, style, frame.styles);
    if (element.is("a") && !element.attribute("href").isEmpty())
        frame.link = harmlessLink(element.attribute("href"));
    if (element.is("blockquote")) frame.quote = style.value("border"_L1) != u"none"; // Gmail indents with it
    if (const int level = headingLevel(element); level > 0) frame.heading = level;
    if (const int quip = element.attribute("data-section-style").toInt()) frame.quipStyle = quip;
    if (element.is("thead")) frame.inHead = true;
    const bool code = element.is("pre") || (frame.block && style.isVerbatim() && style.isMonospace());
    if (code && !frame.code) frame.code = frame.ownsCode = true;
    return frame;
}

void RichReader::applyBlock(const HtmlElement& element, Frame& frame, const InlineStyle& style) {
    if (frame.code && !frame.ownsCode) {
        if (!m_code.isEmpty() && !m_code.endsWith(u'\n')) m_code += u'\n';
        return;
    }
    if (element.is("table")) {
        const QString role = element.attribute("role");
        frame.layout = role == u"presentation" || role == u"none";
        if (!frame.layout) {
            ++m_tableDepth;
            if (m_tableDepth == 1) {
                finish();
                m_inItem = false;
                m_tables.emplace_back();
            } else {
                ++m_out.nestedTables;
                breakHere();
            }
        }
        return;
    }
    if (inCell()) {
        if (m_tableDepth == 1 && element.is("tr")) return m_tables.back().beginRow(frame.inHead);
        if (m_tableDepth == 1 && (element.is("td") || element.is("th"))) return openCell(element, style);
        if (element.is("td") || element.is("th")) {
            if (!m_line.isEmpty() && m_line.breaks() == 0) m_line.setMarks({}, {}), m_line.add(u" | ");
            return;
        }
        breakHere();
        if (element.is("ul") || element.is("ol")) m_lists.push_back({element.is("ol"), 1});
        if (element.is("li")) {
            m_line.setMarks({}, {});
            if (!m_lists.empty() && m_lists.back().ordered)
                m_line.add(QString::number(m_lists.back().next++) + u". "_s);
            else
                m_line.add(u"• ");
        }
        return;
    }
    if (frame.ownsCode) {
        finish();
        m_code.clear();
        m_codeLanguage.clear();
        return;
    }
    if (element.is("ul") || element.is("ol")) return openList(element, frame);
    if (element.is("li")) return openItem(element, frame);
    breakHere();
    const QString word = style.value("mso-list"_L1);
    if (word.contains("level"_L1) && frame.heading == 0) openWordItem(style);
}

/// Another paragraph; inside of an item or a cell another line.
void RichReader::breakHere() {
    if (m_inItem || inCell()) {
        if (m_line.breaks() == 0) m_line.addBreak();
        return;
    }
    finish();
}

void RichReader::openList(const HtmlElement& element, const Frame& frame) {
    finish();
    m_inItem = false;
    constexpr int quipNumbers = 6;
    const bool ordered = frame.quipStyle > 0 ? frame.quipStyle == quipNumbers : element.is("ol");
    const int start = element.attribute("start").toInt();
    m_lists.push_back({ordered, start > 0 ? start : 1});
}

void RichReader::openItem(const HtmlElement& element, const Frame& frame) {
    Q_UNUSED(frame);
    finish();
    if (m_lists.empty()) m_lists.push_back({}); // Word's web pages and chats have items without a list
    ListLevel& list = m_lists.back();
    int level = element.attribute("aria-level").toInt();
    if (level <= 0) level = element.attribute("data-aria-level").toInt();
    if (level <= 0) level = int(m_lists.size());
    m_inItem = true;
    m_shape = Block();
    m_shape.kind = list.ordered ? kinds::number : kinds::bullet;
    m_shape.level = std::clamp(level, 1, 9);
    if (const int value = element.attribute("value").toInt(); value > 0 && list.ordered) list.next = value;
    if (list.ordered) m_shape.start = list.next++;
}

void RichReader::openWordItem(const InlineStyle& style) {
    static const QRegularExpression pattern(u"level(\\d)"_s);
    m_wordItem = true;
    m_wordMark.clear();
    m_shape = Block();
    m_shape.kind = kinds::bullet;
    m_shape.level = std::clamp(pattern.match(style.value("mso-list"_L1)).captured(1).toInt(), 1, 9);
}

/// "1.", "a)", "(iv)" are numerals, all else is a bullet.
void RichReader::wordMark(QStringView text) {
    m_wordMark += text;
    static const QRegularExpression pattern(u"^\\W*\\(?(?:(\\d{1,4})|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]"_s);
    const QRegularExpressionMatch match = pattern.match(m_wordMark.simplified());
    if (!match.hasMatch()) return;
    m_shape.kind = kinds::number;
    m_shape.start = std::max(1, match.captured(1).toInt());
    if (match.captured(1).isEmpty()) m_shape.start = -1; // a letter: it goes on, or begins at the first
}

void RichReader::openCell(const HtmlElement& element, const InlineStyle& style) {
    m_cellOpen = true;
    QString align = style.value("text-align"_L1);
    if (align.isEmpty()) align = element.attribute("align").toLower();
    m_cell = {element.attribute("colspan").toInt(), element.attribute("rowspan").toInt(), element.is("th"),
              align};
    putLine();
}

/// What has come of a paragraph that stands beside the cells of a table.
void RichReader::putLine() {
    Block block;
    block.text = m_line.take();
    if (!block.text.isBlank()) put(std::move(block));
}

void RichReader::close(const char* name) {
    if (m_frames.size() < 2) return;
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    if (m_wordMarkDepth > int(m_frames.size())) m_wordMarkDepth = 0;
    if (frame.hidden) return;
    const QByteArrayView closed(name);
    if (closed == QByteArrayView("q")) m_line.setMarks(frame.styles, frame.link), m_line.add(u"”");
    if (frame.ownsCode && !inCell()) return finishCode();
    if (!frame.block) return;
    if (frame.code && !frame.ownsCode) return;
    if (frame.name == "table") {
        if (frame.layout) return breakHere();
        return closeTable();
    }
    if (inCell()) {
        if (m_tableDepth == 1 && (frame.name == "td" || frame.name == "th")) {
            const Text text = m_line.take();
            if (m_cellOpen)
                m_tables.back().addCell(text, m_cell.columns, m_cell.rows, m_cell.header, m_cell.align);
            m_cellOpen = false;
            m_lists.clear();
            return;
        }
        if (frame.name == "td" || frame.name == "th") return;
        if ((frame.name == "ul" || frame.name == "ol") && !m_lists.empty()) m_lists.pop_back();
        if (frame.name == "caption" && m_tableDepth == 1) return putLine();
        return breakHere();
    }
    if (frame.name == "ul" || frame.name == "ol") {
        finish();
        if (!m_lists.empty()) m_lists.pop_back();
        m_inItem = false;
        return;
    }
    if (frame.name == "li") {
        finish();
        m_inItem = false;
        return;
    }
    // What stood in the element is a paragraph of its kind; the kind is gone with it.
    m_frames.push_back(frame);
    breakHere();
    m_frames.pop_back();
    m_wordItem = false;
}

void RichReader::closeTable() {
    --m_tableDepth;
    if (m_tableDepth > 0) return breakHere();
    m_lists.clear();
    const RichTable table = std::move(m_tables.back());
    m_tables.pop_back();
    for (Block& block : table.blocks()) {
        if (block.kind.isEmpty() && top().quote) block.kind = kinds::quote;
        put(block);
    }
    putLine();
}

void RichReader::text(const char* utf8, int bytes) {
    if (m_done) return;
    const Frame& frame = top();
    if (frame.hidden) {
        if (m_wordMarkDepth > 0) wordMark(QString::fromUtf8(utf8, bytes));
        return;
    }
    const QString text = QString::fromUtf8(utf8, bytes);
    m_characters += text.size();
    if (m_characters > m_most) m_out.cut = true;
    if (frame.code && !inCell()) return addVerbatim(text);
    if (m_tables.size() == 1 && !m_cellOpen && QStringView(text).trimmed().isEmpty()) return;
    // An empty line ends a paragraph: two breaks in a row, as chats and old pages write it.
    if (!m_inItem && !inCell() && frame.heading == 0 && m_line.breaks() > 1 &&
        !QStringView(text).trimmed().isEmpty())
        finish();
    m_line.setMarks(frame.styles, frame.link);
    m_line.add(text);
}

void RichReader::addVerbatim(QStringView text) {
    for (const QChar c : text) {
        if (c == u'\r') continue;
        m_code += c == QChar(0x00A0) ? QChar(u' ') : c;
    }
}

void RichReader::addImage(const HtmlElement& element, const InlineStyle& style) {
    const QString alt = element.attribute("alt");
    if (isSmall(alt)) {
        m_line.setMarks(top().styles, top().link);
        return m_line.add(alt);
    }
    // One pixel is what a page counts its readers with.
    const bool isDot = element.attribute("width") == u"1" || style.value("width"_L1) == u"1px";
    if (!isDot) ++m_out.pictures;
}

void RichReader::comment(const char* utf8) {
    const QByteArrayView comment(utf8);
    if (comment.trimmed() == "StartFragment") {
        // What stood before it is around the selection, not in it.
        static_cast<void>(m_line.take());
        m_out.blocks.clear();
        m_characters = 0;
    } else if (comment.trimmed() == "EndFragment") {
        m_done = true;
    }
}

void RichReader::finishCode() {
    Block block;
    block.kind = kinds::code;
    block.info = std::exchange(m_codeLanguage, QString());
    QString code = std::exchange(m_code, QString());
    if (code.startsWith(u'\n')) code.remove(0, 1);
    while (code.endsWith(u'\n')) code.chop(1);
    block.text = Text::code(code);
    if (!block.text.isBlank()) put(block);
}

void RichReader::finish() {
    Text text = m_line.take();
    Block block = m_shape;
    if (!m_inItem) m_shape = Block();
    if (text.isBlank()) return; // an item keeps its kind for the paragraph that is in it
    const Frame& frame = top();
    if (m_inItem) {
        m_shape = Block();
        m_inItem = false;
    } else if (block.kind.isEmpty() && frame.heading > 0) {
        block.kind = kinds::heading;
        block.level = frame.heading;
        if (isAll(text, Style::Strong)) text = without(text, Style::Strong);
    } else if (block.kind.isEmpty() && frame.quote) {
        block.kind = kinds::quote;
    }
    block.text = text;
    put(std::move(block));
}

/// A list that goes on needs no numeral: it would stay what it is when an item is written before it.
void RichReader::number(Block& block, int numeral) {
    const qsizetype level = block.level;
    if (m_counts.size() <= level) m_counts.resize(level + 1);
    const int last = m_counts.at(level);
    if (numeral < 0) numeral = last + 1;
    block.start = last > 0 && numeral == last + 1 ? 0 : numeral;
    m_counts[level] = numeral;
}

void RichReader::put(Block block) {
    if (block.kind == kinds::number || block.kind == kinds::bullet) {
        if (m_counts.size() > block.level + 1) m_counts.resize(block.level + 1);
        if (block.kind == kinds::number)
            number(block, block.start);
        else if (m_counts.size() > block.level)
            m_counts[block.level] = 0;
    } else {
        m_counts.clear();
    }
    m_out.blocks.append(std::move(block));
}

RichText RichReader::take() {
    if (!m_code.isEmpty()) finishCode();
    if (inCell()) {
        m_tableDepth = 1;
        closeTable();
    }
    finish();
    return std::move(m_out);
}

} // namespace backcast::exchange
