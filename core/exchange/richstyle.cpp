// SPDX-License-Identifier: MIT
#include "core/exchange/richstyle.h"

#include "core/document/ids.h"

#include <QUrl>
#include <QUrlQuery>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

QString InlineStyle::value(QLatin1StringView property) const {
    qsizetype at = 0;
    while ((at = m_style.indexOf(property, at, Qt::CaseInsensitive)) >= 0) {
        const qsizetype end = at + property.size();
        const bool begins = at == 0 || m_style.at(at - 1) == u';' || m_style.at(at - 1).isSpace();
        qsizetype colon = end;
        while (colon < m_style.size() && m_style.at(colon).isSpace()) ++colon;
        at = end;
        if (!begins || colon >= m_style.size() || m_style.at(colon) != u':') continue;
        qsizetype stop = m_style.indexOf(u';', colon);
        if (stop < 0) stop = m_style.size();
        QString found = m_style.mid(colon + 1, stop - colon - 1).toLower();
        return found.remove(u"!important"_s).trimmed();
    }
    return {};
}

bool InlineStyle::isHidden() const {
    if (m_style.isEmpty()) return false;
    return value("display"_L1) == u"none" || value("mso-hide"_L1) == u"all" ||
           value("mso-list"_L1) == u"ignore" || value("mso-element"_L1).startsWith(u"comment") ||
           value("mso-special-character"_L1) == u"comment";
}

namespace {

bool isMonospaceFamily(const QString& family) {
    for (const auto name : {"mono"_L1, "courier"_L1, "consolas"_L1, "menlo"_L1, "monaco"_L1})
        if (family.contains(name, Qt::CaseInsensitive)) return true;
    return false;
}

} // namespace

bool InlineStyle::isMonospace() const {
    const QString family = value("font-family"_L1);
    return isMonospaceFamily(family.isEmpty() ? value("font"_L1) : family);
}

bool InlineStyle::isVerbatim() const {
    return value("white-space"_L1).startsWith(u"pre");
}

Styles stylesIn(const HtmlElement& element, const InlineStyle& style, Styles inherited) {
    Styles styles = inherited;
    if (element.is("b") || element.is("strong")) styles.setFlag(Style::Strong);
    if (element.is("i") || element.is("em")) styles.setFlag(Style::Emphasis);
    if (element.is("code") || element.is("tt") || element.is("kbd") || element.is("samp") ||
        style.isMonospace() || (element.is("font") && isMonospaceFamily(element.attribute("face"))))
        styles.setFlag(Style::Code);
    const QString weight = style.value("font-weight"_L1);
    if (!weight.isEmpty())
        styles.setFlag(Style::Strong, weight == u"bold" || weight == u"bolder" || weight.toInt() >= 600);
    const QString slant = style.value("font-style"_L1);
    if (!slant.isEmpty()) styles.setFlag(Style::Emphasis, slant == u"italic" || slant == u"oblique");
    return styles;
}

QString harmlessLink(const QString& href) {
    const QString link = sanitisedLink(href);
    if (link.startsWith(u'#')) return isValidId(QStringView(link).sliced(1)) ? link : QString();
    const QUrl url(link);
    const QString scheme = url.scheme().toLower();
    if (scheme != u"http" && scheme != u"https" && scheme != u"mailto") return {};
    // Google's programs lead every link over a page of their own.
    if (url.host() == u"www.google.com" && url.path() == u"/url") {
        const QString target = QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
        if (!target.isEmpty() && !target.contains(u"google.com/url"_s)) return harmlessLink(target);
    }
    return link;
}

} // namespace backcast::exchange
