// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "ui/shell/services.h"
#include "ui/spelling/spellrunner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QMenu;

namespace backcast {

class DocumentController;
class Editor;
class MessageBar;
class StatusBar;

/// The spelling of a window's document: when it is checked, what the page and the status bar show of it, and
/// what can be done about a word. Nothing is loaded before the first check.
class Spelling : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        MessageBar& messages;
        StatusBar& status;
    };
    Spelling(const Parts& parts, QObject* parent);

    /// Checks now: a document is shown, a language was chosen.
    void checkNow();
    /// What the last check has said; while it is off, of no state.
    [[nodiscard]] const std::optional<SpellReport>& report() const { return m_report; }
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy() || m_timer.isActive(); }

    /// Goes to the next (1) or previous (-1) misspelt word, or says that there is none.
    void step(int direction);
    /// Offers what can be done about the misspelt word at the cursor, or about the next one.
    void correct();
    /// Puts what can be done about the misspelt word at `position` in front of a menu.
    void fillMenu(QMenu& menu, int position);

    void setLanguage(const QString& language);
    /// How to get a dictionary for the document's language, or why the one that there is cannot be used.
    void explain();

    static constexpr int checkDelay = 150;  ///< ms after the last change
    static constexpr int longestWait = 900; ///< ms: who types without a pause sees marks all the same

Q_SIGNALS:
    void checked();

private:
    void onEdited();
    void take(const SpellReport& report, quint64 revision);
    void showState();
    void addSuggestions(QMenu& menu, QAction* before, const Misspelling& place, const QString& word);
    void addToMine(const QString& word);
    void addToDocument(const QString& word);
    void ignore(const QString& word);
    [[nodiscard]] bool mayWrite() const;

    Parts m;
    SpellRunner m_runner;
    std::optional<SpellReport> m_report;
    QTimer m_timer;
    QElapsedTimer m_sinceFirstChange; ///< that no check has seen
};

} // namespace backcast
