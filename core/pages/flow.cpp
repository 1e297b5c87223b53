// SPDX-License-Identifier: MIT
#include "core/pages/flow.h"

#include "core/document/names.h"
#include "core/document/partnames.h"
#include "core/layout/listmarkers.h"

#include <QBuffer>
#include <QImageReader>
#include <QSet>

using namespace Qt::StringLiterals;

namespace backcast {

QSize ImageSizes::of(const QString& hash, const Attachment& attachment) {
    const auto known = m_sizes.constFind(hash);
    if (known != m_sizes.constEnd()) return *known;
    QSize size;
    if (attachment.type == u"image/png" || attachment.type == u"image/jpeg") {
        QByteArray bytes = attachment.bytes;
        QBuffer buffer(&bytes);
        if (buffer.open(QIODevice::ReadOnly)) {
            QImageReader reader(&buffer, attachment.type == u"image/png" ? "png" : "jpeg");
            // The head alone proves nothing: what cannot be decoded would be an empty place on the page. Qt
            // bounds the memory for it. A JPEG is decoded at an eighth of its size, which is much faster.
            const QSize whole = reader.size();
            if (attachment.type == u"image/jpeg") reader.setScaledSize((whole / 8).expandedTo({1, 1}));
            if (!reader.read().isNull()) size = whole;
        }
    }
    m_sizes.insert(hash, size);
    return size;
}

void showVisual(BlockInput& input, const Visual& visual, int number, const Document& document,
                ImageSizes& images) {
    input.visual = visual;
    input.figureNumber = number;
    // The hash stands in the data as a string; anything else there is no attachment's name.
    for (auto it = document.attachments.constBegin(); it != document.attachments.constEnd(); ++it) {
        if (!visual.data.contains(it.key().toUtf8())) continue;
        input.image = it.key();
        input.imageType = it->type;
        input.imageName = it->name;
        input.imageSize = images.of(it.key(), *it);
        break;
    }
}

namespace {

bool isBlank(const QString& text) {
    return text.trimmed().isEmpty();
}

bool isListItem(const Block& block) {
    return block.kind == kinds::bullet || block.kind == kinds::number;
}

class FlowBuilder {
public:
    FlowBuilder(const Document& document, ImageSizes& images, bool partsBeginPages,
                const QList<Place>& leftOut)
        : m_document(document)
        , m_images(images)
        , m_partsBeginPages(partsBeginPages)
        , m_leftOut(leftOut) {
        for (const Visual& visual : document.visuals) m_visuals.insert(visual.id, &visual);
        m_flow.reserve(walk(document).size() + 16);
    }

    QList<FlowEntry> build() {
        for (const Place place : readingOrder) addPart(place);
        for (qsizetype i = 0; i < m_flow.size(); ++i) {
            const bool isItem = m_flow.at(i).listLevel > 0;
            m_flow[i].startsList = isItem && (i == 0 || m_flow.at(i - 1).listLevel == 0);
            m_flow[i].endsList = isItem && (i + 1 == m_flow.size() || m_flow.at(i + 1).listLevel == 0);
        }
        return std::move(m_flow);
    }

private:
    void addPart(Place place) {
        m_place = place;
        const qsizetype before = m_flow.size();
        addTitle();
        const qsizetype content = m_flow.size();
        const QList<Block>& blocks = blocksOf(m_document, place);
        if (place == Place::Questions)
            addQuestions(blocks);
        else
            addBlocks(blocks, BlockUse::Body);
        if (const Faq* faq = faqOf(m_document, place)) addFaq(*faq);
        if (place == Place::Appendix) addLooseVisuals();
        // A part without content is not printed, nor is its name; a heading that somebody wrote is.
        if (m_flow.size() == content && isBlank(headingOf(m_document, place))) m_flow.resize(before);
        if (m_flow.size() > before) m_flow[before].startsPage = m_partsBeginPages;
    }

    void addTitle() {
        const QString& heading = headingOf(m_document, m_place);
        const bool isWritten = !isBlank(heading);
        const bool isRelease = m_place == Place::Release;
        if (!isWritten && isRelease) return; // its headline is title enough
        const QString title = isWritten ? heading : partTitle(m_place, m_document.meta.language);
        add(u"title:"_s + placeName(m_place), isRelease ? BlockUse::ReleaseTitle : BlockUse::PartTitle,
            isWritten ? Origin::Heading : Origin::Generated, textBlock({}, Text(title)), isRelease ? 0 : 1);
    }

