// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("every text can be read on what it stands on, in both themes") {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        INFO("theme " << theme->name.toStdString());
        const QList<ColourPair> pairs = colourPairs(*theme);
        CHECK(pairs.size() > 30);
        for (const ColourPair& pair : pairs) {
            INFO(pair.what << ": " << pair.front.name().toStdString() << " on "
                           << pair.back.name().toStdString());
            CHECK(contrast(pair.front, pair.back) >= pair.atLeast);
        }
    }
}

TEST_CASE("contrast is what WCAG says") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("a palette leads back to the theme that it was made from") {
    CHECK(&themeOf(paletteOf(lightTheme())) == &lightTheme());
    CHECK(&themeOf(paletteOf(darkTheme())) == &darkTheme());
    CHECK(darkTheme().dark);
    CHECK_FALSE(lightTheme().dark);
}

TEST_CASE("the application follows the appearance that was chosen") {
    setAppearance(Appearance::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == darkTheme().window);
    setAppearance(Appearance::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == lightTheme().window);
    // The offscreen desktop is light.
    setAppearance(Appearance::System);
    CHECK(QApplication::palette().color(QPalette::Window) == lightTheme().window);
}

TEST_CASE("a theme that is not whole is refused with the place") {
    QFile file(u":/backcast/themes/light.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const auto read = [&] { return readTheme(QJsonDocument(root).toJson()); };
    REQUIRE(read());
    const auto setColour = [&](const QString& name, const QJsonValue& value) {
        QJsonObject colours = root.value("colours"_L1).toObject();
        if (value.isUndefined())
            colours.remove(name);
        else
            colours.insert(name, value);
        root.insert("colours"_L1, colours);
    };
    SECTION("a colour is missing") {
        setColour(u"muted"_s, QJsonValue::Undefined);
    }
    SECTION("a colour is not written as #rrggbb") {
        setColour(u"muted"_s, u"grey"_s);
    }
    SECTION("a colour is not known") {
        setColour(u"mauve"_s, u"#e0b0ff"_s);
    }
    const Result<Theme> theme = read();
    REQUIRE_FALSE(theme);
    CHECK(theme.error().code == ErrorCode::Invalid);
    CHECK(theme.error().where.startsWith(u"/colours/m"));
}

TEST_CASE("a theme that is no JSON is refused") {
    const Result<Theme> theme = readTheme("{ \"colours\": ");
    REQUIRE_FALSE(theme);
    CHECK(theme.error().code == ErrorCode::Malformed);
}

TEST_CASE("all sizes of type follow the size that the user has chosen") {
    QFont base = QApplication::font();
    base.setPointSizeF(20);
    CHECK(typeFont(Type::Body, base).pointSizeF() == 20);
    CHECK(typeFont(Type::Small, base).pointSizeF() < 20);
    CHECK(typeFont(Type::Small, base).pointSizeF() > 16);
    CHECK(typeFont(Type::Display, base).pointSizeF() > 30);
    CHECK(typeFont(Type::Strong, base).weight() == QFont::DemiBold);
    QFont pixels;
    pixels.setPixelSize(20);
    CHECK(typeFont(Type::Display, pixels).pixelSize() == 34);
}

TEST_CASE("the window's font comes with the program") {
    CHECK(QFontInfo(QApplication::font()).family() == u"Inter"_s);
    CHECK(QApplication::font().pointSizeF() >= 10);
}
