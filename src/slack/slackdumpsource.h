// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "slack/source.h"

#include <memory>

namespace precedent::slack {

/// Opens a database file of slackdump. Its older rows are versions of
/// messages as they once were. Input "import-not-slackdump", and the errors of ForeignDatabase::open();
/// Interrupted when cancelled, then and in every later call.
[[nodiscard]] base::Result<std::unique_ptr<Source>> openSlackdump(const QString &path,
                                                                  const base::CancelToken &cancel = {});

} // namespace precedent::slack
