// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/mainwindow.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace backcast {

/// All windows of the program: one document each.
class Windows : public QObject, public WindowHost {
    Q_OBJECT
public:
    explicit Windows(Services& services, QObject* parent = nullptr);
    ~Windows() override;

    /// A window for each file; without files the start page. Drafts of programs that died are offered.
    void start(const QStringList& files);

    /// A later start of the program wants these opened, by absolute paths; none: a start page. Comes to the
    /// front.
    void take(const QStringList& files);

    [[nodiscard]] MainWindow& windowFor(MainWindow& asking) override;
    [[nodiscard]] MainWindow* showing(const QString& path) override;
    void quit() override;

    [[nodiscard]] QList<MainWindow*> all() const;

private:
    MainWindow& add();
    Services& m_services;
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace backcast
