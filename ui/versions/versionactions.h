// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/services.h"
#include "ui/versions/versionspanel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QMenu;

namespace backcast {

class ActionRegistry;
class CompareActions;
class DocumentController;
class Editor;
class MessageBar;
class VersionPreview;

/// What is done with versions: takes them, because somebody wants one or before something changes a lot at
/// once, shows, renames and restores them. The history of a document is never undone, so a version that was
/// taken stays.
class VersionActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        MessageBar& messages;
        VersionsPanel& panel;
        CompareActions& compare;
        ActionRegistry& actions;
        std::function<void()> showPanel;
    };
    VersionActions(const Parts& parts, QObject* parent);
    ~VersionActions() override;

    void addTo(QMenu& menu);
    void updateState(bool onPage, bool writable);
    /// Asks for a name and takes a version.
    void save();
    void showPanel();
    /// Compares the newest version that differs with the text as it is now; without versions a file.
    void compareAny();
    void rename(int number);
    void restore(int number);
    void preview(int number);
    /// Takes an automatic version before something changes a lot, where anything has changed since the newest
    /// one. Nothing is taken of a document that cannot be written.
    void keepBefore(const QString& reason);
    /// The document goes to its readers: what they read is kept as a version of that kind, for good.
    void keepForReview();
    [[nodiscard]] VersionPreview* previewWindow() const; ///< null: there is none
    /// Closes what belongs to the document.
    void close();

private:
    void run(VersionDo what);
    void openMenu(const QPoint& where);
    void compareWithNow(int number);
    void comparePrevious(int number);
    void keepWhileWriting();
    void follow();
    void updatePanel();
    void update();
    void say(const QString& text, const QList<std::pair<QString, std::function<void()>>>& actions = {});
    void fail(const QString& what, const Error& error);
    void sayNothingChanged(int number);
    [[nodiscard]] bool acceptsMissing(int number, const QList<MissingPiece>& missing);
    void takeBack(quint64 revision, int number);
    [[nodiscard]] QString author() const;
    [[nodiscard]] bool isWritable() const;

    Parts m;
    QPointer<VersionPreview> m_preview;
    QTimer m_timer;
    QDateTime m_since; ///< when the document was shown
    bool m_onPage = false;
    bool m_stale = true;
};

} // namespace backcast
