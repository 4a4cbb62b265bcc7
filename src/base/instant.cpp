// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace precedent::base {

QString toIsoUtc(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds(), Qt::UTC).toString(Qt::ISODate);
}

std::optional<Instant> fromIso(const QString &text)
{
    auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime) // no offset written: INTERFACES counts in UTC, never in the machine's zone
        parsed.setTimeSpec(Qt::UTC);
    return Instant{parsed.toMSecsSinceEpoch() * 1000};
}

} // namespace precedent::base
