// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/people.h"

#include <QtCore/QByteArrayView>

#include <optional>

namespace precedent::slack {

/// Reads a channel object of conversations.list or channels.json; empty when it has no id. `team` is the workspace it
/// was read from, also for channels that another workspace shares.
[[nodiscard]] std::optional<domain::Channel> decodeChannel(QByteArrayView json, const domain::TeamId &team);

/// When the channel was made; empty when the object does not say.
[[nodiscard]] std::optional<base::Instant> createdAt(QByteArrayView json);

/// Reads a user object of users.list or users.json; empty when it has no id. The name is the display name, else the
/// real name, else the legacy handle.
[[nodiscard]] std::optional<domain::Person> decodePerson(QByteArrayView json, const domain::TeamId &team);

} // namespace precedent::slack
