// SPDX-License-Identifier: MIT
#include "core/layout/page.h"

namespace backcast {

QString Line::text() const {
    QString text;
    for (const Run& run : runs) text += run.text;
    return text;
}

bool mayBeOpened(const QString& link) {
    for (const QLatin1StringView scheme :
         {QLatin1StringView("https:"), QLatin1StringView("http:"), QLatin1StringView("mailto:")})
        if (link.startsWith(scheme, Qt::CaseInsensitive)) return true;
    return false;
}

QString shownText(const Run& run, bool endsLine) {
    constexpr QChar softHyphen{0x00AD};
    QString text = run.text;
    text.replace(u'\t', u' ');
    if (endsLine && text.endsWith(softHyphen)) text.back() = u'-';
    text.remove(softHyphen);
    return text;
}

Drawing straightLine(QPointF from, QPointF to, double width, quint32 colour) {
    Drawing drawing;
    drawing.kind = Drawing::Kind::Stroke;
    drawing.rect = QRectF(from, to).normalized();
    drawing.path = {PathStep{PathStep::Kind::Move, from, {}, {}}, PathStep{PathStep::Kind::Line, to, {}, {}}};
    drawing.lineWidth = width;
    drawing.colour = colour;
    drawing.artifact = Artifact::Decoration;
    return drawing;
}

namespace {

QString numberColumn(const Line& line) {
    switch (line.artifact) {
    case Artifact::None:
        return line.number > 0 ? QString::number(line.number) : QString();
    case Artifact::Footer:
        return QStringLiteral("foot");
    case Artifact::RepeatedHeader:
        return QStringLiteral("head");
    case Artifact::LineNumber:
    case Artifact::Decoration:
        break;
    }
    return QStringLiteral("-");
}

} // namespace

QString listing(const Pages& pages) {
    QString text;
    for (const Page& page : pages.pages) {
        if (!text.isEmpty()) text += u'\n';
        text += QStringLiteral("page %1\n").arg(page.label);
        for (const Line& line : page.lines) {
            if (line.artifact == Artifact::LineNumber) continue; // it stands before its line
            text += QStringLiteral("%1 | %2\n").arg(numberColumn(line), 4).arg(line.text().trimmed());
        }
    }
    return text;
}

} // namespace backcast
