// SPDX-License-Identifier: MIT
#include "ui/editor/adapter.h"

#include "core/document/names.h"

namespace backcast {

namespace {

Item titleItem(Place place, const QString& heading) {
    Item item;
    item.use = Use::Title;
    item.place = place;
    item.block.text = Text(heading).withoutMarks();
    // A heading that cannot be shown as it is (a line feed in it) is kept as long as nobody edits it.
    if (item.block.text.plain() != heading) item.rawHeading = heading;
    return item;
}

QString headingOf(const Item& title) {
    const QString& shown = title.block.text.plain();
    return !title.rawHeading.isEmpty() && Text::sanitised(title.rawHeading) == shown ? title.rawHeading
                                                                                     : shown;
}

Item questionItem(Place place, const FaqEntry& entry) {
    Item item;
    item.use = Use::Question;
    item.place = place;
    item.block.id = entry.id;
    item.block.text = entry.text;
    item.block.heading = entry.heading;
    item.block.label = entry.label;
    item.block.extra = entry.extra;
    item.owner = entry.owner;
    item.fromThread = entry.fromThread;
    return item;
}

FaqEntry entryOf(const Item& item) {
    FaqEntry entry;
    entry.id = item.block.id;
    entry.text = item.block.text;
    entry.heading = item.block.heading;
    entry.label = item.block.label;
    entry.owner = item.owner;
    entry.fromThread = item.fromThread;
    entry.extra = item.block.extra;
    return entry;
}

} // namespace

QList<Item> flatten(const Document& document) {
    QList<Item> items;
    for (const Place place : readingOrder) {
        items.append(titleItem(place, headingOf(document, place)));
        for (const Block& block : blocksOf(document, place))
            items.append({Use::Body, place, block, {}, {}, {}});
        const Faq* faq = faqOf(document, place);
        if (!faq) continue;
        for (const FaqEntry& entry : faq->entries) {
            items.append(questionItem(place, entry));
            for (const Block& block : entry.answer) items.append({Use::Answer, place, block, {}, {}, {}});
        }
    }
    return items;
}

namespace {

QList<Block>& blocksOf(Document& document, Place place) {
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

void setHeading(Document& document, Place place, const QString& heading) {
    switch (place) {
    case Place::Questions:
        break; // has no heading of its own in the file
    case Place::Release:
        document.release.heading = heading;
        break;
    case Place::CustomerFaq:
        document.customerFaq.heading = heading;
        break;
    case Place::InternalFaq:
        document.internalFaq.heading = heading;
        break;
    case Place::Appendix:
        document.appendix.heading = heading;
        break;
    case Place::Unsorted:
        document.unsorted.heading = heading;
        break;
    }
}

Faq* faqOf(Document& document, Place place) {
    if (place == Place::CustomerFaq) return &document.customerFaq;
    if (place == Place::InternalFaq) return &document.internalFaq;
    return nullptr;
}

} // namespace

Document assemble(const QList<Item>& items, const Document& rest) {
    Document document = rest;
    for (const Place place : readingOrder) {
        blocksOf(document, place).clear();
        if (Faq* faq = faqOf(document, place)) faq->entries.clear();
    }
    Place place = Place::Release;
    for (const Item& item : items) {
        if (item.use == Use::Title) {
            place = item.place;
            setHeading(document, place, headingOf(item));
            continue;
        }
        Faq* faq = faqOf(document, place);
        if (faq && item.use == Use::Question)
            faq->entries.append(entryOf(item));
        else if (faq && !faq->entries.isEmpty())
            faq->entries.last().answer.append(item.block);
        else
            blocksOf(document, place).append(item.block);
    }
    return document;
}

QList<Item> readItems(const QTextDocument& document) {
    QList<Item> items;
    items.reserve(document.blockCount());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        items.append(itemOf(block));
    return items;
}

void writeItems(QTextDocument& document, const QList<Item>& items) {
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    bool first = true;
    for (const Item& item : items) {
        if (first)
            cursor.setBlockFormat(blockFormat(item));
        else
            cursor.insertBlock(blockFormat(item), QTextCharFormat());
        first = false;
        insertContent(cursor, item);
    }
    cursor.endEditBlock();
}

} // namespace backcast
