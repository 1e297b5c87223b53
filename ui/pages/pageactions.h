// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

namespace backcast {

class Analysis;
class DocumentController;
class Editor;
class FileActions;
class MessageBar;
class PreviewWindow;

/// What the File menu does with pages: their format, the preview, the printer. Nothing of it is made before
/// it is asked for.
class PageActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        MessageBar& messages;
        Analysis& analysis;
        FileActions& files;
    };
    PageActions(const Parts& parts, QObject* parent);
    ~PageActions() override;

    void setUpPage();
    /// Opens the preview, or brings it to the front.
    void showPreview();
    void print();
    /// Closes the preview with its document.
    void closePreview();
    [[nodiscard]] PreviewWindow* preview() const; ///< null: there is none

Q_SIGNALS:
    void quitWanted();

private:
    [[nodiscard]] QWidget& front() const;
    void makePreview();
    void printPages(const PageOptions& options, int current);

    Parts m;
    QPointer<PreviewWindow> m_preview;
};

} // namespace backcast
