// SPDX-License-Identifier: MIT
#include "core/exchange/inlines.h"

#include "core/document/utf8.h"
#include "core/exchange/html.h"

#include <cmark-gfm.h>

#include <memory>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

enum class Dialect { Draft, Own };

QString utf8(const char* bytes) {
    return bytes ? fromUtf8Exactly(bytes) : QString();
}

class Reader {
public:
    Reader(Dialect dialect, int line)
        : m_dialect(dialect)
        , m_line(line) {}

    Inlines read(cmark_node* block) {
        const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(block),
                                                                          &cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (node != block) visit(node, event == CMARK_EVENT_ENTER);
        }
        m_out.onlyImages = !m_out.images.isEmpty() && !m_hasText;
        return m_out;
    }

private:
    void visit(cmark_node* node, bool entering) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_STRONG)
            m_strong += entering ? 1 : -1;
        else if (type == CMARK_NODE_EMPH)
            m_emphasis += entering ? 1 : -1;
        else if (type == CMARK_NODE_LINK)
            visitLink(node, entering);
        else if (type == CMARK_NODE_IMAGE)
            visitImage(node, entering);
        else if (!entering)
            return;
        else if (type == CMARK_NODE_TEXT)
            add(utf8(cmark_node_get_literal(node)), {});
        else if (type == CMARK_NODE_HTML_INLINE)
            visitHtml(utf8(cmark_node_get_literal(node)));
        else if (type == CMARK_NODE_CODE)
            add(utf8(cmark_node_get_literal(node)), Style::Code);
        else if (type == CMARK_NODE_SOFTBREAK)
            addBreak(false);
        else if (type == CMARK_NODE_LINEBREAK)
            addBreak(true);
    }

    void visitLink(cmark_node* node, bool entering) {
        if (entering) {
            m_link = utf8(cmark_node_get_url(node));
            m_linkStart = m_out.text.size();
            return;
        }
        const QString title = utf8(cmark_node_get_title(node));
        if (m_out.text.size() == m_linkStart) add(m_link, {}); // "[](address)" would otherwise vanish
        if (!title.isEmpty()) add(u" (%1)"_s.arg(title), {});
        m_link.clear();
    }

    void visitImage(cmark_node* node, bool entering) {
        if (m_dialect == Dialect::Own) {
            visitOwnImage(node, entering);
            return;
        }
        m_images += entering ? 1 : -1;
        if (entering && m_images == 1) {
            m_image = Inlines::Image{QString(), utf8(cmark_node_get_url(node)),
                                     utf8(cmark_node_get_title(node)), m_link};
        } else if (!entering && m_images == 0) {
            m_out.images.append(m_image);
            const QString shown = m_image.alt.isEmpty() ? m_image.url : m_image.alt;
            const QString target = m_link.isEmpty() ? m_image.url : m_link;
            m_out.text.append(m_image.title.isEmpty() ? shown : u"%1 (%2)"_s.arg(shown, m_image.title),
                              styles({}), target);
        }
    }

    /// The only images of our own files are figures; any other was typed by hand and stays as its characters.
    void visitOwnImage(cmark_node* node, bool entering) {
        const QString url = utf8(cmark_node_get_url(node));
        const QString title = utf8(cmark_node_get_title(node));
        if (entering && m_images++ == 0) m_out.images.append({QString(), url, title, m_link});
        if (!entering) --m_images;
        const QString end = title.isEmpty() ? u"](%1)"_s.arg(url) : u"](%1 \"%2\")"_s.arg(url, title);
        m_out.text.append(entering ? u"!["_s : end, styles({}), m_link);
    }

    void visitHtml(const QString& literal) {
        if (literal.startsWith(u"<!--") && literal.endsWith(u"-->")) {
            m_out.comments.append(literal.mid(4, literal.size() - 7));
            return;
        }
        const std::optional<Tag> tag = readTag(literal);
        if (m_dialect == Dialect::Own) {
            if (tag && tag->name == u"br")
                addText(QString(lineBreak), {});
            else
                addText(literal, {});
            return;
        }
        if (!tag) {
            add(literal, {});
        } else if (tag->name == u"br") {
            if (!m_out.text.isEmpty()) addBreak(true);
        } else if (tag->name == u"b" || tag->name == u"strong") {
            m_tagStyles.setFlag(Style::Strong, !tag->closing);
        } else if (tag->name == u"i" || tag->name == u"em") {
            m_tagStyles.setFlag(Style::Emphasis, !tag->closing);
        } else if (tag->name == u"code" || tag->name == u"kbd" || tag->name == u"tt") {
            m_tagStyles.setFlag(Style::Code, !tag->closing);
        } else if (tag->name == u"a") {
            m_link = tag->closing ? QString() : tag->href;
        } else if (tag->name == u"img") {
            m_out.images.append({tag->alt, tag->href, tag->title, m_link});
            m_out.text.append(tag->alt.isEmpty() ? tag->href : tag->alt, styles({}), tag->href);
            if (!tag->title.isEmpty()) m_out.text.append(u" (%1)"_s.arg(tag->title), styles({}), tag->href);
        }
    }

    Styles styles(Styles with) const {
        Styles all = with | m_tagStyles;
        if (m_strong > 0) all |= Style::Strong;
        if (m_emphasis > 0) all |= Style::Emphasis;
        return all;
    }

    void add(const QString& text, Styles with) {
        if (m_images > 0 && m_dialect == Dialect::Draft) {
            m_image.alt += text;
            return;
        }
        addText(text, with);
    }

    void addText(const QString& text, Styles with) {
        if (!text.trimmed().isEmpty()) m_hasText = m_hasText || m_images == 0;
        if (m_images > 0) m_out.images.last().alt += text;
        m_out.text.append(text, styles(with), m_link);
    }

    void addBreak(bool hard) {
        ++m_line;
        if (m_images > 0 && m_dialect == Dialect::Draft) {
            m_image.alt += u' ';
            return;
        }
        m_out.breaks.append(Break{m_out.text.size(), m_line, hard});
        m_out.text.append(hard ? QString(lineBreak) : u" "_s, styles({}), m_link);
    }

    Dialect m_dialect;
    int m_line;
    Inlines m_out;
    Inlines::Image m_image;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_images = 0;
    Styles m_tagStyles;
    QString m_link;
    qsizetype m_linkStart = 0;
    bool m_hasText = false;
};

} // namespace

Inlines readInlines(cmark_node* block, int line) {
    return Reader(Dialect::Draft, line).read(block);
}

Inlines readOwnInlines(cmark_node* block, int line) {
    return Reader(Dialect::Own, line).read(block);
}

} // namespace backcast::exchange
