// SPDX-License-Identifier: MIT
#pragma once

#include <future>

namespace backcast {

/// Has the system's list of fonts read in a thread of its own while Qt connects to the display: each takes
/// some milliseconds, and neither needs the other. Make it before the QApplication; the thread has ended when
/// it is destroyed. Without fontconfig (other systems) it does nothing.
class FontListAhead {
public:
    FontListAhead();
    ~FontListAhead();
    /// Returns when the list is there: who needs it earlier would read it a second time.
    void wait();
    FontListAhead(const FontListAhead&) = delete;
    FontListAhead& operator=(const FontListAhead&) = delete;

private:
    std::future<void> m_reading;
};

} // namespace backcast
