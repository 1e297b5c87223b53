// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace backcast {

/// A field that grows with what is written in it. Tab leaves it, Ctrl+Enter goes on.
class AnswerField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit AnswerField(QWidget* parent);

Q_SIGNALS:
    void goOnWanted();
    void skipWanted();
    void entered();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

/// One of the five questions with the field for its answer, and what the last check thought of it.
class AnswerCard : public QWidget {
    Q_OBJECT
public:
    AnswerCard(int number, const QString& role, QWidget* parent);

    [[nodiscard]] const QString& role() const { return m_role; }
    [[nodiscard]] AnswerField& field() { return *m_field; }
    /// Puts a text into the field that the user has not typed.
    void fill(const QString& text);
    /// Whether the user has typed since `takeTyped`.
    [[nodiscard]] bool isTyped() const { return m_typed; }
    [[nodiscard]] QString takeTyped();
    /// Null: not checked yet.
    void setReport(const QuestionReport* report);

Q_SIGNALS:
    void typed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void showState();

    QString m_role;
    QLabel* m_question;
    QLabel* m_help;
    AnswerField* m_field;
    QLabel* m_state;
    std::optional<QuestionReport> m_report;
    bool m_typed = false;
    bool m_filling = false;
};

/// The five questions on one page, each with a field, before there is anything else to write. What is typed
/// is handed on after a second, and at once when the field is left or `commit` is called.
class GuidePage : public QWidget {
    Q_OBJECT
public:
    explicit GuidePage(QWidget* parent = nullptr);

    /// Shows the window's messages above the questions.
    void hold(QWidget& messages);
    /// Fills the fields; what is being typed stays.
    void follow(const Document& document);
    void setReport(const std::optional<Report>& report);
    /// Hands on what has been typed since the last time.
    void commit();
    /// Puts the cursor into the first field that is empty.
    void begin();
    [[nodiscard]] AnswerField& field(int number) { return m_cards.at(number)->field(); } ///< 0 to 4

    static constexpr int commitDelay = 1000; ///< ms after the first key that has not been handed on

Q_SIGNALS:
    void answered(const QString& role, const QString& text);
    void writeWanted();
    void skipWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QScrollArea* buildCards();
    void goOn(int number);

    QWidget* m_side = nullptr;
    QVBoxLayout* m_main = nullptr;
    QScrollArea* m_scroll = nullptr;
    QList<AnswerCard*> m_cards;
    QTimer m_timer;
};

} // namespace backcast
