// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/search.h"
#include "ui/find/findstrip.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace backcast {

class Editor;

/// Finds and replaces in everything that is written: a strip above the page. What is found is highlighted on
/// the page while the strip is open, and follows the text while it is edited.
class FindBar : public FindStrip {
    Q_OBJECT
public:
    explicit FindBar(Editor& editor, QWidget* parent = nullptr);

    /// Shows the strip with the selected words, where there are some, and takes the focus.
    void open(bool withReplace);
    void close();
    void findNext();
    void findPrevious();

    /// "3 of 12", "Nothing found", or what is wrong with the pattern.
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    /// All matches are going to be replaced at once.
    void aboutToReplaceAll();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildReplace();
    QToolButton* addSwitch(const QString& text, const QString& name);
    [[nodiscard]] SearchQuery query() const;
    void fillParts();
    void search();
    void searchAgain();
    void go(int index);
    void step(int by);
    void replaceCurrent();
    void replaceAll();
    void showStatus();
    [[nodiscard]] int indexFrom(int position, const Id& block) const;

    Editor& m_editor;
    QLineEdit* m_text = nullptr;
    QToolButton* m_case = nullptr;
    QToolButton* m_words = nullptr;
    QToolButton* m_pattern = nullptr;
    QComboBox* m_part = nullptr;
    QLineEdit* m_replacement = nullptr;
    QPushButton* m_replaceOne = nullptr;
    QPushButton* m_replaceAll = nullptr;
    QTimer m_timer;
    QList<SearchMatch> m_matches;
    int m_current = -1;
    QString m_error;
    QString m_notice; ///< "12 replaced", until the next search
    bool m_replacing = false;
};

} // namespace backcast
