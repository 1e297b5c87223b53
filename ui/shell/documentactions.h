// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/usertemplates.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace backcast {

class MainWindow;
class PropertiesDialog;
class TemplatesDialog;
class WindowHost;

/// What the File menu does with the document as a whole: its name on the disk, its properties, templates made
/// of it.
class DocumentActions : public QObject {
    Q_OBJECT
public:
    DocumentActions(MainWindow& window, Services& services, WindowHost& host);

    /// The entries of the File menu.
    void addTo(QMenu& menu);
    /// The user's own templates in the menu of templates, as they are when it opens.
    void addTemplates(QMenu& menu);
    void updateState();

    void rename();
    void saveAsTemplate();
    void manageTemplates();
    void showProperties();

    /// Errors are told; then the list is empty.
    [[nodiscard]] QList<UserTemplate> templates();
    void begin(const UserTemplate& own);
    /// Ask first. `parent`: the window that the questions belong to; null: that of the document.
    void renameTemplate(const UserTemplate& own, QWidget* parent = nullptr);
    void removeTemplate(const UserTemplate& own, QWidget* parent = nullptr);

    [[nodiscard]] PropertiesDialog* properties() const; ///< null: it is not open
    [[nodiscard]] TemplatesDialog* templateList() const;

Q_SIGNALS:
    void templatesChanged();

private:
    void fillTemplates(QMenu& menu, int fixed);
    void fail(const QString& what, const Error& error);

    MainWindow& m_window;
    Services& m_services;
    WindowHost& m_host;
    QPointer<PropertiesDialog> m_properties;
    QPointer<TemplatesDialog> m_list;
};

} // namespace backcast
