// SPDX-License-Identifier: MIT
#include "ui/findings/whydialog.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int textWidth = 480;

constexpr std::pair<QLatin1StringView, QLatin1StringView> sources[] = {
    {"WB"_L1, "Bryar, Carr: Working Backwards"_L1},
    {"CDK"_L1, "AWS CDK: RFC template"_L1},
    {"CAL"_L1, "Calbucci: The PRFAQ Framework"_L1},
    {"ELI"_L1, "Elion"_L1},
    {"ROB"_L1, "de Feo"_L1},
    {"INN"_L1, "Innominds"_L1},
    {"V20"_L1, "Veinte Minutos"_L1},
    {"BJ"_L1, "bigbenjoman"_L1},
    {"MB"_L1, "Mapbox"_L1},
    {"AL"_L1, "Luxem"_L1},
    {"BMAD"_L1, "BMAD"_L1},
    {"AFR"_L1, "Afresh"_L1},
    {"ARM"_L1, "Patella"_L1},
    {"FD2"_L1, "Fact of the Day 1"_L1},
};

/// Words of an example behind an edge in the colour that says what they are.
class Example final : public QWidget {
public:
    Example(const QString& caption, const QString& words, bool good, QWidget* parent)
        : QWidget(parent)
        , m_good(good) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::l, space::s, space::m, space::s);
        column->setSpacing(space::xs);
        auto* head = new QLabel(caption, this);
        head->setFont(typeFont(Type::Caption, font()));
        head->setForegroundRole(QPalette::PlaceholderText);
        auto* text = new QLabel(words, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(head);
        column->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(rect(), space::radius, space::radius);
        painter.setBrush(m_good ? theme.good : theme.bad);
        painter.drawRoundedRect(QRect(0, 0, space::xs, height()), 2, 2);
    }

private:
    bool m_good;
};

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString sourceNames(const QString& abbreviations) {
    QStringList names;
    for (QString name : abbreviations.split(u',', Qt::SkipEmptyParts)) {
        name = name.remove(u'[').remove(u']').trimmed();
        const auto* const found = std::find_if(std::begin(sources), std::end(sources),
                                               [&name](const auto& source) { return source.first == name; });
        names.append(found == std::end(sources) ? name : QString(found->second));
    }
    return names.join(u" · "_s);
}

WhyDialog::WhyDialog(const RuleInfo& rule, const QString& message, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Why this matters"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(rule.title, this);
    title->setFont(typeFont(Type::Title, font()));
    title->setWordWrap(true);
    column->addWidget(title);
    if (!message.isEmpty()) {
        QLabel* here = wrapped(message, this);
        here->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(here);
    }
    column->addWidget(wrapped(rule.why.isEmpty() ? rule.text : rule.why, this));
    if (!rule.bad.isEmpty()) column->addWidget(new Example(tr("MARKED"), rule.bad, false, this));
    if (!rule.good.isEmpty()) column->addWidget(new Example(tr("BETTER"), rule.good, true, this));
    QStringList notes;
    if (!rule.silent.isEmpty()) notes.append(tr("Says nothing: %1").arg(rule.silent));
    if (!rule.source.isEmpty()) notes.append(tr("From: %1").arg(sourceNames(rule.source)));
    for (const QString& note : std::as_const(notes)) {
        QLabel* label = wrapped(note, this);
        label->setFont(typeFont(Type::Small, font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
    column->addSpacing(space::s);
    auto* close = new QPushButton(tr("Close"), this);
    makePrimary(*close);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetFixedSize);
    setAccessibleDescription(QStringList{rule.title, message, rule.why, rule.bad, rule.good}.join(u' '));
    close->setFocus();
}

} // namespace backcast
