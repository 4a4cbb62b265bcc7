// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::recognize {

/// Mrkdwn without what is struck out, unless nothing else stands there.
[[nodiscard]] QString withoutStruckOut(const QString &mrkdwn);

/// The values of a JSON object within the text as lines "key: value"; the text itself where there is none.
[[nodiscard]] QString withUnfoldedObject(const QString &text);

/// "requestType" and "request_type" as "request Type" and "request type".
[[nodiscard]] QString wordsOfKey(QString key);

/// `"requested_by": "Sara",` and `order_id=7` as a label of words and a bare value; other lines as they are.
[[nodiscard]] QString withWordsForKey(const QString &line);

/// Without what stands within quotation marks: somebody else's words.
[[nodiscard]] QString withoutQuotations(const QString &plain);

} // namespace precedent::recognize
