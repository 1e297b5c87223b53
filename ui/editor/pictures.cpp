// SPDX-License-Identifier: MIT
#include "ui/editor/pictures.h"

#include "core/document/names.h"
#include "ui/editor/editor_p.h"
#include "ui/editor/textops.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>

/// Pictures that are dropped or pasted become figures of the document.
namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSide = 12'000; ///< pixels

/// The blocks among which a block of this id stands, and its index.
struct Spot {
    QList<Block>* blocks = nullptr;
    qsizetype index = -1; ///< behind it
};

Spot spotIn(QList<Block>& blocks, const Id& id) {
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (blocks.at(i).id == id) return {&blocks, i};
    return {};
}

Spot spotIn(Faq& faq, const Id& id) {
    for (FaqEntry& entry : faq.entries) {
        if (entry.id == id) return {&entry.answer, -1};
        if (const Spot spot = spotIn(entry.answer, id); spot.blocks) return spot;
    }
    return spotIn(faq.blocks, id);
}

/// Where a figure goes: behind the block with this id; at the start of the part where there is none.
Spot spotFor(Document& document, Place place, const Id& id) {
    const auto inPart = [&](QList<Block>& blocks) {
        const Spot spot = spotIn(blocks, id);
        return spot.blocks ? spot : Spot{&blocks, -1};
    };
    switch (place) {
    case Place::Release:
        return inPart(document.release.blocks);
    case Place::CustomerFaq:
        if (const Spot spot = spotIn(document.customerFaq, id); spot.blocks) return spot;
        return {&document.customerFaq.blocks, -1};
    case Place::InternalFaq:
        if (const Spot spot = spotIn(document.internalFaq, id); spot.blocks) return spot;
        return {&document.internalFaq.blocks, -1};
    case Place::Questions:
        return inPart(document.questions);
    case Place::Appendix:
        return inPart(document.appendix.blocks);
    case Place::Unsorted:
        break;
    }
    return inPart(document.unsorted.blocks);
}

} // namespace

bool isPictureFile(const QString& path) {
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

Result<Attachment> pictureOf(QByteArray bytes, const QString& name) {
    if (bytes.size() > largestPicture)
        return failure(
            ErrorCode::Invalid,
            Editor::tr("This picture is larger than 20 MB, and every copy of the document would be. Make it "
                       "smaller and add it again; nothing was changed."));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool tooLong = size.width() > longestSide || size.height() > longestSide;
    // Of PNG and JPEG the bytes are kept; one that is large is tried in a smaller size.
    const bool kept = format == "png" || format == "jpeg" || format == "jpg";
    constexpr int tried = 4000;
    if (kept && std::max(size.width(), size.height()) > tried)
        reader.setScaledSize(size.scaled(tried, tried, Qt::KeepAspectRatio));
    const QImage image = tooLong ? QImage() : reader.read();
    if (image.isNull())
        return failure(
            ErrorCode::Invalid,
            tooLong
                ? Editor::tr("This picture has more than 12,000 pixels on a side. Make it smaller and add it "
                             "again; nothing was changed.")
                : Editor::tr("This is no picture that Backcast can read. PNG and JPEG files always work; "
                             "nothing was changed."));
    Attachment attachment;
    attachment.name = name;
    attachment.width = kept ? size.width() : image.width();
    attachment.height = kept ? size.height() : image.height();
    attachment.type = format == "jpeg" || format == "jpg" ? u"image/jpeg"_s : u"image/png"_s;
    attachment.bytes = bytes;
    if (kept) return attachment;
    // Pages and PDFs know PNG and JPEG.
    attachment.bytes.clear();
    QBuffer out(&attachment.bytes);
    out.open(QIODevice::WriteOnly);
    if (!image.save(&out, "PNG"))
        return failure(ErrorCode::Invalid, Editor::tr("The picture could not be read."));
    return attachment;
}

/// Adds a figure of `visual` to `target`, the content with all that the visual needs, behind the cursor's
/// block.
void EditorPrivate::insertFigure(Document target, Visual visual) {
    visual.id = ids.block();
    Block figure;
    figure.id = ids.block();
    figure.kind = kinds::figure;
    figure.figure = visual.id;
    target.visuals.append(visual);
    const Spot spot = spotFor(target, q.currentPlace(), q.currentBlock());
    if (spot.index >= 0) figure.role = spot.blocks->at(spot.index).role;
    // An empty paragraph was there for what comes now.
    const bool replaces = spot.index >= 0 && spot.blocks->at(spot.index).isEmpty() &&
                          spot.blocks->at(spot.index).isParagraph() && figure.role.isEmpty();
    if (replaces)
        spot.blocks->replace(spot.index, figure);
    else
        spot.blocks->insert(spot.index + 1, figure);
    tables->close();
    q.apply(target);
    q.goTo({figure.id, 0, 0});
}

void Editor::insertPicture(const Attachment& picture) {
    if (isReadOnly()) return;
    const QString hash =
        u"sha256:"_s +
        QString::fromLatin1(QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256).toHex());
    Document target = content();
    target.attachments.insert(hash, picture);
    Visual visual;
    visual.kind = u"image"_s;
    visual.title = QFileInfo(picture.name).completeBaseName();
    visual.data = "{\"attachment\": \"" + hash.toLatin1() + "\"}";
    d->insertFigure(target, visual);
}

void Editor::insertVisual(const Visual& visual) {
    if (!isReadOnly()) d->insertFigure(content(), visual);
}

std::optional<Visual> Editor::currentVisual() const {
    const Id id = itemOf(static_cast<const QTextFormat&>(textCursor().block().blockFormat())).block.figure;
    for (const Visual& visual : content().visuals)
        if (visual.id == id) return visual;
    return std::nullopt;
}

void Editor::changeVisual(const Visual& visual) {
    if (isReadOnly()) return;
    Document target = content();
    for (Visual& mine : target.visuals)
        if (mine.id == visual.id) mine = visual;
    d->applyAround(target);
}

bool EditorPrivate::pastePicture(const QMimeData& data) {
    if (!data.hasImage()) return false;
    QByteArray bytes = data.data(u"image/png"_s);
    if (bytes.isEmpty()) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG");
    }
    const Result<Attachment> picture = pictureOf(bytes, Editor::tr("Picture"));
    if (picture)
        q.insertPicture(*picture);
    else
        Q_EMIT q.noticed(picture.error().message);
    return true;
}

} // namespace backcast
