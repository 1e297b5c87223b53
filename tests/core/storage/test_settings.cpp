// SPDX-License-Identifier: MIT
#include "core/storage/settings.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <cerrno>
#include <limits>

using namespace backcast;
using namespace Qt::StringLiterals;
using test::Call;

namespace {

const SettingKey<bool> dark{u"window.dark"_s, false};
const SettingKey<int> zoom{u"editor.zoom"_s, 100};
const SettingKey<QString> author{u"author.name"_s, u"nobody"_s};
const SettingKey<QStringList> panels{u"window.panels"_s, {u"questions"_s}};
const SettingKey<QByteArray> geometry{u"window.geometry"_s, QByteArrayLiteral("\0\1")};

struct Home {
    test::Folder folder;
    QString path = folder.path(u"config/settings.json"_s);

    explicit Home(const QByteArray& bytes = {}) {
        if (bytes.isNull()) return;
        folder.makeFolder(u"config"_s);
        folder.put(u"config/settings.json"_s, bytes);
    }
    [[nodiscard]] QByteArray bytes() const { return folder.get(u"config/settings.json"_s); }
    [[nodiscard]] QStringList broken() const {
        return QDir(folder.path(u"config"_s)).entryList({u"settings.json.broken-*"_s}, QDir::Files);
    }
};

} // namespace

TEST_CASE("without a file the settings are the defaults, and none is made for looking") {
    const Home place;
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    CHECK(settings.value(dark) == false);
    CHECK(settings.value(zoom) == 100);
    CHECK(settings.value(author) == u"nobody"_s);
    CHECK(settings.value(panels) == QStringList{u"questions"_s});
    CHECK(settings.value(geometry) == geometry.fallback);
    CHECK_FALSE(settings.isChanged());
    REQUIRE(settings.save());
    CHECK(place.folder.names().isEmpty());
}

TEST_CASE("what the user chose is there at the next start") {
    const Home place;
    QByteArray all(256, 0);
    for (int i = 0; i < 256; ++i) all[i] = char(i);
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    settings.set(dark, true);
    settings.set(zoom, -7);
    settings.set(author, u"Dana \"\U0001F680\" Ortiz\n"_s);
    settings.set(panels, QStringList{u"a"_s, QString(), u"c,d"_s});
    settings.set(geometry, all);
    CHECK(settings.value(zoom) == -7); // also before it is saved
    CHECK(settings.isChanged());
    REQUIRE(settings.save());
    CHECK_FALSE(settings.isChanged());

    SettingsFile next(SafeFile(), place.path);
    REQUIRE(next.load());
    CHECK(next.value(dark) == true);
    CHECK(next.value(zoom) == -7);
    CHECK(next.value(author) == u"Dana \"\U0001F680\" Ortiz\n"_s);
    CHECK(next.value(panels) == QStringList{u"a"_s, QString(), u"c,d"_s});
    CHECK(next.value(geometry) == all);
    next.reset(zoom.name);
    REQUIRE(next.save());
    CHECK(next.value(zoom) == 100);
    CHECK_FALSE(place.bytes().contains("editor.zoom"));
}

TEST_CASE("settings of a later version are kept") {
    const Home place(R"({"future": {"deep": [1, 2.50, null]}, "editor.zoom": 120, "x_acme": "y"})");
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    CHECK(settings.value(zoom) == 120);
    settings.set(dark, true);
    REQUIRE(settings.save());
    CHECK(place.bytes().contains("\"future\""));
    CHECK(place.bytes().contains("2.5"));
    CHECK(place.bytes().contains("\"x_acme\": \"y\""));
    CHECK(place.bytes().indexOf("future") < place.bytes().indexOf("editor.zoom")); // in their order
}

TEST_CASE("a value of another type counts as not chosen, and is kept until it is set") {
    const Home place(R"({"window.dark": "yes", "editor.zoom": 1e300, "author.name": 5,
        "window.panels": ["a", 2], "window.geometry": "not Base64!"})");
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    CHECK(settings.value(dark) == false);
    CHECK(settings.value(zoom) == 100);
    CHECK(settings.value(author) == u"nobody"_s);
    CHECK(settings.value(panels) == panels.fallback);
    CHECK(settings.value(geometry) == geometry.fallback);
    settings.set(dark, true);
    REQUIRE(settings.save());
    CHECK(place.bytes().contains("\"author.name\": 5"));
    CHECK(settings.value(dark) == true);
}

TEST_CASE("a number that is no int is not cut down to one") {
    const QList<QByteArray> numbers{"2147483648", "-2147483649", "18446744073709551615", "1.5", "4294967396"};
    for (const QByteArray& number : numbers) {
        const Home place("{\"editor.zoom\": " + number + '}');
        SettingsFile settings(SafeFile(), place.path);
        REQUIRE(settings.load());
        CHECK(settings.value(zoom) == 100);
    }
    const Home place(R"({"editor.zoom": -2147483648})");
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    CHECK(settings.value(zoom) == std::numeric_limits<int>::min());
}

