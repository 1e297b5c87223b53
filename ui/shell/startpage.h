// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/usertemplates.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backcast {

/// A document that was open lately, as the start page shows it.
struct RecentDocument {
    QString path;
    QString title;
    int draft = 0;
    QDateTime opened;
    QString answers; ///< one letter a question: 'a' answered, 'w' weak, 'u' unanswered; empty: not known
    QString review;  ///< the next one, ISO 8601; empty: none
    bool operator==(const RecentDocument&) const = default;
};

/// A document that a program which died left behind.
struct RecoveredDocument {
    QString slot;
    QString title;
    QString path; ///< empty: it was never saved
    QDateTime time;
    QString note; ///< what became of the file, in a sentence; may be empty
    bool operator==(const RecoveredDocument&) const = default;
};

/// A card that can be chosen: title, a line below, the five signs, or a sketch of a page.
class Card : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString title;
        QString detail;
        QString note;
        QString answers;
        bool sketch = false; ///< a page as grey lines above the title
        int seed = 0;        ///< which lines
    };
    Card(Content content, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintSketch(QPainter& painter, QRect& inner) const;
    Content m_content;
};

/// What a window shows that has no document yet.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Shows the window's messages above the cards.
    void hold(QWidget& messages);
    void setRecent(const QList<RecentDocument>& recent, const QDateTime& now);
    /// Beside the templates that Backcast brings.
    void setOwnTemplates(const QList<UserTemplate>& templates);
    void setRecovered(const QList<RecoveredDocument>& recovered, const QDateTime& now);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void importWanted();
    void settingsWanted();
    void templateWanted(const QString& name);
    void sampleWanted();
    void ownTemplateWanted(const backcast::UserTemplate& own);
    void templateNameWanted(const backcast::UserTemplate& own);
    void templateRemovalWanted(const backcast::UserTemplate& own);
    void recentWanted(const QString& path);
    void recoverWanted(const QString& slot);
    void discardWanted(const QString& slot);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildLink(const QString& text, void (StartPage::*wanted)());
    [[nodiscard]] QLabel* caption(const QString& text);
    void buildTemplates();
    void arrange();
    [[nodiscard]] QWidget* recoveredCard(const RecoveredDocument& document, const QDateTime& now);
    void clear(QList<QWidget*>& widgets);
    void showTemplateMenu(const UserTemplate& own, const QPoint& where);

    QWidget* m_side = nullptr;
    QVBoxLayout* m_main = nullptr;
    struct Group {
        QWidget* box = nullptr;
        QGridLayout* grid = nullptr;
        QList<QWidget*> cards;
    };
    Group m_recovered;
    Group m_recent;
    Group m_templates;
    QList<QWidget*> m_ownTemplates; ///< among the cards of m_templates
    int m_columns = 0;
};

/// "10:42"
[[nodiscard]] QString timeText(const QDateTime& time);
/// "today 10:42", "yesterday", "14 November": as one would say it.
[[nodiscard]] QString dayText(const QDateTime& time, const QDateTime& now);
/// A path with the home folder as "~".
[[nodiscard]] QString shortPath(const QString& path);

} // namespace backcast
