// SPDX-License-Identifier: MIT
#include "core/pages/pdf/planner.h"

#include "core/document/partnames.h"
#include "core/layout/pagewords.h"
#include "core/pages/pdf/glyphs.h"
#include "core/pages/pdf/structure.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast::pdf {

namespace {

const QByteArray& artifactOf(Artifact artifact) {
    static const QByteArray footer = "<</Type /Pagination /Subtype /Footer>>";
    static const QByteArray header = "<</Type /Pagination /Subtype /Header>>";
    static const QByteArray layout = "<</Type /Layout>>";
    if (artifact == Artifact::Footer) return footer;
    return artifact == Artifact::RepeatedHeader ? header : layout;
}

constexpr qsizetype longestWords = 400; ///< of a link, in words

/// Turns the pages into a plan, page by page.
class Planner {
public:
    Planner(const Pages& pages, const PdfOptions& options)
        : m_pages(pages)
        , m_structure(pages, m_plan) {
        m_plan.paper = {pages.profile.width, pages.profile.height};
        m_plan.info = pages.info;
        if (m_plan.info.language.isEmpty()) m_plan.info.language = u"en"_s; // as the words of the page
        m_plan.creator = QStringLiteral("Backcast " BACKCAST_VERSION);
        m_plan.created = options.created.toUTC();
        m_plan.isUniversal = !m_plan.info.title.isEmpty();
    }

    Plan make() {
        findTargets();
        for (int i = 0; i < int(m_pages.pages.size()); ++i) addPage(i);
        addNotes();
        m_structure.finish();
        addOutline();
        addLabels();
        m_plan.fonts = m_glyphs.takeFonts();
        return std::move(m_plan);
    }

private:
    /// Where each block and element begins, for links and the outline.
    void findTargets() {
        m_elementTargets.fill({}, m_pages.elements.size());
        for (int i = 0; i < int(m_pages.pages.size()); ++i) {
            for (const Line& line : m_pages.pages.at(i).lines) {
                if (line.element < 0) continue;
                const Target here{i, line.top};
                if (m_elementTargets.at(line.element).page < 0) m_elementTargets[line.element] = here;
                for (const Run& run : line.runs)
                    if (!run.block.isEmpty() && !m_blockTargets.contains(run.block))
                        m_blockTargets.insert(run.block, here);
            }
            for (const Drawing& drawing : m_pages.pages.at(i).drawings)
                if (!drawing.block.isEmpty() && !m_blockTargets.contains(drawing.block))
                    m_blockTargets.insert(drawing.block, {i, drawing.rect.top()});
        }
    }

    void addPage(int index) {
        m_page = index;
        m_plan.pages.append(Page());
        const backcast::Page& page = m_pages.pages.at(index);
        for (const Drawing& drawing : page.drawings) addDrawing(drawing);
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            const Line& line = page.lines.at(i);
            if (line.artifact == Artifact::LineNumber)
                addNumeral(line);
            else
                addLine(line, endsWord(page, i));
        }
    }

    QList<Sequence>& sequences() { return m_plan.pages.last().sequences; }

    /// The sequence for content of a node, or for an artifact: the last one where that is the same.
    Sequence& sequenceFor(int node, const QByteArray& artifact, bool mayJoin) {
        const bool joins = mayJoin && !sequences().isEmpty() && sequences().last().node == node &&
                           sequences().last().artifact == artifact;
        if (joins) return sequences().last();
        Sequence sequence;
        sequence.node = node;
        sequence.artifact = artifact;
        sequences().append(sequence);
        if (node >= 0) m_structure.addSequence(node, m_page, int(sequences().size()) - 1);
        return sequences().last();
    }

    void addDrawing(const Drawing& drawing) {
        Shape shape{drawing, -1};
        if (drawing.kind == Drawing::Kind::Image) {
            shape.image = imageIndex(drawing.image);
            if (shape.image < 0) return; // the layout has said so in words
        }
        const int node = drawing.element >= 0 ? m_structure.bodyOf(drawing.element) : -1;
        const QByteArray artifact = node < 0 ? artifactOf(drawing.artifact) : QByteArray();
        sequenceFor(node, artifact, node < 0).shapes.append(shape);
    }

