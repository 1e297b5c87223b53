// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultyfilesystem.h"
#include "tests/ui/shell/fakedialogs.h"
#include "ui/editor/editor.h"
#include "ui/shell/analysis.h"
#include "ui/shell/windows.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace backcast::test {

/// A program with windows: everything real but the dialogs, in a folder of its own. `files` can be made to
/// fail.
class Program {
public:
    /// `folder` is what a program that ran before has left; `owner` who this program is; `dictionaries` the
    /// folders with those for spelling: none of the machine's own.
    explicit Program(QString folder, ProcessOwner owner = currentProcess(),
                     const QStringList& dictionaries = {});
    ~Program();

    /// The window that is in front.
    [[nodiscard]] MainWindow& window() const;
    [[nodiscard]] Editor& editor() const { return window().editor(); }
    void start(const QStringList& paths = {});
    /// Presses keys in the page.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    void trigger(const QString& action) { window().actions().action(action).trigger(); }
    [[nodiscard]] QString messages() const { return window().messages().texts().join(u'\n'); }
    [[nodiscard]] Document documentAt(const QString& path);
    /// The program dies here: nothing is closed, no draft is let go.
    void crash();

    FakeDialogs dialogs;
    RealFileSystem disk;
    FaultyFileSystem faulty{disk};
    SafeFile files{faulty};
    SafeFile ownFiles{disk};
    SettingsFile settings;
    Preferences preferences{settings};
    RecoveryStore store;
    std::unique_ptr<RecoveryDesk> desk;
    CopyStore copies;
    TemplateStore templates;
    IdSource ids{7};
    std::unique_ptr<WordLists> words;
    std::unique_ptr<Services> services;
    std::unique_ptr<Windows> windows;
};

/// A folder that goes with the test.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray get(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

/// Handles events until `done`, at most ten seconds.
[[nodiscard]] bool waitFor(const std::function<bool()>& done);

/// A release with a headline and a summary, as a file.
[[nodiscard]] QByteArray smallDocument(const QString& headline);
[[nodiscard]] QString headlineOf(const Document& document);

} // namespace backcast::test
