// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisstep.h"

#include <cstdint>
#include <initializer_list>

namespace precedent::charts {

int axisStep(int highest)
{
    int power = 1;
    while (true) {
        for (const int factor : {1, 2, 5}) {
            if (std::int64_t(factor) * power * 5 >= highest)
                return factor * power;
        }
        power *= 10;
    }
}

} // namespace precedent::charts
