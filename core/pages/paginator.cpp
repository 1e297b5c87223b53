// SPDX-License-Identifier: MIT
#include "core/pages/paginator.h"

#include "core/pages/assembler.h"
#include "core/pages/blocksetter.h"
#include "core/pages/flow.h"
#include "core/pages/matter.h"

#include <QHash>

namespace backcast {

struct Paginator::Private {
    struct Known {
        BlockInput input;
        std::shared_ptr<const LaidBlock> laid;
        quint64 used = 0;
    };

    std::shared_ptr<const LaidBlock> laidFor(const FlowEntry& entry) {
        Known& known = blocks[entry.key];
        if (!known.laid || known.input != entry.input) {
            known.laid = std::make_shared<const LaidBlock>(setter->set(entry.input));
            known.input = entry.input;
            ++blocksSet;
        }
        known.used = turn;
        return known.laid;
    }

    void forgetUnused() {
        blocks.removeIf([this](const auto& known) { return known.value().used != turn; });
    }

    void useProfile(const Document& document) {
        PageProfile profile =
            options.profile.value_or(pageProfile(document.meta.pageProfile, document.meta.language));
        if (options.notesMargin) profile = withNotesMargin(profile);
        const bool isKnown = setter && setter->paragraphs().profile() == profile && edits == options.edits;
        if (isKnown) return;
        blocks.clear();
        assembler.reset();
        setter.emplace(profile);
        edits = options.edits;
        setter->paragraphs().setEdits(edits);
        assembler.emplace(setter->paragraphs());
    }

    QList<SetEntry> setEntries(const Document& document) {
        QList<FlowEntry> flow =
            flowOf(document, images, setter->paragraphs().profile().partsBeginPages, options.leftOut);
        QList<SetEntry> entries;
        entries.reserve(flow.size());
        for (FlowEntry& entry : flow) {
            auto laid = laidFor(entry);
            entries.append({std::move(entry), std::move(laid)});
        }
        forgetUnused();
        return entries;
    }

    [[nodiscard]] bool hasMatter() const {
        return options.contents || !options.front.isEmpty() || options.linkList ||
               options.comments == CommentsShown::Appendix;
    }

    /// What stands around the document names its pages and lines, so these are made before. The text stays
    /// where it is: what stands in front has pages and labels of its own.
    QList<SetEntry> withMatter(const QList<SetEntry>& entries, const Pages& body,
                               const QList<ListedLink>& links, const Document& document) {
        QList<SetEntry> all;
        if (!options.front.isEmpty()) all = frontEntries(options.front, *setter);
        if (options.contents) all.append(contentsEntries(body, *setter));
        if (!entries.isEmpty()) {
            const qsizetype first = all.size();
            all.append(entries);
            all[first].entry.startsPage = true;
        }
        if (options.comments == CommentsShown::Appendix)
            all.append(commentEntries(body, document, options.leftOut, *setter));
        all.append(linkEntries(links, document.meta.language, *setter));
        return all;
    }

    PageOptions options;
    std::optional<BlockSetter> setter;
    std::shared_ptr<const TextEdits> edits; ///< with which blocks were set
    std::optional<Assembler> assembler;
    ImageSizes images;
    QHash<QString, Known> blocks; ///< by FlowEntry::key
    Pages pages;
    quint64 turn = 0;
    int blocksSet = 0;
};

Paginator::Paginator(PageOptions options)
    : d(std::make_unique<Private>()) {
    d->options = std::move(options);
}

Paginator::~Paginator() = default;

const Pages& Paginator::update(const Document& document) {
    d->useProfile(document);
    ++d->turn;
    d->blocksSet = 0;
    const QList<SetEntry> entries = d->setEntries(document);
    d->pages = d->assembler->assemble(entries, document, d->options);
    if (d->hasMatter()) {
        const QList<ListedLink> links = d->options.linkList ? listedLinks(d->pages) : QList<ListedLink>();
        d->pages = d->assembler->assemble(d->withMatter(entries, d->pages, links, document), document,
                                          d->options, linkNumbers(links));
    }
    if (d->options.comments == CommentsShown::Notes) d->pages.notes = pageNotes(document);
    return d->pages;
}

const Pages& Paginator::pages() const {
    return d->pages;
}

int Paginator::blocksSet() const {
    return d->blocksSet;
}

void Paginator::setOptions(const PageOptions& options) {
    d->options = options;
}

Pages paginate(const Document& document, const PageOptions& options) {
    return Paginator(options).update(document);
}

} // namespace backcast
