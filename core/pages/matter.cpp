// SPDX-License-Identifier: MIT
#include "core/pages/matter.h"

#include "core/document/names.h"
#include "core/document/partnames.h"
#include "core/layout/pagefacts.h"
#include "core/layout/pagewords.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

Place lastPlace() {
    return *std::prev(std::end(readingOrder));
}

/// Entries of one kind of matter, one after the other.
class EntryList {
public:
    EntryList(Matter matter, BlockSetter& setter)
        : m_matter(matter)
        , m_setter(setter) {}

    void addTitle(const QString& title) {
        add(BlockUse::PartTitle, {}, Text(title), 1);
        m_entries.last().entry.startsPage = true;
    }

    void add(BlockUse use, QLatin1StringView kind, const Text& text, int headingLevel = 0, int number = 0) {
        SetEntry entry;
        BlockInput& input = entry.entry.input;
        input.use = use;
        input.origin = Origin::Generated;
        input.block.kind = kind;
        input.block.text = text;
        input.headingLevel = headingLevel;
        input.number = number;
        const bool isItem = kind == kinds::number || kind == kinds::bullet;
        if (isItem) entry.entry.listLevel = 1;
        add(entry, std::make_shared<const LaidBlock>(m_setter.set(input)));
    }

    void add(SetEntry entry, std::shared_ptr<const LaidBlock> laid) {
        entry.entry.matter = m_matter;
        entry.entry.place =
            m_matter == Matter::Contents || m_matter == Matter::Changes ? Place::Release : lastPlace();
        const bool follows = !m_entries.isEmpty() && m_entries.last().entry.listLevel > 0;
        entry.entry.startsList = entry.entry.listLevel > 0 && !follows;
        if (follows) m_entries.last().entry.endsList = entry.entry.listLevel == 0;
        entry.laid = std::move(laid);
        m_entries.append(std::move(entry));
    }

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] QList<SetEntry> take() {
        if (!m_entries.isEmpty() && m_entries.last().entry.listLevel > 0)
            m_entries.last().entry.endsList = true;
        return std::move(m_entries);
    }

private:
    Matter m_matter;
    BlockSetter& m_setter;
    QList<SetEntry> m_entries;
};

// ---- contents ----

constexpr quint32 leaderColour = 0xBFBFBF;

/// One line of the contents.
struct ContentsLine {
    QString text;
    int level = 1;
    QString page;
    Id target; ///< the block or entry to which it leads
};

bool isListed(const Element& element) {
    const bool isFaq = element.place == Place::CustomerFaq || element.place == Place::InternalFaq;
    return element.tag == Tag::Heading && (element.level == 1 || (isFaq && element.level <= 3));
}

QList<ContentsLine> contentsOf(const Pages& pages) {
    QList<ContentsLine> lines;
    int lastElement = -1;
    int lastPart = -1;
    qsizetype withTarget = 0; // so many have one
    for (const Page& page : pages.pages) {
        for (const Line& line : page.lines) {
            if (line.element < 0) continue;
            const Element& element = pages.elements.at(line.element);
            int part = line.element;
            while (pages.elements.at(part).parent >= 0) part = pages.elements.at(part).parent;
            const bool isTitle = element.tag == Tag::Heading && element.level == 1;
            // A release has no heading as a rule; its headline stands below its name, as written or as usual.
            if (part != lastPart && !(isTitle && element.block.isEmpty())) {
                const bool isNamed = element.block.isEmpty() && !line.runs.isEmpty() &&
                                     line.runs.first().origin == Origin::Heading;
                const QString name = isNamed ? line.text() : partTitle(element.place, pages.info.language);
                lines.append({name, 1, page.label, {}});
            }
            lastPart = part;
            if (isListed(element)) {
                if (line.element == lastElement)
                    lines.last().text += u' ' + line.text(); // a line break is no character of its runs
                else
                    lines.append({line.text(), element.block.isEmpty() ? 1 : 2, page.label, element.block});
                lastElement = line.element;
            }
            // A part's name leads to its first block.
            for (; !element.block.isEmpty() && withTarget < lines.size(); ++withTarget)
                if (lines.at(withTarget).target.isEmpty()) lines[withTarget].target = element.block;
        }
    }
    return lines;
}

