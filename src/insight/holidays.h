// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace precedent::insight {

/// Days on which nobody works: some of one year, some of every year.
struct Holidays
{
    std::vector<QDate> days;
    std::vector<std::pair<int, int>> yearly; ///< month and day

    [[nodiscard]] bool contains(QDate day) const;
    bool operator==(const Holidays &) const = default;
};

/// "12-25, 2026-04-06": days between commas or blanks, of every year where no year is named; sorted, each once. Empty
/// optional where a part is no day.
[[nodiscard]] std::optional<Holidays> holidaysFrom(const QString &text);
/// The text that holidaysFrom() reads.
[[nodiscard]] QString toText(const Holidays &holidays);

} // namespace precedent::insight
