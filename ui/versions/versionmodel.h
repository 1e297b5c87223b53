// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/versions.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace backcast {

/// What can be done with a version; of the text as it is now only Save and CompareLast.
enum class VersionDo { CompareNow, ComparePrevious, Preview, Restore, Rename, Save, CompareLast };

/// The versions of a document, the newest first, below what is on the screen now. Its rows have the roles of
/// FindingModel, so that they are painted as the same cards; the current one offers what can be done, as
/// links whose `other` is a VersionDo.
class VersionModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit VersionModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// `now`: the time that days are told from.
    void setDocument(const Document& document, const QDateTime& now);
    /// No rows: there is no document.
    void clear();
    /// Only those that somebody asked for, or a meeting was held on.
    void setQuiet(bool quiet);
    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    void setWritable(bool writable);
    [[nodiscard]] bool isWritable() const { return m_writable; }
    /// The row whose card offers what can be done.
    void setCurrent(int row);

    [[nodiscard]] int count() const { return int(m_all.size()); } ///< of versions, shown or not
    [[nodiscard]] int automatic() const;                          ///< of those, the automatic ones
    [[nodiscard]] bool isNow(int row) const { return row == 0; }
    /// The number of a row's version; 0 for Now, and where there is no such row.
    [[nodiscard]] int numberAt(int row) const;
    [[nodiscard]] int rowOf(int number) const; ///< -1: not shown
    /// The number of the version before another one in the order in which they were taken; 0: there is none.
    [[nodiscard]] int before(int number) const;
    [[nodiscard]] const QList<VersionInfo>& versions() const { return m_all; } ///< the newest last
    /// The text differs from the newest version, or there is none.
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] QList<VersionDo> offered(int row) const;
    [[nodiscard]] static QString titleOf(VersionDo what);
    /// One line a row, for tests: "Named | Draft 2 · For Dana | Today 10:42".
    [[nodiscard]] QString dump() const;

private:
    struct Row {
        VersionInfo info;
        QString author;
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] QString messageAt(int row) const;
    [[nodiscard]] QString whyAt(int row) const;
    [[nodiscard]] QString timeAt(int row) const;
    [[nodiscard]] QList<Row> shownOf(const QList<Row>& all) const;

    QList<VersionInfo> m_all;
    QList<Row> m_known; ///< all, the newest first
    QList<Row> m_rows;  ///< shown; the model has one more, Now, above them
    QDateTime m_now;
    int m_current = -1;
    bool m_changed = false;
    bool m_hasDocument = false;
    bool m_quiet = false;
    bool m_writable = true;
};

} // namespace backcast
