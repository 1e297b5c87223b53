// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchange.h"

#include <QDialog>

class QTreeWidget;

namespace backcast {

/// Shows what was recognised in a draft as what, and what was not, before it is opened.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QString& name, const QList<Recognised>& report, QWidget* parent);

    /// "14 passages were recognised. 3 fit nowhere ...", for tests.
    [[nodiscard]] static QString summary(const QList<Recognised>& report);

private:
    void fill(const QList<Recognised>& report);
    QTreeWidget* m_list;
};

} // namespace backcast
