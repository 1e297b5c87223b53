// SPDX-License-Identifier: MIT
#include "core/spelling/dictionary.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>
#include <exception>
#include <hunspell/hunspell.hxx>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

/// The library over Hunspell that is loaded with the first dictionary; see dictionary.h.
namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

/// What Qt calls an encoding that a dictionary names in its own way: "ISO8859-1", "microsoft-cp1251".
QByteArray encodingName(const std::string& said) {
    QByteArray name = QByteArray::fromStdString(said).trimmed();
    const QByteArray upper = name.toUpper();
    if (upper.startsWith("ISO8859")) return "ISO-8859" + name.mid(7);
    if (upper.startsWith("MICROSOFT-CP")) return "windows-" + name.mid(12);
    return name;
}

/// The dictionaries that are open, for all windows. Hunspell's share a table of letters that goes with the
/// first UTF-8 dictionary that is closed, and are not made for several threads: a window that was closed
/// would make "The" unknown in the others. So a dictionary is opened once, asked by one thread at a time, and
/// closed only together with all others, when nobody uses any.
class OpenDictionaries {
public:
    std::mutex mutex;

    /// With `mutex` locked.
    [[nodiscard]] std::shared_ptr<Hunspell> open(const DictionaryFiles& files) {
        const QString key = nameOf(files.aff) + u'\n' + nameOf(files.dic);
        if (const auto there = m_all.find(key); there != m_all.end()) return there->second;
        const auto isUnused = [](const auto& one) { return one.second.use_count() == 1; };
        if (std::all_of(m_all.begin(), m_all.end(), isUnused)) m_all.clear();
        auto opened = std::make_shared<Hunspell>(QFile::encodeName(files.aff).constData(),
                                                 QFile::encodeName(files.dic).constData());
        m_all.emplace(key, opened);
        return opened;
    }

private:
    /// A dictionary that was installed anew is another one.
    static QString nameOf(const QString& path) {
        const QFileInfo file(path);
        return u"%1 %2 %3"_s.arg(file.absoluteFilePath())
            .arg(file.size())
            .arg(file.lastModified().toMSecsSinceEpoch());
    }

    std::map<QString, std::shared_ptr<Hunspell>> m_all;
};

/// It lives as long as the program: threads may still look words up when the program ends.
OpenDictionaries& dictionaries() {
    static auto* all = new OpenDictionaries;
    return *all;
}

class HunspellDictionary final : public SpellDictionary {
public:
    explicit HunspellDictionary(std::shared_ptr<Hunspell> hunspell)
        : m_hunspell(std::move(hunspell))
        , m_encoding(encodingName(m_hunspell->get_dict_encoding()))
        , m_toBytes(m_encoding.constData())
        , m_toText(m_encoding.constData()) {}

    [[nodiscard]] bool hasEncoding() const { return m_toBytes.isValid() && m_toText.isValid(); }
    [[nodiscard]] const QByteArray& encoding() const { return m_encoding; }

    [[nodiscard]] bool knowsBytes(const std::string& word) {
        const std::scoped_lock lock(dictionaries().mutex);
        return m_hunspell->spell(word);
    }

    bool knows(const QString& word) override {
        const std::string bytes = toBytes(word);
        return !bytes.empty() && knowsBytes(bytes);
    }

    QStringList suggest(const QString& word) override {
        const std::string bytes = toBytes(word);
        if (bytes.empty()) return {};
        QStringList words;
        const std::scoped_lock lock(dictionaries().mutex);
        for (const std::string& suggestion : m_hunspell->suggest(bytes)) {
            m_toText.resetState();
            const QString text = m_toText(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())));
            if (!text.isEmpty() && !words.contains(text)) words.append(text);
        }
        return words;
    }

private:
    /// Empty where a letter has no place in the dictionary's encoding.
    std::string toBytes(const QString& word) {
        m_toBytes.resetState();
        const QByteArray bytes = m_toBytes(word);
        return m_toBytes.hasError() ? std::string() : bytes.toStdString();
    }

    std::shared_ptr<Hunspell> m_hunspell;
    QByteArray m_encoding;
    QStringEncoder m_toBytes;
    QStringDecoder m_toText;
};

/// Hunspell does not say when it could not make sense of its files. Then it does not know their words either.
bool knowsItself(HunspellDictionary& dictionary, const QString& path) {
    constexpr int enough = 200;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    file.readLine();
    for (int i = 0; i < enough && !file.atEnd(); ++i) {
        QByteArray word = file.readLine();
        for (const char end : {'/', '\t', '\r', '\n'})
            if (const qsizetype at = word.indexOf(end); at >= 0) word.truncate(at);
        if (!word.isEmpty() && dictionary.knowsBytes(word.toStdString())) return true;
    }
    return false;
}

std::unique_ptr<HunspellDictionary> opened(const DictionaryFiles& files) {
    const std::scoped_lock lock(dictionaries().mutex);
    return std::make_unique<HunspellDictionary>(dictionaries().open(files));
}

Result<std::unique_ptr<SpellDictionary>> open(const DictionaryFiles& files) {
    std::unique_ptr<HunspellDictionary> dictionary = opened(files);
    if (!dictionary->hasEncoding())
        return failure(
            ErrorCode::Unsupported,
            Say::tr("The dictionary is written in the encoding %1, which is not known here. Spelling "
                    "is not checked.")
                .arg(QString::fromLatin1(dictionary->encoding())),
            files.aff);
    // Nothing: damaged; the caller says so.
    if (!knowsItself(*dictionary, files.dic)) return std::unique_ptr<SpellDictionary>();
    return std::unique_ptr<SpellDictionary>(std::move(dictionary));
}

} // namespace

} // namespace backcast

extern "C" Q_DECL_EXPORT void
backcastOpenDictionary(const backcast::DictionaryFiles& files,
                       backcast::Result<std::unique_ptr<backcast::SpellDictionary>>& opened) {
    try {
        opened = backcast::open(files);
    } catch (const std::exception&) { // no memory, for one
        opened = std::unique_ptr<backcast::SpellDictionary>();
    }
}
