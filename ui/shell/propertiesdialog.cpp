// SPDX-License-Identifier: MIT
#include "ui/shell/propertiesdialog.h"

#include "core/document/people.h"
#include "core/storage/templates.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// They stand in the file in English, whatever the language of the window: people who share a document may
/// have different ones.
constexpr std::array usualStatuses{QT_TRANSLATE_NOOP("backcast::PropertiesDialog", "draft"),
                                   QT_TRANSLATE_NOOP("backcast::PropertiesDialog", "in review"),
                                   QT_TRANSLATE_NOOP("backcast::PropertiesDialog", "ready for review"),
                                   QT_TRANSLATE_NOOP("backcast::PropertiesDialog", "approved"),
                                   QT_TRANSLATE_NOOP("backcast::PropertiesDialog", "on hold")};

QString statusTitle(const QString& status) {
    for (const char* usual : usualStatuses)
        if (status == QLatin1StringView(usual)) return PropertiesDialog::tr(usual);
    return status;
}

QString statusOf(const QString& title) {
    for (const char* usual : usualStatuses)
        if (title == PropertiesDialog::tr(usual)) return QString::fromLatin1(usual);
    return title;
}

constexpr int fieldsWidth = 480;

/// A combo box must not be as wide as its longest entry.
void narrow(QComboBox& box) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(20);
}

QLabel* fact(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

bool isDay(const QString& text) {
    static constexpr qsizetype length = 10;
    return text.isEmpty() || (text.size() == length && QDate::fromString(text, Qt::ISODate).isValid());
}

PropertiesDialog::PropertiesDialog(const Document& document, const DocumentFactsShown& facts, IdSource& ids,
                                   bool readOnly, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_ids(ids)
    , m_title(new QLineEdit(document.meta.title, this))
    , m_product(new QLineEdit(document.meta.product, this))
    , m_owner(new QComboBox(this))
    , m_contributors(new QListWidget(this))
    , m_newPerson(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_status(new QComboBox(this))
    , m_launch(new QLineEdit(document.meta.launchDate, this))
    , m_confidentiality(new QLineEdit(document.meta.confidentiality, this))
    , m_language(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_ok(new QPushButton(tr("&Apply"), this)) {
    setWindowTitle(tr("Document properties"));
    build(facts, readOnly);
    fillPeople();
    updateState();
    m_title->setFocus();
}

void PropertiesDialog::build(const DocumentFactsShown& facts, bool readOnly) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* fields = new QWidget(this);
    fields->setMinimumWidth(fieldsWidth);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(*form);
    addFacts(*form, facts);
    column->addWidget(fields, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    auto* cancel = new QPushButton(readOnly ? tr("Close") : tr("Cancel"), this);
    makePrimary(*m_ok);
    m_ok->setDefault(true);
    m_ok->setVisible(!readOnly);
    row->addWidget(m_problem, 1);
    row->addWidget(cancel);
    row->addWidget(m_ok);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    if (readOnly)
        for (QWidget* field :
             std::initializer_list<QWidget*>{m_title, m_product, m_owner, m_contributors, m_newPerson,
                                             m_status, m_launch, m_confidentiality, m_language})
            field->setEnabled(false);
}

void PropertiesDialog::addFields(QFormLayout& form) {
    form.addRow(tr("&Title"), m_title);
    form.addRow(tr("&Product"), m_product);
    narrow(*m_owner);
    form.addRow(tr("&Owner"), m_owner);
    auto* label = new QLabel(tr("&Contributors"), this);
    label->setBuddy(m_contributors);
    form.addRow(label, buildPeople());

    m_status->setEditable(true);
    // A word of the author's; these are offered.
    for (const char* status : usualStatuses) m_status->addItem(tr(status));
    m_status->setEditText(statusTitle(m_document.meta.status));
    m_statusShown = m_status->currentText();
    m_status->setInsertPolicy(QComboBox::NoInsert);
    form.addRow(tr("&Status"), m_status);
    m_launch->setPlaceholderText(tr("Year-month-day: 2027-07-13"));
    form.addRow(tr("&Launch date"), m_launch);
    m_confidentiality->setPlaceholderText(tr("At the foot of every page"));
    form.addRow(tr("Con&fidentiality"), m_confidentiality);
    for (const QString& language : contentLanguages()) m_language->addItem(languageName(language), language);
    if (const QString own = m_document.meta.language; m_language->findData(own) < 0)
        m_language->addItem(own.isEmpty() ? tr("Not said") : languageName(own), own);
    m_language->setCurrentIndex(m_language->findData(m_document.meta.language));
    narrow(*m_language);
    form.addRow(tr("Lan&guage"), m_language);
    connect(m_launch, &QLineEdit::textChanged, this, &PropertiesDialog::updateState);
}

QWidget* PropertiesDialog::buildPeople() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_contributors->setFrameShape(QFrame::NoFrame);
    m_contributors->setAccessibleName(tr("Contributors"));
    m_contributors->setFixedHeight(4 * (fontMetrics().height() + space::s + 2));
    column->addWidget(m_contributors);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_newPerson->setPlaceholderText(tr("Name of somebody new"));
    m_newPerson->setAccessibleName(m_newPerson->placeholderText());
    m_newPerson->setMaxLength(120);
    m_add->setAutoDefault(false);
    row->addWidget(m_newPerson, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_newPerson, &QLineEdit::textChanged, this, &PropertiesDialog::updateState);
    connect(m_add, &QPushButton::clicked, this, &PropertiesDialog::addPerson);
    return box;
}

void PropertiesDialog::addFacts(QFormLayout& form, const DocumentFactsShown& facts) {
    form.addItem(new QSpacerItem(0, space::s));
    const int draft = m_document.meta.draft;
    form.addRow(tr("Draft"), fact(draft > 0 ? locale().toString(draft) : tr("None was numbered yet"), this));
    form.addRow(tr("File"), fact(facts.file.isEmpty() ? tr("Not saved yet") : facts.file, this));
    if (!facts.size.isEmpty()) form.addRow(tr("Size"), fact(facts.size, this));
    if (!facts.saved.isEmpty()) form.addRow(tr("Saved"), fact(facts.saved, this));
    form.addRow(tr("Length"), fact(facts.words, this));
}

/// Shows the people of the document; who was chosen stays so.
void PropertiesDialog::fillPeople() {
    const bool first = m_owner->count() == 0;
    const QString owner = first ? m_document.meta.owner : m_owner->currentData().toString();
    const QStringList chosen = first ? m_document.meta.contributors : contributors();
    m_owner->clear();
    m_contributors->clear();
    m_owner->addItem(tr("Nobody"), QString());
    const auto add = [&](const QString& id, const QString& name) {
        m_owner->addItem(name, id);
        auto* item = new QListWidgetItem(name, m_contributors);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
    };
    for (const Person& person : std::as_const(m_document.people))
        add(person.id, person.name.isEmpty() ? person.id : person.name);
    // Another program may name somebody whom it does not describe.
    for (const QString& id : QStringList{owner} + chosen)
        if (!id.isEmpty() && m_owner->findData(id) < 0) add(id, id);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner)));
}

