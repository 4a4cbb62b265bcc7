// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace precedent::recognize {

/// "Decline", which is nothing but a button, also where another language's "décline" tells an outcome.
[[nodiscard]] bool isChoice(const domain::Part &button);

} // namespace precedent::recognize
