// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace backcast {

class Editor;
class PageLayout;

/// A second look at the page of an editor: the same text, live, with a place of its own. It is for reading,
/// selecting and copying; Enter or a click goes on writing there in the editor. It has the width of the
/// editor, so that one setting of the text serves both.
class SecondView : public QTextEdit {
    Q_OBJECT
public:
    explicit SecondView(Editor& editor, QWidget* parent = nullptr);

    /// Shows the beginning of a part that the editor does not show: the FAQ, or the release.
    void showOtherPart();

Q_SIGNALS:
    /// The user wants to write at a position of the text.
    void placeChosen(int position);
    /// Escape.
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    [[nodiscard]] PageLayout& pages() const;
    Editor& m_editor;
    QPoint m_pressed;
};

} // namespace backcast
