// SPDX-License-Identifier: MIT
#include "ui/shell/fontlist.h"

#ifdef BACKCAST_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace backcast {

FontListAhead::FontListAhead() {
#ifdef BACKCAST_FONTCONFIG
    // FcInit is safe to call from several threads at once (since fontconfig 2.10.91); Qt calls it again and
    // finds it done.
    m_reading = std::async(std::launch::async | std::launch::deferred, [] { FcInit(); });
#endif
}

FontListAhead::~FontListAhead() {
    wait();
}

void FontListAhead::wait() {
    if (m_reading.valid()) m_reading.wait();
}

} // namespace backcast
