// SPDX-License-Identifier: MIT
#include "ui/pages/pagesetupdialog.h"

#include "ui/pages/numberbox.h"
#include "ui/pages/pagepicture.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int pictureDelay = 120; ///< ms after the last change of a field
constexpr int fieldsWidth = 420;

QFormLayout* newForm(QWidget* parent) {
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// A row of several fields; the letter in its label leads to the first of them.
void addRow(QFormLayout& form, const QString& text, QLayout* row, QWidget* first) {
    auto* label = new QLabel(text, first->window());
    label->setBuddy(first);
    form.addRow(label, row);
}

/// A combo box must not be as wide as its longest entry.
void narrow(QComboBox& box) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(18);
}

} // namespace

PageSetupDialog::PageSetupDialog(const Document& document, const PageSetup& setup, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep for other documents"), this))
    , m_paper(new QComboBox(this))
    , m_family(new QComboBox(this))
    , m_size(new NumberBox(this))
    , m_numbers(new QComboBox(this))
    , m_parts(new QCheckBox(tr("&Each FAQ begins a new page"), this))
    , m_leaves(new PageLeaves(this)) {
    for (const PageProfile& profile : pageProfiles()) m_formats.append({profile, true, false});
    for (const PageProfile& profile : setup.kept)
        if (!isNamedProfile(profile)) m_formats.append({profile, false, true});
    const auto used = std::find_if(m_formats.cbegin(), m_formats.cend(),
                                   [&](const Format& format) { return format.profile == setup.profile; });
    m_index = int(used - m_formats.cbegin());
    if (used == m_formats.cend()) m_formats.append({setup.profile, false, false});

    setWindowTitle(tr("Page setup"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(pictureDelay);
    connect(&m_timer, &QTimer::timeout, this, &PageSetupDialog::paginateNow);
    build();
    fillList();
    fillFields();
    connectFields();
    paginateNow();
    m_list->setFocus();
}

void PageSetupDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* title = new QLabel(tr("Page setup"), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::xl);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l);
    auto* fields = new QWidget(this);
    fields->setMinimumWidth(fieldsWidth);
    QFormLayout* form = newForm(fields);
    addFormat(*form);
    addFields(*form);
    left->addWidget(fields);
    left->addStretch(1);
    sides->addLayout(left, 1);
    sides->addWidget(m_leaves, 1);
    column->addLayout(sides, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* note = new QLabel(tr("The format is saved with the document: everybody who opens it has the same "
                               "pages and line numbers."),
                            this);
    note->setWordWrap(true);
    note->setFont(typeFont(Type::Small, font()));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* use = new QPushButton(tr("&Use this format"), this);
    makePrimary(*use);
    use->setDefault(true);
    row->addWidget(note, 1);
    row->addSpacing(space::l);
    row->addWidget(cancel);
    row->addWidget(use);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
}

void PageSetupDialog::addFormat(QFormLayout& form) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Takes this format off the list of those that are kept"));
    m_list->setAccessibleName(tr("Format"));
    m_list->setMaxVisibleItems(16);
    narrow(*m_list);
    row->addWidget(m_list, 1);
    row->addWidget(m_remove);
    m_remove->setFixedHeight(m_list->sizeHint().height());
    addRow(form, tr("&Format"), row, m_list);
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("Change a field to make your own"));
    form.addRow(tr("&Name"), m_name);
    form.addRow(QString(), m_keep);
    form.addItem(new QSpacerItem(0, space::s));
}

void PageSetupDialog::addFields(QFormLayout& form) {
    addPaper(form);
    form.addRow(tr("Margins"), buildMargins());
    addType(form);
    m_numbers->addItem(tr("Through the whole document"), int(LineNumbers::Continuous));
    m_numbers->addItem(tr("On each page from 1"), int(LineNumbers::PerPage));
    m_numbers->addItem(tr("None"), int(LineNumbers::None));
    narrow(*m_numbers);
    form.addRow(tr("&Line numbers"), m_numbers);
    form.addRow(QString(), m_parts);
}

