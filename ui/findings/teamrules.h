// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/analysis.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace backcast {

class DocumentController;
class MessageBar;

/// Keeps the checks of a window to the rules of the team: `backcast-rules.json` beside the document, or the
/// user's own rules.json. They are read when the document has another path, and again when the window is come
/// back to and the file has changed. A file that cannot be read is told above the page, and what was read
/// before keeps counting.
class TeamRules : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const DocumentController& controller;
        Analysis& analysis;
        MessageBar& messages;
    };
    /// `window`: coming back to it looks at the file again.
    TeamRules(const Parts& parts, QWidget& window);

    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Parts m;
    QString m_stamp; ///< document path, files and their times when the rules were last read
};

} // namespace backcast
