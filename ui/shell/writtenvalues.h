// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/filter.h"

#include <QtCore/QLocale>

namespace precedent::shell {

/// The text between commas; a comma between quotes separates nothing.
[[nodiscard]] QStringList partsOf(const QString &text);

/// Amounts as the grammar takes them, from how people write them: "$1,000" is 1000 and, where the comma is the decimal
/// mark, "49,90" is 49.90; "≤ 500", "50 – 500" and "50~500" are what they look like. Values stay apart by a comma and a
/// blank.
[[nodiscard]] QString plainAmounts(const QString &text, const QLocale &locale);

/// Values of a key as a text box shows them: with quotes only around what commas would take apart.
[[nodiscard]] QString writtenText(query::Key key, const QStringList &values);
/// The values that a text box holds; Usage errors as query::parse().
[[nodiscard]] base::Result<QStringList> readValues(query::Key key, const QString &text, const QLocale &locale);

/// What the field of a column shows: values as people read them, those that are excluded behind a "!".
[[nodiscard]] QString fieldText(const query::Filter &filter, query::Key key, const QLocale &locale);
/// The filter with what the field of a column holds instead of its conditions of this key; labels of enumerated values
/// and relative dates may be begun only. An amount with a currency ("£25", "25 EUR") asks for that one too. Usage
/// errors as query::parse().
[[nodiscard]] base::Result<query::Filter> withField(const query::Filter &filter, query::Key key, const QString &text,
                                                    const QLocale &locale);

} // namespace precedent::shell
