// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The steps of a storyboard, a visual of kind `storyboard`: `data.steps`, objects with `title` and `text`
/// (docs/file-format.md).
namespace backcast {

struct StoryStep {
    QString title; ///< "5:17 Send"
    QString text;  ///< what the customer does and sees
    bool operator==(const StoryStep&) const = default;
};

/// The steps in a visual's data; empty where there are none, whatever the data is.
[[nodiscard]] QList<StoryStep> storySteps(const QByteArray& data);
/// The data with other steps, in canonical bytes; members that it has besides stay. Steps without any words
/// are left out.
[[nodiscard]] QByteArray withStorySteps(const QByteArray& data, const QList<StoryStep>& steps);

} // namespace backcast
