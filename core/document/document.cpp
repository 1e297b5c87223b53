// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/names.h"

#include <QHash>

namespace backcast {

bool Block::isEmpty() const {
    return text.isBlank() && table.rows.isEmpty() && figure.isEmpty() && kind != kinds::rule;
}

bool Block::isParagraph() const {
    for (const auto known : {kinds::bullet, kinds::number, kinds::heading, kinds::quote, kinds::code,
                             kinds::table, kinds::figure, kinds::rule})
        if (kind == known) return false;
    return true;
}

struct DraftBlock::Data {
    Id id;
    QString base;
    QList<DraftBlock> answer;
    bool isEntry = false;
};

DraftBlock::DraftBlock()
    : DraftBlock(Id(), QString()) {}

DraftBlock::DraftBlock(const Id& id, const QString& base)
    : DraftBlock(id, base, {}, false) {}

DraftBlock::DraftBlock(const Id& id, const QString& base, const QList<DraftBlock>& answer, bool isEntry)
    : m_data(std::make_shared<const Data>(Data{id, base, answer, isEntry})) {}

const Id& DraftBlock::id() const {
    return m_data->id;
}

const QString& DraftBlock::base() const {
    return m_data->base;
}

const QList<DraftBlock>& DraftBlock::answer() const {
    return m_data->answer;
}

bool DraftBlock::isEntry() const {
    return m_data->isEntry;
}

bool DraftBlock::operator==(const DraftBlock& other) const {
    return m_data == other.m_data || (id() == other.id() && base() == other.base() &&
                                      answer() == other.answer() && isEntry() == other.isEntry());
}

bool FaqEntry::isAnswered() const {
    for (const Block& block : answer)
        if (!block.isEmpty()) return true;
    return false;
}

QString placeName(Place place) {
    switch (place) {
    case Place::Questions:
        return QStringLiteral("questions");
    case Place::Release:
        return QStringLiteral("release");
    case Place::CustomerFaq:
        return QStringLiteral("customer_faq");
    case Place::InternalFaq:
        return QStringLiteral("internal_faq");
    case Place::Appendix:
        return QStringLiteral("appendix");
    case Place::Unsorted:
        break;
    }
    return QStringLiteral("unsorted");
}

const QList<Block>& blocksOf(const Document& document, Place place) {
    switch (place) {
    case Place::Questions:
        return document.questions;
    case Place::Release:
        return document.release.blocks;
    case Place::CustomerFaq:
        return document.customerFaq.blocks;
    case Place::InternalFaq:
        return document.internalFaq.blocks;
    case Place::Appendix:
        return document.appendix.blocks;
    case Place::Unsorted:
        break;
    }
    return document.unsorted.blocks;
}

const QString& headingOf(const Document& document, Place place) {
    static const QString none;
    switch (place) {
    case Place::Questions:
        return none;
    case Place::Release:
        return document.release.heading;
    case Place::CustomerFaq:
        return document.customerFaq.heading;
    case Place::InternalFaq:
        return document.internalFaq.heading;
    case Place::Appendix:
        return document.appendix.heading;
    case Place::Unsorted:
        break;
    }
    return document.unsorted.heading;
}

const Faq* faqOf(const Document& document, Place place) {
    if (place == Place::CustomerFaq) return &document.customerFaq;
    if (place == Place::InternalFaq) return &document.internalFaq;
    return nullptr;
}

QList<Met> walk(const Document& document) {
    QList<Met> met;
    for (const Place place : readingOrder) {
        for (const Block& block : blocksOf(document, place)) met.append(Met{place, nullptr, &block});
        const Faq* faq = faqOf(document, place);
        if (!faq) continue;
        for (const FaqEntry& entry : faq->entries) {
            met.append(Met{place, &entry, nullptr});
            for (const Block& block : entry.answer) met.append(Met{place, &entry, &block});
        }
    }
    return met;
}

namespace {

bool sameTable(const Table& a, const Table& b) {
    if (a.headerRows != b.headerRows || a.columns.size() != b.columns.size() ||
        a.rows.size() != b.rows.size())
        return false;
    for (qsizetype i = 0; i < a.columns.size(); ++i)
        if (a.columns.at(i).align != b.columns.at(i).align) return false;
    for (qsizetype i = 0; i < a.rows.size(); ++i)
        if (a.rows.at(i).cells != b.rows.at(i).cells) return false;
    return true;
}

/// A list item without a level is one of level 1, a heading without one of level 3.
int shownLevel(const Block& block) {
    if (block.kind == kinds::bullet || block.kind == kinds::number) return std::max(1, block.level);
    if (block.kind == kinds::heading) return block.level > 0 ? block.level : 3;
    return 0;
}

bool sameBlock(const Block& a, const Block& b) {
    return a.role == b.role && a.kind == b.kind && shownLevel(a) == shownLevel(b) && a.start == b.start &&
           a.heading == b.heading && a.label == b.label && a.info == b.info && a.text == b.text &&
           sameTable(a.table, b.table);
}

QString describe(const Block& block) {
    return QStringLiteral("[%1|%2|%3|%4|%5] %6")
        .arg(block.role, block.kind, QString::number(shownLevel(block)), block.heading, block.label,
             block.text.toMarkup().left(80));
}

QString differenceIn(const QString& where, const QList<Block>& a, const QList<Block>& b) {
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        if (!sameBlock(a.at(i), b.at(i)))
            return QStringLiteral("%1, block %2: %3 <> %4")
                .arg(where)
                .arg(i + 1)
                .arg(describe(a.at(i)), describe(b.at(i)));
    if (a.size() != b.size())
        return QStringLiteral("%1: %2 blocks <> %3; the next is %4")
            .arg(where)
            .arg(a.size())
            .arg(b.size())
            .arg(describe(a.size() > b.size() ? a.at(b.size()) : b.at(a.size())));
    return {};
}

QString differenceIn(const QString& where, const Faq& a, const Faq& b) {
    for (qsizetype i = 0; i < std::min(a.entries.size(), b.entries.size()); ++i) {
        const FaqEntry& left = a.entries.at(i);
        const FaqEntry& right = b.entries.at(i);
        const QString here = QStringLiteral("%1, question %2").arg(where).arg(i + 1);
        if (left.text != right.text || left.heading != right.heading || left.label != right.label)
            return QStringLiteral("%1: [%2|%3] %4 <> [%5|%6] %7")
                .arg(here, left.heading, left.label, left.text.toMarkup(), right.heading, right.label,
                     right.text.toMarkup());
        if (const QString found = differenceIn(here, left.answer, right.answer); !found.isEmpty())
            return found;
    }
    if (a.entries.size() != b.entries.size())
        return QStringLiteral("%1: %2 questions <> %3")
            .arg(where)
            .arg(a.entries.size())
            .arg(b.entries.size());
    return {};
}

} // namespace

QString firstDifference(const Document& a, const Document& b) {
    for (const Place place : readingOrder) {
        const QString name = placeName(place);
        if (headingOf(a, place) != headingOf(b, place))
            return QStringLiteral("%1: heading \"%2\" <> \"%3\"")
                .arg(name, headingOf(a, place), headingOf(b, place));
        if (const QString found = differenceIn(name, blocksOf(a, place), blocksOf(b, place));
            !found.isEmpty())
            return found;
        const Faq* faq = faqOf(a, place);
        if (!faq) continue;
        if (const QString found = differenceIn(name, *faq, *faqOf(b, place)); !found.isEmpty()) return found;
    }
    return {};
}

bool equalContent(const Document& a, const Document& b) {
    return firstDifference(a, b).isEmpty();
}

namespace {

class Renewer {
public:
    explicit Renewer(IdSource& ids)
        : m_ids(ids) {}

