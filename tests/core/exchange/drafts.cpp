// SPDX-License-Identifier: MIT
#include "tests/core/exchange/drafts.h"

#include "core/document/words.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace backcast::test {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString& text) {
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) words.append(matches.next().captured());
    return words;
}

void addLinks(QString& words, const Text& text) {
    for (const Span& span : text.spans()) words += span.link + u'\n';
}

QString withoutMarks(const DraftFile& draft) {
    static const QRegularExpression numeral(u"^[ \\t>]*(?:[-*+] +)*\\(?\\d+[.)](?=\\s)"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression printed(u"^\\s*\\d+(?=\\s|$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression tag(
        u"</?(?:details|summary|h[1-6]|p|em|strong|b|i|br|div|center|img|a|sub|sup|span|table|tr|td|th|ul|ol|li)\\b[^>]*>"_s);
    static const QRegularExpression anchor(u"\\{#[^}\\s]*\\}"_s);
    static const QRegularExpression reference(u"\\]\\[[^\\]]*\\]"_s);
    static const QRegularExpression definition(u"^ {0,3}\\[(?!unused)[^\\]]+\\]:"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression wikiHeading(u"^h[1-6]\\. "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression front(u"^---\\n((?:.*\\n)*?)---\\n"_s);
    static const QRegularExpression key(
        u"^(title|author|authors|owner|date|status|product|language|launch_date):"_s,
        QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(draft.bytes);
    if (const auto match = front.match(text); match.hasMatch()) {
        QString settings = match.captured(1);
        text = settings.remove(key) + text.mid(match.capturedEnd());
    }
    if (draft.name.startsWith(u"printed")) text.remove(printed);
    for (const QRegularExpression& mark : {numeral, tag, anchor, reference, definition, wikiHeading})
        text.replace(mark, u" "_s);
    return text;
}

} // namespace

QList<DraftFile> draftsIn(const QString& folder) {
    QList<DraftFile> drafts;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.md"_s, u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        if (info.fileName() == u"README.md") continue;
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        if (bytes.startsWith("SOURCE:")) bytes = bytes.mid(bytes.indexOf('\n') + 1);
        while (bytes.startsWith('\n')) bytes = bytes.mid(1);
        drafts.append(DraftFile{info.fileName(), bytes});
    }
    return drafts;
}

QList<DraftFile> ownDrafts() {
    return draftsIn(QStringLiteral(BACKCAST_TEST_DATA "/drafts"));
}

QList<DraftFile> sharedDrafts() {
    return draftsIn(QStringLiteral(BACKCAST_SOURCE_DIR "/../shared/drafts"));
}

Imported imported(const DraftFile& draft) {
    IdSource ids(5);
    const Result<Imported> read =
        importDraft(draft.bytes, draft.format(), ImportOptions{QFileInfo(draft.name).baseName(), {}}, ids);
    REQUIRE(read);
    return *read;
}

Imported imported(const QString& markdown, DraftFormat format) {
    return imported(
        DraftFile{format == DraftFormat::Text ? u"draft.txt"_s : u"draft.md"_s, markdown.toUtf8()});
}

QString keptWords(const Document& document) {
    QString words = allWords(document) + u'\n';
    for (const Met& met : walk(document)) {
        addLinks(words, met.text());
        if (!met.block) continue;
        words += met.block->info + u'\n';
        for (const Row& row : met.block->table.rows)
            for (const Text& cell : row.cells) addLinks(words, cell);
    }
    for (const Visual& visual : document.visuals) words += QString::fromUtf8(visual.data) + u'\n';
    for (const Person& person : document.people) words += person.name + u'\n';
    const Meta& meta = document.meta;
    for (const QString& field :
         {meta.title, meta.product, meta.language, meta.status, meta.launchDate, meta.confidentiality})
        words += field + u'\n';
    return words;
}

QStringList lostWords(const DraftFile& draft, const Imported& read) {
    QHash<QString, int> kept;
    for (const QString& word : wordsIn(keptWords(read.document))) ++kept[word];
    QStringList lost;
    for (const QString& word : wordsIn(withoutMarks(draft)))
        if (--kept[word] < 0) lost.append(word);
    return lost;
}

QString listing(const Imported& read) {
    QString out;
    Place place = Place::Unsorted;
    bool begun = false;
    for (const Met& met : walk(read.document)) {
        if (!begun || met.place != place)
            out += u"[%1] %2\n"_s.arg(placeName(met.place), headingOf(read.document, met.place)).trimmed() +
                   u'\n';
        place = met.place;
        begun = true;
        const QString& heading = met.block ? met.block->heading : met.entry->heading;
        const QString& label = met.block ? met.block->label : met.entry->label;
        const QString role = met.isQuestion() ? u"question"_s : met.entry ? u"answer"_s : met.block->role;
        const QString kind = met.block ? met.block->kind : QString();
        QString words = met.text().plain().left(48);
        words.replace(lineBreak, u'/');
        QStringList parts{QString::number(read.lines.value(met.id())), role.isEmpty() ? u"-"_s : role};
        if (!kind.isEmpty()) parts.append(u'<' + kind + u'>');
        if (!heading.isEmpty() || !label.isEmpty()) parts.append(u'{' + heading + u'|' + label + u'}');
        parts.append(words);
        out += parts.join(u' ').trimmed() + u'\n';
    }
    return out;
}

QString releaseRoles(const Imported& read) {
    QStringList roles;
    for (const Block& block : read.document.release.blocks)
        if (roles.isEmpty() || roles.last() != block.role) roles.append(block.role);
    return roles.join(u' ');
}

} // namespace backcast::test
