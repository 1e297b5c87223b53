// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/rulelevels.h"
#include "core/layout/profile.h"
#include "core/pages/paginator.h"
#include "core/storage/settings.h"
#include "ui/settings/choices.h"
#include "ui/settings/shortcuts.h"
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

    /// The findings by their place on the page; otherwise the most serious first.
    [[nodiscard]] bool ordersFindingsByPlace() const;
    void setOrdersFindingsByPlace(bool byPlace);
    /// Why findings were ignored, the latest first; a few.
    [[nodiscard]] QStringList ignoreReasons() const;
    void addIgnoreReason(const QString& reason);

    [[nodiscard]] bool checksSpelling() const;
    void setChecksSpelling(bool checks);

    /// Per cent; 0: the page follows the width of the window.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray& state);

    /// Where the settings lie, and other files of the user's own.
    [[nodiscard]] QString settingsFolder() const;
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

    // What the settings dialog holds; docs/settings.md lists all of it.

    /// What the desktop said last, so that the next start has its colours at once.
    [[nodiscard]] DesktopScheme desktopScheme() const;
    void setDesktopScheme(DesktopScheme scheme);

    /// The format of the page of new documents, as it stands in `meta.page_profile`; empty: the usual one of
    /// the document's language.
    [[nodiscard]] QString newPageFormat() const;
    void setNewPageFormat(const QString& format);

    /// "system" or a language of `contentLanguages()`. That of the interface takes effect at the next start.
    [[nodiscard]] QString interfaceLanguage() const;
    void setInterfaceLanguage(const QString& language);
    [[nodiscard]] QString newLanguageChoice() const;
    void setNewLanguageChoice(const QString& language);
    /// The language of new documents, with "system" resolved.
    [[nodiscard]] QString newLanguage() const;

    [[nodiscard]] AutosaveChoice autosave() const;
    void setAutosave(const AutosaveChoice& choice);

    /// The id is empty until a name was set for the first time; then it stays.
    [[nodiscard]] Identity identity() const;
    void setIdentity(const QString& name, const QString& colour);

    [[nodiscard]] ShortcutChanges shortcuts() const;
    void setShortcuts(const ShortcutChanges& changes);

    [[nodiscard]] RuleLevels ruleLevels() const;
    void setRuleLevels(const RuleLevels& levels);

    /// What stands in the settings and cannot be used, in sentences; empty as a rule. It stays in the file.
    [[nodiscard]] QStringList problems() const;

    /// Writes what has changed. An error is of no harm to a document; it is told once.
    [[nodiscard]] Result<void> save();

Q_SIGNALS:
    void recentChanged();
    void spellingChanged();
    void appearanceChanged();
    void autosaveChanged();
    void shortcutsChanged();
    void ruleLevelsChanged();

private:
    void touch();
    SettingsFile& m_file;
    QTimer m_timer;
};

} // namespace backcast
