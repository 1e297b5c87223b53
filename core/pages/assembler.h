// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/breaker.h"
#include "core/pages/paginator.h"
#include "core/pages/paragraph.h"

namespace backcast {

/// Puts strips onto pages: gives everything its height on the paper, its line number, its place in the
/// structure tree; adds line numbers and footer.
class Assembler {
public:
    Assembler(const PageOptions& options, const Document& document, ParagraphSetter& labels);

    [[nodiscard]] Pages assemble(const QList<SetEntry>& entries);

private:
    void addElements(const QList<SetEntry>& entries);
    int parentFor(const FlowEntry& entry);
    Page makePage(const QList<SetEntry>& entries, const QList<Slot>& slotList, const PageSlots& extent);
    double addRepeatedHeader(Page& page, const LaidBlock& laid, double y);
    void addStrip(Page& page, const LaidBlock& laid, int base, const Strip& strip, double y);
    void addDrawing(Page& page, Drawing drawing, int base, double y);
    void addBackdrops(Page& page, const LaidBlock& laid, int first, int last, double y);
    Run numberRun(int number);
    void addLineNumbers(Page& page);
    void addFooter(Page& page, int count);
    void addFooterText(Page& page, QList<Run> runs, double left);

    const PageOptions& m_options;
    const Document& m_document;
    ParagraphSetter& m_labels;
    LineNumbers m_lineNumbers;
    Pages m_pages;
    QList<int> m_base;  ///< by entry: where its elements begin in m_pages.elements
    QList<int> m_lists; ///< the open List elements, by level
    QList<int> m_items; ///< the last ListItem of each
    int m_part = -1;
    int m_lastNumber = 0;
    QList<double> m_digitWidths;
};

} // namespace backcast