    int imageIndex(const QString& hash) {
        const auto known = m_imageIndexes.constFind(hash);
        if (known != m_imageIndexes.constEnd()) return *known;
        // The layout has decoded it, so it can be; the writer does it again, one picture at a time.
        QByteArray bytes = m_pages.images.value(hash);
        QBuffer buffer(&bytes);
        int index = -1;
        if (buffer.open(QIODevice::ReadOnly)) {
            const bool isPng = bytes.startsWith("\x89PNG");
            const QSize size = QImageReader(&buffer, isPng ? "png" : "jpeg").size();
            if (!size.isEmpty()) {
                m_plan.images.append({size, bytes, isPng});
                index = int(m_plan.images.size()) - 1;
            }
        }
        m_imageIndexes.insert(hash, index);
        return index;
    }

    void addNumeral(const Line& line) {
        for (const Run& run : line.runs) {
            m_plan.pages.last().numerals.append({line.number, run.x + run.width, line.baseline, run.colour});
            m_plan.numeralSize = run.font.size;
        }
        if (m_plan.digits.isEmpty()) m_plan.digits = m_glyphs.digits(m_pages.profile.family);
    }

    /// A line break between words leaves no character in the runs; without one, what is read aloud or copied
    /// would join the words.
    [[nodiscard]] static bool endsWord(const backcast::Page& page, qsizetype index) {
        const Line& line = page.lines.at(index);
        if (line.runs.isEmpty() || index + 1 >= page.lines.size()) return false;
        const Line& next = page.lines.at(index + 1);
        if (next.element != line.element || next.runs.isEmpty()) return false;
        const Run& last = line.runs.last();
        return next.runs.first().offset > last.end() && !last.text.isEmpty() && !last.text.back().isSpace();
    }

    void addLine(const Line& line, bool endsWord) {
        m_joins = line.element < 0; // footers and repeated headers need no mark a line
        for (qsizetype i = 0; i < line.runs.size(); ++i) {
            const Run& run = line.runs.at(i);
            const bool endsLine = i + 1 == line.runs.size();
            QString text = shownText(run, endsLine);
            if (endsLine && endsWord) text += u' ';
            addRun(line, run, text, i == 0);
        }
    }

    void addRun(const Line& line, const Run& run, const QString& text, bool isFirst) {
        if (run.missingGlyphs) m_plan.isUniversal = false;
        const int node = line.element >= 0 ? nodeFor(line, run, isFirst) : -1;
        if (line.element >= 0) m_structure.addWords(line.element, text);
        const QByteArray artifact = node < 0 ? artifactOf(line.artifact) : QByteArray();
        for (const Glyphs& glyphs : m_glyphs.make(run, text, line.baseline)) {
            sequenceFor(node, artifact, m_joins && !glyphs.isAlone).texts.append(glyphs);
            m_joins = !glyphs.isAlone;
        }
        const auto drawLine = [&](double y) {
            const Drawing drawing =
                straightLine({run.x, y}, {run.x + run.width, y}, underlineWidth(run.font), run.colour);
            sequenceFor(node, artifact, true).shapes.append({drawing, -1});
        };
        if (run.underlined) drawLine(line.baseline + underlineOffset(run.font));
        if (run.struckOut) drawLine(line.baseline - strikeOffset(run.font));
    }

    int nodeFor(const Line& line, const Run& run, bool isFirst) {
        const Tag tag = m_pages.elements.at(line.element).tag;
        if (tag == Tag::ListItem && isFirst && run.origin == Origin::Generated)
            return m_structure.labelOf(line.element, run.text);
        if (run.link.isEmpty()) {
            m_link = {};
            return m_structure.bodyOf(line.element);
        }
        return linkFor(line, run);
    }

    struct OpenLink {
        int element = -1;
        QString link;
        int node = -1;
        int annotation = -1;
        double top = 0;
    };

