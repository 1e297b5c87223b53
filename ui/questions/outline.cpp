// SPDX-License-Identifier: MIT
#include "ui/questions/outline.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "ui/shell/counted.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QString fraction(qsizetype part, qsizetype whole) {
    const QLocale locale;
    return Say::tr("%1 of %2").arg(locale.toString(part), locale.toString(whole));
}

Id firstBlock(const QList<Block>& blocks, QStringView role) {
    for (const Block& block : blocks)
        if (block.role == role) return block.id;
    return {};
}

OutlineEntry roleEntry(const Document& document, const QString& role, const std::optional<Report>& report) {
    OutlineEntry entry;
    entry.key = role;
    entry.title = roleName(role);
    entry.block = firstBlock(document.release.blocks, role);
    if (!report) return entry;
    for (const PartReport& part : report->parts) {
        if (part.role != role || part.state == PartState::Present) continue;
        const bool missing = part.state == PartState::Missing;
        entry.tone = missing ? Tone::Missing : Tone::Weak;
        entry.note = missing ? Say::tr("missing") : Say::tr("weak");
        entry.reason = part.reason;
    }
    return entry;
}

OutlineSection releaseSection(const OutlineInput& input) {
    OutlineSection section;
    section.place = Place::Release;
    section.title = Say::tr("Press release");
    section.note = counted(input.releaseWords, Say::tr("1 word"), Say::tr("%1 words"));
    if (input.pages.releasePages > 0)
        section.note += u" · "_s + counted(input.pages.releasePages, Say::tr("1 page"), Say::tr("%1 pages"));
    const QList<Block>& blocks = input.document.release.blocks;
    if (!blocks.isEmpty()) section.block = blocks.constFirst().id;
    QStringList shown;
    if (input.report) {
        for (const PartReport& part : input.report->parts) shown.append(part.role);
    } else {
        for (const QLatin1StringView role : roles::release)
            if (!firstBlock(blocks, QString(role)).isEmpty()) shown.append(role);
    }
    for (const QString& role : std::as_const(shown))
        section.entries.append(roleEntry(input.document, role, input.report));
    return section;
}

OutlineSection faqSection(const Document& document, Place place) {
    const Faq& faq = *faqOf(document, place);
    OutlineSection section;
    section.place = place;
    section.title = place == Place::CustomerFaq ? Say::tr("Customer FAQ") : Say::tr("Internal FAQ");
    qsizetype answered = 0;
    for (const FaqEntry& entry : faq.entries) {
        if (entry.isAnswered()) ++answered;
        OutlineEntry line;
        line.key = entry.id;
        line.block = entry.id;
        line.title =
            entry.text.isBlank() ? Say::tr("A question without words") : entry.text.plain().simplified();
        if (!entry.isAnswered()) {
            line.tone = Tone::Missing;
            line.note = Say::tr("no answer");
        }
        section.entries.append(line);
    }
    if (!faq.blocks.isEmpty())
        section.block = faq.blocks.constFirst().id;
    else if (!faq.entries.isEmpty())
        section.block = faq.entries.constFirst().id;
    section.note = faq.entries.isEmpty() ? Say::tr("none yet") : fraction(answered, faq.entries.size());
    return section;
}

OutlineSection answersSection(const Document& document) {
    OutlineSection section;
    section.place = Place::Questions;
    section.title = Say::tr("Five answers");
    qsizetype written = 0;
    for (const QLatin1StringView role : roles::questions)
        for (const Block& block : document.questions)
            if (block.role == role && !block.isEmpty()) {
                ++written;
                break;
            }
    if (!document.questions.isEmpty()) section.block = document.questions.constFirst().id;
    section.note = fraction(written, qsizetype(std::size(roles::questions)));
    return section;
}

OutlineSection plainSection(const Part& part, Place place, const QString& title) {
    OutlineSection section;
    section.place = place;
    section.title = title;
    const auto written = std::count_if(part.blocks.begin(), part.blocks.end(),
                                       [](const Block& block) { return !block.isEmpty(); });
    section.note = counted(written, Say::tr("1 paragraph"), Say::tr("%1 paragraphs"));
    if (!part.blocks.isEmpty()) section.block = part.blocks.constFirst().id;
    return section;
}

} // namespace

QList<OutlineSection> outlineOf(const OutlineInput& input) {
    const Document& document = input.document;
    QList<OutlineSection> sections{releaseSection(input), faqSection(document, Place::CustomerFaq),
                                   faqSection(document, Place::InternalFaq), answersSection(document)};
    if (!document.appendix.blocks.isEmpty())
        sections.append(plainSection(document.appendix, Place::Appendix, Say::tr("Appendix")));
    if (!document.unsorted.blocks.isEmpty())
        sections.append(plainSection(document.unsorted, Place::Unsorted, Say::tr("Unsorted")));
    return sections;
}

} // namespace backcast