/// The words to the left, the page to the right, a hairline between.
std::shared_ptr<const LaidBlock> laidContentsLine(const ContentsLine& contents, BlockSetter& setter) {
    constexpr double pageRoom = 40;
    constexpr double indent = 14;
    const PageProfile& profile = setter.paragraphs().profile();
    auto laid = std::make_shared<LaidBlock>();
    BlockStyle style = blockStyle(profile, BlockUse::Body);
    style.bold = contents.level == 1;
    laid->spaceBefore = contents.level == 1 ? 8 : 0;
    laid->spaceAfter = 2;
    laid->keepWithNext = contents.level == 1;
    laid->numbered = false;
    Element item;
    item.tag = Tag::ContentsItem;
    ParagraphFrame frame;
    frame.style = style;
    frame.element = laid->add(item);
    frame.left = profile.marginLeft + (contents.level == 1 ? 0 : indent);
    frame.width = profile.textWidth() - (frame.left - profile.marginLeft) - pageRoom;
    const Text text(contents.text.simplified());
    QList<Line> lines = setter.paragraphs().set({{text, Origin::Generated, {}}}, frame);
    if (lines.isEmpty()) return laid;
    QList<Run>& last = lines.last().runs;
    QList<Run> page =
        setter.paragraphs().setLabel(contents.page, fontOf(profile, style), pageRoom, style.colour);
    const double right = profile.marginLeft + profile.textWidth();
    shift(page, right - widthOf(page));
    const double from = leftOf(last) + widthOf(last) + 6;
    const double to = right - widthOf(page) - 6;
    for (Line& line : lines)
        for (Run& run : line.runs) run.link = contents.target.isEmpty() ? QString() : u'#' + contents.target;
    for (Run& run : page) run.link = last.first().link;
    last.append(page);
    for (Line& line : lines) laid->strips.append(stripOf(line));
    Strip& strip = laid->strips.last();
    const double y = strip.lines.first().baseline - 1;
    if (to > from) strip.drawings.append(straightLine({from, y}, {to, y}, 0.4, leaderColour));
    for (qsizetype i = 1; i < laid->strips.size(); ++i) laid->strips[i].before = Break::Forbidden;
    return laid;
}

// ---- comments ----

QString dateOf(const QString& iso, const QString& language) {
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid()) return {};
    return QLocale(language.isEmpty() ? u"en"_s : language).toString(time.date(), QLocale::ShortFormat);
}

/// What others wrote is shown as it is, on lines of their own where they began new ones.
Text bodyText(const QString& body) {
    return Text(body.trimmed());
}

struct PlacedThread {
    CommentThread thread;
    int line = 0; ///< 0: not on a line
    QString quote;
    bool isGone = false; ///< its words are no longer in the text
};

QList<PlacedThread> placedThreads(const Pages& pages, const Document& document, const QList<Place>& leftOut) {
    const PageFacts facts = pageFacts(pages);
    const AnchorFinder finder(document);
    QList<PlacedThread> placed;
    for (const CommentThread& thread : commentThreads(document)) {
        PlacedThread entry{thread, 0, {}, false};
        if (thread.anchor) {
            // What was said of a part that is left out is left out with it. Of words that are gone nobody
            // knows.
            const Met* met = finder.blockOf(*thread.anchor);
            if (!leftOut.isEmpty() && (!met || leftOut.contains(met->place))) continue;
            const std::optional<AnchorPlace> place = finder.find(*thread.anchor);
            entry.isGone = !place;
            entry.quote = thread.anchor->quote;
            if (place)
                entry.line = facts.lineOf(thread.anchor->block, place->start, thread.anchor->row,
                                          thread.anchor->column);
        }
        placed.append(entry);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const PlacedThread& a, const PlacedThread& b) {
        return std::pair(a.line == 0, a.line) < std::pair(b.line == 0, b.line);
    });
    return placed;
}

void addThread(EntryList& list, const PlacedThread& placed, const QString& language) {
    const PageWords words(language);
    QStringList head;
    if (placed.line > 0) {
        QString line = words.line(placed.line);
        line.front() = line.front().toUpper();
        head.append(line);
    }
    head.append(placed.thread.author);
    if (const QString date = dateOf(placed.thread.at, language); !date.isEmpty()) head.append(date);
    if (placed.thread.resolved) head.append(words.resolved());
    list.add(BlockUse::FaqQuestion, {}, Text(head.join(u" \u00b7 "_s)), 2);
    if (placed.isGone && !placed.quote.isEmpty())
        list.add(BlockUse::FigureText, {}, Text(words.wasOn(placed.quote)));
    else if (!placed.quote.isEmpty())
        list.add(BlockUse::Answer, kinds::quote, Text(placed.quote));
    list.add(BlockUse::Answer, {}, bodyText(placed.thread.body));
    for (const CommentReply& reply : placed.thread.replies) {
        Text text;
        text.append(reply.author, Style::Strong);
        if (const QString date = dateOf(reply.at, language); !date.isEmpty())
            text.append(u" \u00b7 "_s + date);
        text.append(u": "_s);
        text.append(bodyText(reply.body));
        list.add(BlockUse::Answer, kinds::bullet, text);
    }
}

} // namespace

