// SPDX-License-Identifier: MIT
#include "core/questions/questionbank.h"

#include <QFile>
#include <QHash>

// Resources of a static library are registered by hand, and the macro must stand outside of any namespace.
static void registerQuestions() {
    Q_INIT_RESOURCE(questions);
}

namespace backcast {

namespace {

QuestionBank compiledIn(const QString& language) {
    registerQuestions();
    QFile file(QStringLiteral(":/backcast/questions/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly)) return {};
    // What is compiled in is read by a test; a damaged one would be no more than an empty list.
    return readBank(file.readAll()).value_or(QuestionBank());
}

} // namespace

QStringList bankLanguages() {
    return {QStringLiteral("en"), QStringLiteral("es")};
}

const QuestionBank& builtInBank(const QString& language) {
    static const QuestionBank english = compiledIn(QStringLiteral("en"));
    static const QuestionBank spanish = compiledIn(QStringLiteral("es"));
    const QString first = language.section(u'-', 0, 0).section(u'_', 0, 0);
    return first.compare(spanish.language, Qt::CaseInsensitive) == 0 ? spanish : english;
}

} // namespace backcast
