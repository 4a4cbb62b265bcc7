// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"

namespace precedent::help {

/// A part of a topic: what stands below one heading.
struct Part
{
    QString heading; ///< empty for what stands before the first one
    QString text;    ///< as it is shown, in one line, without code blocks' fences
};

/// The parts of a topic in their order; its title is in none of them.
[[nodiscard]] std::vector<Part> partsOf(const Topic &topic);

} // namespace precedent::help
