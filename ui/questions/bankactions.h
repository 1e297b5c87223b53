// SPDX-License-Identifier: MIT
#pragma once

#include "ui/questions/bankpanel.h"
#include "ui/shell/services.h"

#include <QObject>

namespace backcast {

class Analysis;
class DocumentController;
class Editor;

/// What the Insert menu does with the question bank. The panel is made when it is first asked for; the
/// banks are read anew each time it opens, so that a team's file can be changed meanwhile.
class BankActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Services& services;
        Editor& editor;
        DocumentController& controller;
        Analysis& analysis;
        QWidget& area;   ///< what the panel lies over
        QWidget& beside; ///< at the right edge of it: the panel is as wide
    };
    BankActions(const Parts& parts, QObject* parent);

    void open();
    void close();
    [[nodiscard]] BankPanel* panel() const { return m_panel; } ///< null until it was opened

private:
    void makePanel();
    void choose(const BankModel::Choice& choice);
    void insert(const BankModel::Choice& choice);
    void goTo(const Id& entry);
    void follow();
    [[nodiscard]] QStringList ownBanks() const;

    Parts m;
    BankPanel* m_panel = nullptr;
};

} // namespace backcast
