// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/usertemplates.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace backcast {

/// The user's own templates: begins a document with one, gives it another name, deletes it.
class TemplatesDialog : public QDialog {
    Q_OBJECT
public:
    /// What the dialog asks for; each says itself what came of it.
    struct Work {
        std::function<QList<UserTemplate>()> list;
        std::function<void(const UserTemplate&)> begin;
        std::function<void(const UserTemplate&, QWidget*)> rename;
        std::function<void(const UserTemplate&, QWidget*)> remove;
    };
    TemplatesDialog(const Work& work, QWidget* parent);

private:
    void fill();
    void run(const std::function<void(const UserTemplate&, QWidget*)>& work);
    [[nodiscard]] const UserTemplate* current() const;
    Work m_work;
    QList<UserTemplate> m_templates;
    QListWidget* m_list;
    QList<QPushButton*> m_buttons; ///< those that need a template
};

} // namespace backcast
