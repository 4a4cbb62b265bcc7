// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/joblock.h"

#include <QtCore/QString>

#include <memory>

namespace precedent::gui {

/// A file that stands in the state folder while the program runs. One that a program left there without ending
/// properly is found, and removed, by the next.
class RunMarker
{
public:
    /// `folder` is logging::stateFolder(); where nothing can be written there is no marker.
    explicit RunMarker(const QString &folder);

    /// Another program of this user did not end properly since it was last asked.
    [[nodiscard]] bool foundAnAbruptEnd() const { return m_foundAbruptEnd; }

private:
    bool m_foundAbruptEnd = false;
    std::unique_ptr<store::JobLock> m_own;
};

} // namespace precedent::gui
