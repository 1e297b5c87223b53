// SPDX-License-Identifier: MIT
//
// Comments on drafts that are then edited: how many are found where they belong. usage: bench_anchors
// [FOLDER] FOLDER has drafts (.md, .txt); without it only times are taken. Prints a line for each load of
// edits and exits with 1 where a limit is missed. Every word knows where it comes from, so that it can be
// told what is right.

#include "core/document/access.h"
#include "core/exchange/input.h"
#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/history/events.h"
#include "core/history/merge.h"
#include "core/storage/format.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <vector>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

/// A word with its signs, as it stands between two spaces.
struct Piece {
    QString text;
    int origin = -1;    ///< which piece of the draft it was, or stands for; -1: it is new
    bool isKept = true; ///< it still is that piece
};
using Sentence = std::vector<Piece>;
struct Passage {
    Id block;
    std::vector<Sentence> sentences;
};

struct Said {
    QString id;
    std::set<int> origins;
};

struct Load {
    const char* name;
    double touched; ///< share of sentences
    int revisions;
    double right, wrong; ///< limits in per cent
};

class Simulation {
public:
    Simulation(const Document& draft, const QStringList& words, quint32 seed)
        : m_document(draft)
        , m_words(words)
        , m_random(seed) {
        for (const Met& met : walk(draft)) {
            const bool isProse = !met.block || met.block->isParagraph() || met.block->kind == u"bullet" ||
                                 met.block->kind == u"number";
            if (isProse && !met.text().isBlank()) addPassage(met.id(), met.text().plain());
        }
        write();
        for (int i = 0; i < 14; ++i) comment();
    }

    void revise(double touched) {
        for (std::size_t p = 0; p < m_passages.size(); ++p)
            for (std::size_t s = 0; s < m_passages[p].sentences.size(); ++s)
                if (m_random.generateDouble() < touched) edit(p, s);
        write();
        m_document = reanchored(m_document);
    }

    struct Count {
        int right = 0, orphan = 0, lost = 0, wrong = 0;
    };
    void judge(Count& count) const {
        const AnchorFinder finder(m_document);
        for (const CommentThread& thread : commentThreads(m_document)) {
            const auto said =
                std::find_if(m_said.begin(), m_said.end(), [&](const Said& s) { return s.id == thread.id; });
            const ResolvedAnchor found = finder.resolve(*thread.anchor, thread.id);
            if (!found.isAttached()) {
                ++(4 * left(said->origins) < int(said->origins.size()) ? count.orphan : count.lost);
                continue;
            }
            int own = 0;
            int all = 0;
            covered(found.place, said->origins, own, all);
            ++(2 * own >= all && own > 0 ? count.right : count.wrong);
        }
    }

private:
    int number(int below) { return below > 0 ? m_random.bounded(below) : 0; }

