// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QWidget>

class QLabel;

namespace backcast {

class PreviewView;

/// The pages of a version in a window of their own: to be read, not to be changed.
class VersionPreview : public QWidget {
    Q_OBJECT
public:
    explicit VersionPreview(QWidget* parent = nullptr);

    /// `name`: "Draft 5 · 9 November".
    void show(const Document& document, const QString& name);
    [[nodiscard]] PreviewView& view() { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sayPage();

    PreviewView* m_view;
    QLabel* m_name;
    QLabel* m_page;
};

} // namespace backcast
