// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::workspace {

/// The name written under what people add here.
[[nodiscard]] QString localAuthor();

} // namespace precedent::workspace
