// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/painter.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace backcast {

/// A small picture of one page, drawn as it is printed.
class PagePicture : public QWidget {
    Q_OBJECT
public:
    explicit PagePicture(QWidget* parent = nullptr);

    void setPages(const Pages& pages);
    /// The page that is shown, from 0.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_pages.pages.size()); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pages m_pages;
    QPainterPagePainter m_painter;
    int m_current = 0;
};

/// A picture with the number of the page below it, and buttons that turn the leaves.
class PageLeaves : public QWidget {
    Q_OBJECT
public:
    explicit PageLeaves(QWidget* parent = nullptr);
    void setPages(const Pages& pages);
    [[nodiscard]] PagePicture& picture() const { return *m_picture; }

private:
    void say();
    QToolButton* addButton(const QString& text, const QString& name, int step);
    PagePicture* m_picture;
    QLabel* m_number;
    QToolButton* m_back;
    QToolButton* m_on;
};

} // namespace backcast
