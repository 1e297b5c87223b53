// SPDX-License-Identifier: MIT
#include "core/storage/templates.h"

#include "core/storage/format.h"

#include <QCoreApplication>
#include <QFile>

static void initialiseResources() {
    Q_INIT_RESOURCE(content);
}

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

Result<Document> copyOf(const QString& resource, IdSource& ids) {
    initialiseResources();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unsupported, Tr::tr("There is no such template."), resource);
    const Result<Loaded> loaded = loadDocument(file.readAll());
    if (!loaded) return tl::unexpected(loaded.error());
    return withFreshIds(loaded->document, ids);
}

} // namespace

QStringList templateNames() {
    return {QStringLiteral("prfaq"), QStringLiteral("five-questions"), QStringLiteral("internal")};
}

QStringList contentLanguages() {
    return {QStringLiteral("en"), QStringLiteral("es")};
}

Result<Document> templateDocument(const QString& name, const QString& language, IdSource& ids) {
    if (!templateNames().contains(name))
        return failure(ErrorCode::Unsupported, Tr::tr("There is no template \"%1\". There are: %2.")
                                                   .arg(name, templateNames().join(QStringLiteral(", "))));
    if (!contentLanguages().contains(language))
        return failure(ErrorCode::Unsupported,
                       Tr::tr("There is no template in the language \"%1\". There are: %2.")
                           .arg(language, contentLanguages().join(QStringLiteral(", "))));
    return copyOf(QStringLiteral(":/backcast/templates/%1.%2.prfaq").arg(name, language), ids);
}

Result<Document> sampleDocument(const QString& language, IdSource& ids) {
    if (!contentLanguages().contains(language))
        return failure(ErrorCode::Unsupported,
                       Tr::tr("There is no sample in the language \"%1\". There are: %2.")
                           .arg(language, contentLanguages().join(QStringLiteral(", "))));
    return copyOf(QStringLiteral(":/backcast/samples/sample.%1.prfaq").arg(language), ids);
}

} // namespace backcast
