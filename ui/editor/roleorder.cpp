// SPDX-License-Identifier: MIT
#include "ui/editor/roleorder.h"

#include "core/document/names.h"
#include "ui/editor/items.h"

#include <QTextDocument>

namespace backcast {

namespace {

QStringList rolesOf(Place place) {
    QStringList list;
    if (place == Place::Release) {
        for (const auto role : roles::release) list.append(role);
    } else if (place == Place::Questions) {
        for (const auto role : roles::questions) list.append(role);
    }
    return list;
}

} // namespace

QString nextRole(Place place, const QString& role) {
    QStringList list = rolesOf(place);
    if (place == Place::Release) {
        if (role == roles::dateline) return roles::summary;
        list.removeAll(QString(roles::dateline));
        list.removeAll(QString(roles::boilerplate));
    }
    const qsizetype at = list.indexOf(role);
    return at < 0 ? QString() : list.value(at + 1);
}

QString turnedRole(Place place, const QString& role, Turn turn) {
    const QStringList list = rolesOf(place);
    if (list.isEmpty()) return role;
    const qsizetype at = list.indexOf(role);
    if (at < 0) return list.first(); // no role, or one of another program: the first key press gives it one
    return list.at(std::clamp<qsizetype>(at + (turn == Turn::Forward ? 1 : -1), 0, list.size() - 1));
}

QTextBlock titleOf(const QTextDocument& text, Place place) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        if (useOf(block) == Use::Title && placeOf(block) == place) return block;
    return text.begin();
}

QTextBlock firstOf(const QTextDocument& text, Place place) {
    const QTextBlock block = titleOf(text, place).next();
    return block.isValid() && useOf(block) != Use::Title ? block : QTextBlock();
}

QTextBlock lastOf(const QTextDocument& text, Place place) {
    QTextBlock last = titleOf(text, place);
    while (last.next().isValid() && useOf(last.next()) != Use::Title) last = last.next();
    return last;
}

QTextBlock findRole(const QTextDocument& text, Place place, const QString& role) {
    for (QTextBlock block = firstOf(text, place); block.isValid() && useOf(block) != Use::Title;
         block = block.next())
        if (useOf(block) == Use::Body && roleOf(block) == role) return block;
    return {};
}

QTextBlock placeFor(const QTextDocument& text, Place place, const QString& role) {
    const QStringList list = rolesOf(place);
    const qsizetype order = list.indexOf(role);
    QTextBlock behind = titleOf(text, place);
    if (order < 0) return lastOf(text, place);
    for (QTextBlock block = behind.next(); block.isValid() && useOf(block) != Use::Title;
         block = block.next()) {
        const qsizetype at = list.indexOf(roleOf(block));
        if (at > order) break;
        if (at >= 0) behind = block;
    }
    return behind;
}

} // namespace backcast
