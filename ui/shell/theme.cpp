// SPDX-License-Identifier: MIT
#include "ui/shell/theme.h"

#include "core/pages/fonts.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>
#include <QVariant>

#include <cmath>

using namespace Qt::StringLiterals;

// In a static library resources are only linked in where they are asked for. Outside of any namespace: the
// macro declares a global function.
static void initialiseResources() {
    Q_INIT_RESOURCE(shell);
    Q_INIT_RESOURCE(windowfonts);
}

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

struct Slot {
    const char* name;
    QColor Theme::*colour;
};

constexpr Slot slotsOfTheme[] = {
    {"window", &Theme::window},       {"canvas", &Theme::canvas},
    {"paper", &Theme::paper},         {"field", &Theme::field},
    {"text", &Theme::text},           {"muted", &Theme::muted},
    {"ghost", &Theme::ghost},         {"border", &Theme::border},
    {"control", &Theme::control},     {"hover", &Theme::hover},
    {"accent", &Theme::accent},       {"accentHover", &Theme::accentHover},
    {"onAccent", &Theme::onAccent},   {"selected", &Theme::selected},
    {"selection", &Theme::selection}, {"good", &Theme::good},
    {"warn", &Theme::warn},           {"bad", &Theme::bad},
    {"onState", &Theme::onState},     {"warnSoft", &Theme::warnSoft},
    {"badSoft", &Theme::badSoft},     {"ideaSoft", &Theme::ideaSoft},
    {"idea", &Theme::idea},           {"mark", &Theme::mark},
    {"track", &Theme::track},         {"shadow", &Theme::shadow},
    {"inserted", &Theme::inserted},   {"insertedSoft", &Theme::insertedSoft},
    {"deleted", &Theme::deleted},     {"deletedSoft", &Theme::deletedSoft},
};

/// The themes are part of the program: one that cannot be read is a broken build, which the tests find. The
/// fallback only keeps such a build usable.
Theme builtIn(const QString& path, bool dark) {
    initialiseResources();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        if (Result<Theme> theme = readTheme(file.readAll())) return *theme;
    qWarning("the theme %s cannot be read", qPrintable(path));
    Theme plain;
    for (const Slot& slot : slotsOfTheme) plain.*slot.colour = dark ? Qt::black : Qt::white;
    for (QColor Theme::*front : {&Theme::text, &Theme::muted, &Theme::ghost, &Theme::accent, &Theme::control})
        plain.*front = dark ? Qt::white : Qt::black;
    plain.dark = dark;
    return plain;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

void setUpFont() {
    initialiseResources();
    QFont base = QApplication::font();
    const QString system = base.family();
    // Two faces of 260 KB that lie uncompressed in the program: 4 ms for both, less than it takes to find
    // them installed.
    QStringList families;
    loadPageFonts();
    for (const QString& path :
         {u":/backcast/fonts/Inter-Regular.otf"_s, u":/backcast/fonts/Inter-SemiBold.otf"_s}) {
        const QResource face(path);
        if (!face.isValid()) continue;
        // The bytes stay where they are in the program.
        const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(face.data()), face.size());
        if (QFontDatabase::addApplicationFontFromData(bytes) >= 0) families = {u"Inter"_s};
    }
    families.append(system);
    base.setFamilies(families);
    // Bare X servers report 9 points or less, too small to read all day; a larger choice of the user stays.
    if (base.pointSizeF() > 0 && base.pointSizeF() < 10) base.setPointSizeF(10);
    QApplication::setFont(base);
}

bool systemIsDark() {
    // The desktop's own palette can be seen only while ours does not cover it.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

Result<Theme> readTheme(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed, Say::tr("The theme is not valid JSON."),
                       u"offset %1"_s.arg(error.offset));
    Theme theme;
    theme.name = root.value("name"_L1).toString();
    theme.dark = root.value("dark"_L1).toBool();
    QJsonObject colours = root.value("colours"_L1).toObject();
    for (const Slot& slot : slotsOfTheme) {
        const QString name = QString::fromLatin1(slot.name);
        const QString value = colours.take(name).toString();
        const QColor colour = value.size() == 7 && value.startsWith(u'#') ? QColor(value) : QColor();
        if (!colour.isValid())
            return failure(ErrorCode::Invalid, Say::tr("The theme has no such colour."),
                           "/colours/"_L1 + name);
        theme.*slot.colour = colour;
    }
    if (!colours.isEmpty())
        return failure(ErrorCode::Invalid, Say::tr("The theme names a colour that is not known."),
                       "/colours/"_L1 + colours.keys().constFirst());
    return theme;
}

const Theme& lightTheme() {
    static const Theme theme = builtIn(u":/backcast/themes/light.json"_s, false);
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = builtIn(u":/backcast/themes/dark.json"_s, true);
    return theme;
}

