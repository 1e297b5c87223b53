// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/storage/clock.h"
#include "core/storage/safefile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace backcast {

/// A setting: its name in the file ("editor.zoom"), and the value where the user has chosen none.
template <class T>
struct SettingKey {
    QString name;
    T fallback;
};

/// What the user chose, in one JSON object, saved through SafeFile: QSettings empties its file before it
/// writes. What this version does not know is kept; a value of another type than asked for counts as not
/// chosen, and is kept until it is set. Works without a file, and without ever being able to write one.
class SettingsFile {
public:
    SettingsFile(const SafeFile& files, QString path, Clock clock = systemTime);
    ~SettingsFile();
    SettingsFile(const SettingsFile&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;

    /// Reads the file; also again, for what another window has set. What was set here and not yet saved
    /// stays. No file is no error. After an error the settings are the defaults, and the message says what
    /// happened to the file: one that makes no sense is renamed to "<name>.broken-<date>", one that cannot be
    /// read is left alone, and is not written to either.
    [[nodiscard]] Result<void> load();

    [[nodiscard]] bool value(const SettingKey<bool>& key) const;
    [[nodiscard]] int value(const SettingKey<int>& key) const;
    [[nodiscard]] QString value(const SettingKey<QString>& key) const;
    [[nodiscard]] QStringList value(const SettingKey<QStringList>& key) const;
    [[nodiscard]] QByteArray value(const SettingKey<QByteArray>& key) const; ///< in the file as Base64

    void set(const SettingKey<bool>& key, bool value);
    void set(const SettingKey<int>& key, int value);
    void set(const SettingKey<QString>& key, const QString& value);
    void set(const SettingKey<QStringList>& key, const QStringList& value);
    void set(const SettingKey<QByteArray>& key, const QByteArray& value);
    /// Back to the default.
    void reset(const QString& name);

    /// The names of settings that were asked for and hold a value of another type, sorted.
    [[nodiscard]] QStringList misfits() const;

    /// Something was set since the last save.
    [[nodiscard]] bool isChanged() const;
    /// Writes what was set into the file as it is now, so that two windows do not undo each other's settings.
    [[nodiscard]] Result<void> save();

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct Values;
    struct OnDisk;
    template <class T>
    [[nodiscard]] T known(const SettingKey<T>& key, const std::optional<T>& value) const;
    [[nodiscard]] Result<OnDisk> read() const;
    [[nodiscard]] Error setAside(const Error& why);
    [[nodiscard]] Result<void> mergeAndWrite();

    SafeFile m_files;
    QString m_path;
    Clock m_clock;
    std::unique_ptr<Values> m_values;
};

/// The documents that were opened last, the latest first.
class RecentFiles {
public:
    static constexpr int most = 12;

    explicit RecentFiles(SettingsFile& settings)
        : m_settings(settings) {}

    [[nodiscard]] QStringList list() const;
    // These read the settings again, change the list and save it at once, so that two windows share one list.
    // An error is one of SettingsFile; this window has the changed list all the same.
    [[nodiscard]] Result<void> add(const QString& path); ///< a path that is there already moves to the top
    [[nodiscard]] Result<void> remove(const QString& path);
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<void> change(const std::function<void(QStringList&)>& edit);

    SettingsFile& m_settings;
};

} // namespace backcast
