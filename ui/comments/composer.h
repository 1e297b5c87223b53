// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace backcast {

/// The field in which a comment is written, with what it is about above it. What was typed stays in it until
/// it is posted or the user gives it up.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);

    /// Shows the field. `about`: "Reply to Lee"; `words`: that the comment is on, may be empty; `post`: the
    /// button.
    void open(const QString& about, const QString& words, const QString& text, const QString& post);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Something was typed that nobody has got yet.
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit& field() { return *m_field; }
    void takeFocus();

Q_SIGNALS:
    void posted(const QString& text);
    /// Escape or Cancel; the field is still open.
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    void fit();

    QLabel* m_about;
    QLabel* m_words;
    QPlainTextEdit* m_field;
    QPushButton* m_post;
    QString m_begun; ///< what stood in the field when it was opened
};

} // namespace backcast
