// SPDX-License-Identifier: MIT
#include "ui/shell/statusbar.h"

#include "core/document/words.h"
#include "core/spelling/dictionaryfolders.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString pages(double fill, int decimals) {
    return QLocale().toString(fill, 'f', decimals);
}

/// A target as one writes it: "6", "4.5".
QString target(double number) {
    return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

/// A text that never gets narrower while the window lives, so that a shorter number does not move what stands
/// beside it.
class StatusBar::Item : public QLabel {
public:
    Item(QWidget* parent, int importance)
        : QLabel(parent)
        , m_importance(importance) {
        setTextFormat(Qt::PlainText);
    }
    [[nodiscard]] int importance() const { return m_importance; }
    [[nodiscard]] QSize sizeHint() const override {
        if (text().isEmpty()) return QLabel::sizeHint();
        m_widest = std::max(m_widest, QLabel::sizeHint().width());
        return {m_keepsWidth ? m_widest : QLabel::sizeHint().width(), QLabel::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }
    /// What a click does; then the item looks as if it could be clicked.
    void setClick(std::function<void()> click) {
        m_click = std::move(click);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    void setTone(std::optional<SaveFacts::Kind> dot) {
        m_dot = dot;
        m_keepsWidth = false;
        setContentsMargins(dot ? space::l : 0, 0, 0, 0);
        update();
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (m_click && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_click();
    }
    void mousePressEvent(QMouseEvent* event) override { event->setAccepted(bool(m_click)); }
    void paintEvent(QPaintEvent* event) override {
        const Theme& theme = themeOf(palette());
        QColor colour = m_click && underMouse() ? theme.accent : theme.muted;
        if (m_dot == SaveFacts::Kind::Saved) colour = theme.good;
        if (m_dot == SaveFacts::Kind::Failed) colour = theme.bad;
        if (m_dot == SaveFacts::Kind::Edited || m_dot == SaveFacts::Kind::ReadOnly) colour = theme.warn;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_dot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(space::xs + 2, height() / 2.0), 4, 4);
        }
        painter.setPen(colour);
        const QRect box = contentsRect();
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
        Q_UNUSED(event)
    }

private:
    int m_importance;
    mutable int m_widest = 0;
    bool m_keepsWidth = true;
    std::function<void()> m_click;
    std::optional<SaveFacts::Kind> m_dot;
};

FillBar::FillBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("How much of one page the press release takes"));
}

void FillBar::setFill(double fill) {
    if (fill == m_fill) return;
    m_fill = fill;
    update();
}

QSize FillBar::sizeHint() const {
    return {74, 6};
}

void FillBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(groove, 3, 3);
    const double part = std::clamp(m_fill, 0.0, 1.0);
    if (part <= 0) return;
    painter.setBrush(m_fill > 1.0 ? theme.bad : theme.good);
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), std::max(6.0, groove.width() * part), 6), 3,
                            3);
}

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Status"));
    setFont(typeFont(Type::Small, font()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs + 1, space::l, space::xs + 1);
    row->setSpacing(space::s);
    m_words = add(9);
    m_bar = new FillBar(this);
    row->addWidget(m_bar);
    m_release = add(8);
    row->addSpacing(space::m);
    m_whole = add(5);
    row->addSpacing(space::m);
    m_time = add(2);
    row->addStretch(1);
    m_language = add(1);
    row->addSpacing(space::m);
    m_draft = add(3);
    row->addSpacing(space::m);
    m_saved = add(10);
    m_saved->setTone(SaveFacts::Kind::Untitled);
    for (Item* item : {m_words, m_release, m_whole, m_time})
        item->setClick([this] { Q_EMIT countsClicked(); });
    m_language->setClick([this] { Q_EMIT languageClicked(); });
    setText({});
    setSaved({});
}

StatusBar::Item* StatusBar::add(int importance) {
    auto* item = new Item(this, importance);
    layout()->addWidget(item);
    m_items.append(item);
    return item;
}

void StatusBar::setText(const TextFacts& facts) {
    if (facts == m_facts && !m_words->text().isEmpty()) return;
    m_facts = facts;
    showWords();
    showPages();
    m_time->setText(tr("Reading time %1 min").arg(QLocale().toString(readingMinutes(facts.allWords))));
    m_time->setToolTip(tr("The whole document at %1 words a minute.").arg(wordsPerMinute));
    showLanguage();
    m_draft->setText(facts.draft > 0 ? tr("Draft %1").arg(facts.draft) : QString());
    for (Item* item : std::as_const(m_items)) item->updateGeometry();
    fit();
}

