// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"

namespace backcast::exchange {

/// Puts the text of a paragraph together from what stands between tags: white space in a row is one space,
/// none is at the ends, and a no-break space stays only where it keeps a figure with its unit.
class RichLine {
public:
    void setMarks(Styles styles, const QString& link);
    /// Text of HTML, where white space means a space.
    void add(QStringView text);
    /// A line break in the paragraph; at its ends it is dropped.
    void addBreak();
    void addSpace() { m_gap = Gap::Space; }

    /// Nothing but white space has come.
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() && m_run.isEmpty(); }
    /// How many breaks have come since the last letter.
    [[nodiscard]] int breaks() const { return m_breaks; }
    /// The text; what comes next is another paragraph.
    [[nodiscard]] Text take();

private:
    enum class Gap { None, Space, Firm };
    void closeGap(QChar next);
    void flush();
    [[nodiscard]] QChar last() const;

    Text m_text;
    QString m_run; ///< with the marks below, not yet in the text
    Styles m_styles;
    QString m_link;
    Gap m_gap = Gap::None;
    bool m_gapIsMarked = false; ///< the gap has come since the marks changed
    int m_breaks = 0;
};

} // namespace backcast::exchange
