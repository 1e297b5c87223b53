// SPDX-License-Identifier: MIT
#include "core/document/access.h"
#include "core/history/bases.h"
#include "core/history/versions.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QFile>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minutes) {
    return QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC).addSecs(60 * qint64(minutes));
}

VersionLabel label(const QString& kind, int minutes = 0, const QString& name = {}) {
    return {kind, name, {}, at(minutes), u"u-dana"_s};
}

VersionTaken taken(const Document& document, const VersionLabel& with) {
    Result<VersionTaken> version = withVersion(document, with);
    REQUIRE(version);
    return *version;
}

Document sample() {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.en.prfaq"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<Loaded> loaded = loadDocument(file.readAll());
    REQUIRE(loaded);
    return loaded->document;
}

/// What a version holds, of a whole document.
Document heldOf(Document document) {
    document.events.clear();
    document.anchors.clear();
    document.meetings.clear();
    document.drafts.clear();
    document.bases.clear();
    document.findingsIgnored.clear();
    return document;
}

/// Changes something, as an author does.
void edit(Document& document, Generator& random) {
    const Place place = readingOrder[random.number(0, 5)];
    QList<Block>& blocks = blocksOf(document, place);
    const int choice = random.number(0, 7);
    if (choice == 0 || blocks.isEmpty())
        blocks.insert(random.number(0, int(blocks.size())), random.block());
    else if (choice == 1)
        blocks.removeAt(random.number(0, int(blocks.size()) - 1));
    else if (choice == 2)
        blocks.swapItemsAt(0, random.number(0, int(blocks.size()) - 1));
    else if (choice == 3)
        document.release.heading = random.words(2);
    else if (choice == 4)
        document.meta.title = random.words(3);
    else if (choice == 5 && !document.visuals.isEmpty())
        document.visuals.first().caption = random.prose(4);
    else if (Faq* faq = faqOf(document, place); faq && !faq->entries.isEmpty())
        faq->entries.last().answer.append(random.block());
    else
        document.experiments.first().test = random.words(4);
}

} // namespace

TEST_CASE("a version that was restored is what was taken, to the last field, through the file as well") {
    for (quint32 seed = 0; seed < 150; ++seed) {
        Generator random(seed);
        Document document = random.document();
        document.drafts.clear();
        QList<std::pair<int, Document>> states;
        for (int i = 0; i < 6; ++i) {
            const VersionTaken version = taken(document, label(versionkinds::named, i));
            if (version.isNew) states.append({version.number, document});
            document = version.document;
            for (int j = random.number(0, 3); j > 0; --j) edit(document, random);
        }
        const Result<Loaded> loaded = loadDocument(saveDocument(document));
        REQUIRE(loaded);
        REQUIRE(loaded->document == document);
        for (const auto& [number, state] : states) {
            INFO("seed " << seed << ", version " << number);
            const Result<VersionContent> content = versionContent(loaded->document, number);
            REQUIRE(content);
            CHECK(content->missing.isEmpty());
            CHECK(content->document == heldOf(state));
            const Result<VersionContent> restored = withVersionRestored(document, number);
            REQUIRE(restored);
            CHECK(equalContent(restored->document, state));
            CHECK(heldOf(restored->document) == heldOf(state));
            CHECK(restored->document.events == document.events);
            CHECK(restored->document.drafts == document.drafts);
            CHECK(restored->document.bases == document.bases);
            CHECK(restored->document.findingsIgnored == document.findingsIgnored);
            CHECK(checkInvariants(restored->document).isEmpty());
        }
    }
}

TEST_CASE("where nothing has changed there is no second version, and a name goes to the one that is there") {
    Document document = sample();
    CHECK(changedSinceNewestVersion(document));
    document = taken(document, label(versionkinds::automatic)).document;
    CHECK_FALSE(changedSinceNewestVersion(document));
    const VersionTaken again = taken(document, label(versionkinds::automatic, 5));
    CHECK_FALSE(again.isNew);
    CHECK_FALSE(again.isRaised);
    CHECK(again.number == 1);
    CHECK(again.document == document);
    const VersionTaken named = taken(document, label(versionkinds::named, 6, u"Before the review"_s));
    CHECK_FALSE(named.isNew);
    CHECK(named.isRaised);
    CHECK(versions(named.document).first().name == u"Before the review");
    CHECK(versions(named.document).first().kind == versionkinds::named);
    document = named.document;
    document.meta.draft += 1; // the next draft has a number, and no word yet
    CHECK_FALSE(taken(document, label(versionkinds::automatic, 7)).isNew);
    document.meta.product = u"Another"_s;
    CHECK(taken(document, label(versionkinds::automatic, 8)).number == 2);
}

TEST_CASE("a version is renamed, and one with a name is no automatic one") {
    Document document = taken(sample(), label(versionkinds::automatic)).document;
    const Result<Document> renamed = withVersionRenamed(document, 1, u"  The one\nwith\u202e prices "_s);
    REQUIRE(renamed);
    CHECK(versions(*renamed).first().name == u"The one with prices");
    CHECK(versions(*renamed).first().kind == versionkinds::named);
    CHECK_FALSE(withVersionRenamed(document, 2, u"x"_s));
}