    void addPassage(const Id& block, const QString& text) {
        Passage passage{block, {{}}};
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            passage.sentences.back().push_back({word, m_origins++, true});
            if (word.endsWith(u'.') || word.endsWith(u'!') || word.endsWith(u'?'))
                passage.sentences.push_back({});
        }
        if (passage.sentences.back().empty()) passage.sentences.pop_back();
        if (!passage.sentences.empty()) m_passages.push_back(passage);
    }

    [[nodiscard]] static QString textOf(const Passage& passage) {
        QStringList words;
        for (const Sentence& sentence : passage.sentences)
            for (const Piece& piece : sentence) words.append(piece.text);
        return words.join(u' ');
    }

    void write() {
        std::map<Id, const Passage*> passages;
        for (const Passage& passage : m_passages) passages[passage.block] = &passage;
        const auto put = [&](const Id& id, Text& text) {
            const auto found = passages.find(id);
            if (found != passages.end()) text = Text(textOf(*found->second));
        };
        for (const Place place : readingOrder) {
            for (Block& block : blocksOf(m_document, place)) put(block.id, block.text);
            Faq* faq = faqOf(m_document, place);
            if (!faq) continue;
            for (Block& block : faq->blocks) put(block.id, block.text);
            for (FaqEntry& entry : faq->entries) {
                put(entry.id, entry.text);
                for (Block& block : entry.answer) put(block.id, block.text);
            }
        }
    }

    /// A quarter on one to three words, half on a phrase, a quarter on a sentence.
    void comment() {
        const Passage& passage = m_passages[std::size_t(number(int(m_passages.size())))];
        const std::size_t chosen = std::size_t(number(int(passage.sentences.size())));
        const int size = int(passage.sentences[chosen].size());
        const int kind = number(4);
        int count = kind == 0 ? 1 + number(3) : kind < 3 ? 4 + number(7) : size;
        count = std::min(count, size);
        const int first = number(size - count + 1);
        int at = 0;
        TextPlace place{passage.block, {}, -1, 0, 0};
        Said said;
        for (std::size_t s = 0; s <= chosen; ++s)
            for (int i = 0; i < int(passage.sentences[s].size()); ++i) {
                const Piece& piece = passage.sentences[s][std::size_t(i)];
                if (s == chosen && i == first) place.start = at;
                if (s == chosen && i >= first && i < first + count) {
                    place.end = at + int(piece.text.size());
                    said.origins.insert(piece.origin);
                }
                at += int(piece.text.size()) + 1;
            }
        const Result<MadeAnchor> anchor = makeAnchor(m_document, place);
        if (!anchor || anchor->anchor.quote.isEmpty()) return;
        const Result<Event> event =
            createEvent(m_document, {u"u"_s, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), 0},
                        {{}, u"?"_s, anchor->anchor});
        if (!event) return;
        m_document = withEvent(m_document, *event, anchor->base);
        said.id = event->id;
        m_said.push_back(said);
    }

    Sentence fresh(int count) {
        Sentence sentence;
        for (int i = 0; i < count; ++i)
            sentence.push_back({m_words.at(number(int(m_words.size()))), -1, false});
        return sentence;
    }

    void reword(Sentence& sentence) {
        Sentence now;
        for (Piece piece : sentence) {
            const double dice = m_random.generateDouble();
            if (dice < 0.08) continue;
            if (dice < 0.35) {
                piece.text = m_words.at(number(int(m_words.size())));
                piece.isKept = false;
            } else if (dice < 0.42) {
                const Sentence added = fresh(1 + number(2));
                now.insert(now.end(), added.begin(), added.end());
            }
            now.push_back(piece);
        }
        sentence = now;
    }

    void edit(std::size_t p, std::size_t s) {
        std::vector<Sentence>& sentences = m_passages[p].sentences;
        const auto at = [](std::size_t index) { return std::ptrdiff_t(index); };
        const int kind = number(100);
        if (kind < 42) return reword(sentences[s]);
        if (kind < 62) return sentences[s].clear();
        if (kind < 74) {
            sentences.insert(sentences.begin() + at(s), fresh(5 + number(12)));
        } else if (kind < 82) {
            std::swap(sentences[s], sentences[std::size_t(number(int(sentences.size())))]);
        } else if (kind < 90) {
            Passage& other = m_passages[std::size_t(number(int(m_passages.size())))];
            const Sentence moved = std::exchange(sentences[s], {});
            other.sentences.insert(other.sentences.begin() + number(int(other.sentences.size()) + 1), moved);
        } else {
            Sentence copy = sentences[s];
            for (Piece& piece : copy) piece = {piece.text, -1, false};
            Passage& other = m_passages[std::size_t(number(int(m_passages.size())))];
            other.sentences.insert(other.sentences.begin() + number(int(other.sentences.size()) + 1), copy);
        }
    }

    [[nodiscard]] int left(const std::set<int>& origins) const {
        int count = 0;
        for (const Passage& passage : m_passages)
            for (const Sentence& sentence : passage.sentences)
                for (const Piece& piece : sentence)
                    count += piece.isKept && origins.count(piece.origin) ? 1 : 0;
        return count;
    }

    void covered(const TextPlace& place, const std::set<int>& origins, int& own, int& all) const {
        for (const Passage& passage : m_passages) {
            if (passage.block != place.block) continue;
            int at = 0;
            for (const Sentence& sentence : passage.sentences)
                for (const Piece& piece : sentence) {
                    const int end = at + int(piece.text.size());
                    if (at < place.end && end > place.start) {
                        ++all;
                        own += origins.count(piece.origin) ? 1 : 0;
                    }
                    at = end + 1;
                }
        }
    }

    Document m_document;
    QStringList m_words;
    QRandomGenerator m_random;
    std::vector<Passage> m_passages;
    std::vector<Said> m_said;
    int m_origins = 0;
};

