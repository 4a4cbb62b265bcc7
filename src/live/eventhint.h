// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/hint.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>

namespace precedent::live {

/// A changed message as the event tells it; empty views where it does not.
struct ToldVersions
{
    QByteArrayView after;
    QByteArrayView before;
};

/// What the `payload` of an event asks to be looked at; empty when it concerns nothing of ours or names it wrongly.
/// https://docs.slack.dev/reference/events
[[nodiscard]] std::optional<Hint> hintOf(const QJsonObject &payload, const ToldVersions &versions);

} // namespace precedent::live
