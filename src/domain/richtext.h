// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace precedent::domain {

/// A rich_text block as the mrkdwn that would look the same.
/// https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
[[nodiscard]] QString richTextToMrkdwn(const QJsonObject &block);

} // namespace precedent::domain