void PropertiesDialog::addPerson() {
    const QString name = m_newPerson->text().simplified();
    if (name.isEmpty()) return;
    const QStringList colours = personColours();
    const QString id = putPerson(
        m_document, {m_ids.block(), name, colours.at(m_document.people.size() % colours.size()), {}});
    fillPeople();
    for (int i = 0; i < m_contributors->count(); ++i)
        if (m_contributors->item(i)->data(Qt::UserRole).toString() == id) {
            m_contributors->item(i)->setCheckState(Qt::Checked);
            m_contributors->setCurrentRow(i);
        }
    m_newPerson->clear();
    m_newPerson->setFocus();
}

QStringList PropertiesDialog::contributors() const {
    QStringList ids;
    for (int i = 0; i < m_contributors->count(); ++i)
        if (m_contributors->item(i)->checkState() == Qt::Checked)
            ids.append(m_contributors->item(i)->data(Qt::UserRole).toString());
    return ids;
}

void PropertiesDialog::updateState() {
    const bool writing = !m_newPerson->text().trimmed().isEmpty();
    m_add->setEnabled(writing);
    // Enter belongs to the name that is being written.
    m_add->setDefault(writing);
    m_ok->setDefault(!writing);
    const bool good = !m_launch->isModified() || isDay(m_launch->text().trimmed());
    m_problem->setText(good ? QString() : tr("The launch date is a day like 2027-07-13, or nothing."));
    m_ok->setEnabled(good);
}

Document PropertiesDialog::changed() const {
    Document result = m_document;
    Meta& meta = result.meta;
    // A field may not show a text as it is, such as one of two lines.
    const auto take = [](QString& value, const QLineEdit& field) {
        if (field.isModified()) value = field.text().trimmed();
    };
    take(meta.title, *m_title);
    take(meta.product, *m_product);
    take(meta.launchDate, *m_launch);
    take(meta.confidentiality, *m_confidentiality);
    if (m_status->currentText() != m_statusShown) meta.status = statusOf(m_status->currentText().trimmed());
    meta.owner = m_owner->currentData().toString();
    meta.language = m_language->currentData().toString();
    // In the order in which they stood, where they are the same people.
    const QStringList chosen = contributors();
    QStringList kept;
    for (const QString& id : std::as_const(meta.contributors))
        if (chosen.contains(id)) kept.append(id);
    for (const QString& id : chosen)
        if (!kept.contains(id)) kept.append(id);
    meta.contributors = kept;
    return result;
}

} // namespace backcast
