// SPDX-License-Identifier: MIT
#include "core/pages/paginator.h"

#include "core/pages/assembler.h"
#include "core/pages/blocksetter.h"
#include "core/pages/flow.h"

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

    void useProfile(const PageProfile& profile) {
        if (setter && setter->paragraphs().profile() == profile) return;
        blocks.clear();
        setter.emplace(profile);
    }

    PageOptions options;
    std::optional<BlockSetter> setter;
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
    d->useProfile(
        d->options.profile.value_or(pageProfile(document.meta.pageProfile, document.meta.language)));
    ++d->turn;
    d->blocksSet = 0;
    QList<FlowEntry> flow = flowOf(document, d->images);
    QList<SetEntry> entries;
    entries.reserve(flow.size());
    for (FlowEntry& entry : flow) {
        auto laid = d->laidFor(entry);
        entries.append({std::move(entry), std::move(laid)});
    }
    d->forgetUnused();
    d->pages = Assembler(d->options, document, d->setter->paragraphs()).assemble(entries);
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
