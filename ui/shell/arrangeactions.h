// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/services.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace backcast {

class ActionRegistry;
class Editor;

/// The actions for the order of what is written, for whose answer it is, and for tables and figures.
class ArrangeActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionRegistry& actions;
        Editor& editor;
        QWidget& window;
        Services& services;
        std::function<void(const QString&)> addPicture; ///< from a file
    };
    ArrangeActions(const Parts& parts, QObject* parent);

    void addMoves(QMenu& edit);
    /// Tables, storyboards and pictures.
    void addInserts(QMenu& insert);
    void addTableMenu(QMenu& format);
    void updateState(bool writable);

private:
    void askOwner();
    void insertStoryboard();
    void insertPicture();
    void editFigure();

    Parts m;
    bool m_writable = false; ///< as the window said last
};

} // namespace backcast