void StatusBar::showWords() {
    const QLocale locale;
    if (const auto& selection = m_facts.selection)
        m_words->setText(tr("%1 of %2 words selected")
                             .arg(locale.toString(selection->words), locale.toString(selection->of)));
    else if (const int wanted = m_facts.targets.release.words; wanted > 0)
        m_words->setText(tr("%1 of %2 words · press release")
                             .arg(locale.toString(m_facts.releaseWords), locale.toString(wanted)));
    else
        m_words->setText(
            counted(m_facts.releaseWords, tr("1 word · press release"), tr("%1 words · press release")));
}

void StatusBar::showPages() {
    if (!m_facts.pages) {
        m_bar->setFill(0);
        m_release->setText({});
        m_whole->setText({});
        return;
    }
    const double release = m_facts.pages->releaseFill;
    const double mostRelease = m_facts.targets.release.pages;
    m_bar->setFill(mostRelease > 0 ? release / mostRelease : 0);
    if (mostRelease == 1)
        m_release->setText(tr("%1 of 1 page").arg(pages(release, 2)));
    else
        m_release->setText(mostRelease > 0 ? tr("%1 of %2 pages").arg(pages(release, 2), target(mostRelease))
                                           : tr("%1 pages").arg(pages(release, 2)));
    const QString more = tr("Click for all counts and targets.");
    const bool isOver = mostRelease > 0 && release > mostRelease;
    m_release->setToolTip(isOver ? tr("The press release is longer than its target.") + u'\n' + more : more);
    const double whole = m_facts.pages->coreFill;
    const double mostWhole = m_facts.targets.document.pages;
    m_whole->setText(mostWhole > 0
                         ? tr("Whole document %1 of %2 pages").arg(pages(whole, 1), target(mostWhole))
                         : tr("Whole document %1 pages").arg(pages(whole, 1)));
    m_whole->setToolTip((mostWhole > 0 && whole > mostWhole
                             ? tr("Press release and FAQs are longer than their target.")
                             : tr("Press release and FAQs; the appendix does not count.")) +
                        u'\n' + more);
}

void StatusBar::showLanguage() {
    const QString language = languageTitle(m_facts.language);
    const bool isWrong = !m_dictionary.note.isEmpty() && !language.isEmpty();
    m_language->setText(isWrong ? u"%1 · %2"_s.arg(language, m_dictionary.note) : language);
    m_language->setToolTip(isWrong ? m_dictionary.tip : tr("The language of the document. Click to choose."));
}

void StatusBar::setDictionary(const DictionaryFacts& facts) {
    if (facts == m_dictionary) return;
    m_dictionary = facts;
    showLanguage();
    m_language->updateGeometry();
    fit();
}

void StatusBar::setSaved(const SaveFacts& facts) {
    const QString text = facts.text.isEmpty() ? tr("Not saved yet") : facts.text;
    if (m_saved->text() == text) return; // with every key
    m_saved->setTone(facts.kind);
    m_saved->setText(text);
    m_saved->setToolTip(m_saved->text());
    fit();
}

QString StatusBar::summary() const {
    QStringList texts;
    for (const Item* item : m_items)
        if (!item->text().isEmpty()) texts.append(item->text());
    return texts.join(u" | "_s);
}

QSize StatusBar::minimumSizeHint() const {
    return {200, fontMetrics().height() + 2 * (space::xs + 1)};
}

void StatusBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Hides the least important facts until the rest has room.
void StatusBar::fit() {
    QList<Item*> shown;
    for (Item* item : std::as_const(m_items))
        if (!item->text().isEmpty()) shown.append(item);
    std::sort(shown.begin(), shown.end(),
              [](const Item* a, const Item* b) { return a->importance() > b->importance(); });
    const auto needed = [&] {
        int sum = 2 * space::l + 4 * (space::m + space::s);
        for (const Item* item : std::as_const(shown)) sum += item->sizeHint().width() + space::s;
        return sum + (shown.contains(m_release) ? m_bar->sizeHint().width() : 0);
    };
    while (shown.size() > 2 && needed() > width()) shown.removeLast();
    // Only what changes is touched: hiding and showing again would lay out the bar with every key.
    for (Item* item : std::as_const(m_items))
        if (item->isHidden() == shown.contains(item)) item->setVisible(shown.contains(item));
    if (m_bar->isHidden() == shown.contains(m_release)) m_bar->setVisible(shown.contains(m_release));
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(palette()).border);
}

} // namespace backcast