TEST_CASE("thirty or fifty versions of a document are at most six times its size") {
    for (const int count : {30, 50}) {
        Document document = sample();
        const qsizetype one = saveDocument(document).size();
        Generator random(7);
        for (int i = 0; i < count; ++i) {
            document = taken(document, label(versionkinds::named, 60 * i)).document;
            // From one version to the next three paragraphs are worked over.
            const QList<Met> met = walk(document);
            for (int j = 0; j < 3; ++j) {
                const Met& chosen = met.at(random.number(0, int(met.size()) - 1));
                if (!chosen.block || chosen.block->kind == u"table" || chosen.block->kind == u"figure")
                    continue;
                Block& block = const_cast<Block&>(*chosen.block);
                Text text = block.text.mid(0, block.text.size() * 2 / 3);
                text.append(u" "_s + random.words(6));
                block.text = text;
            }
        }
        const qsizetype all = saveDocument(document).size();
        INFO(count << " versions: " << double(all) / double(one) << " times one draft of " << one
                   << " bytes");
        CHECK(all <= 6 * one);
        CHECK(versions(document).size() >= count - 2); // some of what was chosen were tables
    }
}

TEST_CASE("automatic versions get fewer with time, and what somebody wants stays") {
    Document document = sample();
    for (int i = 0; i < 40 * 24 * 6; ++i) { // every ten minutes, forty days
        document.meta.product = QString::number(i);
        Draft draft = document.drafts.isEmpty()
                          ? taken(document, label(versionkinds::automatic)).document.drafts.first()
                          : document.drafts.last();
        draft.number = i + 1;
        draft.at = at(10 * i).toString(Qt::ISODate);
        draft.kind = i % 1000 == 3 ? versionkinds::review : versionkinds::automatic;
        document.drafts.append(draft);
    }
    document.events.append(Event{u"c1"_s, u"create"_s, {}, {}, u"u-dana"_s, 1, {}, u"Why?"_s, 77, {}, {}});
    document.meetings.append(Meeting{u"m1"_s, 78, {}, {}, {}, {}, {}});
    const QDateTime now = at(10 * 40 * 24 * 6);
    const Thinned thinned = withVersionsThinned(document, now);
    QSet<int> left;
    for (const VersionInfo& version : versions(thinned.document)) left.insert(version.number);
    CHECK(left.contains(77));
    CHECK(left.contains(78));
    for (int i = 0; i < 40 * 24 * 6; ++i)
        if (i % 1000 == 3) CHECK(left.contains(i + 1));
    CHECK(left.contains(40 * 24 * 6));
    CHECK(left.size() < 6 + 24 + 7 + 6 + 12 + 6);
    CHECK(left.size() > 5 + 23 + 6 + 4);
    CHECK(thinned.removed == 40 * 24 * 6 - left.size());
    CHECK(withVersionsThinned(thinned.document, now).removed == 0);
}

