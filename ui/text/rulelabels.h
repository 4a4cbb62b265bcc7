// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace precedent::text {

/// What a number of the rules says, for people: "Near limit: percent below the agent's limit"; empty for a key that is
/// none.
[[nodiscard]] QString ruleMeaning(const QString &key);

/// Why a filter for these flags finds nothing: no authority limit is set, or the rule of odd hours is off; empty where
/// neither holds anything back.
[[nodiscard]] QString unevaluatedText(const QStringList &withoutLimits, bool oddHours);

} // namespace precedent::text
