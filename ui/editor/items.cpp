// SPDX-License-Identifier: MIT
#include "ui/editor/items.h"

#include "core/document/access.h"
#include "core/document/names.h"

#include <utility>

namespace backcast {

Item titleItem(Place place, const QString& heading) {
    Item item;
    item.use = Use::Title;
    item.place = place;
    item.block.text = Text(heading).withoutMarks();
    // A heading that cannot be shown as it is (a line feed in it) is kept as long as nobody edits it.
    if (item.block.text.plain() != heading) item.rawHeading = heading;
    return item;
}

namespace {

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

} // namespace

QList<ItemRef> refsOf(const QList<Item>& items) {
    struct Counts {
        qsizetype blocks = 0;
        qsizetype entries = 0;
        qsizetype answers = 0;
    };
    Counts counts[partCount]; // of each part, so that even a title that stands twice cannot confuse them
    QList<ItemRef> refs;
    refs.reserve(items.size());
    Place place = Place::Release;
    for (const Item& item : items) {
        if (item.use == Use::Title) place = item.place;
        Counts& at = counts[orderOf(place)];
        if (item.use == Use::Title) {
            refs.append({place, -1, -1});
        } else if (isFaq(place) && item.use == Use::Question) {
            refs.append({place, at.entries++, -1});
            at.answers = 0;
        } else if (at.entries > 0) {
            refs.append({place, at.entries - 1, at.answers++});
        } else {
            refs.append({place, -1, at.blocks++});
        }
    }
    return refs;
}

Document assemble(const QList<Item>& items, const Document& rest) {
    Document document = rest;
    for (const Place place : readingOrder) {
        blocksOf(document, place).clear();
        setHeading(document, place, {});
        if (Faq* faq = faqOf(document, place)) faq->entries.clear();
    }
    const QList<ItemRef> refs = refsOf(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ItemRef& ref = refs.at(i);
        const Item& item = items.at(i);
        if (item.use == Use::Title)
            setHeading(document, ref.place, headingOf(item));
        else if (ref.entry < 0)
            blocksOf(document, ref.place).append(item.block);
        else if (ref.index < 0)
            faqOf(document, ref.place)->entries.append(entryOf(item));
        else
            faqOf(document, ref.place)->entries.last().answer.append(item.block);
    }
    return document;
}

void put(Document& document, const ItemRef& ref, const Item& item) {
    if (item.use == Use::Title) {
        setHeading(document, ref.place, headingOf(item));
    } else if (ref.entry < 0) {
        blocksOf(document, ref.place)[ref.index] = item.block;
    } else if (ref.index >= 0) {
        faqOf(document, ref.place)->entries[ref.entry].answer[ref.index] = item.block;
    } else {
        FaqEntry& entry = faqOf(document, ref.place)->entries[ref.entry];
        FaqEntry changed = entryOf(item);
        changed.answer.swap(entry.answer);
        entry = changed;
    }
}

Document recordsOf(const Document& document) {
    Document records = assemble({}, document);
    putHistory(records, Document());
    return records;
}

void putAuthors(Document& document, const Document& history) {
    if (history.events.isEmpty()) return;
    QSet<QString> authors;
    for (const Event& event : history.events) authors.insert(event.by);
    for (const Person& person : document.people) authors.remove(person.id);
    for (const Person& person : history.people)
        if (authors.remove(person.id)) document.people.append(person);
}

void putHistory(Document& document, const Document& history) {
    document.events = history.events;
    document.meetings = history.meetings;
    document.drafts = history.drafts;
    document.bases = history.bases;
    document.anchors = history.anchors;
    document.attachments = history.attachments;
    document.meta.draft = history.meta.draft;
}

int orderOf(Place place) {
    return int(std::find(std::begin(readingOrder), std::end(readingOrder), place) - std::begin(readingOrder));
}

} // namespace backcast