void PageSetupDialog::addPaper(QFormLayout& form) {
    for (const Paper& paper : papers()) m_paper->addItem(paper.name);
    m_paper->addItem(tr("Own size"));
    const LengthUnit unit = lengthUnit(locale());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_paper, 1);
    row->addWidget(addLength(unit, &PageProfile::width, tr("Width of the paper"), 200, 2000));
    row->addWidget(new QLabel(u"×"_s, this));
    row->addWidget(addLength(unit, &PageProfile::height, tr("Height of the paper"), 200, 2000));
    addRow(form, tr("&Paper"), row, m_paper);
}

QWidget* PageSetupDialog::buildMargins() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    const LengthUnit unit = lengthUnit(locale());
    int at = 0;
    const auto add = [&](const QString& text, double PageProfile::*member, const QString& name) {
        auto* label = new QLabel(text, this);
        QDoubleSpinBox* field = addLength(unit, member, name, 0, 600);
        label->setBuddy(field);
        grid->addWidget(label, at / 2, 2 * (at % 2));
        grid->addWidget(field, at / 2, 2 * (at % 2) + 1);
        ++at;
    };
    add(tr("Left"), &PageProfile::marginLeft, tr("Left margin"));
    add(tr("Right"), &PageProfile::marginRight, tr("Right margin"));
    add(tr("Top"), &PageProfile::marginTop, tr("Top margin"));
    add(tr("Bottom"), &PageProfile::marginBottom, tr("Bottom margin"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return box;
}

void PageSetupDialog::addType(QFormLayout& form) {
    for (const QString& family : pageFamilies()) m_family->addItem(familyTitle(family), family);
    narrow(*m_family);
    form.addRow(tr("F&ont"), m_family);
    m_size->setRange(6, 24);
    m_size->setDecimals(2);
    m_size->setSingleStep(0.5);
    m_size->setSuffix(tr(" pt"));
    m_size->setKeyboardTracking(false);
    form.addRow(tr("&Size"), m_size);
}

QDoubleSpinBox* PageSetupDialog::addLength(const LengthUnit& unit, double PageProfile::*member,
                                           const QString& name, double least, double most) {
    auto* box = new NumberBox(this);
    box->setDecimals(unit.decimals);
    box->setSingleStep(unit.step);
    box->setSuffix(unit.suffix);
    box->setRange(least / unit.points, most / unit.points);
    // Half a number is no length: the page waits until it has been typed.
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    box->setToolTip(name);
    m_lengths.append({box, unit, member});
    return box;
}

void PageSetupDialog::connectFields() {
    connect(m_list, &QComboBox::activated, this, [this](int row) { choose(m_list->itemData(row).toInt()); });
    connect(m_remove, &QPushButton::clicked, this, &PageSetupDialog::removeCurrent);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        current().name = text.trimmed().isEmpty() ? tr("My format") : text.trimmed();
        m_list->setItemText(m_list->currentIndex(), current().name);
    });
    connect(m_keep, &QCheckBox::clicked, this, [this](bool kept) {
        m_formats[m_index].kept = kept;
        m_remove->setEnabled(kept);
    });
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        if (index < papers().size()) {
            own().width = papers().at(index).size.width();
            own().height = papers().at(index).size.height();
            changed();
        } else {
            m_lengths.at(0).box->setEnabled(true);
            m_lengths.at(1).box->setEnabled(true);
            m_lengths.at(0).box->setFocus();
            m_lengths.at(0).box->selectAll();
        }
    });
    for (const Length& length : m_lengths)
        connect(length.box, &QDoubleSpinBox::valueChanged, this, [this, length](double value) {
            if (m_filling) return;
            own().*length.member = value * length.unit.points;
            changed();
        });
    connect(m_family, &QComboBox::activated, this, [this](int index) {
        own().family = m_family->itemData(index).toString();
        changed();
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_filling) return;
        own().bodySize = value;
        changed();
    });
    connect(m_numbers, &QComboBox::activated, this, [this](int index) {
        own().lineNumbers = LineNumbers(m_numbers->itemData(index).toInt());
        changed();
    });
    connect(m_parts, &QCheckBox::clicked, this, [this](bool begins) {
        own().partsBeginPages = begins;
        changed();
    });
}

