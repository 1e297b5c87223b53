// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/services.h"
#include "ui/shell/statusbar.h"

#include <QObject>
#include <QTimer>

namespace backcast {

class Analysis;
class DocumentController;
class Editor;

/// Counts what is selected, and shows all counts and targets when they are asked for.
class Counting : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        Analysis& analysis;
        StatusBar& status;
    };
    Counting(const Parts& parts, QObject* parent);

    /// Shows the table; new targets go into the document as one step of undo.
    void show();
    /// The words that are selected, of how many; nothing where nothing is selected.
    [[nodiscard]] const std::optional<TextFacts::Selection>& selection() const { return m_selection; }

    static constexpr int selectionDelay = 50; ///< ms: a selection grows with every move of the mouse

Q_SIGNALS:
    void selectionCounted();

private:
    void countSelection();

    Parts m;
    QTimer m_timer;
    std::optional<TextFacts::Selection> m_selection;
};

} // namespace backcast
