// SPDX-License-Identifier: MIT
#include "core/layout/pagewords.h"
#include "core/pages/blocksetter.h"
#include "core/pages/figurewords.h"

#include <algorithm>

namespace backcast {

namespace {

constexpr double boxPadding = 9;        ///< inside the frame, in points
constexpr double boxGap = 5;            ///< between the frame and the caption
constexpr double pointsPerPixel = 0.75; ///< an image without a size of its own is shown at 96 dpi, or smaller
constexpr quint32 frameColour = 0x8C8C8C;

/// Sets a figure: its title, a frame with the picture or the words of its data, its caption.
class FigureSetter {
public:
    FigureSetter(LaidBlock& laid, const BlockInput& input, ParagraphSetter& paragraphs)
        : m_laid(laid)
        , m_input(input)
        , m_visual(input.visual)
        , m_paragraphs(paragraphs)
        , m_profile(paragraphs.profile())
        , m_words(input.language) {}

    void set() {
        const qsizetype first = m_laid.strips.size();
        Element figure;
        figure.tag = Tag::Figure;
        figure.block = m_visual.id.isEmpty() ? m_input.block.id : m_visual.id;
        figure.alt = m_visual.alt;
        m_figure = m_laid.add(figure);
        setTitle();
        setBox();
        setCaption();
        keepTogether(first);
    }

private:
    void setTitle() {
        QList<Piece> pieces;
        const QString title = Text::sanitised(m_visual.title);
        if (m_input.figureNumber > 0) {
            const QString name = m_words.figure(m_input.figureNumber);
            pieces.append(
                {Text(title.isEmpty() ? name : name + QStringLiteral(". ")), Origin::Generated, {}});
        }
        pieces.append({Text(title), Origin::Title, m_visual.id});
        addLines(pieces, BlockUse::FigureTitle, Tag::Paragraph, 0);
        if (!m_laid.strips.isEmpty()) m_laid.strips.last().height += boxGap;
    }

    /// The picture, what it shows in words, and the words of its data; or that there is nothing to show.
    void setBox() {
        const qsizetype first = m_laid.strips.size();
        addImage();
        if (const QString alt = Text::sanitised(m_visual.alt); !alt.isEmpty())
            addLines({{Text(alt), Origin::Alt, m_visual.id}}, BlockUse::FigureText, Tag::Paragraph,
                     boxPadding);
        for (const Text& words : figureWords(m_visual.data))
            addLines({{words, Origin::Data, m_visual.id}}, BlockUse::FigureText, Tag::Paragraph, boxPadding);
        if (m_visual.id.isEmpty()) addMissing(m_words.figureMissing());
        if (m_laid.strips.size() > first) frameStrips(first);
    }

    void setCaption() {
        addLines({{m_visual.caption, Origin::Text, m_visual.id}}, BlockUse::Caption, Tag::Caption, 0);
    }

    void addMissing(const QString& words) {
        addLines({{Text(words), Origin::Generated, {}}}, BlockUse::FigureText, Tag::Paragraph, boxPadding);
    }

    void addImage() {
        if (m_input.imageSize.isEmpty()) {
            if (!m_input.imageType.isEmpty()) addMissing(m_words.pictureMissing(m_input.imageName));
            return;
        }
        const QSizeF room(m_profile.textWidth() - 2 * boxPadding, m_profile.textHeight() * 0.55);
        QSizeF size = m_input.imageSize * pointsPerPixel;
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room, Qt::KeepAspectRatio);
        Drawing drawing;
        drawing.kind = Drawing::Kind::Image;
        drawing.image = m_input.image;
        drawing.element = m_figure;
        drawing.block = m_visual.id;
        drawing.rect =
            QRectF(QPointF(m_profile.marginLeft + (m_profile.textWidth() - size.width()) / 2, 0), size);
        Strip strip;
        strip.height = size.height() + 4;
        strip.drawings.append(drawing);
        m_laid.strips.append(strip);
    }

    void addLines(const QList<Piece>& pieces, BlockUse use, Tag tag, double inset) {
        if (std::all_of(pieces.begin(), pieces.end(),
                        [](const Piece& piece) { return piece.text.isBlank(); }))
            return;
        Element element;
        element.tag = tag;
        element.parent = m_figure;
        element.block = m_laid.elements.at(m_figure).block;
        ParagraphFrame frame;
        frame.style = blockStyle(m_profile, use);
        frame.left = m_profile.marginLeft + inset;
        frame.width = m_profile.textWidth() - 2 * inset;
        frame.element = m_laid.add(element);
        const qsizetype first = m_laid.strips.size();
        for (Line& line : m_paragraphs.set(pieces, frame)) m_laid.strips.append(stripOf(std::move(line)));
        if (m_laid.strips.size() == first) return;
        keepWidows(m_laid.strips, first, m_laid.strips.size() - first);
        if (inset > 0) m_laid.strips.last().height += frame.style.spaceAfter;
    }

    void frameStrips(qsizetype first) {
        Strip& top = m_laid.strips[first];
        top.height += boxPadding;
        for (Line& line : top.lines) line.top += boxPadding, line.baseline += boxPadding;
        for (Drawing& drawing : top.drawings) drawing.rect.translate(0, boxPadding);
        m_laid.strips.last().height += boxPadding - 3;
        Backdrop frame;
        frame.first = int(first);
        frame.last = int(m_laid.strips.size()) - 1;
        frame.drawing.kind = Drawing::Kind::Stroke;
        frame.drawing.colour = frameColour;
        frame.drawing.lineWidth = 0.5;
        frame.drawing.rect = QRectF(m_profile.marginLeft, 0, m_profile.textWidth(), 0);
        frame.drawing.artifact = Artifact::Decoration;
        m_laid.backdrops.append(frame);
        m_boxEnd = m_laid.strips.size();
    }

    /// A figure is not divided where it takes less than a page; the gap before the caption belongs to no
    /// frame.
    void keepTogether(qsizetype first) {
        double height = 0;
        for (qsizetype i = first; i < m_laid.strips.size(); ++i) height += m_laid.strips.at(i).height;
        if (m_boxEnd > 0 && m_boxEnd < m_laid.strips.size()) {
            Strip& caption = m_laid.strips[m_boxEnd];
            caption.height += boxGap;
            for (Line& line : caption.lines) line.top += boxGap, line.baseline += boxGap;
        }
        const bool isWhole = height < m_profile.textHeight() * 0.8;
        for (qsizetype i = first + 1; i < m_laid.strips.size(); ++i)
            if (isWhole || i == first + 1 || i == m_boxEnd) m_laid.strips[i].before = Break::Forbidden;
    }

    LaidBlock& m_laid;
    const BlockInput& m_input;
    const Visual& m_visual;
    ParagraphSetter& m_paragraphs;
    const PageProfile& m_profile;
    PageWords m_words;
    int m_figure = -1;
    qsizetype m_boxEnd = 0;
};

} // namespace

void setFigure(LaidBlock& laid, const BlockInput& input, ParagraphSetter& paragraphs) {
    FigureSetter(laid, input, paragraphs).set();
}

} // namespace backcast
