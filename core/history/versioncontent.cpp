// SPDX-License-Identifier: MIT
#include "core/history/versioncontent.h"

#include "core/document/access.h"
#include "core/history/bases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

const QString visualsName = u"visuals"_s;
const QString experimentsName = u"experiments"_s;
constexpr qsizetype mostMissing = 1000;

QList<DraftBlock> recordBlocks(Document& document, const QList<Block>& blocks) {
    QList<DraftBlock> recorded;
    recorded.reserve(blocks.size());
    for (const Block& block : blocks)
        recorded.append({block.id, putBase(document, baseBytes(block))});
    return recorded;
}

DraftPart recordPart(Document& document, Place place) {
    DraftPart part{placeName(place), recordBlocks(document, blocksOf(std::as_const(document), place))};
    const Faq* faq = faqOf(std::as_const(document), place);
    if (!faq) return part;
    const QList<FaqEntry> entries = faq->entries;
    for (const FaqEntry& entry : entries)
        part.blocks.append(
            {entry.id, putBase(document, baseBytes(entry)), recordBlocks(document, entry.answer), true});
    return part;
}

template <class T>
DraftPart recordValues(Document& document, const QString& name, const QList<T>& values) {
    DraftPart part{name, {}};
    for (const T& value : values)
        part.blocks.append({value.id, putBase(document, baseBytes(value))});
    return part;
}

/// Puts a version together, piece by piece, and tells of those that are missing.
class Assembly {
public:
    Assembly(const Document& document, const Draft& draft)
        : m_source(document)
        , m_draft(draft)
        , m_content{document, {}} {}

    Result<VersionContent> take() {
        if (m_draft.parts.isEmpty())
            miss({}, {},
                 Tr::tr("The list of its blocks is missing, or does not fit to the version before it."));
        reserveIds();
        for (const DraftPart& part : m_draft.parts) takePart(part);
        takeMeta();
        takeHeads();
        if (const QStringList problems = checkInvariants(m_content.document); !problems.isEmpty())
            return failure(ErrorCode::Invalid,
                           Tr::tr("This version makes no document: %1.").arg(problems.first()));
        return m_content;
    }

private:
    void miss(const QString& part, const Id& id, const QString& why) {
        if (m_content.missing.size() < mostMissing) m_content.missing.append({part, id, why});
    }

    /// Ids of what stays in the document because the version does not record it.
    void reserveIds() {
        const auto isRecorded = [this](const QString& name) {
            for (const DraftPart& part : m_draft.parts)
                if (part.name == name) return true;
            return false;
        };
        for (const Met& met : walk(m_source))
            if (!isRecorded(placeName(met.place))) m_ids.insert(met.id());
        if (!isRecorded(visualsName))
            for (const Visual& visual : m_source.visuals) m_ids.insert(visual.id);
        if (!isRecorded(experimentsName))
            for (const Experiment& experiment : m_source.experiments) m_ids.insert(experiment.id);
    }

    /// Whether an id can be used once more; says so where not.
    bool isFree(const QString& part, const Id& id) {
        if (isValidId(id) && !m_ids.contains(id)) {
            m_ids.insert(id);
            return true;
        }
        miss(part, id.left(80), Tr::tr("Its id cannot be used, or is used twice."));
        return false;
    }

    template <class T>
    std::optional<T> read(const QString& part, const DraftBlock& from,
                          Result<T> (*reader)(const Document&, const QString&)) {
        Result<T> value = reader(m_source, from.base());
        if (!value) {
            miss(part, from.id().left(80), value.error().message);
            return std::nullopt;
        }
        if (!isFree(part, from.id())) return std::nullopt;
        value->id = from.id();
        return std::move(*value);
    }

    void readBlocks(const QString& part, const QList<DraftBlock>& list, QList<Block>& blocks) {
        for (const DraftBlock& from : list)
            if (std::optional<Block> block = read(part, from, blockBase)) blocks.append(std::move(*block));
    }

    void takeFaq(const DraftPart& part, Faq& faq) {
        faq.blocks.clear();
        faq.entries.clear();
        for (const DraftBlock& from : part.blocks) {
            if (!from.isEntry()) {
                readBlocks(part.name, {from}, faq.blocks);
                continue;
            }
            std::optional<FaqEntry> entry = read(part.name, from, entryBase);
            // An answer without its question is still what somebody wrote.
            QList<Block> answer;
            readBlocks(part.name, from.answer(), answer);
            if (!entry && answer.isEmpty()) continue;
            if (!entry) {
                if (!isFree(part.name, from.id())) continue;
                entry.emplace();
                entry->id = from.id();
            }
            entry->answer = answer;
            faq.entries.append(*entry);
        }
    }

    template <class T>
    void takeValues(const DraftPart& part, QList<T>& values,
                    Result<T> (*reader)(const Document&, const QString&)) {
        values.clear();
        for (const DraftBlock& from : part.blocks)
            if (std::optional<T> value = read(part.name, from, reader)) values.append(std::move(*value));
    }

    void takePart(const DraftPart& part) {
        Document& document = m_content.document;
        if (part.name == visualsName) return takeValues(part, document.visuals, visualBase);
        if (part.name == experimentsName) return takeValues(part, document.experiments, experimentBase);
        for (const Place place : readingOrder) {
            if (placeName(place) != part.name) continue;
            if (Faq* faq = faqOf(document, place)) return takeFaq(part, *faq);
            QList<Block>& blocks = blocksOf(document, place);
            blocks.clear();
            return readBlocks(part.name, part.blocks, blocks);
        }
        miss(part.name.left(80), {}, Tr::tr("This version of Backcast knows no such part."));
    }

    void takeMeta() {
        if (m_draft.meta.isEmpty()) return;
        if (Result<Meta> meta = metaBase(m_source, m_draft.meta))
            m_content.document.meta = std::move(*meta);
        else
            miss(u"meta"_s, {}, meta.error().message);
    }

    void takeHeads() {
        if (m_draft.heads.isEmpty()) return;
        const Result<PartHeads> heads = headsBase(m_source, m_draft.heads);
        if (!heads) return miss(u"heads"_s, {}, heads.error().message);
        Document& document = m_content.document;
        const auto put = [](auto& part, const std::optional<PartHead>& head) {
            part.heading = head ? head->heading : QString();
            part.extra = head ? head->extra : Extra();
        };
        put(document.release, heads->release);
        put(document.customerFaq, heads->customerFaq);
        put(document.internalFaq, heads->internalFaq);
        put(document.appendix, heads->appendix);
        put(document.unsorted, heads->unsorted);
    }

    const Document& m_source;
    const Draft& m_draft;
    VersionContent m_content;
    QSet<Id> m_ids;
};

} // namespace

Draft recordVersion(Document& document) {
    Draft draft;
    for (const Place place : {Place::Questions, Place::Release, Place::CustomerFaq, Place::InternalFaq,
                              Place::Appendix, Place::Unsorted})
        draft.parts.append(recordPart(document, place));
    draft.parts.append(recordValues(document, visualsName, QList<Visual>(document.visuals)));
    draft.parts.append(recordValues(document, experimentsName, QList<Experiment>(document.experiments)));
    draft.meta = putBase(document, baseBytes(document.meta));
    draft.heads = putBase(document, baseBytes(partHeads(document)));
    return draft;
}

Result<VersionContent> withContent(const Document& document, const Draft& draft) {
    return Assembly(document, draft).take();
}

} // namespace backcast
