// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/draft.h"
#include "recognize/verdictreader.h"

namespace precedent::recognize {

/// An answer that names what is given and no verdict.
struct FigureAnswer
{
    std::optional<base::Money> granted; ///< nothing where a percentage was asked for
    QString reason;
};

/// "15. One lesson was made up later", "$350, the oven needs cleaning": begins with less than was asked for.
[[nodiscard]] std::optional<FigureAnswer> figureAnswer(const Prose &prose, const Draft &draft);

} // namespace precedent::recognize
