// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QHash>
#include <QList>
#include <QString>

namespace backcast {

/// What has become of words that a page shows in two versions at once.
enum class Edit {
    Inserted, ///< underlined in green
    Deleted   ///< struck through in red
};

/// Words of a text that came or went, in UTF-16 units.
struct EditedStretch {
    int start = 0;
    int end = 0;
    Edit edit = Edit::Inserted;
    bool operator==(const EditedStretch&) const = default;
};

/// Which texts of a document have words that came or went. The text stays what it is, and so do its lines.
class TextEdits {
public:
    /// In which text: of a block, FAQ entry or visual; `row` and `column` of a table's cell.
    struct Where {
        Id block;
        Origin origin = Origin::Text;
        Id row;
        int column = -1;
    };

    /// `stretches` in order, not overlapping.
    void set(const Where& where, const QList<EditedStretch>& stretches) {
        if (!stretches.isEmpty()) m_edits.insert(keyOf(where), stretches);
    }
    [[nodiscard]] QList<EditedStretch> in(const Where& where) const { return m_edits.value(keyOf(where)); }

private:
    static QString keyOf(const Where& where) {
        return (QStringList{where.block, QString::number(int(where.origin)), where.row,
                            QString::number(where.column)})
            .join(u' ');
    }

    QHash<QString, QList<EditedStretch>> m_edits;
};

/// Both are read well on white paper, and apart from each other by people who see no red and green: the line
/// through or under the words tells them apart, too.
inline constexpr quint32 insertedColour = 0x14532D;
inline constexpr quint32 deletedColour = 0x9B1C1C;

} // namespace backcast
