// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "slack/source.h"

#include <memory>

namespace precedent::slack {

/// Opens what a person may choose to import, by what it is: a database of slackdump (the file, or the folder that holds
/// "slackdump.sqlite"), else a Slack export, ZIP or folder. Errors as those of openSlackdump() and openExport().
[[nodiscard]] base::Result<std::unique_ptr<Source>> openImport(const QString &path,
                                                               const base::CancelToken &cancel = {});

} // namespace precedent::slack
