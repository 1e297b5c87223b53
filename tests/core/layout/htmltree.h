// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace backcast::test {

/// An element of HTML that is well-formed XML.
struct HtmlTree {
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< all of it, that of the children included
    QList<HtmlTree> children;

    [[nodiscard]] QString operator[](const QString& attribute) const { return attributes.value(attribute); }
    /// This element and all in it, in their order, for which `wanted` is true.
    [[nodiscard]] QList<HtmlTree> find(const std::function<bool(const HtmlTree&)>& wanted) const;
    [[nodiscard]] QList<HtmlTree> named(const QString& element) const;
    /// Those of a class.
    [[nodiscard]] QList<HtmlTree> ofClass(const QString& className) const;
    /// The elements by name or role in brackets, without lines: "section(h1 ul(li li))".
    [[nodiscard]] QString structure() const;
};

/// The root of `html`; a check fails where it is not well-formed.
[[nodiscard]] HtmlTree readHtml(const QByteArray& html);

/// Pages made by hand, element by element and line by line.
class PagesMaker {
public:
    PagesMaker();

    int element(Tag tag, int parent = -1, const Id& block = {});
    PagesMaker& page();
    Line& line(int element, const QString& text, const Id& block = {}, int offset = 0);
    Line& artifact(Artifact artifact, const QString& text);

    Pages pages;

private:
    double m_top = 72;
};

} // namespace backcast::test
