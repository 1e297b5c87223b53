// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/breaker.h"
#include "core/pages/furniture.h"
#include "core/pages/paginator.h"

namespace backcast {

/// Puts strips onto pages: gives everything its height on the paper, its line number, its place in the
/// structure tree; adds what stands around the text. Pages on which nothing has changed since the last time
/// are taken as they are, so that a keystroke costs one page.
class Assembler {
public:
    explicit Assembler(ParagraphSetter& labels)
        : m_profile(labels.profile())
        , m_furniture(labels) {}

    /// `linkNumbers`: see Furniture.
    [[nodiscard]] const Pages& assemble(QList<SetEntry> entries, const Document& document,
                                        const PageOptions& options,
                                        const QHash<QString, int>& linkNumbers = {});

private:
    /// All that a page depends on; two pages with the same make are equal.
    struct Make {
        struct Part {
            const LaidBlock* laid = nullptr;
            int strip = 0;
            int base = 0; ///< of its elements
            double gap = 0;
            bool isNumbered = false;
            int linesBefore = 0;
            bool operator==(const Part&) const = default;
        };
        QList<Part> parts;
        const LaidBlock* repeatedHeader = nullptr;
        int firstNumber = 0; ///< the line number before its first
        int number = 0;
        int count = 0;
        QString label;
        bool isText = true; ///< of the document, not around it
        bool operator==(const Make&) const = default;
    };
    struct Made {
        Make make;
        int lastNumber = 0;
        Page page;
    };

    /// What the furniture of all pages depends on.
    struct Setting {
        PagesInfo info;
        QString confidentiality;
        PageOptions options;
        QHash<QString, int> linkNumbers;
        bool operator==(const Setting&) const = default;
    };

    [[nodiscard]] Make makeOf(const QList<SetEntry>& entries, const QList<Slot>& slotList,
                              const PageSlots& extent, const QList<int>& bases) const;
    void label(const QList<SetEntry>& entries, const QList<Slot>& slotList, const QList<PageSlots>& extents,
               QList<Make>& makes) const;
    [[nodiscard]] Made made(const Make& make);
    double addRepeatedHeader(Page& page, const LaidBlock& laid, double y) const;
    void addStrip(Page& page, const Make::Part& part, double y);
    static void addDrawing(Page& page, Drawing drawing, int base, double y);
    static void addBackdrops(Page& page, const LaidBlock& laid, int first, int last, double y);

    PageProfile m_profile;
    Furniture m_furniture;
    Setting m_setting;
    Pages m_pages;
    QList<SetEntry> m_entries; ///< keeps the blocks that `Make` points to
    QList<Made> m_made;
    LineNumbers m_lineNumbers = LineNumbers::Continuous;
    int m_lastNumber = 0;
};

} // namespace backcast
