// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace backcast {

class ActionRegistry;
class Editor;
class Preferences;
class Spelling;
class StatusBar;
class WordLists;

/// What the Check menu does with spelling, and what a click on the language in the status bar does.
class SpellingActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Spelling& spelling;
        Editor& editor;
        Preferences& preferences;
        WordLists& words;
        StatusBar& status;
    };
    /// Adds the actions to the end of `menu`.
    SpellingActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent);

private:
    void addLanguages(ActionRegistry& actions, QMenu& menu);
    void fillLanguages();
    void openLanguages();

    Parts m;
    QMenu* m_languages = nullptr;
    QActionGroup* m_group;
    QList<QAction*> m_installed; ///< of dictionaries for other languages than those of the program
};

} // namespace backcast