TEST_CASE("broken settings are kept aside, and the program starts with the defaults") {
    for (const QByteArray& damage :
         {QByteArray(""), QByteArray("{\"editor.zoom\": 12"), QByteArray(400, 0), QByteArray("[1]"),
          QByteArray("{\"a\": \"\xff\"}"), "{\"a\": " + QByteArray(1'000'000, '['),
          "{\"a\": " + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + '}'}) {
        const Home place(damage);
        SettingsFile settings(SafeFile(), place.path);
        const Result<void> loaded = settings.load();
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().code == ErrorCode::Malformed);
        CHECK(loaded.error().message.contains(u"broken-"_s)); // says where it is
        CHECK(settings.value(zoom) == 100);
        REQUIRE(place.broken().size() == 1);
        CHECK(place.folder.get(u"config/"_s + place.broken().first()) == damage);
        CHECK_FALSE(QFile::exists(place.path));
        settings.set(zoom, 110);
        REQUIRE(settings.save());
        CHECK(place.bytes().contains("110"));
        CHECK(place.broken().size() == 1);
    }
}

TEST_CASE("settings that cannot be read are not written over") {
    const QByteArray good = R"({"editor.zoom": 150})";
    const Home place(good);
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    faulty.failAll(Call::OpenForReading, EIO);
    SettingsFile settings(SafeFile(faulty), place.path);
    CHECK(settings.load().error().code == ErrorCode::NotReadable);
    CHECK(settings.value(zoom) == 100);
    settings.set(dark, true);
    CHECK(settings.value(dark) == true); // for as long as the program runs
    CHECK(settings.save().error().code == ErrorCode::NotWritable);
    CHECK(place.bytes() == good);
}

TEST_CASE("broken settings that cannot be kept aside are not written over") {
    const Home place("{\"editor");
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    faulty.failAll(Call::Rename, EACCES);
    test::Naps naps;
    SettingsFile settings(SafeFile(faulty, naps.sleeper()), place.path);
    CHECK_FALSE(settings.load());
    settings.set(zoom, 110);
    CHECK_FALSE(settings.save());
    CHECK(place.bytes() == "{\"editor");
}

TEST_CASE("a folder in the place of the settings stops nothing") {
    const Home place;
    place.folder.makeFolder(u"config"_s);
    place.folder.makeFolder(u"config/settings.json"_s);
    SettingsFile settings(SafeFile(), place.path);
    CHECK_FALSE(settings.load());
    settings.set(zoom, 110);
    CHECK(settings.value(zoom) == 110);
    CHECK_FALSE(settings.save());
}

TEST_CASE("two windows do not undo each other's settings") {
    const Home place;
    SettingsFile one(SafeFile(), place.path);
    SettingsFile two(SafeFile(), place.path);
    REQUIRE(one.load());
    REQUIRE(two.load());
    one.set(zoom, 120);
    REQUIRE(one.save());
    two.set(dark, true);
    REQUIRE(two.save());
    CHECK(two.value(zoom) == 120);
    one.set(author, u"Dana"_s);
    REQUIRE(one.load()); // what is not yet saved stays
    CHECK(one.value(author) == u"Dana"_s);
    CHECK(one.value(dark) == true);
    REQUIRE(one.save());
    SettingsFile next(SafeFile(), place.path);
    REQUIRE(next.load());
    CHECK(next.value(zoom) == 120);
    CHECK(next.value(dark) == true);
    CHECK(next.value(author) == u"Dana"_s);
}

TEST_CASE("a window that saves at the same moment is not overwritten") {
    const Home place(R"({"editor.zoom": 100})");
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    SettingsFile settings(SafeFile(faulty), place.path);
    REQUIRE(settings.load());
    faulty.before(Call::Sync, 0, [&] {
        SettingsFile other(SafeFile(), place.path);
        REQUIRE(other.load());
        other.set(author, u"Dana"_s);
        REQUIRE(other.save());
    });
    settings.set(zoom, 130);
    REQUIRE(settings.save());
    SettingsFile next(SafeFile(), place.path);
    REQUIRE(next.load());
    CHECK(next.value(author) == u"Dana"_s);
    CHECK(next.value(zoom) == 130);
}

TEST_CASE("settings broken while the program runs are kept aside and written anew") {
    const Home place(R"({"editor.zoom": 120})");
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    place.folder.put(u"config/settings.json"_s, "{\"edi");
    settings.set(dark, true);
    REQUIRE(settings.save());
    CHECK(place.broken().size() == 1);
    SettingsFile next(SafeFile(), place.path);
    REQUIRE(next.load());
    CHECK(next.value(zoom) == 120);
    CHECK(next.value(dark) == true);
}

