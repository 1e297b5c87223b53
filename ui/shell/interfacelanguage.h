// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace backcast {

/// The language for a choice of the settings ("system", "en", "es"): of "system" the first of `wanted` that
/// Backcast speaks, else English.
[[nodiscard]] QString resolvedLanguage(const QString& choice, const QStringList& wanted = {});

/// A language by its own name: "Español".
[[nodiscard]] QString languageName(const QString& language);

/// Puts the window into a language, with Qt's own words where the system has them. Make it after the
/// application and before the first window; it goes back with the object.
class InterfaceLanguage {
public:
    explicit InterfaceLanguage(const QString& choice);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

    /// The language that this start of the program has.
    [[nodiscard]] static QString current();

private:
    void install(const QString& file, const QString& folder);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace backcast
