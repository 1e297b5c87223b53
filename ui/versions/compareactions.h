// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/comparereport.h"
#include "ui/shell/services.h"
#include "ui/versions/compareview.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QStackedWidget;

namespace backcast {

class ActionRegistry;
class DocumentController;
class Editor;
class MessageBar;

/// One of the two that are compared.
struct Compared {
    enum class Kind { Version, Now, File };
    Kind kind = Kind::Now;
    int number = 0; ///< of a version
    bool operator==(const Compared&) const = default;
};

/// Compares versions, the text as it is now and other files: shows the page for it in place of the one that
/// is written, and what its head offers.
class CompareActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        QStackedWidget& stack;
        MessageBar& messages;
        ActionRegistry& actions;
    };
    CompareActions(const Parts& parts, QObject* parent);

    /// Adds the actions that walk through the changes to the menu.
    void addTo(QMenu& menu);
    void updateState();
    /// Shows two versions. Where one cannot be read, a message says so and nothing is shown.
    void show(const Compared& before, const Compared& after);
    /// Asks for a file and compares it with the text as it is now.
    void compareWithFile();
    void close();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] CompareView* view() const { return m_view; } ///< null until it was shown

Q_SIGNALS:
    void shown();
    /// The user wants the page back that is written.
    void pageWanted();

private:
    struct File {
        QString name;
        Document document;
    };
    void makeView();
    [[nodiscard]] bool refresh();
    void countLines();
    [[nodiscard]] Result<Document> documentOf(const Compared& side) const;
    [[nodiscard]] QString nameOf(const Compared& side) const;
    [[nodiscard]] QList<Compared> choices() const;
    void showChoices();
    void pick(bool isBefore, int index);
    [[nodiscard]] bool askFile();
    void setInOne(bool inOne);
    void exportRedline(bool pdf);
    [[nodiscard]] CompareReport report() const;
    [[nodiscard]] Result<QByteArray> redlinePdf() const;

    Parts m;
    CompareView* m_view = nullptr;
    Compared m_before;
    Compared m_after;
    std::optional<File> m_file; ///< chosen last
    QTimer m_timer;             ///< the text has changed
    QTimer m_linesTimer;        ///< the pages stand there, their lines are not counted yet
    QList<CompareSide> m_uncounted;
};

} // namespace backcast
