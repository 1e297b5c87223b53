// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/writingchoices.h"
#include "ui/shell/services.h"

#include <QObject>

class QAction;
class QMenu;
class QSplitter;

namespace backcast {

class ActionRegistry;
class FocusMode;
class MessageBar;
class SplitPage;

/// What helps to write: the kinds of paragraphs, typographic characters, focus mode, dimming, typewriter
/// scrolling, the divided page.
class WritingActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        ActionRegistry& actions;
        MessageBar& messages;
        QSplitter& pageSplitter;
        QList<QWidget*> around;         ///< what focus mode hides
        std::function<void()> restored; ///< after focus mode
    };
    WritingActions(const Parts& parts, QObject* parent);
    ~WritingActions() override;

    void addToEdit(QMenu& menu);
    void addToFormat(QMenu& menu);
    void addToView(QMenu& menu);
    /// What can be done where the cursor stands.
    void updateState(bool open, bool writable);

    /// Adds the picture in a file to the page, at the cursor.
    void addPicture(const QString& path);

    /// A document is shown: what was chosen holds again. False: there is none, and no focus mode.
    void setDocumentShown(bool shown);
    /// Ends focus mode until a document is shown again; what was chosen stays chosen.
    void suspendFocus();
    [[nodiscard]] bool isFocused() const;
    [[nodiscard]] SplitPage& split() { return *m_split; }

private:
    void change(const std::function<void(WritingChoices&)>& by);
    void addDim(QMenu& menu);
    void askQuote();
    void tell(const QString& id, const QString& text);

    Parts m;
    FocusMode* m_focus;
    SplitPage* m_split;
    bool m_switching = false; ///< focus mode is switched by the window, not by the user
};

} // namespace backcast
