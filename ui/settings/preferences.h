// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/profile.h"
#include "core/pages/paginator.h"
#include "core/storage/settings.h"
#include "ui/settings/writingchoices.h"
#include "ui/shell/startpage.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QTimer>

namespace backcast {

/// What the user chose in the window, by name, over the settings file. Written two seconds after a change,
/// and at the end.
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(SettingsFile& file, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] bool showsQuestions() const;
    void setShowsQuestions(bool shown);
    [[nodiscard]] bool showsFindings() const;
    void setShowsFindings(bool shown);

    /// Per cent; 0: the page follows the width of the window.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray& state);

    /// The folder of the last file dialog; the documents folder to begin with.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);

    /// The user's own formats of the page that are kept for other documents.
    [[nodiscard]] QList<PageProfile> pageFormats() const;
    void setPageFormats(const QList<PageProfile>& formats);

    /// The choices of the last export as PDF.
    [[nodiscard]] PageOptions pdfOptions() const;
    void setPdfOptions(const PageOptions& options);

    [[nodiscard]] QByteArray previewGeometry() const;
    void setPreviewGeometry(const QByteArray& geometry);

    [[nodiscard]] WritingChoices writing() const;
    void setWriting(const WritingChoices& choices);

    /// The latest first.
    [[nodiscard]] QList<RecentDocument> recent() const;
    void addRecent(const RecentDocument& document);
    void removeRecent(const QString& path);
    void clearRecent();

    /// Writes what has changed. An error is of no harm to a document; it is told once.
    [[nodiscard]] Result<void> save();

Q_SIGNALS:
    void recentChanged();

private:
    void touch();
    SettingsFile& m_file;
    QTimer m_timer;
};

} // namespace backcast
