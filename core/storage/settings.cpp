// SPDX-License-Identifier: MIT
#include "core/storage/settings.h"

#include "core/storage/fileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

using Json = nlohmann::ordered_json;

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr qint64 maxSettingsBytes = 4 * 1024 * 1024;
constexpr int maxDepth = 64; ///< what is kept unknown is written again by a function that calls itself
constexpr int maxTries = 4;

std::string utf8(const QString& text) {
    return text.toStdString();
}

/// Nothing, where the bytes are no JSON object that can be kept.
std::optional<Json> parseObject(const QByteArray& bytes) {
    bool tooDeep = false;
    const auto guard = [&](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > maxDepth;
        return !tooDeep;
    };
    Json object = Json::parse(bytes.begin(), bytes.end(), guard, false);
    if (tooDeep || !object.is_object()) return {};
    return object;
}

std::optional<QString> asText(const Json& value) {
    if (!value.is_string()) return {};
    return QString::fromStdString(value.get_ref<const std::string&>());
}

std::optional<int> asNumber(const Json& value) {
    if (!value.is_number_integer()) return {};
    constexpr qint64 least = std::numeric_limits<int>::min();
    constexpr qint64 greatest = std::numeric_limits<int>::max();
    if (value.is_number_unsigned() && value.get<quint64>() > quint64(greatest)) return {};
    const qint64 number = value.get<qint64>();
    if (number < least || number > greatest) return {};
    return int(number);
}

std::optional<QStringList> asList(const Json& value) {
    if (!value.is_array()) return {};
    QStringList list;
    for (const Json& item : value) {
        const std::optional<QString> text = asText(item);
        if (!text) return {};
        list.append(*text);
    }
    return list;
}

std::optional<QByteArray> asBytes(const Json& value) {
    const std::optional<QString> text = asText(value);
    if (!text) return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return {};
    return *decoded;
}

const SettingKey<QStringList>& recentKey() {
    static const SettingKey<QStringList> key{u"files.recent"_s, {}};
    return key;
}

} // namespace

struct SettingsFile::OnDisk {
    Json object = Json::object();
    QString sha256; ///< empty: there is no file
};

struct SettingsFile::Values {
    Json object = Json::object();  ///< as in the file
    Json changes = Json::object(); ///< what was set since; null: to be taken out
    QMap<QString, bool> asked;     ///< by name: whether the value was of the type that was asked for
    bool mayWrite = true;          ///< not over a file that could not be read

    /// Null where nothing was chosen.
    [[nodiscard]] const Json& at(const QString& name) const {
        static const Json nothing;
        for (const Json* layer : {&changes, &object})
            if (const auto found = layer->find(utf8(name)); found != layer->end()) return *found;
        return nothing;
    }
};

SettingsFile::SettingsFile(const SafeFile& files, QString path, Clock clock)
    : m_files(files)
    , m_path(std::move(path))
    , m_clock(std::move(clock))
    , m_values(std::make_unique<Values>()) {}

SettingsFile::~SettingsFile() = default;

