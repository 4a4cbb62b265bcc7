// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "insight/row.h"

#include <QtCore/QLocale>
#include <QtCore/QVariant>

namespace precedent::models {

/// How values become words: the reader's locale, the reporting zone and the present.
struct Formatting
{
    QLocale locale;
    base::Zone zone;
    base::Instant now;
};

/// A foreign text as one line of at most 300 characters: control characters and line breaks become blanks, marks that
/// turn the writing direction of their surroundings are left out.
[[nodiscard]] QString oneLine(const QString &text);

/// "Sara Okafor", or the id of somebody without a name.
[[nodiscard]] QString personText(const domain::PersonRef &person);
/// All approvers, joined with ", ".
[[nodiscard]] QString approversText(const domain::Record &record);
/// "Refund · $60.00", without the amount where there is none.
[[nodiscard]] QString titleText(const domain::Record &record, const QLocale &locale);
/// "$60.00", else "30%", else "1 month free"; empty when nothing was asked for in numbers.
[[nodiscard]] QString askedText(const domain::Record &record, const QLocale &locale);
/// True for a decided record whose reason was left empty.
[[nodiscard]] bool lacksReason(const domain::Record &record);

/// What a cell tells of itself beyond its text, to those who point at it and to those who are read to; no other role.
[[nodiscard]] QVariant explanation(const QString &text, int role);

} // namespace precedent::models
