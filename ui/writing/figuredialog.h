// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace backcast {

/// The words of a figure: title, caption, and what it shows in words; of a storyboard its steps as well, of
/// which there is always an empty one to go on with.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(Visual visual, QWidget* parent);
    /// The visual as it was, with these words.
    [[nodiscard]] Visual visual() const;

private:
    struct Step {
        QLineEdit* title;
        QLineEdit* text;
    };
    void addStep(const QString& title, const QString& text);
    void growSteps();
    [[nodiscard]] QScrollArea* stepsArea();

    Visual m_visual;
    QLineEdit* m_title;
    QLineEdit* m_caption;
    QLineEdit* m_alt;
    QGridLayout* m_grid = nullptr;
    QList<Step> m_steps;
};

} // namespace backcast
