// SPDX-License-Identifier: MIT
#include "core/checks/check.h"
#include "core/exchange/exchange.h"
#include "core/history/anchors.h"
#include "core/history/comments.h"
#include "core/history/compare.h"
#include "core/history/versions.h"
#include "core/spelling/spellchecker.h"
#include "core/storage/format.h"
#include "core/storage/recovery.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <thread>
#include <vector>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int threadCount = 4;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The samples, and documents with everything in them.
std::vector<Document> documents() {
    std::vector<Document> all;
    for (const QString& name : {u"en"_s, u"es"_s}) {
        const QString path =
            QStringLiteral(BACKCAST_SOURCE_DIR "/resources/samples/sample.%1.prfaq").arg(name);
        const Result<Loaded> loaded = loadDocument(bytesOf(path));
        REQUIRE(loaded);
        all.push_back(loaded->document);
    }
    test::Generator g(11);
    for (int i = 0; i < 12; ++i) all.push_back(g.document());
    return all;
}

/// Does the same in all threads at once, and then alone; how often it came out otherwise. Alone comes last,
/// so that what is made when it is first needed is made by the threads.
template <class Value>
int differences(size_t count, const std::function<Value(size_t)>& work) {
    std::vector<Value> expected;
    std::vector<std::vector<Value>> found(threadCount);
    std::vector<std::thread> threads;
    for (size_t t = 0; t < threadCount; ++t)
        threads.emplace_back([&, t] {
            for (size_t i = 0; i < count; ++i) found[t].push_back(work((i + t * 3) % count));
        });
    for (std::thread& thread : threads) thread.join();
    for (size_t i = 0; i < count; ++i) expected.push_back(work(i));
    int wrong = 0;
    for (size_t t = 0; t < threadCount; ++t)
        for (size_t i = 0; i < count; ++i) wrong += !(found[t][i] == expected[(i + t * 3) % count]);
    return wrong;
}

} // namespace

TEST_CASE("the same document gives the same report, on any thread") {
    const std::vector<Document> all = documents();
    CHECK(differences<Report>(all.size(), [&](size_t i) { return check(all[i]); }) == 0);
}

TEST_CASE("the same draft is read the same, on any thread") {
    std::vector<QByteArray> drafts;
    const QDir folder(QStringLiteral(BACKCAST_TEST_DATA "/drafts"));
    for (const QString& name : folder.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files))
        drafts.push_back(bytesOf(folder.filePath(name)));
    REQUIRE(drafts.size() > 5);
    CHECK(differences<QString>(drafts.size(), [&](size_t i) {
              IdSource ids(quint32(i) + 1);
              const Result<Imported> read = importDraft(drafts[i], DraftFormat::Markdown, {}, ids);
              return read ? exportMarkdown(read->document) : read.error().message;
          }) == 0);
}

TEST_CASE("the same bytes are loaded and saved the same, on any thread") {
    const std::vector<Document> all = documents();
    CHECK(differences<QByteArray>(all.size(), [&](size_t i) {
              const Result<Loaded> loaded = loadDocument(saveDocument(all[i]));
              return loaded ? saveDocument(loaded->document) : QByteArray();
          }) == 0);
}

TEST_CASE("versions, comments and comparisons are the same, on any thread") {
    const std::vector<Document> all = documents();
    CHECK(differences<QString>(all.size(), [&](size_t i) {
              const Document& other = all[(i + 1) % all.size()];
              QString said = totalsInWords(compare(all[i], other)).join(u' ');
              for (const CommentThread& thread : commentThreads(all[i])) said += thread.body;
              AnchorFinder finder(all[i]);
              for (auto it = other.anchors.cbegin(); it != other.anchors.cend(); ++it)
                  said += QString::number(finder.resolve(*it, it.key()).place.start);
              for (const VersionInfo& version : versions(all[i])) said += version.name;
              return said;
          }) == 0);
}

TEST_CASE("windows that open and close their dictionaries at once do not take the program down") {
    const std::vector<Document> all = documents();
    const SpellOptions options{{QStringLiteral(BACKCAST_TEST_DATA "/spelling/good")}, {}};
    CHECK(differences<qsizetype>(4, [&](size_t i) {
              SpellChecker checker;
              return checker.check(all[i], options).misspelled.size();
          }) == 0);
}

TEST_CASE("programs that keep drafts in the same folder at once lose none of them") {
    const QTemporaryDir folder;
    std::vector<std::thread> threads;
    std::vector<int> kept(threadCount, 0);
    for (size_t t = 0; t < threadCount; ++t)
        threads.emplace_back([&, t] {
            RealFileSystem own;
            RecoveryStore store(SafeFile(own), folder.path());
            for (int i = 0; i < 8; ++i) {
                const DraftInfo info{{}, u"d%1-%2"_s.arg(t).arg(i), {}, {}};
                const Result<QString> slot = store.create(info);
                kept[t] += slot && store.write(*slot, "{\"a\": 1}", info) && store.close(*slot);
            }
        });
    for (std::thread& thread : threads) thread.join();
    for (const int count : kept) CHECK(count == 8);
    RealFileSystem own;
    RecoveryStore later(SafeFile(own), folder.path());
    CHECK(later.kept()->drafts.size() == threadCount * 8);
}
