// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/paginator.h"
#include "core/pages/paragraph.h"

#include <QHash>

namespace backcast {

/// What stands around the text of a page: line numbers, the footer, the numbers of links. All of it is
/// artifact. Remembers what it has set, because most of it comes again on the next page and with the next
/// key.
class Furniture {
public:
    explicit Furniture(ParagraphSetter& labels)
        : m_labels(labels) {}

    void addLineNumbers(Page& page);
    /// `count`: of all pages.
    void addFooter(Page& page, int count, const PagesInfo& info, const QString& confidentiality,
                   const PageOptions& options);
    /// "[3]" beside each line in which a link ends; `numbers` by address.
    void addLinkNumbers(Page& page, const QHash<QString, int>& numbers);

private:
    [[nodiscard]] const PageProfile& profile() const { return m_labels.profile(); }
    [[nodiscard]] Run numberRun(int number);
    [[nodiscard]] QList<Run> label(const QString& text, double size, double room, quint32 colour);
    void addFooterText(Page& page, QList<Run> runs, double left) const;

    ParagraphSetter& m_labels;
    QList<double> m_digitWidths;
    QHash<QString, QList<Run>> m_known;
};

} // namespace backcast