Result<SettingsFile::OnDisk> SettingsFile::read() const {
    const Result<QByteArray> bytes = m_files.readFile(m_path, maxSettingsBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return OnDisk{};
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    std::optional<Json> object = parseObject(*bytes);
    if (!object)
        return failure(ErrorCode::Malformed,
                       Settings::tr("The settings in %1 are damaged.").arg(quotedName(m_path)), m_path);
    return OnDisk{std::move(*object), sha256Hex(*bytes)};
}

Result<void> SettingsFile::load() {
    Result<OnDisk> found = read();
    m_values->mayWrite = true;
    if (found) {
        m_values->object = std::move(found->object);
        return {};
    }
    m_values->object = Json::object();
    const ErrorCode code = found.error().code;
    if (code == ErrorCode::Malformed || code == ErrorCode::TooLarge)
        return tl::unexpected<Error>(setAside(found.error()));
    m_values->mayWrite = false;
    return failure(code,
                   Settings::tr("%1 The settings are the usual ones until it can be read again.")
                       .arg(found.error().message),
                   m_path);
}

Error SettingsFile::setAside(const Error& why) {
    const QString aside = m_path + u".broken-"_s + m_clock().toUTC().toString(u"yyyyMMdd-hhmmsszzz"_s);
    if (m_files.fileSystem().rename(m_path, aside))
        return {why.code,
                Settings::tr("%1 The usual settings are used. The old file was kept as %2.")
                    .arg(why.message, quotedName(aside)),
                aside};
    m_values->mayWrite = false;
    return {why.code,
            Settings::tr("%1 The usual settings are used, and nothing is saved over it.").arg(why.message),
            m_path};
}

template <class T>
T SettingsFile::known(const SettingKey<T>& key, const std::optional<T>& value) const {
    m_values->asked[key.name] = value || m_values->at(key.name).is_null();
    return value.value_or(key.fallback);
}

bool SettingsFile::value(const SettingKey<bool>& key) const {
    const Json& value = m_values->at(key.name);
    return known(key, value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt);
}

int SettingsFile::value(const SettingKey<int>& key) const {
    return known(key, asNumber(m_values->at(key.name)));
}

QString SettingsFile::value(const SettingKey<QString>& key) const {
    return known(key, asText(m_values->at(key.name)));
}

QStringList SettingsFile::value(const SettingKey<QStringList>& key) const {
    return known(key, asList(m_values->at(key.name)));
}

QByteArray SettingsFile::value(const SettingKey<QByteArray>& key) const {
    return known(key, asBytes(m_values->at(key.name)));
}

QStringList SettingsFile::misfits() const {
    QStringList names;
    for (auto it = m_values->asked.cbegin(); it != m_values->asked.cend(); ++it)
        if (!it.value()) names.append(it.key());
    return names;
}

void SettingsFile::set(const SettingKey<bool>& key, bool value) {
    m_values->changes[utf8(key.name)] = value;
}

void SettingsFile::set(const SettingKey<int>& key, int value) {
    m_values->changes[utf8(key.name)] = value;
}

void SettingsFile::set(const SettingKey<QString>& key, const QString& value) {
    m_values->changes[utf8(key.name)] = utf8(value);
}

void SettingsFile::set(const SettingKey<QStringList>& key, const QStringList& value) {
    Json list = Json::array();
    for (const QString& item : value) list.push_back(utf8(item));
    m_values->changes[utf8(key.name)] = std::move(list);
}

void SettingsFile::set(const SettingKey<QByteArray>& key, const QByteArray& value) {
    m_values->changes[utf8(key.name)] = value.toBase64().toStdString();
}

void SettingsFile::reset(const QString& name) {
    m_values->changes[utf8(name)] = nullptr;
}

bool SettingsFile::isChanged() const {
    return !m_values->changes.empty();
}

Result<void> SettingsFile::save() {
    if (!isChanged()) return {};
    if (!m_values->mayWrite)
        return failure(ErrorCode::NotWritable,
                       Settings::tr("The settings were not saved, because %1 could not be read.")
                           .arg(quotedName(m_path)),
                       m_path);
    Result<void> written;
    for (int attempt = 0; attempt < maxTries; ++attempt) {
        written = mergeAndWrite();
        // Another window saved between our reading and our writing: its settings have to come in first.
        if (written || written.error().code != ErrorCode::Changed) break;
    }
    return written;
}

Result<void> SettingsFile::mergeAndWrite() {
    Result<OnDisk> found = read();
    if (!found && found.error().code == ErrorCode::Malformed) {
        // Damaged while we ran. What we know of it is better than nothing, and the damaged file is kept.
        const Error error = setAside(found.error());
        if (!m_values->mayWrite) return tl::unexpected<Error>(error);
        found = OnDisk{m_values->object, {}};
    }
    if (!found) return tl::unexpected<Error>(found.error());
    for (const auto& [name, value] : m_values->changes.items()) {
        if (value.is_null())
            found->object.erase(name);
        else
            found->object[name] = value;
    }
    const QString folder = QDir(m_path + u"/.."_s).absolutePath();
    if (const FsResult<void> made = makeFolders(m_files.fileSystem(), QDir::cleanPath(folder)); !made)
        return fileFailure(FileAction::Write, made.error(), m_path);
    const std::string text = found->object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    WriteOptions options;
    options.expected = found->sha256;
    return m_files.write(m_path, QByteArray::fromStdString(text), options).map([&](const Written&) {
        m_values->object = std::move(found->object);
        m_values->changes = Json::object();
    });
}

QStringList RecentFiles::list() const {
    return m_settings.value(recentKey());
}

Result<void> RecentFiles::change(const std::function<void(QStringList&)>& edit) {
    const Result<void> loaded = m_settings.load();
    QStringList paths = list();
    edit(paths);
    m_settings.set(recentKey(), paths);
    const Result<void> saved = m_settings.save();
    return loaded ? saved : loaded;
}

Result<void> RecentFiles::add(const QString& path) {
    return change([&](QStringList& paths) {
        const QString added = QDir::cleanPath(QDir(path).absolutePath());
        paths.removeAll(added);
        paths.prepend(added);
        paths = paths.first(std::min<qsizetype>(paths.size(), most));
    });
}

Result<void> RecentFiles::remove(const QString& path) {
    return change([&](QStringList& paths) { paths.removeAll(QDir::cleanPath(QDir(path).absolutePath())); });
}

Result<void> RecentFiles::clear() {
    return change([](QStringList& paths) { paths.clear(); });
}

} // namespace backcast
