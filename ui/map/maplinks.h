// SPDX-License-Identifier: MIT
#pragma once

#include "ui/map/scrollmap.h"

#include <QObject>
#include <QTimer>

namespace backcast {

class Analysis;
class Editor;
class FindingsPanel;

/// Puts on the map what is known of the text: the findings that the panel shows, open comments, what was
/// searched for, the cursor. A moment after a change, and never for a key alone.
class MapLinks : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ScrollMap& map;
        Editor& editor;
        Analysis& analysis;
        FindingsPanel& findings;
    };
    MapLinks(const Parts& parts, QObject* parent);

    static constexpr int delay = 120; ///< ms

private:
    void rebuild();

    Parts m;
    QTimer m_timer;
};

} // namespace backcast
