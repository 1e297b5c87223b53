// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "core/storage/templates.h"
#include "core/storage/usertemplates.h"
#include "tests/core/storage/filetest.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

struct Shelf {
    test::Folder folder;
    TemplateStore store{SafeFile(), folder.path(u"templates"_s)};
    IdSource ids{3};
    Document sample = *sampleDocument(u"en"_s, ids);

    [[nodiscard]] QStringList names() const {
        QStringList result;
        const Result<QList<UserTemplate>> list = store.list();
        REQUIRE(list);
        for (const UserTemplate& own : *list) result.append(own.name);
        return result;
    }
};

QStringList wordsOf(const Document& document) {
    QStringList words;
    for (const Met& met : walk(document)) words.append(met.text().plain());
    return words;
}

} // namespace

TEST_CASE("own templates: what belongs to one document stays behind, and the words come back") {
    Shelf shelf;
    CHECK(shelf.names().isEmpty());
    const Result<UserTemplate> own = shelf.store.add(u" House style "_s, shelf.sample, shelf.ids);
    REQUIRE(own);
    CHECK(own->name == u"House style"_s);
    CHECK(shelf.names() == QStringList{u"House style"_s});
    const Result<Document> one = shelf.store.read(*own, shelf.ids);
    const Result<Document> two = shelf.store.read(*own, shelf.ids);
    REQUIRE(one);
    REQUIRE(two);
    CHECK(wordsOf(*one) == wordsOf(shelf.sample));
    CHECK(one->id != two->id);
    CHECK(one->release.blocks.constFirst().id != two->release.blocks.constFirst().id);
    CHECK(one->meta.owner.isEmpty());
    CHECK(one->meta.draft == 0);
    CHECK(one->meta.launchDate.isEmpty());
    CHECK(one->events.isEmpty());
    CHECK(one->meta.pageProfile == shelf.sample.meta.pageProfile);
}

TEST_CASE("own templates: a name is not taken twice without a word, and leads nowhere else") {
    Shelf shelf;
    REQUIRE(shelf.store.add(u"One"_s, shelf.sample, shelf.ids));
    CHECK(shelf.store.add(u"One"_s, shelf.sample, shelf.ids).error().code == ErrorCode::NotWritable);
    CHECK(shelf.store.add(u"One"_s, shelf.sample, shelf.ids, true));
    for (const QString& name :
         {QString(), u" "_s, u"a/b"_s, u".."_s, u".hidden"_s, u"a\nb"_s, QString(200, u'x')}) {
        CHECK_FALSE(nameProblem(name).isEmpty());
        CHECK(shelf.store.add(name, shelf.sample, shelf.ids).error().code == ErrorCode::Invalid);
    }
    CHECK(shelf.names() == QStringList{u"One"_s});
}

TEST_CASE("own templates: renamed, deleted, and what others put there") {
    Shelf shelf;
    const Result<UserTemplate> one = shelf.store.add(u"One"_s, shelf.sample, shelf.ids);
    const Result<UserTemplate> two = shelf.store.add(u"two"_s, shelf.sample, shelf.ids);
    REQUIRE(one);
    REQUIRE(two);
    CHECK_FALSE(shelf.store.rename(*one, u"two"_s));
    CHECK_FALSE(shelf.store.rename(*one, u"a/b"_s));
    const Result<UserTemplate> three = shelf.store.rename(*one, u"Three"_s);
    REQUIRE(three);
    CHECK(shelf.names() == QStringList{u"Three"_s, u"two"_s});
    REQUIRE(shelf.store.remove(*two));
    REQUIRE(shelf.store.remove(*two)); // gone is gone
    CHECK(shelf.names() == QStringList{u"Three"_s});

    shelf.folder.put(u"templates/.backcast-0.tmp"_s, "half");
    shelf.folder.put(u"templates/notes.txt"_s, "no template");
    shelf.folder.put(u"templates/Broken.prfaq"_s, "{");
    CHECK(shelf.names() == QStringList{u"Broken"_s, u"Three"_s});
    CHECK_FALSE(shelf.store.read({u"Broken"_s, shelf.folder.path(u"templates/Broken.prfaq"_s)}, shelf.ids));
}

TEST_CASE("own templates: a folder that is none is told") {
    const test::Folder folder;
    folder.put(u"templates"_s, "a file");
    const TemplateStore store(SafeFile(), folder.path(u"templates"_s));
    CHECK_FALSE(store.list());
    IdSource ids(3);
    CHECK_FALSE(store.add(u"One"_s, Document(), ids));
}