    void addQuestions(const QList<Block>& blocks) {
        for (qsizetype first = 0; first < blocks.size();) {
            // All blocks of an answer together, so that a list in it goes on.
            const QString role = blocks.at(first).role;
            QList<Block> answer;
            for (; first < blocks.size() && blocks.at(first).role == role; ++first)
                if (isPrinted(blocks.at(first))) answer.append(blocks.at(first));
            if (answer.isEmpty()) continue;
            if (const QString question = questionTitle(role, m_document.meta.language); !question.isEmpty())
                add(u"five:"_s + answer.first().id, BlockUse::FaqQuestion, Origin::Generated,
                    textBlock({}, Text(question)), 2);
            addBlocks(answer, BlockUse::Answer);
        }
    }

    void addFaq(const Faq& faq) {
        int level = 2;
        for (const FaqEntry& entry : faq.entries) {
            if (!isBlank(entry.heading)) {
                add(u"group:"_s + entry.id, BlockUse::GroupTitle, Origin::Heading,
                    textBlock(entry.id, Text(entry.heading)), 2);
                level = 3;
            }
            if (!entry.text.isBlank() || !isBlank(entry.label)) {
                Block question = textBlock(entry.id, entry.text);
                question.label = entry.label;
                add(u"question:"_s + entry.id, BlockUse::FaqQuestion, Origin::Text, question, level);
            }
            addBlocks(entry.answer, BlockUse::Answer);
        }
    }

    /// An empty block is a role still to be written; words beside it that a draft had are printed all the
    /// same.
    static bool isPrinted(const Block& block) {
        return !block.isEmpty() || !isBlank(block.heading) || !isBlank(block.label);
    }

    void addBlocks(const QList<Block>& blocks, BlockUse use) {
        ListCounter counter;
        for (const Block& block : blocks) {
            if (!isPrinted(block)) continue;
            if (!isBlank(block.heading))
                add(u"heading:"_s + block.id, BlockUse::BlockHeading, Origin::Heading,
                    textBlock(block.id, Text(block.heading)), use == BlockUse::Body ? 2 : 4);
            if (block.isEmpty() && isBlank(block.label)) continue;
            add(u"block:"_s + block.id, use, Origin::Text, block, headingLevelOf(block, use),
                counter.next(block));
            if (isListItem(block)) m_flow.last().listLevel = ListCounter::levelOf(block);
            if (!block.figure.isEmpty()) addVisual(m_flow.last().input, m_visuals.value(block.figure));
        }
    }

    void addLooseVisuals() {
        for (const Visual& visual : m_document.visuals) {
            if (m_shown.contains(visual.id)) continue;
            add(u"visual:"_s + visual.id, BlockUse::Body, Origin::Text, Block(), 0);
            addVisual(m_flow.last().input, &visual);
        }
    }

    static int headingLevelOf(const Block& block, BlockUse use) {
        if (block.kind == kinds::heading) return std::clamp((block.level > 0 ? block.level : 3) + 1, 2, 6);
        return use == BlockUse::Body && block.role == roles::headline ? 1 : 0;
    }

    void addVisual(BlockInput& input, const Visual* visual) {
        input.language = m_document.meta.language;
        if (!visual) return;
        if (!m_numbers.contains(visual->id)) m_numbers.insert(visual->id, int(m_numbers.size()) + 1);
        m_shown.insert(visual->id);
        showVisual(input, *visual, m_numbers.value(visual->id), m_document, m_images);
    }

    static Block textBlock(const Id& id, const Text& text) {
        Block block;
        block.id = id;
        block.text = text;
        return block;
    }

    void add(const QString& key, BlockUse use, Origin origin, const Block& block, int headingLevel,
             int number = 0) {
        FlowEntry entry;
        entry.key = key;
        entry.place = m_place;
        entry.isLeftOut = m_leftOut.contains(m_place);
        entry.input.use = use;
        entry.input.origin = origin;
        entry.input.block = block;
        entry.input.headingLevel = headingLevel;
        entry.input.number = number;
        m_flow.append(std::move(entry));
    }

    const Document& m_document;
    ImageSizes& m_images;
    bool m_partsBeginPages;
    const QList<Place>& m_leftOut;
    QHash<Id, const Visual*> m_visuals;
    QHash<Id, int> m_numbers;
    QSet<Id> m_shown;
    QList<FlowEntry> m_flow;
    Place m_place = Place::Release;
};

} // namespace

QList<FlowEntry> flowOf(const Document& document, ImageSizes& images, bool partsBeginPages,
                        const QList<Place>& leftOut) {
    return FlowBuilder(document, images, partsBeginPages, leftOut).build();
}

} // namespace backcast