    void renew(Document& document) {
        document.id = m_ids.document();
        renew(document.questions);
        renew(document.release.blocks);
        renew(document.customerFaq);
        renew(document.internalFaq);
        renew(document.appendix.blocks);
        renew(document.unsorted.blocks);
        for (Visual& visual : document.visuals) renew(visual.id);
        for (Experiment& experiment : document.experiments) renew(experiment.id);
        follow(document);
    }

private:
    void renew(Id& id) {
        const Id fresh = m_ids.block();
        if (!id.isEmpty()) m_fresh.insert(id, fresh);
        id = fresh;
    }

    void renew(QList<Block>& blocks) {
        for (Block& block : blocks) {
            renew(block.id);
            for (Row& row : block.table.rows) row.id = m_ids.row();
        }
    }

    void renew(Faq& faq) {
        renew(faq.blocks);
        for (FaqEntry& entry : faq.entries) {
            renew(entry.id);
            renew(entry.answer);
        }
    }

    void follow(Document& document) const {
        const auto part = [this](QList<Block>& blocks) {
            for (Block& block : blocks) follow(block);
        };
        part(document.questions);
        part(document.release.blocks);
        part(document.appendix.blocks);
        part(document.unsorted.blocks);
        for (Faq* faq : {&document.customerFaq, &document.internalFaq}) {
            part(faq->blocks);
            for (FaqEntry& entry : faq->entries) {
                follow(entry.text);
                part(entry.answer);
            }
        }
        for (Visual& visual : document.visuals) {
            visual.supports = m_fresh.value(visual.supports, visual.supports);
            follow(visual.caption);
        }
        for (Experiment& experiment : document.experiments)
            for (Anchor& anchor : experiment.anchors)
                anchor.block = m_fresh.value(anchor.block, anchor.block);
        for (IgnoredFinding& ignored : document.findingsIgnored)
            ignored.block = m_fresh.value(ignored.block, ignored.block);
    }

    void follow(Block& block) const {
        block.figure = m_fresh.value(block.figure, block.figure);
        follow(block.text);
        for (Row& row : block.table.rows)
            for (Text& cell : row.cells) follow(cell);
    }

    void follow(Text& text) const {
        Text renewed;
        qsizetype at = 0;
        bool changed = false;
        for (const Span& span : text.spans()) {
            renewed.append(text.mid(at, span.start - at));
            QString link = span.link;
            if (link.startsWith(u'#') && m_fresh.contains(link.mid(1))) {
                link = u'#' + m_fresh.value(link.mid(1));
                changed = true;
            }
            renewed.append(text.plain().mid(span.start, span.length), span.styles, link);
            at = span.end();
        }
        if (!changed) return;
        renewed.append(text.mid(at));
        text = renewed;
    }

    IdSource& m_ids;
    QHash<Id, Id> m_fresh;
};

} // namespace

Document withFreshIds(const Document& document, IdSource& ids) {
    Document copy = document;
    copy.events.clear();
    copy.meetings.clear();
    copy.drafts.clear();
    copy.bases.clear();
    copy.anchors.clear();
    Renewer(ids).renew(copy);
    return copy;
}

} // namespace backcast