QString PageSetupDialog::freeName() const {
    const auto taken = [this](const QString& name) {
        return std::any_of(m_formats.cbegin(), m_formats.cend(),
                           [&](const Format& format) { return format.profile.name == name; });
    };
    QString name = tr("My format");
    for (int i = 2; taken(name); ++i) name = tr("My format %1").arg(i);
    return name;
}

PageProfile& PageSetupDialog::own() {
    if (m_formats.at(m_index).named) {
        Format format{m_formats.at(m_index).profile, false, false};
        format.profile.name = freeName();
        m_formats.append(format);
        m_index = int(m_formats.size()) - 1;
    }
    return current();
}

void PageSetupDialog::choose(int index) {
    m_index = index;
    fillFields();
    m_timer.start();
}

void PageSetupDialog::removeCurrent() {
    m_formats.removeAt(m_index);
    const PageProfile usual = pageProfile({}, m_document.meta.language);
    m_index = 0;
    for (int i = 0; i < m_formats.size(); ++i)
        if (m_formats.at(i).profile == usual) m_index = i;
    fillList();
    fillFields();
    m_timer.start();
    m_list->setFocus();
}

/// After a field was changed by the user.
void PageSetupDialog::changed() {
    // What no page can be is brought into bounds by the same code that reads it from a file.
    const QString name = current().name;
    current() = pageProfile(profileText(current()), m_document.meta.language);
    current().name = name;
    fillList();
    fillFields();
    m_timer.start();
}

void PageSetupDialog::fillList() {
    m_list->clear();
    for (int i = 0; i < m_formats.size(); ++i) {
        if (i == pageProfiles().size()) m_list->insertSeparator(i);
        m_list->addItem(profileTitle(m_formats.at(i).profile, locale()), i);
    }
    m_list->setCurrentIndex(m_list->findData(m_index));
}

void PageSetupDialog::fillFields() {
    const QScopedValueRollback filling(m_filling, true);
    const Format& format = m_formats.at(m_index);
    const PageProfile& profile = format.profile;
    m_name->setEnabled(!format.named);
    if (const QString name = format.named ? QString() : profile.name; m_name->text() != name)
        m_name->setText(name);
    m_keep->setEnabled(!format.named);
    m_keep->setChecked(format.kept);
    m_remove->setEnabled(format.kept);
    const int paper = paperOf(profile);
    m_paper->setCurrentIndex(paper < 0 ? m_paper->count() - 1 : paper);
    for (const Length& length : m_lengths) length.box->setValue(profile.*length.member / length.unit.points);
    m_lengths.at(0).box->setEnabled(paper < 0);
    m_lengths.at(1).box->setEnabled(paper < 0);
    m_family->setCurrentIndex(m_family->findData(profile.family));
    m_size->setValue(profile.bodySize);
    m_numbers->setCurrentIndex(m_numbers->findData(int(profile.lineNumbers)));
    m_parts->setChecked(profile.partsBeginPages);
}

void PageSetupDialog::paginateNow() {
    PageOptions options;
    options.profile = m_formats.at(m_index).profile;
    m_paginator.setOptions(options);
    m_leaves->setPages(m_paginator.update(m_document));
}

PageSetup PageSetupDialog::setup() const {
    PageSetup result{m_formats.at(m_index).profile, {}};
    for (const Format& format : m_formats)
        if (format.kept) result.kept.append(format.profile);
    return result;
}

} // namespace backcast
