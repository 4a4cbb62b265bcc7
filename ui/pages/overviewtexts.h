// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// What a figure card shows: the number in large type and the line below.
struct CardText
{
    QString figure;
    QString detail;
    QString whole; ///< the detail with everything that it leaves out; empty where it leaves out nothing
    bool operator==(const CardText &) const = default;
};

/// "1,204" / "▲ 8% vs September": like for like; the arrow says more or less, never good or bad.
[[nodiscard]] CardText decisionsCard(const models::Overview &overview, const QLocale &locale);
/// "86.4%" / "1,031 of 1,193 decided"; below five cases the counts alone.
[[nodiscard]] CardText approvedCard(const insight::Figures &figures, const QLocale &locale);
/// The same with the share before: "… · 77.0% in September"; so do the other cards of an overview.
[[nodiscard]] CardText approvedCard(const models::Overview &overview, const QLocale &locale);
/// "6 min" / "p90 41 min".
[[nodiscard]] CardText timeCard(const insight::Figures &figures, const QLocale &locale);
/// The same with what was waited in all: "p90 41 min, n 146 · 45 h waited in all, 31 h per 100 decisions".
[[nodiscard]] CardText timeCard(const models::Overview &overview, const QLocale &locale);
/// "45 h waited in all, 31 h per 100 decisions", the second from five cases on; empty for none.
[[nodiscard]] QString waitedText(const insight::Waited &waited, const QLocale &locale);
/// "$48,210.00" / other currencies, what was denied, and how many named no amount; `preferred` leads where it has a
/// sum. Of more than two currencies the detail names the leading one and counts the others.
[[nodiscard]] CardText valueCard(const insight::Figures &figures, const QLocale &locale, const QString &preferred = {});
/// The same with what the approved amounts are at the ledger's fixed rates, where there are any.
[[nodiscard]] CardText valueCard(const models::Overview &overview, const QLocale &locale);
/// "93.1%" / "83 without a reason".
[[nodiscard]] CardText completeCard(const insight::Figures &figures, const QLocale &locale);
[[nodiscard]] CardText completeCard(const models::Overview &overview, const QLocale &locale);

/// "September" for a whole month, else its days: what a comparison is made with.
[[nodiscard]] QString comparedName(const models::PeriodPair &period, const QLocale &locale);

/// "86.4%", or "3 of 4" where fewer than five cases make a share mean nothing; "–" for no case.
[[nodiscard]] QString shareText(int part, int whole, const QLocale &locale);

/// Both of two currencies; of more the leading sum (`preferred` where there is one) and how many others there are.
[[nodiscard]] QString shortSums(const insight::Sums &sums, const QString &preferred, const QLocale &locale);

} // namespace precedent::pages