TEST_CASE("whichever call fails while settings are saved, they are the old or the new ones") {
    const auto act = [](SettingsFile& settings) {
        REQUIRE(settings.load());
        settings.set(zoom, 130);
    };
    const Home clean(R"({"editor.zoom": 120})");
    RealFileSystem real;
    test::FaultyFileSystem counting(real);
    SettingsFile count(SafeFile(counting), clean.path);
    act(count);
    const qsizetype start = counting.log().size();
    REQUIRE(count.save());
    const qsizetype calls = counting.log().size() - start;
    REQUIRE(calls > 20);
    for (qsizetype i = 0; i < calls; ++i) {
        const Home place(R"({"editor.zoom": 120})");
        test::FaultyFileSystem faulty(real);
        test::Naps naps;
        SettingsFile settings(SafeFile(faulty, naps.sleeper()), place.path);
        act(settings);
        faulty.failCall(start + i, EIO);
        const bool saved = settings.save().has_value();
        INFO("call " << i);
        SettingsFile next(SafeFile(), place.path);
        REQUIRE(next.load());
        CHECK((next.value(zoom) == 130 || (!saved && next.value(zoom) == 120)));
        if (!saved) CHECK(settings.isChanged()); // to be tried again
    }
}

TEST_CASE("recent files are listed once, the latest first, and not without end") {
    const Home place;
    SettingsFile settings(SafeFile(), place.path);
    REQUIRE(settings.load());
    RecentFiles recent(settings);
    CHECK(recent.list().isEmpty());
    for (int i = 0; i < 20; ++i) REQUIRE(recent.add(u"/documents/%1.prfaq"_s.arg(i)));
    CHECK(recent.list().size() == RecentFiles::most);
    CHECK(recent.list().first() == u"/documents/19.prfaq"_s);
    REQUIRE(recent.add(u"/documents/./x/../15.prfaq"_s));
    CHECK(recent.list().size() == RecentFiles::most);
    CHECK(recent.list().first() == u"/documents/15.prfaq"_s);
    CHECK(recent.list().count(u"/documents/15.prfaq"_s) == 1);
    REQUIRE(recent.remove(u"/documents/15.prfaq"_s));
    CHECK(recent.list().first() == u"/documents/19.prfaq"_s);

    SettingsFile other(SafeFile(), place.path);
    RecentFiles there(other);
    REQUIRE(there.add(u"/elsewhere/a.prfaq"_s));
    REQUIRE(recent.add(u"/elsewhere/b.prfaq"_s));
    CHECK(recent.list().at(1) == u"/elsewhere/a.prfaq"_s);
    REQUIRE(recent.clear());
    REQUIRE(other.load());
    CHECK(there.list().isEmpty());
}

TEST_CASE("recent files work for as long as the program runs where nothing can be saved") {
    const test::Folder folder;
    folder.put(u"config"_s, "a file in the way");
    SettingsFile settings(SafeFile(), folder.path(u"config/settings.json"_s));
    RecentFiles recent(settings);
    CHECK_FALSE(recent.add(u"/documents/a.prfaq"_s));
    CHECK(recent.list() == QStringList{u"/documents/a.prfaq"_s});
}

TEST_CASE("a setting of another type is told by its name, and one that was not chosen is not") {
    const test::Folder folder;
    folder.put(u"settings.json"_s,
               R"({"zoom": "large", "list": [1], "dark": true, "bytes": "%%%", "nothing": null})");
    SettingsFile settings(SafeFile(), folder.path(u"settings.json"_s));
    REQUIRE(settings.load());
    CHECK(settings.misfits().isEmpty()); // nobody has asked yet
    CHECK(settings.value(SettingKey<int>{u"zoom"_s, 7}) == 7);
    CHECK(settings.value(SettingKey<QStringList>{u"list"_s, {}}).isEmpty());
    CHECK(settings.value(SettingKey<bool>{u"dark"_s, false}));
    CHECK(settings.value(SettingKey<QByteArray>{u"bytes"_s, "x"}) == "x");
    CHECK(settings.value(SettingKey<QString>{u"nothing"_s, u"y"_s}) == u"y"_s);
    CHECK(settings.value(SettingKey<QString>{u"unknown"_s, u"z"_s}) == u"z"_s);
    CHECK(settings.misfits() == QStringList{u"bytes"_s, u"list"_s, u"zoom"_s});
    settings.set(SettingKey<int>{u"zoom"_s, 7}, 9);
    CHECK(settings.value(SettingKey<int>{u"zoom"_s, 7}) == 9);
    CHECK(settings.misfits() == QStringList{u"bytes"_s, u"list"_s});
}
