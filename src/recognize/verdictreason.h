// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/clausereader.h"

namespace precedent::recognize {

/// Behind the verdict, behind what it grants, before it, or the limit that it sets: the first that tells something.
[[nodiscard]] QString reasonOf(const Prose &prose, const std::vector<Clause> &clauses,
                               const std::vector<Finding> &findings, const Finding &chosen);

/// What was said before the verdict, when it was more than a greeting.
[[nodiscard]] QString reasonBefore(const Prose &prose, const std::vector<Clause> &clauses, const Finding &finding);

/// Without dashes, commas and the like at its end; an emoji keeps its colon.
[[nodiscard]] QString withoutTrailingMarks(QString text);

} // namespace precedent::recognize
