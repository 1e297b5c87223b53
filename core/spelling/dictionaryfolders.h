// SPDX-License-Identifier: MIT
#pragma once

#include "core/spelling/dictionary.h"

#include <QList>

#include <optional>

namespace backcast {

/// Where dictionaries lie on this machine: the folders of DICPATH, the user's own, the system's.
[[nodiscard]] QStringList standardDictionaryFolders();

/// The dictionaries in these folders, by name; where two have one name the one in the earlier folder.
[[nodiscard]] QList<DictionaryFiles> installedDictionaries(const QStringList& folders);

/// The dictionary for a document's language (BCP 47): "en-GB" is en_GB where there is one; otherwise, as for
/// "en", the usual one of the language (en_US, es_ES, pt_PT) or the first that there is.
[[nodiscard]] std::optional<DictionaryFiles> dictionaryFor(const QString& language,
                                                           const QList<DictionaryFiles>& installed);

/// The language that a dictionary is of, as a document has it: "en" for en_US, "en-GB" for en_GB.
[[nodiscard]] QString languageOfDictionary(const QString& name);

/// The Debian package with a dictionary for a language: "hunspell-en-us".
[[nodiscard]] QString dictionaryPackage(const QString& language);

/// "English", "English (United Kingdom)"; the code itself where nobody knows it.
[[nodiscard]] QString languageTitle(const QString& language);

} // namespace backcast