TEST_CASE("thinning drops texts of versions that went, and none that anything refers to") {
    for (quint32 seed = 0; seed < 40; ++seed) {
        Generator random(seed);
        Document document = random.document();
        document.drafts.clear();
        for (int i = 0; i < 12; ++i) {
            document =
                taken(document, label(random.chance(0.8) ? versionkinds::automatic : versionkinds::named, i))
                    .document;
            edit(document, random);
        }
        Block kept = random.block();
        kept.text = Text(u"only another program knows of it"_s);
        const QString hash = putBase(document, baseBytes(kept));
        document.extra.members.append({u"x_other"_s, "{\"base\": \"" + hash.toUtf8() + "\"}"});
        const Thinned thinned = withVersionsThinned(document, at(100'000));
        for (const VersionInfo& version : versions(thinned.document)) CHECK(version.problems.isEmpty());
        CHECK(thinned.document.bases.contains(hash));
        if (thinned.removed > 3) CHECK(thinned.document.bases.size() < document.bases.size());
        for (const VersionInfo& version : versions(thinned.document))
            CHECK(versionContent(thinned.document, version.number)->document ==
                  versionContent(document, version.number)->document);
    }
}

TEST_CASE("a version of which something is missing shows the rest and says what") {
    Document document = taken(sample(), label(versionkinds::named)).document;
    const Document whole = document;
    const DraftBlock gone = document.drafts.first().parts.at(1).blocks.at(3);
    document.bases.remove(gone.base());
    const DraftBlock forged = document.drafts.first().parts.at(1).blocks.at(4);
    document.bases[forged.base()] = QByteArrayLiteral(R"({"role": "summary", "text": "Never written"})");
    Result<VersionContent> content = versionContent(document, 1);
    REQUIRE(content);
    REQUIRE(content->missing.size() == 2);
    CHECK(content->missing.at(0).id == gone.id());
    CHECK(content->missing.at(1).id == forged.id());
    CHECK(content->document.release.blocks.size() == whole.release.blocks.size() - 2);
    CHECK(versions(document).first().problems.size() == 1);
    CHECK(versions(whole).first().problems.isEmpty());

    document = whole;
    document.bases.clear(); // all of them
    content = versionContent(document, 1);
    REQUIRE(content);
    CHECK(content->document.release.blocks.isEmpty());
    CHECK(content->missing.size() > 20);
    CHECK_FALSE(versionContent(document, 2));
}

TEST_CASE("what a version does not record stays as it is") {
    Document document = sample();
    document = taken(document, label(versionkinds::named)).document;
    document.drafts.first().parts = {
        document.drafts.first().parts.at(1)}; // the release alone, as others write
    document.drafts.first().heads.clear();
    document.release.blocks.clear();
    const Result<VersionContent> restored = withVersionRestored(document, 1);
    REQUIRE(restored);
    CHECK(restored->missing.isEmpty());
    CHECK(restored->document.customerFaq == document.customerFaq);
    CHECK(restored->document.release == sample().release);
}

TEST_CASE("lists of versions that make no sense do no harm to the others") {
    Document document = sample();
    for (int i = 0; i < 4; ++i) {
        document.meta.product = QString::number(i);
        document.release.blocks.last().text = Text(QString::number(i));
        document = taken(document, label(versionkinds::named, i)).document;
    }
    QByteArray bytes = saveDocument(document);
    REQUIRE(bytes.count("\"changes\": {\"from\"") == 3);
    bytes.replace("\"changes\": {\"from\": 2", "\"changes\": {\"from\": 9"); // another program took one away
    const Result<Loaded> loaded = loadDocument(bytes);
    REQUIRE(loaded);
    const QList<VersionInfo> list = versions(loaded->document);
    REQUIRE(list.size() == 4);
    CHECK(list.at(0).problems.isEmpty());
    CHECK(list.at(1).problems.isEmpty());
    CHECK(list.at(2).problems.size() == 1);
    CHECK(list.at(3).problems.size() == 1);
    CHECK(versionContent(loaded->document, 2)->missing.isEmpty());
    CHECK(versionContent(loaded->document, 3)->missing.size() == 1);
    const QByteArray again = saveDocument(loaded->document);
    CHECK(again.contains("\"from\": 9")); // kept for whoever can make sense of it
    CHECK(loadDocument(again)->document == loaded->document);
    CHECK(saveDocument(loadDocument(again)->document) == again);
    CHECK(taken(loaded->document, label(versionkinds::named, 9)).number == 5);

    for (const char* changes :
         {R"({"from": 1, "parts": {"release": [[0, 2000000000]]}})",
          R"({"from": 1, "parts": {"release": [[-1, 2]]}})", R"({"from": 1, "parts": {"none": []}})",
          R"({"from": 1})", R"([])", R"("x")", R"({"from": "1", "parts": {}})",
          R"({"from": 1, "parts": {"release": [["a"]]}})"}) {
        QByteArray broken = bytes;
        const qsizetype at = broken.indexOf("\"changes\": {\"from\": 1");
        const qsizetype end = broken.indexOf(", \"heads\"", at);
        broken.replace(at, end - at, QByteArray("\"changes\": ") + changes);
        INFO(changes);
        const Result<Loaded> read = loadDocument(broken);
        REQUIRE(read);
        CHECK(versions(read->document).at(0).problems.isEmpty());
        CHECK(versions(read->document).at(1).problems.size() == 1);
        CHECK(loadDocument(saveDocument(read->document))->document == read->document);
    }
}

TEST_CASE("a list of versions that would unfold to more than memory holds is not unfolded") {
    QByteArray bytes =
        R"({"format": "prfaq", "version": [1, 0], "id": "d-1", "meta": {}, "drafts": [{"number": 0, "parts": {"release": [)";
    for (int i = 0; i < 20'000; ++i)
        bytes += (i > 0 ? "," : "") + QByteArray("[\"b") + QByteArray::number(i) + "\", \"h\"]";
    bytes += "]}}";
    for (int i = 1; i < 5000; ++i)
        bytes += ", {\"number\": " + QByteArray::number(i) +
                 ", \"changes\": {\"from\": " + QByteArray::number(i - 1) +
                 ", \"parts\": {\"release\": [[0, 19999], [19999, 1]]}}}";
    bytes += "]}";
    const Result<Loaded> loaded = loadDocument(bytes);
    REQUIRE(loaded);
    const QList<VersionInfo> list = versions(loaded->document);
    CHECK(list.at(10).problems.size() == 1); // texts are missing, the list is there
    CHECK(list.last().problems.size() == 1);
    CHECK_FALSE(withVersion(loaded->document, label(versionkinds::named))); // and no more can be added
}

TEST_CASE("numbers that end the counting, or are there twice, are no end of it") {
    Document document = taken(sample(), label(versionkinds::named)).document;
    document.drafts.first().number = std::numeric_limits<int>::max();
    document.meta.product = u"x"_s;
    document = taken(document, label(versionkinds::named)).document;
    CHECK(document.drafts.last().number == 1);
    document.drafts.first().number = 1;
    CHECK(versions(document).at(1).problems.size() == 1);
    CHECK(versionContent(document, 1));
}
