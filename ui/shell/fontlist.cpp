// SPDX-License-Identifier: MIT
#include "ui/shell/fontlist.h"

#ifdef BACKCAST_FONTCONFIG
#include <fontconfig/fontconfig.h>

#include <system_error>
#endif

namespace backcast {

FontListAhead::FontListAhead() {
#ifdef BACKCAST_FONTCONFIG
    try {
        // FcInit is safe to call from several threads at once (since fontconfig 2.10.91); Qt calls it again
        // and finds it done.
        m_reading = std::async(std::launch::async, [] { FcInit(); });
    } catch (const std::system_error&) {
        // No thread to be had: Qt will read the list when it needs it.
    }
#endif
}

FontListAhead::~FontListAhead() {
    wait();
}

void FontListAhead::wait() {
    if (m_reading.valid()) m_reading.wait();
}

} // namespace backcast
