// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/source.h"

#include <memory>

namespace precedent::slack {

/// Opens a Slack export, ZIP or folder, without unpacking it. Input errors "import-…" for what is no export or is
/// unsafe (paths outside, links, encryption, bombs); nothing is written anywhere.
[[nodiscard]] base::Result<std::unique_ptr<Source>> openExport(const QString &path);

} // namespace precedent::slack