    /// A link over several runs or lines is one element, with one annotation a page. What cannot be opened is
    /// text.
    int linkFor(const Line& line, const Run& run) {
        const Target target = m_blockTargets.value(run.link.startsWith(u'#') ? run.link.mid(1) : QString());
        const QByteArray address =
            target.page < 0 && mayBeOpened(run.link) ? QUrl(run.link).toEncoded() : QByteArray();
        if (target.page < 0 && address.isEmpty()) {
            m_link = {};
            return m_structure.bodyOf(line.element);
        }
        if (m_link.element != line.element || m_link.link != run.link)
            m_link = {line.element, run.link, m_structure.addBelow(line.element, "Link"), -1, 0};
        const QRectF rect(run.x, line.top, run.width, line.height);
        const bool goesOn = m_link.annotation >= 0 && m_plan.annotations.at(m_link.annotation).page == m_page;
        if (!goesOn) {
            Annotation annotation;
            annotation.page = m_page;
            annotation.node = m_link.node;
            annotation.target = target;
            annotation.address = address;
            if (target.page < 0) annotation.contents = run.link.left(longestWords);
            m_link.annotation = addAnnotation(annotation);
        }
        Annotation& annotation = m_plan.annotations[m_link.annotation];
        if (goesOn && m_link.top == line.top)
            annotation.rects.last() = annotation.rects.last().united(rect);
        else
            annotation.rects.append(rect);
        // Of a place in the document its own words tell more than any address.
        if (target.page >= 0 && annotation.contents.size() < longestWords) annotation.contents += run.text;
        m_link.top = line.top;
        return m_link.node;
    }

    int addAnnotation(const Annotation& annotation) {
        m_plan.annotations.append(annotation);
        m_structure.addAnnotation(annotation.node, int(m_plan.annotations.size()) - 1);
        return int(m_plan.annotations.size()) - 1;
    }

    void addNotes() {
        if (m_pages.notes.isEmpty()) return;
        QHash<Id, QList<Spot>> spots;
        for (int page = 0; page < int(m_pages.pages.size()); ++page) {
            const QList<Line>& lines = m_pages.pages.at(page).lines;
            for (int line = 0; line < int(lines.size()); ++line) {
                if (lines.at(line).element < 0) continue;
                for (int run = 0; run < int(lines.at(line).runs.size()); ++run)
                    if (!lines.at(line).runs.at(run).block.isEmpty())
                        spots[lines.at(line).runs.at(run).block].append({page, line, run});
            }
        }
        for (const PageNote& note : m_pages.notes) {
            const auto here = spots.constFind(note.block);
            if (here == spots.constEnd())
                addNoteOnPicture(note);
            else if (note.start >= note.end)
                addNoteOnBlock(note, *here);
            else
                addNoteOnWords(note, *here);
        }
    }

    /// A run on a page, by its numbers there.
    struct Spot {
        int page = 0;
        int line = 0;
        int run = 0;
    };

    [[nodiscard]] const Line& lineOf(const Spot& spot) const {
        return m_pages.pages.at(spot.page).lines.at(spot.line);
    }
    [[nodiscard]] const Run& runOf(const Spot& spot) const { return lineOf(spot).runs.at(spot.run); }

    /// Where the sign of a comment on a whole block stands, in the margin.
    [[nodiscard]] QRectF signAt(double top) const {
        return {m_pages.profile.width - m_pages.profile.marginRight + 6, top, 14, 14};
    }

    void addNoteOnBlock(const PageNote& note, const QList<Spot>& spots) {
        for (const Spot& spot : spots) {
            if (!note.row.isEmpty() && (runOf(spot).row != note.row || runOf(spot).column != note.column))
                continue;
            m_page = spot.page;
            addNoteOn(note, lineOf(spot).element, {signAt(lineOf(spot).top)}, -1);
            return;
        }
    }

    /// A figure that has no words.
    void addNoteOnPicture(const PageNote& note) {
        const Target target = m_blockTargets.value(note.block);
        if (target.page < 0) return;
        for (int i = 0; i < int(m_pages.elements.size()); ++i) {
            if (m_pages.elements.at(i).block != note.block) continue;
            m_page = target.page;
            addNoteOn(note, i, {signAt(target.y)}, -1);
            return;
        }
    }

    /// One mark a page; the words and the answers belong to the first.
    void addNoteOnWords(const PageNote& note, const QList<Spot>& spots) {
        int first = -1;
        int element = -1;
        QList<QRectF> rects;
        const auto finish = [&] {
            if (rects.isEmpty()) return;
            const int made = addNoteOn(note, element, rects, first);
            if (first < 0) first = made;
            rects.clear();
        };
        // Text stands in its order, so in a long paragraph only the runs from the note's first on are looked
        // at.
        auto spot = spots.begin();
        if (note.row.isEmpty())
            spot = std::partition_point(spots.begin(), spots.end(), [&](const Spot& one) {
                return runOf(one).origin != Origin::Text || runOf(one).end() <= note.start;
            });
        for (; spot != spots.end(); ++spot) {
            const Run& run = runOf(*spot);
            if (run.origin != Origin::Text || run.row != note.row || run.column != note.column) continue;
            if (run.offset >= note.end) break;
            const int from = std::max(note.start, run.offset);
            const int to = std::min(note.end, run.end());
            if (from >= to) continue;
            if (spot->page != m_page) finish();
            m_page = spot->page;
            element = lineOf(*spot).element;
            const auto [left, right] = m_glyphs.extent(run, from - run.offset, to - run.offset);
            rects.append(QRectF(left, lineOf(*spot).top, right - left, lineOf(*spot).height));
        }
        finish();
    }