const Theme& themeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.paper);
    set(QPalette::AlternateBase, theme.canvas);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.ghost);
    set(QPalette::Button, theme.field);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.bad);
    set(QPalette::Highlight, theme.selection);
    set(QPalette::HighlightedText, theme.text);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.paper);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Light, theme.paper);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.border);
    set(QPalette::Dark, theme.control);
    set(QPalette::Shadow, theme.shadow);
    const QColor faint = theme.dark ? theme.muted.darker(140) : theme.muted.lighter(150);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

QList<ColourPair> colourPairs(const Theme& t) {
    constexpr double text = 4.5;
    constexpr double sign = 3.0;
    return {
        {"text on a panel", t.text, t.window, text},
        {"text on the canvas", t.text, t.canvas, text},
        {"text on paper", t.text, t.paper, text},
        {"text in a field", t.text, t.field, text},
        {"text on hover", t.text, t.hover, text},
        {"text on the current row", t.text, t.selected, text},
        {"selected text", t.text, t.selection, text},
        {"text on a marked passage", t.text, t.mark, text},
        {"secondary text on a panel", t.muted, t.window, text},
        {"secondary text on the canvas", t.muted, t.canvas, text},
        {"secondary text on paper", t.muted, t.paper, text},
        {"secondary text on hover", t.muted, t.hover, text},
        {"secondary text on the current row", t.muted, t.selected, text},
        {"what to write", t.ghost, t.paper, text},
        {"caption on a panel", t.ghost, t.window, text},
        {"caption on the canvas", t.ghost, t.canvas, text},
        {"bar: caption on the edge of a notice", t.accent, t.selected, sign},
        {"link on a panel", t.accent, t.window, text},
        {"link on paper", t.accent, t.paper, text},
        {"link on the current row", t.accent, t.selected, text},
        {"main button", t.onAccent, t.accent, text},
        {"main button, hovered", t.onAccent, t.accentHover, text},
        {"missing on a panel", t.bad, t.window, text},
        {"missing on the current row", t.bad, t.selected, text},
        {"missing on hover", t.bad, t.hover, text},
        {"missing on paper", t.bad, t.paper, text},
        {"weak on a panel", t.warn, t.window, text},
        {"weak on the current row", t.warn, t.selected, text},
        {"good on a panel", t.good, t.window, text},
        {"chip: must", t.bad, t.badSoft, text},
        {"chip: should", t.warn, t.warnSoft, text},
        {"chip: idea", t.idea, t.ideaSoft, text},
        {"bar: text on an error", t.text, t.badSoft, text},
        {"bar: text on a warning", t.text, t.warnSoft, text},
        {"bar: text on a notice", t.text, t.selected, text},
        {"bar: link on an error", t.accent, t.badSoft, text},
        {"bar: link on a warning", t.accent, t.warnSoft, text},
        {"sign on good", t.onState, t.good, sign},
        {"sign on weak", t.onState, t.warn, sign},
        {"disc: good", t.good, t.selected, sign},
        {"disc: weak", t.warn, t.selected, sign},
        {"edge of a control", t.control, t.window, sign},
        {"edge of a field", t.control, t.field, sign},
        {"edge of the current card", t.accent, t.window, sign},
        {"fill of the bar", t.good, t.track, sign},
        {"map: idea", t.idea, t.window, sign},
        {"map: comment", t.accent, t.window, sign},
        {"dots under a misspelt word", t.bad, t.paper, sign},
        {"words that came", t.text, t.insertedSoft, text},
        {"line under words that came", t.inserted, t.insertedSoft, text},
        {"words that went", t.deleted, t.deletedSoft, text},
        {"words that came, on a page", t.inserted, t.paper, text},
        {"words that went, on a page", t.deleted, t.paper, text},
    };
}

QFont typeFont(Type type, const QFont& base) {
    QFont result = base;
    const auto scale = [&](double factor) {
        if (base.pointSizeF() > 0)
            result.setPointSizeF(base.pointSizeF() * factor);
        else
            result.setPixelSize(qRound(base.pixelSize() * factor));
    };
    switch (type) {
    case Type::Small:
        scale(0.9);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        result.setWeight(QFont::DemiBold);
        break;
    case Type::Caption:
        scale(0.82);
        result.setWeight(QFont::DemiBold);
        result.setLetterSpacing(QFont::PercentageSpacing, 106);
        break;
    case Type::Title:
        scale(1.1);
        result.setWeight(QFont::DemiBold);
        break;
    case Type::Display:
        scale(1.7);
        result.setWeight(QFont::DemiBold);
        break;
    }
    return result;
}

void setUpLook(Appearance appearance, DesktopScheme desktop) {
    setUpFont();
    QApplication::setStyle(new ShellStyle); // the application owns it
    setAppearance(appearance, desktop);
}

void setAppearance(Appearance appearance, DesktopScheme desktop) {
    const bool dark = appearance == Appearance::Dark ||
                      (appearance == Appearance::System &&
                       (desktop == DesktopScheme::Unknown ? systemIsDark() : desktop == DesktopScheme::Dark));
    QApplication::setPalette(paletteOf(dark ? darkTheme() : lightTheme()));
}

} // namespace backcast
