// SPDX-License-Identifier: MIT
#include "ui/settings/preferences.h"

#include "ui/pages/pdfchoices.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int saveDelay = 2000; // ms
constexpr int mostReasons = 5;

const SettingKey<QString> appearanceKey{u"window.appearance"_s, u"system"_s};
const SettingKey<bool> questionsKey{u"window.questions"_s, true};
const SettingKey<bool> findingsKey{u"window.findings"_s, true};
/// "level" or "place".
const SettingKey<QString> orderKey{u"findings.order"_s, u"level"_s};
const SettingKey<QStringList> reasonsKey{u"findings.reasons"_s, {}};
const SettingKey<bool> spellingKey{u"check.spelling"_s, true};
const SettingKey<int> zoomKey{u"editor.zoom"_s, 0};
const SettingKey<QByteArray> geometryKey{u"window.geometry"_s, {}};
const SettingKey<QByteArray> splitterKey{u"window.splitter"_s, {}};
/// One line a format, as it stands in a document.
const SettingKey<QStringList> formatsKey{u"pages.formats"_s, {}};
const SettingKey<QString> pdfKey{u"export.pdf"_s, {}};
const SettingKey<QByteArray> previewKey{u"preview.geometry"_s, {}};
const SettingKey<QString> folderKey{u"files.folder"_s, {}};
const SettingKey<bool> typographicKey{u"writing.typographic"_s, true};
const SettingKey<QString> dimKey{u"writing.dim"_s, {}};
const SettingKey<bool> typewriterKey{u"writing.typewriter"_s, false};
const SettingKey<bool> focusKey{u"writing.focus"_s, false};
const SettingKey<QByteArray> pageSplitKey{u"writing.split"_s, {}};
/// What the start page shows of a recent file: one JSON object a path, kept beside the list of paths.
const SettingKey<QStringList> cardsKey{u"files.cards"_s, {}};

QString toLine(const RecentDocument& document) {
    const QJsonObject object{
        {"path"_L1, document.path},       {"title"_L1, document.title},
        {"draft"_L1, document.draft},     {"opened"_L1, document.opened.toUTC().toString(Qt::ISODate)},
        {"answers"_L1, document.answers}, {"review"_L1, document.review}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A line that another version or a hand wrote differently gives empty fields, which the card leaves out.
RecentDocument fromLine(const QString& line) {
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    RecentDocument document;
    document.path = object.value("path"_L1).toString();
    document.title = object.value("title"_L1).toString().left(300);
    document.draft = object.value("draft"_L1).toInt();
    document.opened = QDateTime::fromString(object.value("opened"_L1).toString(), Qt::ISODate);
    document.answers = object.value("answers"_L1).toString().left(5);
    document.review = object.value("review"_L1).toString().left(40);
    return document;
}

} // namespace

Preferences::Preferences(SettingsFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::ignore = save(); });
}

Preferences::~Preferences() {
    std::ignore = save();
}

void Preferences::touch() {
    m_timer.start();
}

Appearance Preferences::appearance() const {
    const QString value = m_file.value(appearanceKey);
    return value == u"light" ? Appearance::Light : value == u"dark" ? Appearance::Dark : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance) {
    m_file.set(appearanceKey, appearance == Appearance::Light  ? u"light"_s
                              : appearance == Appearance::Dark ? u"dark"_s
                                                               : u"system"_s);
    touch();
    Q_EMIT appearanceChanged();
}

bool Preferences::showsQuestions() const {
    return m_file.value(questionsKey);
}

void Preferences::setShowsQuestions(bool shown) {
    m_file.set(questionsKey, shown);
    touch();
}

bool Preferences::showsFindings() const {
    return m_file.value(findingsKey);
}

void Preferences::setShowsFindings(bool shown) {
    m_file.set(findingsKey, shown);
    touch();
}

bool Preferences::ordersFindingsByPlace() const {
    return m_file.value(orderKey) == u"place";
}

void Preferences::setOrdersFindingsByPlace(bool byPlace) {
    m_file.set(orderKey, byPlace ? u"place"_s : u"level"_s);
    touch();
}

QStringList Preferences::ignoreReasons() const {
    return m_file.value(reasonsKey).mid(0, mostReasons);
}

void Preferences::addIgnoreReason(const QString& reason) {
    QStringList reasons = ignoreReasons();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    m_file.set(reasonsKey, reasons.mid(0, mostReasons));
    touch();
}

bool Preferences::checksSpelling() const {
    return m_file.value(spellingKey);
}

void Preferences::setChecksSpelling(bool checks) {
    if (checks == checksSpelling()) return;
    m_file.set(spellingKey, checks);
    touch();
    Q_EMIT spellingChanged();
}

