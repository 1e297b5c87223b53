// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace backcast {

/// The right panel: lists about the document, one at a time, each behind a tab that says how much is in it.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    /// Adds a list behind the last one; the panel owns it.
    void addPage(QWidget& page, const QString& title);
    /// The words on the tab of a list: "Findings 6".
    void setTitle(const QWidget& page, const QString& title);
    [[nodiscard]] QString title(const QWidget& page) const;
    void showPage(QWidget& page);
    [[nodiscard]] bool isShown(const QWidget& page) const; ///< in front; the panel itself may be hidden
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }

Q_SIGNALS:
    /// Another list is in front.
    void pageShown();

private:
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace backcast
