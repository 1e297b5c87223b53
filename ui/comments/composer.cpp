// SPDX-License-Identifier: MIT
#include "ui/comments/composer.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace backcast {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 8;
} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_about(new QLabel(this))
    , m_words(new QLabel(this))
    , m_field(new QPlainTextEdit(this))
    , m_post(new QPushButton(this)) {
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFont(typeFont(Type::Strong, font()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(typeFont(Type::Small, font()));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_field->setTabChangesFocus(true);
    m_field->setPlaceholderText(tr("Ctrl+Enter posts it"));
    m_field->installEventFilter(this);
    makePrimary(*m_post);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_post);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_about);
    column->addWidget(m_words);
    column->addWidget(m_field);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &Composer::cancelled);
    connect(m_post, &QPushButton::clicked, this, [this] { Q_EMIT posted(text()); });
    connect(m_field, &QPlainTextEdit::textChanged, this, &Composer::update);
    hide();
}

void Composer::open(const QString& about, const QString& words, const QString& text, const QString& post) {
    constexpr qsizetype mostWords = 160;
    m_about->setText(about);
    m_words->setText(words.size() > mostWords ? words.left(mostWords - 1) + QChar(0x2026) : words);
    m_words->setVisible(!words.isEmpty());
    m_field->setAccessibleName(about);
    m_field->setPlainText(text);
    m_begun = text;
    m_field->moveCursor(QTextCursor::End);
    m_post->setText(post);
    show();
    update();
    takeFocus();
}

void Composer::close() {
    m_field->clear();
    m_begun.clear();
    hide();
}

bool Composer::isDirty() const {
    return isOpen() && !text().trimmed().isEmpty() && text() != m_begun;
}

QString Composer::text() const {
    return m_field->toPlainText();
}

void Composer::takeFocus() {
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::update() {
    m_post->setEnabled(!text().trimmed().isEmpty());
    fit();
}

/// As high as what is written, within bounds: the list above it stays.
void Composer::fit() {
    const int lines = std::clamp(m_field->document()->size().toSize().height(), fewestLines, mostLines);
    const QMargins margins = m_field->contentsMargins();
    m_field->setFixedHeight(lines * m_field->fontMetrics().lineSpacing() + margins.top() + margins.bottom() +
                            2 * int(m_field->document()->documentMargin()) + 4);
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_post->isEnabled()) Q_EMIT posted(text());
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace backcast
