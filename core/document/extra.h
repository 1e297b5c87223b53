// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace backcast {

/// Members of a JSON object that this version does not know, in their order, each value as compact JSON in
/// canonical bytes. They are carried through every load and save, so that a newer or another program's data
/// survives ours.
struct Extra {
    struct Member {
        QString name;
        QByteArray json;
        bool operator==(const Member&) const = default;
    };
    QList<Member> members;

    [[nodiscard]] bool isEmpty() const { return members.isEmpty(); }
    bool operator==(const Extra&) const = default;
};

} // namespace backcast
