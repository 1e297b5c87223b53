// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/laidblock.h"

#include <QHash>
#include <QList>
#include <QSize>
#include <QString>

namespace backcast {

/// A block in the order in which it is printed, and how it stands among its neighbours.
struct FlowEntry {
    QString key; ///< under which its setting is remembered: what it is, and its id
    BlockInput input;
    Place place = Place::Release;
    Matter matter = Matter::Text;
    bool isLeftOut = false; ///< not printed by choice; its lines are counted all the same
    bool startsPage = false;
    int listLevel = 0;       ///< 1 to 9; 0: no list item
    bool startsList = false; ///< the first item behind something else
    bool endsList = false;   ///< the last item before something else
};

/// Reads the size of images, each only once.
class ImageSizes {
public:
    /// In pixels; empty where it is no PNG or JPEG that can be decoded.
    [[nodiscard]] QSize of(const QString& hash, const Attachment& attachment);

private:
    QHash<QString, QSize> m_sizes;
};

/// Puts a visual and its image into the input of the block that shows it; `number` counts figures from 1.
void showVisual(BlockInput& input, const Visual& visual, int number, const Document& document,
                ImageSizes& images);

/// What is printed of a document, in reading order: no empty blocks, no parts without content. Visuals that
/// no block shows follow in the appendix. Where `partsBeginPages`, so they do; `leftOut` are marked, and
/// still there.
[[nodiscard]] QList<FlowEntry> flowOf(const Document& document, ImageSizes& images,
                                      bool partsBeginPages = true, const QList<Place>& leftOut = {});

} // namespace backcast
