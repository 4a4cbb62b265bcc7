// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/storymaker.h"

#include <vector>

namespace precedent::sample {

/// Samples with fewer decisions or months hold no planted findings.
inline constexpr int fewestDecisionsForPlants = 300;
inline constexpr int fewestMonthsForPlants = 3;

/// Stories with something to find in them, each naming its findings; not in order of time, about sixty.
[[nodiscard]] std::vector<Story> plantedStories(StoryMaker &maker, const Cast &cast, const Calendar &calendar);

} // namespace precedent::sample
