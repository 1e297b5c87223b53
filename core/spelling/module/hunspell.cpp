// SPDX-License-Identifier: MIT
#include "core/spelling/dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringConverter>

#include <exception>
#include <hunspell/hunspell.hxx>
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

class HunspellDictionary final : public SpellDictionary {
public:
    HunspellDictionary(const QByteArray& aff, const QByteArray& dic)
        : m_hunspell(aff.constData(), dic.constData())
        , m_encoding(encodingName(m_hunspell.get_dict_encoding()))
        , m_toBytes(m_encoding.constData())
        , m_toText(m_encoding.constData()) {}

    [[nodiscard]] bool hasEncoding() const { return m_toBytes.isValid() && m_toText.isValid(); }
    [[nodiscard]] const QByteArray& encoding() const { return m_encoding; }

    [[nodiscard]] bool knowsBytes(const std::string& word) { return m_hunspell.spell(word); }

    bool knows(const QString& word) override {
        const std::string bytes = toBytes(word);
        return !bytes.empty() && m_hunspell.spell(bytes);
    }

    QStringList suggest(const QString& word) override {
        const std::string bytes = toBytes(word);
        if (bytes.empty()) return {};
        QStringList words;
        for (const std::string& suggestion : m_hunspell.suggest(bytes)) {
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

    Hunspell m_hunspell;
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

Result<std::unique_ptr<SpellDictionary>> open(const DictionaryFiles& files) {
    auto dictionary =
        std::make_unique<HunspellDictionary>(QFile::encodeName(files.aff), QFile::encodeName(files.dic));
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