int Preferences::zoom() const {
    const int value = m_file.value(zoomKey);
    return value == 0 ? 0 : std::clamp(value, 50, 300);
}

void Preferences::setZoom(int percent) {
    m_file.set(zoomKey, percent);
    touch();
}

QByteArray Preferences::windowGeometry() const {
    return m_file.value(geometryKey);
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    if (geometry == windowGeometry()) return;
    m_file.set(geometryKey, geometry);
    touch();
}

QByteArray Preferences::splitter() const {
    return m_file.value(splitterKey);
}

void Preferences::setSplitter(const QByteArray& state) {
    if (state == splitter()) return;
    m_file.set(splitterKey, state);
    touch();
}

QList<PageProfile> Preferences::pageFormats() const {
    QList<PageProfile> formats;
    for (const QString& text : m_file.value(formatsKey)) {
        // A line that is no format gives the usual one, which needs not be kept.
        const PageProfile profile = pageProfile(text);
        if (!pageProfiles().contains(profile) && !formats.contains(profile)) formats.append(profile);
    }
    return formats;
}

void Preferences::setPageFormats(const QList<PageProfile>& formats) {
    if (formats == pageFormats()) return;
    QStringList lines;
    for (const PageProfile& profile : formats) lines.append(profileText(profile));
    m_file.set(formatsKey, lines);
    touch();
}

PageOptions Preferences::pdfOptions() const {
    return optionsFromText(m_file.value(pdfKey));
}

void Preferences::setPdfOptions(const PageOptions& options) {
    m_file.set(pdfKey, optionsText(options));
    touch();
}

QByteArray Preferences::previewGeometry() const {
    return m_file.value(previewKey);
}

void Preferences::setPreviewGeometry(const QByteArray& geometry) {
    if (geometry == previewGeometry()) return;
    m_file.set(previewKey, geometry);
    touch();
}

QString Preferences::settingsFolder() const {
    return QFileInfo(m_file.path()).absolutePath();
}

WritingChoices Preferences::writing() const {
    const QString dim = m_file.value(dimKey);
    return {m_file.value(typographicKey),
            dim == u"paragraph"  ? Dim::Paragraph
            : dim == u"sentence" ? Dim::Sentence
                                 : Dim::Off,
            m_file.value(typewriterKey), m_file.value(focusKey), m_file.value(pageSplitKey)};
}

void Preferences::setWriting(const WritingChoices& choices) {
    if (choices == writing()) return;
    m_file.set(typographicKey, choices.typographic);
    m_file.set(dimKey, choices.dim == Dim::Paragraph  ? u"paragraph"_s
                       : choices.dim == Dim::Sentence ? u"sentence"_s
                                                      : QString());
    m_file.set(typewriterKey, choices.typewriter);
    m_file.set(focusKey, choices.focus);
    m_file.set(pageSplitKey, choices.pageSplit);
    touch();
}

QString Preferences::folder() const {
    const QString chosen = m_file.value(folderKey);
    if (!chosen.isEmpty() && QFileInfo(chosen).isDir()) return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setFolder(const QString& folder) {
    m_file.set(folderKey, folder);
    touch();
}

QList<RecentDocument> Preferences::recent() const {
    QHash<QString, RecentDocument> cards;
    for (const QString& line : m_file.value(cardsKey))
        if (const RecentDocument card = fromLine(line); !card.path.isEmpty()) cards.insert(card.path, card);
    QList<RecentDocument> result;
    for (const QString& path : RecentFiles(m_file).list()) {
        RecentDocument document = cards.value(path);
        document.path = path;
        result.append(document);
    }
    return result;
}

void Preferences::addRecent(const RecentDocument& document) {
    // An error is no more than a list that is forgotten with this program.
    std::ignore = RecentFiles(m_file).add(document.path);
    QStringList lines;
    for (const RecentDocument& known : recent())
        lines.append(toLine(known.path == document.path ? document : known));
    m_file.set(cardsKey, lines);
    touch();
    Q_EMIT recentChanged();
}

void Preferences::removeRecent(const QString& path) {
    std::ignore = RecentFiles(m_file).remove(path);
    touch();
    Q_EMIT recentChanged();
}

void Preferences::clearRecent() {
    std::ignore = RecentFiles(m_file).clear();
    m_file.set(cardsKey, {});
    touch();
    Q_EMIT recentChanged();
}

Result<void> Preferences::save() {
    m_timer.stop();
    if (!m_file.isChanged()) return {};
    return m_file.save();
}

} // namespace backcast