    int addNoteOn(const PageNote& note, int element, const QList<QRectF>& rects, int first) {
        Annotation mark;
        mark.kind = note.start >= note.end ? Annotation::Kind::Note : Annotation::Kind::Highlight;
        mark.page = m_page;
        mark.rects = rects;
        mark.node = m_structure.addBelow(element, "Annot");
        mark.author = note.author;
        mark.at = QDateTime::fromString(note.at, Qt::ISODate);
        mark.id = first < 0 ? note.id : QString();
        mark.contents = first < 0 ? note.body : u"\u2026"_s; // goes on from the page before
        if (note.resolved && first < 0)
            mark.contents += u"\n("_s + PageWords(m_pages.info.language).resolved() + u')';
        const int index = addAnnotation(mark);
        if (first >= 0) return index; // the rest of the words, on the next page
        for (const PageNote::Reply& reply : note.replies) {
            Annotation answer;
            answer.kind = Annotation::Kind::Reply;
            answer.page = m_page;
            answer.rects = {rects.first()};
            answer.node = m_structure.addBelow(element, "Annot");
            answer.author = reply.author;
            answer.at = QDateTime::fromString(reply.at, Qt::ISODate);
            answer.contents = reply.body;
            answer.answers = index;
            addAnnotation(answer);
        }
        return index;
    }

    /// Parts, and below each its headings and questions.
    void addOutline() {
        int depth = 0;
        for (int i = 0; i < int(m_pages.elements.size()); ++i) {
            const Element& element = m_pages.elements.at(i);
            const Element* next =
                i + 1 < int(m_pages.elements.size()) ? &m_pages.elements.at(i + 1) : nullptr;
            if (element.tag == Tag::Part) {
                // The part's own title says its name; that of a release is no heading, and it may have none.
                const bool isNamed = next && next->block.isEmpty() &&
                                     (next->tag == Tag::Heading || next->tag == Tag::Paragraph);
                Target target = m_elementTargets.value(i + 1);
                if (target.page < 0) target = firstTargetIn(i);
                if (target.page < 0) continue;
                const QString name = isNamed ? m_structure.wordsOf(i + 1) : QString();
                m_plan.outline.append(
                    {name.isEmpty() ? partTitle(element.place, m_pages.info.language) : name, 1, target});
                depth = 1;
                if (isNamed) ++i;
            } else if (element.tag == Tag::Heading && m_elementTargets.at(i).page >= 0) {
                depth = std::clamp(element.level == 1 ? 2 : element.level, 1, depth + 1);
                m_plan.outline.append({m_structure.wordsOf(i), depth, m_elementTargets.at(i)});
            }
        }
    }

    [[nodiscard]] Target firstTargetIn(int part) const {
        for (int i = part + 1; i < int(m_pages.elements.size()) && m_pages.elements.at(i).tag != Tag::Part;
             ++i)
            if (m_elementTargets.at(i).page >= 0) return m_elementTargets.at(i);
        return {};
    }

    void addLabels() {
        int front = 0;
        while (front < int(m_pages.pages.size()) && m_pages.pages.at(front).label != u"1") ++front;
        if (front == int(m_pages.pages.size())) front = 0;
        if (front > 0) m_plan.labels.append({0, true});
        m_plan.labels.append({front, false});
    }

    const Pages& m_pages;
    Plan m_plan;
    Structure m_structure;
    GlyphMaker m_glyphs;
    QList<Target> m_elementTargets;
    QHash<Id, Target> m_blockTargets;
    QHash<QString, int> m_imageIndexes;
    OpenLink m_link;
    int m_page = 0;
    bool m_joins = false;
};

} // namespace

Plan planPdf(const Pages& pages, const PdfOptions& options) {
    return Planner(pages, options).make();
}

} // namespace backcast::pdf
