// SPDX-License-Identifier: MIT
#include "ui/settings/workpages.h"

#include "core/document/people.h"
#include "ui/settings/swatch.h"
#include "ui/shell/startpage.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

SavingPage::SavingPage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Saving"), parent)
    , m(parts)
    , m_on(new QCheckBox(tr("On"), this))
    , m_pause(new QSpinBox(this)) {
    addRow(tr("Save to the file by itself"),
           tr("Also without Ctrl+S, for documents that have a file. A file that another program has changed "
              "is never "
              "overwritten: Backcast asks."),
           m_on);
    m_pause->setRange(AutosaveChoice::least, AutosaveChoice::most);
    m_pause->setSuffix(tr(" s", "seconds"));
    m_pause->setKeyboardTracking(false);
    addRow(tr("After a pause of"), tr("While you type without one, at most every 30 seconds."), m_pause);
    connect(m_on, &QCheckBox::clicked, this, &SavingPage::take);
    connect(m_pause, &QSpinBox::valueChanged, this, &SavingPage::take);
    addFolder(
        tr("Recovery drafts"),
        tr("What is not saved yet is kept beside your files, a few seconds after you type it, and offered "
           "after a crash. Drafts stay for %1 days after the document was closed.")
            .arg(RecoveryStore::keptDays),
        m.services.recovery.store().root());
    addFolder(tr("Copies"),
              tr("Each save leaves a copy: all of the last hour, one an hour for a day, one a day for 14 "
                 "days, one a "
                 "week for a year; at most 256 MiB a document."),
              m.services.copies.root());
    addStretch();
    refresh();
}

void SavingPage::addFolder(const QString& label, const QString& text, const QString& folder) {
    auto* open = new QPushButton(tr("Open folder"), this);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open folder: %1").arg(label));
    open->setToolTip(QDir::toNativeSeparators(folder));
    connect(open, &QPushButton::clicked, this, [folder] {
        QDir().mkpath(folder); // it is made with the first draft or copy
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    addRow(label, text + u' ' + shortPath(folder), open);
}

void SavingPage::take() {
    m.services.preferences.setAutosave({m_on->isChecked(), m_pause->value()});
    m_pause->setEnabled(m_on->isChecked());
}

void SavingPage::refresh() {
    const AutosaveChoice now = m.services.preferences.autosave();
    m_on->setChecked(now.on);
    const QSignalBlocker blocker(m_pause);
    m_pause->setValue(now.pause);
    m_pause->setEnabled(now.on);
}

void SavingPage::restore() {
    m.services.preferences.setAutosave({});
}

QString SavingPage::restoreText() const {
    return tr("Files are written only when you save. Drafts and copies are made as before.");
}

IdentityPage::IdentityPage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("You"), parent)
    , m(parts)
    , m_name(new QLineEdit(this))
    , m_colours(new QButtonGroup(this)) {
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("As others should see it"));
    addRow(tr("Name"), tr("The author of your comments and the owner of documents that you begin."), m_name);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    int number = 0;
    for (const QString& colour : personColours()) {
        auto* swatch = new Swatch(QColor(colour), colourName(colour), box);
        m_colours->addButton(swatch, number++);
        row->addWidget(swatch);
    }
    row->addStretch(1);
    addRow(tr("Colour"), tr("Of your comments, so that they can be told from those of others."), box);
    column().addWidget(
        smallText(tr("Name and colour go into documents that you begin or comment on, and nowhere "
                     "else. Without a name new documents have no owner."),
                  this));
    connect(m_name, &QLineEdit::editingFinished, this, &IdentityPage::take);
    connect(m_colours, &QButtonGroup::idClicked, this, &IdentityPage::take);
    addStretch();
    refresh();
}

void IdentityPage::take() {
    const QString colour = personColours().value(std::max(0, m_colours->checkedId()));
    const Identity now = m.services.preferences.identity();
    if (m_name->text().simplified() != now.name || colour != now.colour)
        m.services.preferences.setIdentity(m_name->text().simplified(), colour);
}

void IdentityPage::refresh() {
    const Identity now = m.services.preferences.identity();
    m_name->setText(now.name);
    m_colours->button(int(personColours().indexOf(now.colour)))->setChecked(true);
}

void IdentityPage::restore() {
    m.services.preferences.setIdentity({}, personColours().constFirst());
}

QString IdentityPage::restoreText() const {
    return tr("Your name and colour are forgotten. Documents that have them keep them.");
}

} // namespace backcast
