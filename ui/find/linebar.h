// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/pagefacts.h"
#include "ui/find/findstrip.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace backcast {

class Editor;

/// "Line 34": goes to a line by the number that is printed beside it. A strip above the page.
class LineBar : public FindStrip {
    Q_OBJECT
public:
    /// `facts` are asked for when somebody goes to a line.
    using Facts = std::function<std::optional<PageFacts>()>;
    LineBar(Editor& editor, Facts facts, QWidget* parent = nullptr);

    void open();
    void close();
    /// What the strip says beside its field.
    [[nodiscard]] QString statusText();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    Editor& m_editor;
    Facts m_facts;
    QLineEdit* m_line;
};

} // namespace backcast
