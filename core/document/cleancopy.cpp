// SPDX-License-Identifier: MIT
#include "core/document/cleancopy.h"

#include <QSet>

#include <algorithm>

namespace backcast {

namespace {

void clean(Block& block) {
    block.extra = {};
    for (Column& column : block.table.columns) column.extra = {};
    for (Row& row : block.table.rows) row.extra = {};
}

void clean(QList<Block>& blocks) {
    for (Block& block : blocks) clean(block);
}

void clean(Faq& faq) {
    faq.extra = {};
    clean(faq.blocks);
    for (FaqEntry& entry : faq.entries) {
        entry.owner.clear();
        entry.fromThread.clear();
        entry.extra = {};
        clean(entry.answer);
    }
}

QSet<Id> figuresIn(const Document& document) {
    QSet<Id> figures;
    for (const Met& met : walk(document))
        if (met.block && !met.block->figure.isEmpty()) figures.insert(met.block->figure);
    return figures;
}

/// Visuals that only a part that was left out showed, and pictures that no visual shows.
void dropUnseen(Document& copy, const QSet<Id>& before) {
    const QSet<Id> now = figuresIn(copy);
    copy.visuals.removeIf(
        [&](const Visual& visual) { return before.contains(visual.id) && !now.contains(visual.id); });
    copy.attachments.removeIf([&](const auto& attachment) {
        const QByteArray name = attachment.key().toUtf8();
        return std::none_of(copy.visuals.begin(), copy.visuals.end(),
                            [&](const Visual& visual) { return visual.data.contains(name); });
    });
}

void clear(Document& document, Place place) {
    switch (place) {
    case Place::Release:
        document.release = {};
        break;
    case Place::CustomerFaq:
        document.customerFaq = {};
        break;
    case Place::InternalFaq:
        document.internalFaq = {};
        break;
    case Place::Questions:
        document.questions.clear();
        break;
    case Place::Appendix:
        document.appendix = {};
        break;
    case Place::Unsorted:
        document.unsorted = {};
        break;
    }
}

} // namespace

Document withoutParts(const Document& document, const QList<Place>& places) {
    Document copy = document;
    const QSet<Id> figures = figuresIn(document);
    for (const Place place : places) clear(copy, place);
    dropUnseen(copy, figures);
    return copy;
}

Document cleanCopy(const Document& document, bool withoutInternalFaq, IdSource& ids) {
    Document copy = withFreshIds(
        withoutParts(document, withoutInternalFaq ? QList<Place>{Place::InternalFaq} : QList<Place>()), ids);
    copy.extra = {};
    copy.people.clear();
    copy.experiments.clear();
    copy.findingsIgnored.clear();
    copy.meta.owner.clear();
    copy.meta.contributors.clear();
    copy.meta.status.clear();
    copy.meta.ruleLevels.clear(); // what a team is lenient about is its own business
    copy.meta.extra = {};
    clean(copy.questions);
    for (Part* part : {&copy.release, &copy.appendix, &copy.unsorted}) {
        part->extra = {};
        clean(part->blocks);
    }
    clean(copy.customerFaq);
    clean(copy.internalFaq);
    for (Visual& visual : copy.visuals) visual.extra = {};
    for (Attachment& attachment : copy.attachments) {
        attachment.name.clear(); // of a file on the author's machine
        attachment.extra = {};
    }
    return copy;
}

} // namespace backcast
