// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QtCore/QJsonArray>

namespace precedent::domain {

/// The texts of Block Kit blocks in reading order; nesting beyond 16 levels is passed over.
/// https://docs.slack.dev/reference/block-kit/blocks
[[nodiscard]] std::vector<Part> blockParts(const QJsonArray &blocks);

/// The texts of legacy attachments, unfurls left out.
[[nodiscard]] std::vector<Part> attachmentParts(const QJsonArray &attachments);

} // namespace precedent::domain