QList<SetEntry> contentsEntries(const Pages& pages, BlockSetter& setter) {
    EntryList list(Matter::Contents, setter);
    list.addTitle(PageWords(pages.info.language).contents());
    for (const ContentsLine& line : contentsOf(pages)) {
        SetEntry entry;
        entry.entry.listLevel = 1;
        list.add(std::move(entry), laidContentsLine(line, setter));
    }
    return list.take();
}

QList<SetEntry> frontEntries(const QList<Block>& blocks, BlockSetter& setter) {
    EntryList list(Matter::Changes, setter);
    for (const Block& block : blocks) {
        SetEntry entry;
        BlockInput& input = entry.entry.input;
        input.block = block;
        if (block.kind == kinds::heading) input.headingLevel = std::max(1, block.level);
        if (list.size() == 0) input.use = BlockUse::PartTitle;
        entry.entry.startsPage = list.size() == 0;
        auto laid = std::make_shared<const LaidBlock>(setter.set(input));
        list.add(std::move(entry), std::move(laid));
    }
    return list.take();
}

QList<ListedLink> listedLinks(const Pages& pages) {
    QList<ListedLink> links;
    QSet<QString> known;
    for (const Page& page : pages.pages)
        for (const Line& line : page.lines)
            for (const Run& run : line.runs) {
                if (line.element < 0 || run.link.isEmpty() || run.link.startsWith(u'#') ||
                    known.contains(run.link))
                    continue;
                known.insert(run.link);
                links.append({run.link, line.number});
            }
    return links;
}

QHash<QString, int> linkNumbers(const QList<ListedLink>& links) {
    QHash<QString, int> numbers;
    for (const ListedLink& link : links) numbers.insert(link.address, int(numbers.size()) + 1);
    return numbers;
}

QList<SetEntry> linkEntries(const QList<ListedLink>& links, const QString& language, BlockSetter& setter) {
    const PageWords words(language);
    EntryList list(Matter::Links, setter);
    for (int i = 0; i < int(links.size()); ++i) {
        if (i == 0) list.addTitle(words.links());
        Text text;
        text.append(links.at(i).address, {}, links.at(i).address);
        if (links.at(i).line > 0) text.append(u" ("_s + words.line(links.at(i).line) + u')');
        list.add(BlockUse::Answer, kinds::number, text, 0, i + 1);
    }
    return list.take();
}

QList<SetEntry> commentEntries(const Pages& pages, const Document& document, const QList<Place>& leftOut,
                               BlockSetter& setter) {
    EntryList list(Matter::Comments, setter);
    for (const PlacedThread& placed : placedThreads(pages, document, leftOut)) {
        if (list.size() == 0) list.addTitle(PageWords(document.meta.language).comments());
        addThread(list, placed, document.meta.language);
    }
    return list.take();
}

QList<PageNote> pageNotes(const Document& document) {
    const AnchorFinder finder(document);
    QList<PageNote> notes;
    for (const CommentThread& thread : commentThreads(document)) {
        if (!thread.anchor) continue;
        const std::optional<AnchorPlace> place = finder.find(*thread.anchor);
        if (!place) continue;
        PageNote note;
        note.id = thread.id;
        // The runs of a figure belong to the visual that it shows.
        const Met* met = finder.blockOf(*thread.anchor);
        note.block =
            met && met->block && !met->block->figure.isEmpty() ? met->block->figure : thread.anchor->block;
        note.row = thread.anchor->row;
        note.column = thread.anchor->row.isEmpty() ? -1 : thread.anchor->column;
        note.start = place->start;
        note.end = place->end;
        note.author = thread.author;
        note.at = thread.at;
        note.body = thread.body;
        note.resolved = thread.resolved;
        for (const CommentReply& reply : thread.replies)
            note.replies.append({reply.author, reply.at, reply.body});
        notes.append(note);
    }
    return notes;
}

} // namespace backcast
