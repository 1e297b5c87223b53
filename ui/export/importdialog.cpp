// SPDX-License-Identifier: MIT
#include "ui/export/importdialog.h"

#include "core/checks/check.h"
#include "ui/shell/counted.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

bool isUnsorted(const Recognised& line) {
    return line.as == u"unsorted";
}

QString nameOf(const Recognised& line) {
    if (line.as == u"question")
        return line.place == Place::InternalFaq ? ImportDialog::tr("Internal question")
                                                : ImportDialog::tr("Customer question");
    if (line.as == u"answer") return ImportDialog::tr("Answer");
    if (line.as == u"part") return ImportDialog::tr("Heading of a part");
    if (line.as == u"front_matter") return ImportDialog::tr("Front matter");
    if (line.as.isEmpty()) return ImportDialog::tr("Text");
    return roleName(line.as);
}

} // namespace

QString ImportDialog::summary(const QList<Recognised>& report) {
    const auto unsorted = std::count_if(report.begin(), report.end(), isUnsorted);
    QString text =
        counted(report.size() - unsorted, tr("1 passage recognised."), tr("%1 passages recognised."));
    text += u' ';
    text +=
        unsorted == 0
            ? tr("Every word of the draft has its place.")
            : counted(
                  unsorted,
                  tr("1 passage fits nowhere and is kept under Unsorted, at the end. No word is dropped."),
                  tr("%1 passages fit nowhere and are kept under Unsorted, at the end. No word is dropped."));
    return text;
}

ImportDialog::ImportDialog(const QString& name, const QList<Recognised>& report, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this)) {
    setWindowTitle(tr("Import a draft"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    auto* title = new QLabel(tr("What was found in “%1”").arg(name), this);
    title->setFont(typeFont(Type::Title, font()));
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    auto* text = new QLabel(summary(report), this);
    text->setWordWrap(true);
    column->addWidget(text);
    fill(report);
    column->addWidget(m_list, 1);
    auto* note = new QLabel(tr("A role that is wrong can be changed in the page: put the cursor into the "
                               "paragraph and choose another "
                               "role in the toolbar. The draft itself is not changed."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setFont(typeFont(Type::Small, font()));
    column->addWidget(note);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* open = new QPushButton(tr("Open as a PR/FAQ"), this);
    makePrimary(*open);
    open->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(open);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    resize(900, 600);
    open->setFocus();
}

void ImportDialog::fill(const QList<Recognised>& report) {
    m_list->setHeaderLabels({tr("Line"), tr("Taken for"), tr("Begins with"), tr("How sure"), tr("Because")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("What was recognised"));
    const Theme& theme = themeOf(palette());
    QList<QTreeWidgetItem*> items;
    for (const Recognised& line : report) {
        auto* item = new QTreeWidgetItem({line.line > 0 ? locale().toString(line.line) : QString(),
                                          isUnsorted(line) ? tr("Unsorted") : nameOf(line),
                                          line.excerpt.simplified(), surenessOf(line), line.reason});
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, isUnsorted(line) ? theme.warn : theme.text);
        item->setForeground(3, isGuess(line) ? theme.warn : theme.muted);
        item->setForeground(4, theme.muted);
        for (int i = 2; i < 5; ++i) item->setToolTip(i, item->text(i));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidth(0, fontMetrics().horizontalAdvance(u"00000"_s) + space::l);
    m_list->setColumnWidth(1, fontMetrics().horizontalAdvance(tr("Customer question") + u" 00"_s) + space::l);
    m_list->setColumnWidth(3, fontMetrics().horizontalAdvance(tr("How sure") + u"000"_s) + space::l);
    m_list->setColumnWidth(4, fontMetrics().horizontalAdvance(QCoreApplication::translate(
                                  "Import", "It stands where this part usually stands.")) +
                                  space::xl);
}

} // namespace backcast
