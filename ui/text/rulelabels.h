// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace precedent::text {

/// A number of the rules, for people.
struct RuleText
{
    QString subject; ///< "Near limit"
    QString words;   ///< "at most this far below it"
    QString unit;    ///< " %", behind the number; may be empty
};

/// Empty for a key that is none.
[[nodiscard]] RuleText ruleText(const QString &key);
/// "Near limit: at most this far below it".
[[nodiscard]] QString ruleMeaning(const QString &key);

/// Why a filter for these flags finds nothing: no authority limit is set, or the rule of odd hours is off; empty where
/// neither holds anything back.
[[nodiscard]] QString unevaluatedText(const QStringList &withoutLimits, bool oddHours);

} // namespace precedent::text
