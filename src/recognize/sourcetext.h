// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace precedent::recognize {

/// Where something is struck out, from and up to; nothing where nothing else stands in the text.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> struckOut(const QString &text);

/// Without what is struck out.
[[nodiscard]] QString withoutStruckOut(QString text);

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
