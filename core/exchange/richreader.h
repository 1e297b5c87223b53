// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/htmlevents.h"
#include "core/exchange/richline.h"
#include "core/exchange/richstyle.h"
#include "core/exchange/richtable.h"
#include "core/exchange/richtext.h"

#include <optional>
#include <vector>

namespace backcast::exchange {

/// Makes blocks of the events of an HTML text. See `readRichText`.
class RichReader final : public HtmlSink {
public:
    explicit RichReader(qsizetype most)
        : m_most(most) {}

    void open(const HtmlElement& element) override;
    void close(const char* name) override;
    void text(const char* utf8, int bytes) override;
    void comment(const char* utf8) override;
    [[nodiscard]] bool wantsMore() const override { return !m_done && !m_out.cut; }

    [[nodiscard]] RichText take();

private:
    /// What an open element means for what stands in it.
    struct Frame {
        QByteArray name;
        Styles styles;
        QString link;
        bool hidden = false;
        bool block = false;    ///< a paragraph begins and ends with it
        bool quote = false;    ///< in a block quote
        bool code = false;     ///< in a block of code
        bool ownsCode = false; ///< the block of code is this element
        bool layout = false;   ///< a table that only puts things in their places
        bool inHead = false;   ///< in the head of a table
        int quipStyle = 0;     ///< Quip says what a list is on the element around it
        int heading = 0;       ///< level
        std::optional<InlineStyle> style;
    };
    struct ListLevel {
        bool ordered = false;
        int next = 1;
    };
    struct CellSpan {
        int columns = 1;
        int rows = 1;
        bool header = false;
        QString align;
    };

    [[nodiscard]] Frame frameFor(const HtmlElement& element, const InlineStyle& style) const;
    void applyBlock(const HtmlElement& element, Frame& frame, const InlineStyle& style);
    void openList(const HtmlElement& element, const Frame& frame);
    void openItem(const HtmlElement& element, const Frame& frame);
    void openWordItem(const InlineStyle& style);
    void wordMark(QStringView text);
    void openCell(const HtmlElement& element, const InlineStyle& style);
    void closeTable();
    void addImage(const HtmlElement& element, const InlineStyle& style);
    void addVerbatim(QStringView text);
    void breakHere();
    void finish();
    void putLine();
    void finishCode();
    void put(Block block);
    void number(Block& block, int numeral);
    [[nodiscard]] bool inCell() const { return !m_tables.empty(); }
    [[nodiscard]] const Frame& top() const { return m_frames.back(); }

    qsizetype m_most;
    RichText m_out;
    std::vector<Frame> m_frames{Frame()};
    RichLine m_line;
    qsizetype m_characters = 0;

    std::vector<ListLevel> m_lists;
    Block m_shape; ///< kind, level and start of the paragraph that is being read
    bool m_inItem = false;
    bool m_wordItem = false; ///< a paragraph of Word's that is an item; its mark comes first
    int m_wordMarkDepth = 0; ///< frames, inside of that mark
    QString m_wordMark;
    QList<int> m_counts; ///< by level: the numeral of the last item, while nothing else has come

    QString m_code;
    QString m_codeLanguage;

    std::vector<RichTable> m_tables; ///< at most one: nested ones are text
    int m_tableDepth = 0;
    CellSpan m_cell;
    bool m_cellOpen = false;
    bool m_done = false;
};

} // namespace backcast::exchange