bool simulate(const QString& folder) {
    QList<Document> drafts;
    QStringList words;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name == u"README.md") continue;
        IdSource ids(1);
        const Result<Input> input = readInput(dir.filePath(name), ids);
        if (!input) continue;
        drafts.append(input->document);
        for (const Met& met : walk(input->document))
            words += met.text().plain().split(u' ', Qt::SkipEmptyParts);
    }
    if (drafts.isEmpty()) return true;
    bool isGood = true;
    for (const Load& load :
         {Load{"light", 0.15, 1, 94, 1}, Load{"medium", 0.40, 1, 85, 2}, Load{"heavy", 0.40, 3, 60, 4}}) {
        Simulation::Count count;
        quint32 seed = 0;
        for (int round = 0; round < 5; ++round)
            for (const Document& draft : drafts) {
                Simulation simulation(draft, words, ++seed);
                for (int i = 0; i < load.revisions; ++i) simulation.revise(load.touched);
                simulation.judge(count);
            }
        const double all = count.right + count.orphan + count.lost + count.wrong;
        const double right = 100 * count.right / all;
        const double wrong = 100 * count.wrong / all;
        std::printf("anchors %-6s n %5.0f  right %5.1f %% (at least %.0f)  orphan ok %4.1f %%  lost %4.1f %% "
                    " wrong %4.1f %% (at most %.0f)\n",
                    load.name, all, right, load.right, 100 * count.orphan / all, 100 * count.lost / all,
                    wrong, load.wrong);
        isGood = isGood && right >= load.right && wrong <= load.wrong;
    }
    return isGood;
}

int wordsOf(const Document& document) {
    int count = 0;
    for (const Met& met : walk(document))
        count += int(met.text().plain().split(u' ', Qt::SkipEmptyParts).size());
    return count;
}

/// The sample with its internal FAQ over and over, until it has so many words.
Document ofLength(const Document& sample, int words) {
    Document out = sample;
    IdSource ids(1);
    for (int count = wordsOf(out), i = 0; count < words; ++i) {
        FaqEntry entry = sample.internalFaq.entries.at(i % sample.internalFaq.entries.size());
        entry.id = ids.block();
        for (Block& block : entry.answer) {
            block.id = ids.block();
            count += int(block.text.plain().split(u' ').size());
        }
        out.internalFaq.entries.append(entry);
    }
    return out;
}

void time(const Document& sample, int words, int comments) {
    Document document = ofLength(sample, words);
    QRandomGenerator random(1);
    QList<Id> blocks;
    for (const Met& met : walk(document))
        if (met.block && met.text().size() > 60 && met.block->kind != u"code") blocks.append(met.id());
    QList<Anchor> anchors;
    std::map<Id, QString> texts;
    for (const Met& met : walk(document)) texts[met.id()] = met.text().plain();
    for (int i = 0; i < comments; ++i) {
        const Id block = blocks.at(random.bounded(blocks.size()));
        const int start = int(random.bounded(texts[block].size() - 40));
        const Result<MadeAnchor> made =
            makeAnchor(document, {block, {}, -1, start, start + 5 + int(random.bounded(35))});
        if (!made) continue;
        putBase(document, made->base);
        anchors.append(made->anchor);
    }
    // Every block gets a word in its middle and loses one, and every tenth is taken away.
    int index = 0;
    for (Faq* faq : {&document.customerFaq, &document.internalFaq})
        for (FaqEntry& entry : faq->entries)
            for (Block& block : entry.answer) {
                QStringList list = block.text.plain().split(u' ');
                list.insert(list.size() / 2, u"entirely"_s);
                list.removeAt(list.size() / 3);
                block.text = ++index % 10 == 0 ? Text() : Text(list.join(u' '));
            }
    QElapsedTimer timer;
    timer.start();
    const AnchorFinder finder(document);
    int found = 0;
    for (const Anchor& anchor : anchors) found += finder.resolve(anchor).isAttached() ? 1 : 0;
    std::printf("anchors %d comments in %d words: %.1f ms, %d found\n", int(anchors.size()),
                wordsOf(document), double(timer.nsecsElapsed()) / 1e6, found);
}

void timeEvents() {
    Document document;
    document.id = u"d"_s;
    CommentsFile file;
    file.document = u"d"_s;
    file.events.resize(mostEvents);
    for (qsizetype i = 0; i < mostEvents; ++i) {
        Event& event = file.events[i];
        event.id = QString::number(i);
        event.type = i % 10 == 0 ? eventtypes::create : eventtypes::reply;
        event.thread = i % 10 == 0 ? QString() : QString::number(i - 1);
        event.by = u"u"_s;
        event.lamport = i / 3;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Merged> merged = withComments(document, file);
    std::printf("events a million merged and added up: %.0f ms, %d added\n",
                double(timer.nsecsElapsed()) / 1e6, merged ? merged->report.added : -1);
}

} // namespace

int main(int argc, char** argv) {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.en.prfaq"));
    if (!file.open(QIODevice::ReadOnly)) return 1;
    const Result<Loaded> loaded = loadDocument(file.readAll());
    if (!loaded) return 1;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isGood = !folder.isEmpty() && QDir(folder).exists() ? simulate(folder) : true;
    if (folder.isEmpty() || !QDir(folder).exists())
        std::printf("skipped: there is no folder of drafts to put comments on\n");
    time(loaded->document, 2600, 5000);
    time(loaded->document, 40000, 5000);
    timeEvents();
    return isGood ? 0 : 1;
}
