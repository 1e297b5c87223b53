// SPDX-License-Identifier: MIT
#include "core/pages/furniture.h"

#include "core/layout/pagewords.h"

#include <QMap>

#include <algorithm>

namespace backcast {

namespace {

constexpr double numberSize = 8;
constexpr double numberGap = 14; ///< between a line number and the text, in points
constexpr double footerSize = 9;
constexpr double linkNumberSize = 7;
constexpr double linkNumberGap = 5; ///< between the text and the numbers of links
constexpr quint32 numberColour = 0x808080;
constexpr quint32 footerColour = 0x595959;
constexpr qsizetype mostKnown = 1000;

} // namespace

/// The digits are set once and put together: a layout for each line number would cost as much as the text.
Run Furniture::numberRun(int number) {
    const FontSpec font{profile().family, numberSize, false, false};
    if (m_digitWidths.isEmpty())
        for (int digit = 0; digit < 10; ++digit)
            m_digitWidths.append(widthOf(m_labels.setLabel(QString::number(digit), font, 100, numberColour)));
    Run run;
    run.text = QString::number(number);
    run.font = font;
    run.colour = numberColour;
    run.origin = Origin::Generated;
    for (const QChar digit : run.text) run.width += m_digitWidths.at(digit.digitValue());
    run.x = profile().marginLeft - numberGap - run.width;
    return run;
}

void Furniture::addLineNumbers(Page& page) {
    QMap<int, Line> numbers;
    for (const Line& line : page.lines) {
        if (line.number == 0 || numbers.contains(line.number)) continue;
        Line number;
        number.top = line.top;
        number.height = line.height;
        number.baseline = line.baseline;
        number.number = line.number;
        number.artifact = Artifact::LineNumber;
        number.runs = {numberRun(line.number)};
        numbers.insert(line.number, std::move(number));
    }
    page.lines.append(numbers.values());
}

QList<Run> Furniture::label(const QString& text, double size, double room, quint32 colour) {
    const QString key = QString::number(size) + u' ' + QString::number(room) + u' ' + text;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) return *known;
    if (m_known.size() >= mostKnown) m_known.clear();
    const FontSpec font{profile().family, size, false, false};
    return *m_known.insert(key, m_labels.setLabel(text, font, std::max(0.0, room), colour));
}

void Furniture::addFooter(Page& page, int count, const PagesInfo& info, const QString& confidentiality,
                          const PageOptions& options) {
    const PageWords words(info.language);
    const double width = profile().textWidth();
    const double left = profile().marginLeft;
    const auto set = [&](const QString& text, double room) {
        return label(text, footerSize, room, footerColour);
    };
    const QList<Run> number = set(words.pageOf(page.label, count), width / 4);
    const double side = widthOf(number) + 12;
    const QString line = options.showConfidentiality ? confidentiality.trimmed() : QString();
    const QList<Run> secret = set(line, width - 2 * side);
    QString name = info.title;
    if (info.draft > 0 && options.showDraft) {
        const QString draft = words.draft(info.draft);
        name = name.isEmpty() ? draft : name + QStringLiteral(" \u00b7 ") + draft;
    }
    const double nameRoom = secret.isEmpty() ? width - side : (width - widthOf(secret)) / 2 - 12;
    addFooterText(page, set(name, nameRoom), left);
    addFooterText(page, secret, left + (width - widthOf(secret)) / 2);
    addFooterText(page, number, left + width - widthOf(number));
}

void Furniture::addFooterText(Page& page, QList<Run> runs, double left) const {
    if (runs.isEmpty()) return;
    shift(runs, left);
    Line line;
    line.artifact = Artifact::Footer;
    line.height = footerSize * 1.25;
    line.baseline = profile().height - profile().marginBottom / 2;
    line.top = line.baseline - footerSize;
    line.runs = std::move(runs);
    page.lines.append(std::move(line));
}

void Furniture::addLinkNumbers(Page& page, const QHash<QString, int>& numbers) {
    QList<Line> added;
    for (const Line& line : page.lines) {
        QStringList here;
        for (const Run& run : line.runs) {
            const int number = numbers.value(run.link);
            if (line.element < 0 || number == 0) continue;
            const QString text = u'[' + QString::number(number) + u']';
            if (!here.contains(text)) here.append(text);
        }
        if (here.isEmpty()) continue;
        Line mark;
        mark.top = line.top;
        mark.height = line.height;
        mark.baseline = line.baseline;
        mark.artifact = Artifact::Decoration;
        mark.runs =
            label(here.join(u' '), linkNumberSize, profile().marginRight - 2 * linkNumberGap, footerColour);
        shift(mark.runs, profile().width - profile().marginRight + linkNumberGap);
        if (!mark.runs.isEmpty()) added.append(mark);
    }
    page.lines.append(added);
}

} // namespace backcast
