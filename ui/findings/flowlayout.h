// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace backcast {

/// Widgets one behind the other, in as many lines as the width asks for.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that is taken; `apply` moves the widgets.
    int arrange(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> m_items;
};

} // namespace backcast
