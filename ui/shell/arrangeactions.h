// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace backcast {

class ActionRegistry;
class DialogService;
class Editor;

/// The actions for the order of what is written, for whose answer it is, and for tables.
class ArrangeActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionRegistry& actions;
        Editor& editor;
        QWidget& window;
        DialogService& dialogs;
    };
    ArrangeActions(const Parts& parts, QObject* parent);

    void addMoves(QMenu& edit);
    void addInsertTable(QMenu& insert);
    void addTableMenu(QMenu& format);
    void updateState(bool writable);

private:
    void askOwner();

    Parts m;
};

} // namespace backcast
