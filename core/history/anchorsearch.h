// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/anchors.h"
#include "core/history/wordmatch.h"

#include <QHash>

#include <deque>

/// What is behind `AnchorFinder`: for anchorfinder.cpp and anchors.cpp alone.
namespace backcast {

/// A text that anchors count in: of a block, of a FAQ question, or of a cell.
struct AnchorField {
    TextPlace place; ///< with the whole text as its stretch
    QString text;
    QList<Word> words;
    bool isRead = false; ///< `words` are known
};

/// The texts of a document, and of the bases that its anchors refer to, with their words.
class AnchorFields {
public:
    explicit AnchorFields(const Document& document);

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const Met* blockOf(const Id& id) const;
    /// The field of a block or cell as it is now; null where it is gone.
    [[nodiscard]] AnchorField* now(const Id& block, const Id& row, int column);
    /// The same as an anchor's base has it; null where that is missing or was changed in the file.
    [[nodiscard]] AnchorField* base(const Anchor& anchor);
    /// The hash of a block or entry as it is now.
    [[nodiscard]] QString hashNow(const Id& block);
    /// The one block or entry whose hash this is; empty: none or several.
    [[nodiscard]] Id blockWithHash(const QString& hash);
    /// Which words of one field are which of the other.
    [[nodiscard]] const QList<int>& matched(AnchorField& before, AnchorField& after);

    [[nodiscard]] const QList<Word>& wordsOf(AnchorField& field);
    [[nodiscard]] QList<Word> wordsOf(const QString& text) { return m_keys.wordsOf(text); }
    /// All fields of the document, and where a word stands in them.
    [[nodiscard]] const QList<AnchorField*>& all();
    struct Standing {
        int field = 0; ///< in `all`
        int word = 0;
    };
    [[nodiscard]] const QList<Standing>& standing(int key);

    WorkLeft work;

private:
    struct Key {
        QString block; ///< or the hash of a base
        Id row;
        int column = -1;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) {
            return qHashMulti(seed, key.block, key.row, key.column);
        }
    };
    AnchorField* keep(QHash<Key, AnchorField*>& known, const Key& key, const std::optional<QString>& text);

    const Document& m_document;
    WordKeys m_keys;
    QHash<Id, Met> m_blocks;
    std::deque<AnchorField> m_fields; ///< stay where they are
    QHash<Key, AnchorField*> m_now;
    QHash<Key, AnchorField*> m_bases;
    QHash<QString, std::optional<Block>> m_blocksOfBases;
    QHash<Id, QString> m_hashes;
    QHash<QString, Id> m_blocksByHash;
    QHash<std::pair<AnchorField*, AnchorField*>, QList<int>> m_matches;
    QList<AnchorField*> m_all;
    QHash<int, QList<Standing>> m_standing;
};

/// The text of a block, or of one of its cells; nothing where there is no such cell.
[[nodiscard]] std::optional<QString> anchoredText(const Block& block, const Id& row, int column);

} // namespace backcast
