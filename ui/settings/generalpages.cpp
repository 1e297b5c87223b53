// SPDX-License-Identifier: MIT
#include "ui/settings/generalpages.h"

#include "core/storage/templates.h"
#include "ui/pages/profiletitles.h"
#include "ui/shell/interfacelanguage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// A combo box must not be as wide as its longest entry.
QComboBox* newList(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->setMaxVisibleItems(16);
    return box;
}

void choose(QComboBox& box, const QVariant& data) {
    const int at = box.findData(data);
    box.setCurrentIndex(at < 0 ? 0 : at);
}

} // namespace

AppearancePage::AppearancePage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Appearance"), parent)
    , m(parts)
    , m_colours(new QButtonGroup(this))
    , m_zoom(newList(this)) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    const auto add = [&](const QString& text, Appearance value) {
        auto* button = new QRadioButton(text, box);
        m_colours->addButton(button, int(value));
        row->addWidget(button);
    };
    add(tr("System"), Appearance::System);
    add(tr("Light"), Appearance::Light);
    add(tr("Dark"), Appearance::Dark);
    row->addStretch(1);
    addRow(tr("Colours"), tr("System follows your desktop, also when it changes in the evening."), box);
    connect(m_colours, &QButtonGroup::idClicked, this, [this](int id) { setAppearance(Appearance(id)); });

    addRow(tr("Zoom"), tr("For this window now and for those that are opened later."), m_zoom);
    connect(m_zoom, &QComboBox::activated, this, [this] { m.setZoom(m_zoom->currentData().toInt()); });
    addStretch();
    refresh();
}

void AppearancePage::setAppearance(Appearance appearance) {
    m.services.preferences.setAppearance(appearance);
    backcast::setAppearance(appearance, m.services.preferences.desktopScheme());
}

void AppearancePage::refresh() {
    m_colours->button(int(m.services.preferences.appearance()))->setChecked(true);
    const int now = m.services.preferences.zoom();
    m_zoom->clear();
    m_zoom->addItem(tr("Fit the width"), 0);
    QList<int> steps{75, 90, 100, 110, 125, 150, 175, 200};
    if (now != 0 && !steps.contains(now)) steps.append(now);
    std::sort(steps.begin(), steps.end());
    for (const int percent : std::as_const(steps))
        m_zoom->addItem(tr("%1 %", "per cent").arg(locale().toString(percent)), percent);
    choose(*m_zoom, now);
}

void AppearancePage::restore() {
    setAppearance(Appearance::System);
    m.setZoom(0);
}

QString AppearancePage::restoreText() const {
    return tr("Colours follow the desktop, and the page fits the width of the window.");
}

FormatPage::FormatPage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Page"), parent)
    , m(parts)
    , m_format(newList(this)) {
    m_format->setMinimumContentsLength(30);
    addRow(tr("Format of new documents"),
           tr("Paper, margins and type. Documents that are there already keep theirs; File, Page setup "
              "changes one "
              "of them."),
           m_format);
    column().addWidget(
        smallText(tr("Formats of your own appear here when they are kept in Page setup."), this));
    connect(m_format, &QComboBox::activated, this,
            [this] { m.services.preferences.setNewPageFormat(m_format->currentData().toString()); });
    addStretch();
    refresh();
}

void FormatPage::refresh() {
    m_format->clear();
    m_format->addItem(tr("Usual for the language"), QString());
    const auto add = [this](const PageProfile& profile) {
        m_format->addItem(profileTitle(profile, locale()), profileText(profile));
    };
    for (const PageProfile& profile : pageProfiles()) add(profile);
    const QList<PageProfile> own = m.services.preferences.pageFormats();
    if (!own.isEmpty()) m_format->insertSeparator(m_format->count());
    for (const PageProfile& profile : own) add(profile);
    const QString chosen = m.services.preferences.newPageFormat();
    // One that is no longer kept is still the one for new documents.
    if (!chosen.isEmpty() && m_format->findData(chosen) < 0) add(pageProfile(chosen));
    choose(*m_format, chosen);
}

void FormatPage::restore() {
    m.services.preferences.setNewPageFormat({});
}

QString FormatPage::restoreText() const {
    return tr("New documents get the usual format of their language: Letter for English, A4 for others.");
}

LanguagePage::LanguagePage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Language"), parent)
    , m(parts)
    , m_interface(newList(this))
    , m_documents(newList(this))
    , m_note(smallText({}, this)) {
    // Each language by its own name: who cannot read the others finds it.
    for (QComboBox* box : {m_interface, m_documents}) {
        box->addItem(box == m_interface ? tr("As the system") : tr("As the window"), QString(systemLanguage));
        for (const QString& language : contentLanguages()) box->addItem(languageName(language), language);
    }
    addRow(tr("Menus and messages"), tr("The language of Backcast itself."), m_interface);
    column().addWidget(m_note);
    addRow(tr("New documents"),
           tr("The language of templates and samples. What you have written is judged by the language of its "
              "words."),
           m_documents);
    connect(m_interface, &QComboBox::activated, this, [this] {
        m.services.preferences.setInterfaceLanguage(m_interface->currentData().toString());
        refresh();
    });
    connect(m_documents, &QComboBox::activated, this,
            [this] { m.services.preferences.setNewLanguageChoice(m_documents->currentData().toString()); });
    addStretch();
    refresh();
}

void LanguagePage::refresh() {
    const Preferences& preferences = m.services.preferences;
    choose(*m_interface, preferences.interfaceLanguage());
    choose(*m_documents, preferences.newLanguageChoice());
    const QString next = resolvedLanguage(preferences.interfaceLanguage());
    m_note->setText(next == InterfaceLanguage::current()
                        ? QString()
                        : tr("Backcast will be in %1 when it is started again.").arg(languageName(next)));
    m_note->setVisible(!m_note->text().isEmpty());
}

void LanguagePage::restore() {
    m.services.preferences.setInterfaceLanguage(QString(systemLanguage));
    m.services.preferences.setNewLanguageChoice(QString(systemLanguage));
}

QString LanguagePage::restoreText() const {
    return tr("Backcast speaks the language of the system again, and so do new documents.");
}

} // namespace backcast
