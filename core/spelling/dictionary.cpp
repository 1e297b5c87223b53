// SPDX-License-Identifier: MIT
#include "core/spelling/dictionary.h"

#include "core/document/module.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

tl::unexpected<Error> broken(const QString& path) {
    return failure(ErrorCode::Malformed,
                   Say::tr("The dictionary is damaged, so spelling is not checked. Your text is as it was. "
                           "Install the dictionary again."),
                   path);
}

Result<void> checkSize(const QString& path) {
    const QFileInfo file(path);
    if (!file.isFile())
        return failure(ErrorCode::NotFound, Say::tr("The dictionary is not there any more."), path);
    if (file.size() > maxDictionaryBytes)
        return failure(
            ErrorCode::TooLarge,
            Say::tr("The dictionary is larger than 64 MiB, so spelling is not checked. Your text is "
                    "as it was."),
            path);
    return {};
}

/// Hunspell takes what it is given: a picture makes a dictionary without rules, and a count of words that is
/// made up is memory that is taken.
Result<void> checkRules(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, Say::tr("The dictionary cannot be read."), path);
    if (file.readAll().contains('\0')) return broken(path);
    return {};
}

Result<void> checkWords(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, Say::tr("The dictionary cannot be read."), path);
    QByteArray line = file.readLine(1000);
    if (line.startsWith("\xEF\xBB\xBF")) line.remove(0, 3);
    bool isNumber = false;
    const qint64 count = line.simplified().toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > file.size()) return broken(path);
    while (!file.atEnd())
        if (file.read(qint64(1) << 20).contains('\0')) return broken(path);
    return {};
}

} // namespace

Result<std::unique_ptr<SpellDictionary>> openDictionary(const DictionaryFiles& files) {
    for (const QString& path : {files.aff, files.dic})
        if (const Result<void> size = checkSize(path); !size) return tl::unexpected(size.error());
    if (const Result<void> rules = checkRules(files.aff); !rules) return tl::unexpected(rules.error());
    if (const Result<void> words = checkWords(files.dic); !words) return tl::unexpected(words.error());
    const auto function =
        moduleFunction(u"backcast_spelling"_s, spellModuleFunction,
                       Say::tr("A part of Backcast is missing, the one that checks spelling. Everything else "
                               "works; install Backcast again to have it."));
    if (!function) return tl::unexpected(function.error());
    Result<std::unique_ptr<SpellDictionary>> opened;
    reinterpret_cast<OpenSpelling> (*function)(files, opened);
    if (opened && !*opened) return broken(files.dic);
    return opened;
}

} // namespace backcast
