// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"

#include <QObject>

namespace backcast {

class Analysis;
class Counting;
class DocumentController;
class Editor;
class FindingsPanel;
class QuestionsPanel;
class StatusBar;

/// Carries what is known of the text to the panels and the status bar, and what is chosen in a panel to the
/// page. The panels know nothing of each other and nothing of the editor.
class PanelLinks : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Editor& editor;
        Analysis& analysis;
        DocumentController& controller;
        QuestionsPanel& questions;
        FindingsPanel& findings;
        StatusBar& status;
        Counting& counting;
    };
    explicit PanelLinks(const Parts& parts, QObject* parent);

    /// The row of the outline and the question that the cursor is in.
    void updateHere();

private:
    void updateStatus();
    void updateOutline();
    void updateReport();
    void updateMarks();
    void goTo(const Finding& finding);

    Parts m;
};

/// What a row of the outline is called for a block: its role, or the id of the FAQ entry that it belongs to.
[[nodiscard]] QString outlineKey(const Document& document, Place place, const Id& block, const QString& role);

} // namespace backcast
