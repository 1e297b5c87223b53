// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/secondview.h"

#include <QObject>

class QSplitter;

namespace backcast {

class Editor;

/// The page divided in two: below the editor a second look at the same text. Made when it is first wanted.
class SplitPage : public QObject {
    Q_OBJECT
public:
    SplitPage(Editor& editor, QSplitter& splitter, QObject* parent);

    [[nodiscard]] bool isShown() const { return m_view && !m_view->isHidden(); }
    void setShown(bool shown);
    [[nodiscard]] SecondView* view() const { return m_view; } ///< null: it was never wanted
    /// The sizes of both, to be remembered.
    void setState(const QByteArray& state) { m_state = state; }

Q_SIGNALS:
    void changed(bool shown);
    void stateChanged(const QByteArray& state);

private:
    void make();
    Editor& m_editor;
    QSplitter& m_splitter;
    SecondView* m_view = nullptr;
    QByteArray m_state;
};

} // namespace backcast
