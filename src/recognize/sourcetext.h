// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace precedent::recognize {

/// Mrkdwn as it is to be read: without what is struck out, unless nothing else stands there. What is shown of a message
/// keeps it.
[[nodiscard]] QString withoutStruckOut(const QString &mrkdwn);

/// Without the lines that quote what is answered, unless nothing else stands there.
[[nodiscard]] QString withoutQuotedLines(const QString &mrkdwn);

/// The values of a JSON object within the text as lines "key: value"; the text itself where there is none.
[[nodiscard]] QString withUnfoldedObject(const QString &text);

/// "requestType" and "request_type" as "request Type" and "request type".
[[nodiscard]] QString wordsOfKey(QString key);

/// A key of a program and what stands behind it, without quotation marks around either.
struct KeyedValue
{
    QString key;
    QString value; ///< as it stands in the line
};

/// `"requested_by": "Sara",`, `order_id=7`; empty for a line of another kind.
[[nodiscard]] std::optional<KeyedValue> keyedValueIn(const QString &line);

/// Without what stands within quotation marks: somebody else's words.
[[nodiscard]] QString withoutQuotations(const QString &plain);

} // namespace precedent::recognize
