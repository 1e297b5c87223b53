// SPDX-License-Identifier: MIT
#include "ui/pages/pdfdialog.h"

#include "ui/editor/blocklook.h"
#include "ui/pages/pagepicture.h"
#include "ui/pages/pdfchoices.h"
#include "ui/shell/counted.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int pictureDelay = 80; ///< ms after the last choice
constexpr int choicesWidth = 400;

QLabel* caption(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(typeFont(Type::Strong, parent->font()));
    return label;
}

/// What cannot be chosen here says why, or what is so: it has to be read.
void keepReadable(QWidget& widget) {
    QPalette palette = widget.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, themeOf(palette).muted);
    widget.setPalette(palette);
}

QVBoxLayout* newColumn(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    return column;
}

} // namespace

PdfDialog::PdfDialog(const Document& document, const PageOptions& preset, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_preset(preset)
    , m_present(partsOf(m_paginator.update(document)))
    , m_numbers(new QComboBox(this))
    , m_comments(new QComboBox(this))
    , m_leaves(new PageLeaves(this))
    , m_count(new QLabel(this)) {
    setWindowTitle(tr("Export as PDF"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(pictureDelay);
    connect(&m_timer, &QTimer::timeout, this, &PdfDialog::paginateNow);
    build();
    fill();
    paginateNow();
    m_export->setFocus();
}

void PdfDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* title = new QLabel(tr("Export as PDF"), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::xl);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(buildParts());
    left->addWidget(buildLists());
    left->addWidget(buildExtras());
    left->addStretch(1);
    sides->addLayout(left, 1);
    sides->addWidget(m_leaves, 1);
    column->addLayout(sides, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_export = new QPushButton(tr("E&xport…"), this);
    makePrimary(*m_export);
    m_export->setDefault(true);
    row->addWidget(m_count, 1);
    row->addWidget(cancel);
    row->addWidget(m_export);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* PdfDialog::buildParts() {
    auto* box = new QWidget(this);
    box->setMinimumWidth(choicesWidth);
    QVBoxLayout* column = newColumn(box);
    column->addWidget(caption(tr("Parts"), this));
    auto* group = new QButtonGroup(this);
    for (const QString& text :
         {tr("&Everything"), tr("Press &release only"), tr("Without the &internal FAQ"), tr("&Choose")}) {
        auto* kind = new QRadioButton(text, this);
        group->addButton(kind);
        column->addWidget(kind);
        m_kinds.append(kind);
        connect(kind, &QRadioButton::toggled, this, [this](bool on) {
            if (!on) return;
            followParts();
            changed();
        });
    }
    auto* grid = new QGridLayout;
    grid->setContentsMargins(space::xl, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    for (const Place place : m_present) {
        auto* part = new QCheckBox(partName(place), this);
        keepReadable(*part);
        const int at = int(m_boxes.size());
        grid->addWidget(part, at / 2, at % 2);
        m_boxes.append(part);
        connect(part, &QCheckBox::clicked, this, &PdfDialog::changed);
    }
    column->addLayout(grid);
    return box;
}

QWidget* PdfDialog::buildLists() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    m_numbers->addItem(tr("As in the document"), -1);
    m_numbers->addItem(tr("Through the whole document"), int(LineNumbers::Continuous));
    m_numbers->addItem(tr("On each page from 1"), int(LineNumbers::PerPage));
    m_numbers->addItem(tr("None"), int(LineNumbers::None));
    form->addRow(tr("&Line numbers"), m_numbers);
    if (hasComments(m_document)) {
        m_comments->addItem(tr("Not in the file"), int(CommentsShown::None));
        m_comments->addItem(tr("As notes beside the text"), int(CommentsShown::Notes));
        m_comments->addItem(tr("As a list at the end"), int(CommentsShown::Appendix));
    } else {
        m_comments->addItem(tr("There are no comments."), int(CommentsShown::None));
        m_comments->setEnabled(false);
        keepReadable(*m_comments);
    }
    form->addRow(tr("C&omments"), m_comments);
    for (QComboBox* list : {m_numbers, m_comments})
        connect(list, &QComboBox::activated, this, &PdfDialog::changed);
    return box;
}

QCheckBox* PdfDialog::addExtra(QBoxLayout& column, const QString& text, bool checked, const QString& whyNot) {
    auto* extra = new QCheckBox(text, this);
    extra->setChecked(checked && whyNot.isEmpty());
    column.addWidget(extra);
    connect(extra, &QCheckBox::clicked, this, &PdfDialog::changed);
    if (whyNot.isEmpty()) return extra;
    extra->setEnabled(false);
    keepReadable(*extra);
    extra->setText(u"%1 – %2"_s.arg(text, whyNot));
    return extra;
}

QWidget* PdfDialog::buildExtras() {
    auto* box = new QWidget(this);
    QVBoxLayout* column = newColumn(box);
    column->addWidget(caption(tr("Around the text"), this));
    m_margin = addExtra(*column, tr("&Wide margin for notes"), false);
    m_contents = addExtra(*column, tr("Contents &page in front"), false);
    m_links = addExtra(*column, tr("List of lin&ks at the end"), false);
    m_draft = addExtra(*column, tr("&Draft number in the footer"), true,
                       m_document.meta.draft > 0 ? QString() : tr("the document has none"));
    m_secret = addExtra(*column, tr("Con&fidentiality line in the footer"), true,
                        m_document.meta.confidentiality.isEmpty() ? tr("the document has none") : QString());
    return box;
}

void PdfDialog::fill() {
    const PageOptions& options = m_preset;
    const auto isOut = [&](Place place) { return options.leftOut.contains(place); };
    Parts kind = Parts::Chosen;
    if (options.leftOut.isEmpty())
        kind = Parts::All;
    else if (options.leftOut == QList<Place>{Place::InternalFaq})
        kind = Parts::NoInternal;
    else if (!isOut(Place::Release) && options.leftOut.size() == qsizetype(std::size(readingOrder)) - 1)
        kind = Parts::Release;
    m_kinds.at(int(kind))->setChecked(true);
    for (int i = 0; i < m_present.size(); ++i) m_boxes.at(i)->setChecked(!isOut(m_present.at(i)));
    followParts();
    m_numbers->setCurrentIndex(
        std::max(0, m_numbers->findData(options.lineNumbers ? int(*options.lineNumbers) : -1)));
    m_comments->setCurrentIndex(std::max(0, m_comments->findData(int(options.comments))));
    m_margin->setChecked(options.notesMargin);
    m_contents->setChecked(options.contents);
    m_links->setChecked(options.linkList);
    m_draft->setChecked(m_draft->isEnabled() && options.showDraft);
    m_secret->setChecked(m_secret->isEnabled() && options.showConfidentiality);
}

PdfDialog::Parts PdfDialog::parts() const {
    for (int i = 0; i < m_kinds.size(); ++i)
        if (m_kinds.at(i)->isChecked()) return Parts(i);
    return Parts::All;
}

/// The boxes say in every case what is in the file; they can be changed where the user chooses.
void PdfDialog::followParts() {
    const Parts kind = parts();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const Place place = m_present.at(i);
        m_boxes.at(i)->setEnabled(kind == Parts::Chosen);
        if (kind == Parts::All) m_boxes.at(i)->setChecked(true);
        if (kind == Parts::Release) m_boxes.at(i)->setChecked(place == Place::Release);
        if (kind == Parts::NoInternal) m_boxes.at(i)->setChecked(place != Place::InternalFaq);
    }
}

QList<Place> PdfDialog::leftOut() const {
    QList<Place> result;
    for (const Place place : readingOrder) {
        const qsizetype at = m_present.indexOf(place);
        switch (parts()) {
        case Parts::All:
            break;
        case Parts::Release:
            if (place != Place::Release) result.append(place);
            break;
        case Parts::NoInternal:
            if (place == Place::InternalFaq) result.append(place);
            break;
        case Parts::Chosen:
            if (at >= 0 && !m_boxes.at(at)->isChecked()) result.append(place);
            break;
        }
    }
    return result;
}

PageOptions PdfDialog::options() const {
    PageOptions options;
    options.leftOut = leftOut();
    if (const int numbers = m_numbers->currentData().toInt(); numbers >= 0)
        options.lineNumbers = LineNumbers(numbers);
    options.comments =
        m_comments->isEnabled() ? CommentsShown(m_comments->currentData().toInt()) : m_preset.comments;
    options.notesMargin = m_margin->isChecked();
    options.contents = m_contents->isChecked();
    options.linkList = m_links->isChecked();
    // Of what the document has not, the user has said nothing: what he chose for another one stays.
    options.showDraft = m_draft->isEnabled() ? m_draft->isChecked() : m_preset.showDraft;
    options.showConfidentiality =
        m_secret->isEnabled() ? m_secret->isChecked() : m_preset.showConfidentiality;
    return options;
}

int PdfDialog::pageCount() const {
    return m_leaves->picture().count();
}

void PdfDialog::changed() {
    m_timer.start();
}

void PdfDialog::paginateNow() {
    // A document without a word still has a page.
    const bool any = m_boxes.isEmpty() || std::any_of(m_boxes.cbegin(), m_boxes.cend(),
                                                      [](const QCheckBox* box) { return box->isChecked(); });
    m_export->setEnabled(any);
    if (!any) {
        m_leaves->setPages({});
        m_count->setText(tr("No part is chosen."));
        return;
    }
    m_paginator.setOptions(options());
    m_leaves->setPages(m_paginator.update(m_document));
    m_count->setText(counted(pageCount(), tr("1 page"), tr("%1 pages")));
}

} // namespace backcast
