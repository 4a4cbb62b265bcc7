// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

namespace precedent::domain {

/// Reads one message object of the Web API or of an export. Lenient about everything but `ts`;
/// unknown blocks are walked for their texts. Error "message-unreadable" (Input) when it is no object or has no ts.
[[nodiscard]] base::Result<Message> decodeMessage(const QByteArray &json);

/// SHA-256 over what people could see and do in the message: texts, fields, buttons, author, metadata, subtype, thread.
/// Leaves out volatile fields (block_id, unfurls, edited, reply counters, reactions), so that only a real edit changes
/// it.
[[nodiscard]] QByteArray contentHash(const Message &message);

/// SHA-256 over the reactions alone, independent of their order.
[[nodiscard]] QByteArray reactionsHash(const Message &message);

} // namespace precedent::domain
